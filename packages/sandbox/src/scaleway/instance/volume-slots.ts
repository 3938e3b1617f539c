import { z } from 'zod';
import { blockState } from '../block/state.ts';
import { addVolume, attachVolume, detachVolume } from '../block/volumes.ts';
import type { Cloud } from '../cloud.ts';
import { invalidArgument, notFound } from '../errors.ts';
import type { MarketplaceImage } from '../marketplace/images.ts';
import { instanceState, type LocalVolume, type Server, type VolumeSlot } from './state.ts';

const slotSchema = z.object({
  id: z.string().nullish(),
  name: z.string().nullish(),
  boot: z.boolean().nullish(),
  size: z.coerce.number().nullish(),
  volume_type: z.string().nullish(),
  base_snapshot: z.string().nullish(),
});

export const slotsSchema = z.record(z.string(), slotSchema);

type SlotRequest = z.output<typeof slotSchema>;

type Owner = Pick<Server, 'id' | 'zone' | 'projectId'>;

/** The volumes of a new server: those it brings, those to be made, and the root volume of its image. */
export function fillSlots(
  cloud: Cloud,
  owner: Owner,
  image: MarketplaceImage | null,
  wanted: Readonly<Record<string, SlotRequest>>,
): Map<string, VolumeSlot> {
  const root: SlotRequest = {};
  const entries = Object.entries(image === null ? wanted : { '0': root, ...wanted });
  return new Map(
    entries.map(([index, request]) => {
      const source = index === '0' ? image : null;
      return [
        index,
        request.id == null
          ? makeSlot(cloud, owner, source, request, index)
          : takeSlot(cloud, owner, request, 'attached'),
      ];
    }),
  );
}

function makeSlot(
  cloud: Cloud,
  owner: Owner,
  image: MarketplaceImage | null,
  request: SlotRequest,
  index: string,
): VolumeSlot {
  const type = request.volume_type ?? (image?.type === 'instance_local' ? 'l_ssd' : 'sbs_volume');
  const snapshot = cloud.state(blockState).snapshots.get(request.base_snapshot ?? '');
  const sizeBytes = request.size || snapshot?.sizeBytes || image?.sizeBytes;
  if (sizeBytes === undefined) throw invalidArgument(`volumes.${index}.size`, 'size is required');
  const name = request.name ?? image?.name ?? `vol-${cloud.newId().slice(0, 8)}`;
  if (type !== 'sbs_volume') {
    const volume = addLocalVolume(cloud, { ...owner, name, sizeBytes, volumeType: type });
    volume.serverId = owner.id;
    return { id: volume.id, isBlock: false, boot: request.boot ?? false };
  }
  const volume = addVolume(cloud, {
    ...owner,
    name: request.name ?? `${name}_sbs_volume_${index}`,
    sizeBytes,
    perfIops: 5_000,
    parentSnapshotId: snapshot?.id ?? image?.snapshotId ?? null,
    tags: [],
  });
  attachVolume(cloud, volume, owner.id, 'attached');
  return { id: volume.id, isBlock: true, boot: request.boot ?? false };
}

/** A volume that exists already: local ones are known to Instance, all others to Block. */
export function takeSlot(
  cloud: Cloud,
  owner: Owner,
  request: SlotRequest,
  status: 'attaching' | 'attached',
): VolumeSlot {
  const id = request.id ?? '';
  const local = cloud.state(instanceState).volumes.get(id);
  if (local !== undefined) {
    local.serverId = owner.id;
    local.updatedAt = cloud.clock.now();
    return { id, isBlock: false, boot: request.boot ?? false };
  }
  const volume = cloud.state(blockState).volumes.get(id);
  if (volume === undefined) throw notFound('instance_volume', id);
  if (volume.reference?.serverId !== owner.id) attachVolume(cloud, volume, owner.id, status);
  return { id, isBlock: true, boot: request.boot ?? false };
}

/** A PATCH names all volumes that the server shall have: the others are detached. */
export function replaceSlots(
  cloud: Cloud,
  server: Server,
  wanted: Readonly<Record<string, SlotRequest>>,
): void {
  const slots = new Map(
    Object.entries(wanted).map(([index, request]) => [index, takeSlot(cloud, server, request, 'attaching')]),
  );
  const kept = new Set([...slots.values()].map((slot) => slot.id));
  for (const slot of server.volumes.values()) {
    if (!kept.has(slot.id)) emptySlot(cloud, slot);
  }
  server.volumes = slots;
}

export function emptySlot(cloud: Cloud, slot: VolumeSlot): void {
  const local = cloud.state(instanceState).volumes.get(slot.id);
  if (local !== undefined) local.serverId = null;
  const volume = cloud.state(blockState).volumes.get(slot.id);
  if (volume !== undefined) detachVolume(cloud, volume);
}

/** Detaches every volume, as the end of a server does; answers with the ids of its local ones. */
export function releaseVolumes(cloud: Cloud, server: Server): readonly string[] {
  const slots = [...server.volumes.values()];
  for (const slot of slots) emptySlot(cloud, slot);
  return slots.filter((slot) => !slot.isBlock).map((slot) => slot.id);
}

type LocalVolumeDescription = Pick<LocalVolume, 'zone' | 'projectId' | 'name' | 'sizeBytes' | 'volumeType'>;

export function addLocalVolume(cloud: Cloud, description: LocalVolumeDescription): LocalVolume {
  const now = cloud.clock.now();
  const { zone, projectId, name, sizeBytes, volumeType } = description;
  const volume: LocalVolume = {
    id: cloud.newId(),
    zone,
    projectId,
    name,
    sizeBytes,
    volumeType,
    tags: [],
    state: 'available',
    serverId: null,
    createdAt: now,
    updatedAt: now,
  };
  cloud.state(instanceState).volumes.set(volume.id, volume);
  return volume;
}
