import { fieldSince, since } from '../api-date.ts';
import type { Cloud } from '../cloud.ts';
import { blockState, type Snapshot, type Volume } from './state.ts';

export function volumeType(volume: Volume): string {
  return volume.perfIops >= 15_000 ? 'sbs_15k' : 'sbs_5k';
}

export function volumeBody(cloud: Cloud, volume: Volume) {
  return {
    id: volume.id,
    name: volume.name,
    type: volumeType(volume),
    size: volume.sizeBytes,
    project_id: volume.projectId,
    created_at: volume.createdAt.toISOString(),
    updated_at: volume.updatedAt.toISOString(),
    references: volume.reference === null ? [] : [referenceBody(volume.reference)],
    parent_snapshot_id: volume.parentSnapshotId,
    status: volume.status,
    tags: volume.tags,
    specs: { perf_iops: volume.perfIops, class: 'sbs' },
    last_detached_at: volume.lastDetachedAt?.toISOString() ?? null,
    ...since(cloud, fieldSince.volumeKmsKey, { kms_key_id: null }),
    zone: volume.zone,
  };
}

function referenceBody(reference: NonNullable<Volume['reference']>) {
  return {
    id: reference.id,
    product_resource_type: 'instance_server',
    product_resource_id: reference.serverId,
    created_at: reference.createdAt.toISOString(),
    type: 'exclusive',
    status: reference.status,
  };
}

export function snapshotBody(cloud: Cloud, snapshot: Snapshot) {
  return { ...alphaSnapshotBody(cloud, snapshot), public: snapshot.isPublic };
}

/** As `v1alpha1` sends it: without `public`. */
export function alphaSnapshotBody(cloud: Cloud, snapshot: Snapshot) {
  return {
    id: snapshot.id,
    name: snapshot.name,
    parent_volume: parentVolumeBody(cloud, snapshot),
    size: snapshot.sizeBytes,
    project_id: snapshot.projectId,
    created_at: snapshot.createdAt.toISOString(),
    updated_at: snapshot.updatedAt.toISOString(),
    references: internalReferences(snapshot),
    status: snapshot.status,
    tags: snapshot.tags,
    class: 'sbs',
    zone: snapshot.zone,
  };
}

function internalReferences(snapshot: Snapshot) {
  if (snapshot.internalReference === null) return [];
  const { id, createdAt } = snapshot.internalReference;
  return [
    {
      id,
      product_resource_type: 'internal',
      product_resource_id: '00000000-0000-0000-0000-000000000000',
      created_at: createdAt.toISOString(),
      type: 'unknown_type',
      status: 'attached',
    },
  ];
}

function parentVolumeBody(cloud: Cloud, snapshot: Snapshot) {
  if (snapshot.parentVolume === null) return null;
  const volume = cloud.state(blockState).volumes.get(snapshot.parentVolume.id);
  if (volume === undefined) return { ...snapshot.parentVolume, status: 'deleted' };
  return { id: volume.id, name: volume.name, type: volumeType(volume), status: volume.status };
}
