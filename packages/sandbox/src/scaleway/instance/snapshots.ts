import { z } from 'zod';
import { optionalTags, optionalText, readBody, tagList } from '../body.ts';
import type { Cloud } from '../cloud.ts';
import { durations } from '../durations.ts';
import { invalidArgument } from '../errors.ts';
import { containsName, equals, hasEveryTag } from '../filters.ts';
import { inOrder, pageByHeader } from '../pagination.ts';
import { type ApiRequest, find, param, type Routes } from '../router.ts';
import { taskBody } from './actions.ts';
import { instanceDate, instanceState, type LocalSnapshot } from './state.ts';

const createSchema = z.object({
  name: optionalText,
  project: optionalText,
  tags: tagList,
  volume_id: optionalText,
});
const updateSchema = z.object({ name: optionalText, tags: optionalTags });

const base = '/instance/v1/zones/:zone/snapshots';

/** Snapshots of local volumes. Not recorded: bodies by the types of the SDK. */
export function snapshotRoutes(cloud: Cloud): Routes {
  const { snapshots } = cloud.state(instanceState);
  const snapshotOf = (request: ApiRequest) =>
    find(snapshots, param(request, 'snapshotId'), 'instance_snapshot');
  const bodyOf = (snapshot: LocalSnapshot) => ({ snapshot: snapshotBody(cloud, snapshot) });

  return {
    [`GET ${base}`]: (request) => listSnapshots(cloud, request),
    [`POST ${base}`]: (request) => {
      const snapshot = createSnapshot(cloud, request);
      const task = taskBody(cloud, { description: 'volume_snapshot', path: '/snapshots', ...snapshot });
      return { status: 201, body: { ...bodyOf(snapshot), task } };
    },
    [`GET ${base}/:snapshotId`]: (request) => ({ status: 200, body: bodyOf(snapshotOf(request)) }),
    [`PATCH ${base}/:snapshotId`]: (request) => {
      const snapshot = snapshotOf(request);
      const { name, tags } = readBody(updateSchema, request);
      snapshot.name = name ?? snapshot.name;
      snapshot.tags = tags ?? snapshot.tags;
      snapshot.updatedAt = cloud.clock.now();
      return { status: 200, body: bodyOf(snapshot) };
    },
    [`DELETE ${base}/:snapshotId`]: (request) => {
      snapshots.delete(snapshotOf(request).id);
      return { status: 204 };
    },
  };
}

function createSnapshot(cloud: Cloud, request: ApiRequest): LocalSnapshot {
  const { name, project, tags, volume_id } = readBody(createSchema, request);
  if (volume_id === undefined) throw invalidArgument('volume_id', 'only a volume can be snapshotted here');
  const state = cloud.state(instanceState);
  const volume = find(state.volumes, volume_id, 'instance_volume');
  const now = cloud.clock.now();
  const snapshot: LocalSnapshot = {
    id: cloud.newId(),
    zone: param(request, 'zone'),
    projectId: project ?? volume.projectId,
    name: name ?? `snp-${cloud.newId().slice(0, 8)}`,
    tags,
    volumeType: volume.volumeType,
    sizeBytes: volume.sizeBytes,
    baseVolume: { id: volume.id, name: volume.name },
    state: 'snapshotting',
    createdAt: now,
    updatedAt: now,
  };
  state.snapshots.set(snapshot.id, snapshot);
  cloud.clock.after(durations.snapshotCreate, () => {
    snapshot.state = 'available';
    snapshot.updatedAt = cloud.clock.now();
  });
  return snapshot;
}

function listSnapshots(cloud: Cloud, request: ApiRequest) {
  const zone = param(request, 'zone');
  const found = inOrder(request, cloud.state(instanceState).snapshots.values()).filter(
    (snapshot) =>
      snapshot.zone === zone &&
      containsName(request, snapshot.name) &&
      hasEveryTag(request, snapshot.tags) &&
      equals(request, 'project', snapshot.projectId) &&
      equals(request, 'base_volume_id', snapshot.baseVolume?.id),
  );
  return pageByHeader(
    request,
    'snapshots',
    found.map((snapshot) => snapshotBody(cloud, snapshot)),
  );
}

function snapshotBody(cloud: Cloud, snapshot: LocalSnapshot) {
  return {
    id: snapshot.id,
    name: snapshot.name,
    organization: cloud.organizationId,
    project: snapshot.projectId,
    tags: snapshot.tags,
    volume_type: snapshot.volumeType,
    size: snapshot.sizeBytes,
    state: snapshot.state,
    base_volume: snapshot.baseVolume,
    creation_date: instanceDate(snapshot.createdAt),
    modification_date: instanceDate(snapshot.updatedAt),
    error_reason: null,
    zone: snapshot.zone,
  };
}
