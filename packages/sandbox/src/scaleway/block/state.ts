export interface VolumeReference {
  readonly id: string;
  readonly serverId: string;
  readonly createdAt: Date;
  status: 'attaching' | 'attached' | 'detaching' | 'detached';
}

export type VolumeStatus = 'creating' | 'available' | 'in_use' | 'updating' | 'resizing' | 'snapshotting';

export interface Volume {
  readonly id: string;
  readonly zone: string;
  readonly projectId: string;
  readonly parentSnapshotId: string | null;
  readonly createdAt: Date;
  name: string;
  tags: readonly string[];
  sizeBytes: number;
  perfIops: number;
  status: VolumeStatus;
  reference: VolumeReference | null;
  lastDetachedAt: Date | null;
  updatedAt: Date;
}

export interface Snapshot {
  readonly id: string;
  readonly zone: string;
  readonly projectId: string;
  readonly sizeBytes: number;
  readonly volumeId: string | null;
  readonly createdAt: Date;
  /** Kept for when the volume is gone. */
  readonly parentVolume: { readonly id: string; readonly name: string; readonly type: string } | null;
  /** Recorded: being made from a volume in use, it has an internal reference for a while. */
  internalReference: { readonly id: string; readonly createdAt: Date } | null;
  name: string;
  tags: readonly string[];
  isPublic: boolean;
  status: 'creating' | 'available' | 'exporting' | 'deleting';
  updatedAt: Date;
}

export interface BlockState {
  readonly volumes: Map<string, Volume>;
  readonly snapshots: Map<string, Snapshot>;
}

export function blockState(): BlockState {
  return { volumes: new Map(), snapshots: new Map() };
}
