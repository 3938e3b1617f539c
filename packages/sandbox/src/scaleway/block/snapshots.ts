import { z } from 'zod';
import { optionalTags, optionalText, readBody, tagList } from '../body.ts';
import type { Cloud } from '../cloud.ts';
import { durations } from '../durations.ts';
import { transientState } from '../errors.ts';
import { containsName, equals, hasAnyTag } from '../filters.ts';
import { storeObject } from '../object/objects.ts';
import { inOrder, pageByBody } from '../pagination.ts';
import { type ApiRequest, find, param, type Routes } from '../router.ts';
import { alphaSnapshotBody, snapshotBody, volumeType } from './bodies.ts';
import { blockState, type Snapshot } from './state.ts';

const createSchema = z.object({
  volume_id: z.string(),
  name: optionalText,
  project_id: optionalText,
  tags: tagList,
  public: z.boolean().nullish(),
});
const importSchema = z.object({
  bucket: z.string(),
  key: z.string(),
  name: optionalText,
  project_id: optionalText,
  tags: tagList,
  size: z.coerce.number().nullish(),
});
const exportSchema = z.object({ bucket: z.string(), key: z.string() });
const updateSchema = z.object({ name: optionalText, tags: optionalTags, public: z.boolean().nullish() });

const base = '/block/v1/zones/:zone/snapshots';
const alpha = '/block/v1alpha1/zones/:zone/snapshots';
const defaultImportBytes = 10_000_000_000;

export function snapshotRoutes(cloud: Cloud): Routes {
  const { snapshots } = cloud.state(blockState);
  const snapshotOf = (request: ApiRequest) => find(snapshots, param(request, 'snapshotId'), 'snapshot');
  const answer = (snapshot: Snapshot) => ({ status: 200, body: snapshotBody(cloud, snapshot) });
  const alphaAnswer = (snapshot: Snapshot) => ({ status: 200, body: alphaSnapshotBody(cloud, snapshot) });

  return {
    [`GET ${base}`]: (request) => listSnapshots(cloud, request),
    [`POST ${base}`]: (request) => answer(createSnapshot(cloud, request)),
    [`POST ${base}/import-from-object-storage`]: (request) => answer(importSnapshot(cloud, request)),
    [`GET ${base}/:snapshotId`]: (request) => answer(snapshotOf(request)),
    [`GET ${alpha}/:snapshotId`]: (request) => alphaAnswer(snapshotOf(request)),
    [`PATCH ${base}/:snapshotId`]: (request) => answer(updateSnapshot(cloud, request, snapshotOf(request))),
    [`DELETE ${base}/:snapshotId`]: (request) => {
      snapshots.delete(snapshotOf(request).id);
      return { status: 204 };
    },
    [`POST ${base}/:snapshotId/export-to-object-storage`]: (request) =>
      answer(exportSnapshot(cloud, request, snapshotOf(request))),
    [`POST ${alpha}/:snapshotId/export-to-object-storage`]: (request) =>
      alphaAnswer(exportSnapshot(cloud, request, snapshotOf(request))),
  };
}

function listSnapshots(cloud: Cloud, request: ApiRequest) {
  const zone = param(request, 'zone');
  const found = inOrder(request, cloud.state(blockState).snapshots.values()).filter(
    (snapshot) =>
      snapshot.zone === zone &&
      containsName(request, snapshot.name) &&
      hasAnyTag(request, snapshot.tags) &&
      equals(request, 'project_id', snapshot.projectId) &&
      equals(request, 'volume_id', snapshot.volumeId ?? undefined),
  );
  return pageByBody(
    request,
    'snapshots',
    found.map((snapshot) => snapshotBody(cloud, snapshot)),
  );
}

function createSnapshot(cloud: Cloud, request: ApiRequest): Snapshot {
  const body = readBody(createSchema, request);
  const volume = find(cloud.state(blockState).volumes, body.volume_id, 'volume');
  const snapshot = addSnapshot(cloud, {
    zone: param(request, 'zone'),
    projectId: body.project_id ?? volume.projectId,
    sizeBytes: volume.sizeBytes,
    volumeId: volume.id,
    parentVolume: { id: volume.id, name: volume.name, type: volumeType(volume) },
    name: body.name ?? `snp-${cloud.newId().slice(0, 8)}`,
    tags: body.tags,
    isPublic: body.public ?? false,
  });
  if (volume.reference !== null) {
    cloud.clock.after(durations.internalReference, () => {
      const isBeingMade = snapshot.status === 'creating';
      snapshot.internalReference = isBeingMade ? { id: cloud.newId(), createdAt: cloud.clock.now() } : null;
    });
  }
  return snapshot;
}

function importSnapshot(cloud: Cloud, request: ApiRequest): Snapshot {
  const body = readBody(importSchema, request);
  return addSnapshot(cloud, {
    zone: param(request, 'zone'),
    projectId: body.project_id ?? cloud.projectId,
    sizeBytes: body.size ?? defaultImportBytes,
    volumeId: null,
    parentVolume: null,
    name: body.name ?? body.key,
    tags: body.tags,
    isPublic: false,
  });
}

type SnapshotDescription = Omit<Snapshot, 'id' | 'status' | 'internalReference' | 'createdAt' | 'updatedAt'>;

/** Adds a snapshot in `creating` that becomes `available`. */
function addSnapshot(cloud: Cloud, description: SnapshotDescription): Snapshot {
  const now = cloud.clock.now();
  const snapshot: Snapshot = {
    ...description,
    id: cloud.newId(),
    status: 'creating',
    internalReference: null,
    createdAt: now,
    updatedAt: now,
  };
  cloud.state(blockState).snapshots.set(snapshot.id, snapshot);
  becomeAvailable(cloud, snapshot, durations.snapshotCreate);
  return snapshot;
}

function updateSnapshot(cloud: Cloud, request: ApiRequest, snapshot: Snapshot): Snapshot {
  const body = readBody(updateSchema, request);
  snapshot.name = body.name ?? snapshot.name;
  snapshot.tags = body.tags ?? snapshot.tags;
  snapshot.isPublic = body.public ?? snapshot.isPublic;
  snapshot.updatedAt = cloud.clock.now();
  return snapshot;
}

/** The object that is written stands for the image: it has a line of text in it, not the data. */
function exportSnapshot(cloud: Cloud, request: ApiRequest, snapshot: Snapshot): Snapshot {
  const { bucket, key } = readBody(exportSchema, request);
  if (snapshot.status !== 'available') throw transientState('snapshot', snapshot.id, snapshot.status);
  snapshot.status = 'exporting';
  snapshot.updatedAt = cloud.clock.now();
  cloud.clock.after(durations.snapshotExport, () => {
    storeObject(cloud, { bucket, key, text: `snapshot ${snapshot.id}` });
  });
  becomeAvailable(cloud, snapshot, durations.snapshotExport);
  return snapshot;
}

function becomeAvailable(cloud: Cloud, snapshot: Snapshot, milliseconds: number): void {
  cloud.clock.after(milliseconds, () => {
    snapshot.status = 'available';
    snapshot.internalReference = null;
    snapshot.updatedAt = cloud.clock.now();
  });
}
