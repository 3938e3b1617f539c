import { z } from 'zod';
import { optionalTags, optionalText, readBody, tagList } from '../body.ts';
import type { Cloud } from '../cloud.ts';
import { durations } from '../durations.ts';
import { invalidArgument, preconditionFailed, transientState } from '../errors.ts';
import { containsName, equals, hasAnyTag } from '../filters.ts';
import { inOrder, pageByBody } from '../pagination.ts';
import { type ApiRequest, find, param, type Routes } from '../router.ts';
import { volumeBody } from './bodies.ts';
import { blockState, type Volume, type VolumeReference } from './state.ts';

const sizeBytes = z.coerce.number();
const createSchema = z.object({
  name: optionalText,
  perf_iops: z.number().nullish(),
  project_id: optionalText,
  from_empty: z.object({ size: sizeBytes }).nullish(),
  from_snapshot: z.object({ size: sizeBytes.nullish(), snapshot_id: z.string() }).nullish(),
  tags: tagList,
});
const updateSchema = z.object({
  name: optionalText,
  size: sizeBytes.nullish(),
  tags: optionalTags,
  perf_iops: z.number().nullish(),
});

const base = '/block/v1/zones/:zone/volumes';

export function volumeRoutes(cloud: Cloud): Routes {
  const { volumes } = cloud.state(blockState);
  const volumeOf = (request: ApiRequest) => find(volumes, param(request, 'volumeId'), 'volume');
  const answer = (volume: Volume) => ({ status: 200, body: volumeBody(cloud, volume) });

  return {
    [`GET ${base}`]: (request) => listVolumes(cloud, request),
    [`POST ${base}`]: (request) => answer(createVolume(cloud, request)),
    [`GET ${base}/:volumeId`]: (request) => answer(volumeOf(request)),
    [`PATCH ${base}/:volumeId`]: (request) => answer(updateVolume(cloud, request, volumeOf(request))),
    [`DELETE ${base}/:volumeId`]: (request) => {
      deleteVolume(cloud, volumeOf(request));
      return { status: 204 };
    },
  };
}

function listVolumes(cloud: Cloud, request: ApiRequest) {
  const zone = param(request, 'zone');
  const found = inOrder(request, cloud.state(blockState).volumes.values()).filter(
    (volume) =>
      volume.zone === zone &&
      containsName(request, volume.name) &&
      hasAnyTag(request, volume.tags) &&
      equals(request, 'project_id', volume.projectId) &&
      equals(request, 'product_resource_id', volume.reference?.serverId),
  );
  return pageByBody(
    request,
    'volumes',
    found.map((volume) => volumeBody(cloud, volume)),
  );
}

function createVolume(cloud: Cloud, request: ApiRequest): Volume {
  const body = readBody(createSchema, request);
  const zone = param(request, 'zone');
  const snapshot =
    body.from_snapshot == null
      ? undefined
      : find(cloud.state(blockState).snapshots, body.from_snapshot.snapshot_id, 'snapshot');
  const size = body.from_empty?.size ?? body.from_snapshot?.size ?? snapshot?.sizeBytes;
  if (size === undefined) throw invalidArgument('from_empty', 'one of from_empty or from_snapshot is needed');
  const volume = addVolume(cloud, {
    zone,
    projectId: body.project_id ?? cloud.projectId,
    name: body.name ?? `vol-${cloud.newId().slice(0, 8)}`,
    sizeBytes: size,
    perfIops: body.perf_iops ?? 5_000,
    parentSnapshotId: snapshot?.id ?? null,
    tags: body.tags,
  });
  settle(cloud, volume, durations.volumeCreate);
  return volume;
}

type VolumeDescription = Pick<
  Volume,
  'zone' | 'projectId' | 'name' | 'sizeBytes' | 'perfIops' | 'parentSnapshotId' | 'tags'
>;

/** Adds a volume in `creating`. */
export function addVolume(cloud: Cloud, description: VolumeDescription): Volume {
  const now = cloud.clock.now();
  const volume: Volume = {
    ...description,
    id: cloud.newId(),
    status: 'creating',
    reference: null,
    lastDetachedAt: null,
    createdAt: now,
    updatedAt: now,
  };
  cloud.state(blockState).volumes.set(volume.id, volume);
  return volume;
}

/** Recorded: the answer to a PATCH still has the old values, with the status of the change. */
function updateVolume(cloud: Cloud, request: ApiRequest, volume: Volume): Volume {
  const body = readBody(updateSchema, request);
  if (volume.status !== 'available' && volume.status !== 'in_use') {
    throw transientState('volume', volume.id, volume.status);
  }
  const size = body.size ?? volume.sizeBytes;
  const perfIops = body.perf_iops ?? volume.perfIops;
  if (size < volume.sizeBytes) throw invalidArgument('size', 'a volume cannot be made smaller');
  volume.name = body.name ?? volume.name;
  volume.tags = body.tags ?? volume.tags;
  if (size === volume.sizeBytes && perfIops === volume.perfIops) return volume;
  volume.status = size === volume.sizeBytes ? 'updating' : 'resizing';
  cloud.clock.after(durations.volumeUpdate, () => {
    volume.sizeBytes = size;
    volume.perfIops = perfIops;
    volume.updatedAt = cloud.clock.now();
    volume.status = volume.reference === null ? 'available' : 'in_use';
  });
  return volume;
}

/** Recorded: a deleted volume answers 404 at once. 412 while a server refers to it. */
function deleteVolume(cloud: Cloud, volume: Volume): void {
  if (volume.reference !== null) {
    throw preconditionFailed('resource_still_in_use', 'The volume is attached to a server');
  }
  cloud.state(blockState).volumes.delete(volume.id);
}

/** Lets a transient volume come to rest. */
export function settle(cloud: Cloud, volume: Volume, milliseconds: number): void {
  cloud.clock.after(milliseconds, () => {
    volume.status = volume.reference === null ? 'available' : 'in_use';
    volume.updatedAt = cloud.clock.now();
  });
}

/** The volumes of a new server are `attached` at once; one that comes later is `attaching` first. */
export function attachVolume(
  cloud: Cloud,
  volume: Volume,
  serverId: string,
  status: 'attaching' | 'attached',
): void {
  const now = cloud.clock.now();
  const reference: VolumeReference = { id: cloud.newId(), serverId, createdAt: now, status };
  volume.reference = reference;
  volume.status = 'in_use';
  volume.updatedAt = now;
  if (status === 'attached') return;
  cloud.clock.after(durations.volumeAttach, () => {
    reference.status = 'attached';
  });
}

export function detachVolume(cloud: Cloud, volume: Volume): void {
  const now = cloud.clock.now();
  volume.reference = null;
  volume.status = 'available';
  volume.lastDetachedAt = now;
  volume.updatedAt = now;
}
