import { z } from 'zod';
import { blockState } from '../block/state.ts';
import { optionalTags, optionalText, readBody, tagList } from '../body.ts';
import type { Cloud } from '../cloud.ts';
import { notFound } from '../errors.ts';
import { containsName, equals, hasEveryTag } from '../filters.ts';
import { imagesOf } from '../marketplace/images.ts';
import { inOrder, pageByHeader } from '../pagination.ts';
import { type ApiRequest, find, param, type Routes } from '../router.ts';
import { imageBody } from './server-body.ts';
import { type ImageVolume, instanceDate, instanceState, type OwnImage } from './state.ts';

const createSchema = z.object({
  name: optionalText,
  root_volume: z.string(),
  arch: z.string(),
  extra_volumes: z.record(z.string(), z.object({ id: z.string() })).nullish(),
  project: optionalText,
  tags: tagList,
  public: z.boolean().nullish(),
});
const updateSchema = z.object({
  name: optionalText,
  arch: optionalText,
  tags: optionalTags,
  public: z.boolean().nullish(),
});

const base = '/instance/v1/zones/:zone/images';

/** Images of the marketplace by id, and the customer's own. A server cannot be made from the latter here. */
export function imageRoutes(cloud: Cloud): Routes {
  const { images } = cloud.state(instanceState);
  const imageOf = (request: ApiRequest) => find(images, param(request, 'imageId'), 'instance_image');
  const bodyOf = (image: OwnImage) => ({ image: ownImageBody(cloud, image) });

  return {
    [`GET ${base}`]: (request) => listImages(cloud, request),
    [`POST ${base}`]: (request) => ({ status: 201, body: bodyOf(createImage(cloud, request)) }),
    [`GET ${base}/:imageId`]: (request) => {
      const id = param(request, 'imageId');
      const offered = imagesOf(param(request, 'zone')).find((each) => each.id === id);
      const body = offered === undefined ? bodyOf(imageOf(request)) : { image: imageBody(offered) };
      return { status: 200, body };
    },
    [`PATCH ${base}/:imageId`]: (request) => {
      const image = imageOf(request);
      const body = readBody(updateSchema, request);
      image.name = body.name ?? image.name;
      image.arch = body.arch ?? image.arch;
      image.tags = body.tags ?? image.tags;
      image.isPublic = body.public ?? image.isPublic;
      image.updatedAt = cloud.clock.now();
      return { status: 200, body: bodyOf(image) };
    },
    [`DELETE ${base}/:imageId`]: (request) => {
      images.delete(imageOf(request).id);
      return { status: 204 };
    },
  };
}

function createImage(cloud: Cloud, request: ApiRequest): OwnImage {
  const body = readBody(createSchema, request);
  const extra = Object.entries(body.extra_volumes ?? {});
  const now = cloud.clock.now();
  const image: OwnImage = {
    id: cloud.newId(),
    zone: param(request, 'zone'),
    projectId: body.project ?? cloud.projectId,
    name: body.name ?? `img-${cloud.newId().slice(0, 8)}`,
    arch: body.arch,
    isPublic: body.public ?? false,
    tags: body.tags,
    rootVolume: imageVolume(cloud, body.root_volume),
    extraVolumes: Object.fromEntries(extra.map(([index, { id }]) => [index, imageVolume(cloud, id)])),
    createdAt: now,
    updatedAt: now,
  };
  cloud.state(instanceState).images.set(image.id, image);
  return image;
}

/** An image is made of snapshots. Those of block volumes are named without size, as in the marketplace's images. */
function imageVolume(cloud: Cloud, snapshotId: string): ImageVolume {
  const local = cloud.state(instanceState).snapshots.get(snapshotId);
  if (local !== undefined) {
    return { volume_type: local.volumeType, id: local.id, size: local.sizeBytes, name: local.name };
  }
  if (!cloud.state(blockState).snapshots.has(snapshotId)) throw notFound('instance_snapshot', snapshotId);
  return { volume_type: 'sbs_snapshot', id: snapshotId, size: 0, name: '' };
}

function listImages(cloud: Cloud, request: ApiRequest) {
  const zone = param(request, 'zone');
  const found = inOrder(request, cloud.state(instanceState).images.values()).filter(
    (image) =>
      image.zone === zone &&
      containsName(request, image.name) &&
      hasEveryTag(request, image.tags) &&
      equals(request, 'project', image.projectId) &&
      equals(request, 'arch', image.arch) &&
      equals(request, 'public', String(image.isPublic)),
  );
  return pageByHeader(
    request,
    'images',
    found.map((image) => ownImageBody(cloud, image)),
  );
}

function ownImageBody(cloud: Cloud, image: OwnImage) {
  return {
    id: image.id,
    name: image.name,
    organization: cloud.organizationId,
    project: image.projectId,
    root_volume: image.rootVolume,
    extra_volumes: image.extraVolumes,
    public: image.isPublic,
    arch: image.arch,
    creation_date: instanceDate(image.createdAt),
    modification_date: instanceDate(image.updatedAt),
    default_bootscript: null,
    from_server: '',
    state: 'available',
    tags: image.tags,
    zone: image.zone,
  };
}
