import type { MarketplaceImage } from '../marketplace/images.ts';

export type ServerState = 'stopped' | 'starting' | 'running' | 'stopping' | 'stopped in place';

/** A volume slot of a server: a block volume by id, or a local volume kept by Instance itself. */
export interface VolumeSlot {
  readonly id: string;
  readonly isBlock: boolean;
  readonly boot: boolean;
}

export interface Server {
  readonly id: string;
  readonly zone: string;
  readonly projectId: string;
  readonly createdAt: Date;
  readonly macAddress: string;
  /** `null` when it was made from a volume. */
  readonly image: MarketplaceImage | null;
  readonly userData: Map<string, string>;
  name: string;
  hostname: string;
  tags: readonly string[];
  commercialType: string;
  bootType: string;
  protected: boolean;
  dynamicIpRequired: boolean;
  securityGroupId: string;
  placementGroupId: string | null;
  volumes: Map<string, VolumeSlot>;
  state: ServerState;
  stateDetail: string;
  /** On a hypervisor: from `provisioning node` until stopped. */
  isPlaced: boolean;
  /** The machine behind it has booted and was not shut down since. */
  isUp: boolean;
  /** Counts the changes of state, so that a transition that was overtaken does nothing. */
  epoch: number;
  updatedAt: Date;
}

export interface FlexibleIp {
  readonly id: string;
  readonly zone: string;
  readonly projectId: string;
  readonly createdAt: Date;
  readonly type: 'routed_ipv4' | 'routed_ipv6';
  readonly address: string | null;
  readonly prefix: string | null;
  /** Lent to a server that asked for `dynamic_ip_required`; not listed among the IPs. */
  readonly isDynamic: boolean;
  tags: readonly string[];
  reverse: string | null;
  serverId: string | null;
  state: 'detached' | 'pending' | 'attached' | 'error';
  /** A move that never completes: see `AddressMoves`. */
  isStuck: boolean;
  /** When it was attached: the first address of a server comes first. */
  attachedOrder: number;
}

export interface LocalVolume {
  readonly id: string;
  readonly zone: string;
  readonly projectId: string;
  readonly createdAt: Date;
  readonly volumeType: string;
  name: string;
  tags: readonly string[];
  sizeBytes: number;
  state: string;
  serverId: string | null;
  updatedAt: Date;
}

/** A snapshot of a local volume; those of block volumes belong to Block. */
export interface LocalSnapshot {
  readonly id: string;
  readonly zone: string;
  readonly projectId: string;
  readonly createdAt: Date;
  readonly volumeType: string;
  readonly sizeBytes: number;
  readonly baseVolume: { readonly id: string; readonly name: string } | null;
  name: string;
  tags: readonly string[];
  state: 'snapshotting' | 'available';
  updatedAt: Date;
}

/** An image made by the customer, unlike those of the marketplace. */
export interface OwnImage {
  readonly id: string;
  readonly zone: string;
  readonly projectId: string;
  readonly createdAt: Date;
  readonly rootVolume: ImageVolume;
  readonly extraVolumes: Readonly<Record<string, ImageVolume>>;
  name: string;
  arch: string;
  isPublic: boolean;
  tags: readonly string[];
  updatedAt: Date;
}

export interface ImageVolume {
  readonly id: string;
  readonly name: string;
  readonly volume_type: string;
  readonly size: number;
}

export interface PrivateNic {
  readonly id: string;
  readonly zone: string;
  readonly serverId: string;
  readonly privateNetworkId: string;
  readonly macAddress: string;
  readonly createdAt: Date;
  /** Addresses that were reserved before: they outlive the NIC. */
  readonly reservedIpIds: readonly string[];
  readonly ipIds: readonly string[];
  tags: readonly string[];
  status: 'attaching' | 'available';
  updatedAt: Date;
}

export interface SecurityGroup {
  readonly id: string;
  readonly zone: string;
  readonly projectId: string;
  readonly isProjectDefault: boolean;
  readonly createdAt: Date;
  name: string;
  description: string;
  tags: readonly string[];
  stateful: boolean;
  inboundDefaultPolicy: string;
  outboundDefaultPolicy: string;
  enableDefaultSecurity: boolean;
  state: 'available' | 'syncing';
  rules: readonly SecurityRule[];
  updatedAt: Date;
}

export interface SecurityRule {
  readonly id: string;
  readonly protocol: string;
  readonly direction: string;
  readonly action: string;
  readonly ipRange: string;
  readonly destPortFrom: number | null;
  readonly destPortTo: number | null;
  readonly position: number;
  readonly editable: boolean;
}

export interface PlacementGroup {
  readonly id: string;
  readonly zone: string;
  readonly projectId: string;
  name: string;
  tags: readonly string[];
  policyMode: string;
  policyType: string;
}

/** What happens to an attached address that one PATCH hands to another server (not settled: facts/scaleway.md 2). */
export type AddressMoves = 'moves' | 'refused' | 'stuck' | 'lost';

export interface InstanceState {
  readonly servers: Map<string, Server>;
  readonly ips: Map<string, FlexibleIp>;
  readonly volumes: Map<string, LocalVolume>;
  readonly snapshots: Map<string, LocalSnapshot>;
  readonly images: Map<string, OwnImage>;
  readonly nics: Map<string, PrivateNic>;
  readonly securityGroups: Map<string, SecurityGroup>;
  readonly placementGroups: Map<string, PlacementGroup>;
  addressMoves: AddressMoves;
  /** With `stuck`: every address that is to come to this server, even one that nobody has, and no other. */
  stuckServer: string | undefined;
  /** Numbers everything that needs one: MAC addresses, order of attachment, addresses. */
  count: number;
}

export function instanceState(): InstanceState {
  return {
    servers: new Map(),
    ips: new Map(),
    volumes: new Map(),
    snapshots: new Map(),
    images: new Map(),
    nics: new Map(),
    securityGroups: new Map(),
    placementGroups: new Map(),
    addressMoves: 'moves',
    stuckServer: undefined,
    count: 0,
  };
}

export function nextNumber(state: InstanceState): number {
  state.count += 1;
  return state.count;
}

/** Instance writes dates with microseconds and an offset, unlike the other products. */
export function instanceDate(date: Date): string {
  return date.toISOString().replace('Z', '000+00:00');
}
