import { z } from 'zod';
import { optionalText, readBody } from '../body.ts';
import type { Cloud } from '../cloud.ts';
import { preconditionFailed } from '../errors.ts';
import { containsName, equals } from '../filters.ts';
import { inOrder, pageByBody } from '../pagination.ts';
import { type ApiRequest, find, param, type Routes } from '../router.ts';
import { instanceBody, snapshotBody } from './bodies.ts';
import { rdbDurations } from './durations.ts';
import { knownNodeType } from './node-types.ts';
import { inheritedBy, provisionFromSnapshot, registerInstance } from './provisioning.ts';
import { type Instance, inheritanceOf, rdbState, type Snapshot } from './state.ts';
import { ready, readyInstanceOf, runBehind, transit } from './transitions.ts';

const createSchema = z.object({ name: optionalText, expires_at: optionalText });
const instanceSchema = z.object({
  instance_name: z.string(),
  is_ha_cluster: z.boolean().nullish(),
  node_type: optionalText,
});
const cloneSchema = z.object({ name: z.string(), node_type: optionalText });

const base = '/rdb/v1/regions/:region/snapshots';
const yearMs = 365 * 86_400_000;

/** Snapshots: the volume of a whole instance; block storage only. */
export function snapshotRoutes(cloud: Cloud): Routes {
  const { snapshots } = cloud.state(rdbState);
  const snapshotOf = (request: ApiRequest) =>
    find(snapshots, param(request, 'snapshotId'), 'instance_snapshot');
  const readySnapshotOf = (request: ApiRequest) => ready(snapshotOf(request), 'instance_snapshot');
  const answer = (snapshot: Snapshot) => ({ status: 200, body: snapshotBody(snapshot) });

  return {
    [`GET ${base}`]: (request) => listSnapshots(cloud, request),
    'POST /rdb/v1/regions/:region/instances/:instanceId/snapshots': (request) => {
      const body = readBody(createSchema, request);
      const name = body.name ?? `snp-${cloud.newId().slice(0, 8)}`;
      return answer(startSnapshot(cloud, readyInstanceOf(cloud, request), name, body.expires_at));
    },
    [`GET ${base}/:snapshotId`]: (request) => answer(snapshotOf(request)),
    [`PATCH ${base}/:snapshotId`]: (request) => {
      const body = readBody(createSchema, request);
      const snapshot = readySnapshotOf(request);
      snapshot.name = body.name ?? snapshot.name;
      snapshot.expiresAt = body.expires_at ?? snapshot.expiresAt;
      snapshot.updatedAt = cloud.clock.now();
      return answer(snapshot);
    },
    [`DELETE ${base}/:snapshotId`]: (request) => answer(deleteSnapshot(cloud, readySnapshotOf(request))),
    [`POST ${base}/:snapshotId/create-instance`]: (request) => {
      const instance = createInstance(cloud, request, readySnapshotOf(request));
      return { status: 200, body: instanceBody(cloud, instance) };
    },
    'POST /rdb/v1/regions/:region/instances/:instanceId/clone': (request) => {
      const instance = cloneInstance(cloud, request, readyInstanceOf(cloud, request));
      return { status: 200, body: instanceBody(cloud, instance) };
    },
  };
}

export function startSnapshot(
  cloud: Cloud,
  instance: Instance,
  name: string,
  expiresAt: string | undefined,
): Snapshot {
  if (instance.volume.type === 'lssd') {
    throw preconditionFailed('invalid_volume_type', 'Snapshots need an instance with block storage.');
  }
  const now = cloud.clock.now();
  const snapshot: Snapshot = {
    id: cloud.newId(),
    region: instance.region,
    instanceId: instance.id,
    instanceName: instance.name,
    createdAt: now,
    inheritance: inheritanceOf(instance),
    name,
    status: 'creating',
    sizeBytes: null,
    // Recorded: a year when the request names no end.
    expiresAt: expiresAt ?? new Date(now.getTime() + yearMs).toISOString(),
    updatedAt: null,
  };
  cloud.state(rdbState).snapshots.set(snapshot.id, snapshot);
  const work = cloud.world.databases.takeSnapshot(instance.id, snapshot.id).then(() => {});
  const milliseconds = rdbDurations.snapshot;
  transit(cloud, instance, {
    status: 'snapshotting',
    milliseconds,
    // The instance is well again, whatever becomes of the snapshot.
    work: async () => void (await Promise.allSettled([work])),
  });
  changeSnapshot(cloud, snapshot, {
    milliseconds,
    work: () => work,
    onEnd: () => {
      // Recorded: the size of the volume, not of the data on it.
      snapshot.sizeBytes = snapshot.inheritance.volume.sizeBytes;
    },
  });
  return snapshot;
}

function listSnapshots(cloud: Cloud, request: ApiRequest) {
  const region = param(request, 'region');
  const found = inOrder(request, cloud.state(rdbState).snapshots.values()).filter(
    (snapshot) =>
      snapshot.region === region &&
      containsName(request, snapshot.name) &&
      equals(request, 'instance_id', snapshot.instanceId) &&
      equals(request, 'project_id', snapshot.inheritance.projectId) &&
      equals(request, 'organization_id', cloud.organizationId),
  );
  return pageByBody(request, 'snapshots', found.map(snapshotBody));
}

function deleteSnapshot(cloud: Cloud, snapshot: Snapshot): Snapshot {
  snapshot.status = 'deleting';
  changeSnapshot(cloud, snapshot, {
    milliseconds: rdbDurations.snapshotDelete,
    work: () => cloud.world.databases.deleteSnapshot(snapshot.id),
    onEnd: () => {
      cloud.state(rdbState).snapshots.delete(snapshot.id);
    },
  });
  return snapshot;
}

function createInstance(cloud: Cloud, request: ApiRequest, snapshot: Snapshot): Instance {
  const body = readBody(instanceSchema, request);
  if (body.node_type !== undefined) knownNodeType(body.node_type);
  const instance = registerInstance(cloud, {
    region: snapshot.region,
    name: body.instance_name,
    isHaCluster: body.is_ha_cluster ?? false,
    inheritance: inheritedBy(snapshot, body.node_type),
  });
  provisionFromSnapshot(cloud, instance, snapshot.id);
  return instance;
}

/** Behaves as an instance from a snapshot that exists only meanwhile (facts/scaleway.md 5). */
function cloneInstance(cloud: Cloud, request: ApiRequest, source: Instance): Instance {
  const body = readBody(cloneSchema, request);
  const inheritance = inheritanceOf(source);
  const nodeType = body.node_type === undefined ? source.nodeType : knownNodeType(body.node_type).name;
  const clone = registerInstance(cloud, {
    region: source.region,
    name: body.name,
    isHaCluster: source.isHaCluster,
    inheritance: { ...inheritance, nodeType },
  });
  provisionClone(cloud, source, clone);
  return clone;
}

function provisionClone(cloud: Cloud, source: Instance, clone: Instance): void {
  const { databases } = cloud.world;
  const passing = cloud.newId();
  const taken = databases.takeSnapshot(source.id, passing).then(() => {});
  provisionFromSnapshot(cloud, clone, passing, {
    after: taken,
    done: () => databases.deleteSnapshot(passing),
  });
}

function changeSnapshot(cloud: Cloud, snapshot: Snapshot, step: Parameters<typeof runBehind>[1]): void {
  runBehind(cloud, step, {
    done: () => {
      snapshot.status = 'ready';
      snapshot.updatedAt = cloud.clock.now();
    },
    failed: () => {
      snapshot.status = 'error';
    },
  });
}
