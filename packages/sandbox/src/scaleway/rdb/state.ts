export type InstanceStatus =
  | 'ready'
  | 'provisioning'
  | 'configuring'
  | 'deleting'
  | 'error'
  | 'initializing'
  | 'backuping'
  | 'snapshotting'
  | 'restarting';

export interface Setting {
  readonly name: string;
  readonly value: string;
}

export interface Volume {
  readonly type: string;
  readonly sizeBytes: number;
}

export interface BackupSchedule {
  readonly disabled: boolean;
  readonly frequencyHours: number;
  readonly retentionDays: number;
  readonly nextRunAt: Date | null;
}

export interface PrivateNetworkAccess {
  readonly privateNetworkId: string;
  readonly provisioningMode: 'ipam' | 'static';
  /** With prefix length. */
  readonly serviceIp: string;
  readonly zone: string;
}

export interface Endpoint {
  readonly id: string;
  readonly ip: string;
  readonly port: number;
  readonly access:
    | { readonly kind: 'load_balancer' }
    | { readonly kind: 'direct_access' }
    | { readonly kind: 'private_network'; readonly privateNetwork: PrivateNetworkAccess };
}

export interface AclRule {
  readonly ip: string;
  readonly description: string;
}

export interface User {
  readonly name: string;
  readonly isAdmin: boolean;
}

export interface Privilege {
  readonly database: string;
  readonly user: string;
  readonly permission: string;
}

export interface Maintenance {
  readonly startsAt: Date;
  readonly stopsAt: Date;
  readonly forcedAt: Date;
  readonly reason: string;
  closedAt: Date | null;
  status: 'pending' | 'done';
}

export interface ReadReplica {
  readonly id: string;
  readonly region: string;
  readonly instanceId: string;
  readonly sameZone: boolean;
  endpoints: readonly Endpoint[];
  status: 'provisioning' | 'initializing' | 'ready' | 'configuring' | 'deleting' | 'promoting';
}

/** What a snapshot keeps of its instance, and an instance made from it inherits. */
export interface Inheritance {
  engine: string;
  readonly projectId: string;
  tags: readonly string[];
  settings: readonly Setting[];
  initSettings: readonly Setting[];
  nodeType: string;
  volume: Volume;
  users: readonly User[];
  databases: readonly string[];
  privileges: readonly Privilege[];
  backupSchedule: BackupSchedule;
  backupSameRegion: boolean;
  encrypted: boolean;
}

export interface Instance extends Inheritance {
  readonly id: string;
  readonly region: string;
  readonly createdAt: Date;
  name: string;
  status: InstanceStatus;
  isHaCluster: boolean;
  endpoints: readonly Endpoint[];
  /** The deprecated `endpoint` field: see `bodies.ts`. */
  mainEndpointId: string | null;
  aclRules: readonly AclRule[];
  maintenances: readonly Maintenance[];
  logsPolicy: { readonly max_age_retention: number | null; readonly total_disk_retention: number | null };
}

export interface Backup {
  readonly id: string;
  readonly region: string;
  readonly instanceId: string;
  readonly instanceName: string;
  readonly projectId: string;
  readonly databaseName: string;
  readonly sameRegion: boolean;
  readonly createdAt: Date;
  name: string;
  status: 'creating' | 'ready' | 'restoring' | 'exporting' | 'deleting' | 'error';
  sizeBytes: number | null;
  expiresAt: string | null;
  updatedAt: Date | null;
  download: { readonly url: string; readonly expiresAt: Date } | null;
}

export interface Snapshot {
  readonly id: string;
  readonly region: string;
  readonly instanceId: string;
  readonly instanceName: string;
  readonly createdAt: Date;
  readonly inheritance: Inheritance;
  name: string;
  status: 'creating' | 'ready' | 'restoring' | 'deleting' | 'error';
  sizeBytes: number | null;
  expiresAt: string | null;
  updatedAt: Date | null;
}

export interface RdbState {
  readonly instances: Map<string, Instance>;
  readonly backups: Map<string, Backup>;
  readonly snapshots: Map<string, Snapshot>;
  readonly readReplicas: Map<string, ReadReplica>;
}

export function rdbState(): RdbState {
  return { instances: new Map(), backups: new Map(), snapshots: new Map(), readReplicas: new Map() };
}

/** A copy of what an instance hands down: later changes of the instance do not reach it. */
export function inheritanceOf(instance: Instance): Inheritance {
  const { engine, projectId, tags, settings, initSettings, nodeType, volume } = instance;
  const { users, databases, privileges, backupSchedule, backupSameRegion, encrypted } = instance;
  return {
    engine,
    projectId,
    tags,
    settings,
    initSettings,
    nodeType,
    volume,
    users,
    databases,
    privileges,
    backupSchedule,
    backupSameRegion,
    encrypted,
  };
}
