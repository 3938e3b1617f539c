import { z } from 'zod';
import { optionalTags, optionalText, readBody, tagList } from '../body.ts';
import type { Cloud } from '../cloud.ts';
import { preconditionFailed } from '../errors.ts';
import { containsName, equals, hasEveryTag } from '../filters.ts';
import { inOrder, pageByHeader } from '../pagination.ts';
import { type ApiRequest, find, param, type Routes } from '../router.ts';
import { localVolumeBody, serverBody } from './server-body.ts';
import { instanceState, type LocalVolume } from './state.ts';
import { addLocalVolume, emptySlot, takeSlot } from './volume-slots.ts';

const createSchema = z.object({
  name: optionalText,
  project: optionalText,
  tags: tagList,
  volume_type: z.string().default('l_ssd'),
  size: z.coerce.number(),
});
const updateSchema = z.object({ name: optionalText, tags: optionalTags, size: z.coerce.number().nullish() });
const attachSchema = z.object({ volume_id: z.string(), boot: z.boolean().nullish() });

const base = '/instance/v1/zones/:zone/volumes';
const server = '/instance/v1/zones/:zone/servers/:serverId';

/** Local volumes. Recorded: a block volume answers 404 here. */
export function volumeRoutes(cloud: Cloud): Routes {
  const { volumes } = cloud.state(instanceState);
  const volumeOf = (request: ApiRequest) => find(volumes, param(request, 'volumeId'), 'instance_volume');
  const answer = (volume: LocalVolume, status = 200) => {
    return { status, body: { volume: localVolumeBody(cloud, volume) } };
  };

  return {
    [`GET ${base}`]: (request) => listVolumes(cloud, request),
    [`POST ${base}`]: (request) => {
      const body = readBody(createSchema, request);
      const volume = addLocalVolume(cloud, {
        zone: param(request, 'zone'),
        projectId: body.project ?? cloud.projectId,
        name: body.name ?? `vol-${cloud.newId().slice(0, 8)}`,
        sizeBytes: body.size,
        volumeType: body.volume_type,
      });
      volume.tags = body.tags;
      return answer(volume, 201);
    },
    [`GET ${base}/:volumeId`]: (request) => answer(volumeOf(request)),
    [`PATCH ${base}/:volumeId`]: (request) => {
      const volume = volumeOf(request);
      const { name, tags, size } = readBody(updateSchema, request);
      volume.name = name ?? volume.name;
      volume.tags = tags ?? volume.tags;
      volume.sizeBytes = size ?? volume.sizeBytes;
      volume.updatedAt = cloud.clock.now();
      return answer(volume);
    },
    [`DELETE ${base}/:volumeId`]: (request) => {
      const volume = volumeOf(request);
      if (volume.serverId !== null) {
        throw preconditionFailed('resource_still_in_use', 'a server is attached to this volume');
      }
      volumes.delete(volume.id);
      return { status: 204 };
    },
    [`POST ${server}/attach-volume`]: (request) => changeSlots(cloud, request, 'attach'),
    [`POST ${server}/detach-volume`]: (request) => changeSlots(cloud, request, 'detach'),
  };
}

function listVolumes(cloud: Cloud, request: ApiRequest) {
  const zone = param(request, 'zone');
  const found = inOrder(request, cloud.state(instanceState).volumes.values()).filter(
    (volume) =>
      volume.zone === zone &&
      containsName(request, volume.name) &&
      hasEveryTag(request, volume.tags) &&
      equals(request, 'volume_type', volume.volumeType) &&
      equals(request, 'project', volume.projectId),
  );
  return pageByHeader(
    request,
    'volumes',
    found.map((volume) => localVolumeBody(cloud, volume)),
  );
}

function changeSlots(cloud: Cloud, request: ApiRequest, change: 'attach' | 'detach') {
  const owner = find(cloud.state(instanceState).servers, param(request, 'serverId'), 'instance_server');
  const { volume_id, boot } = readBody(attachSchema, request);
  if (change === 'attach') {
    owner.volumes.set(freeIndex(owner.volumes), takeSlot(cloud, owner, { id: volume_id, boot }, 'attaching'));
  } else {
    for (const [index, slot] of owner.volumes) {
      if (slot.id !== volume_id) continue;
      emptySlot(cloud, slot);
      owner.volumes.delete(index);
    }
  }
  return { status: 200, body: { server: serverBody(cloud, owner) } };
}

function freeIndex(slots: ReadonlyMap<string, unknown>): string {
  let index = 0;
  while (slots.has(String(index))) index += 1;
  return String(index);
}
