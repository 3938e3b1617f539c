export interface PrivateEndpoint {
  readonly id: string;
  readonly privateNetworkId: string;
  readonly mode: 'ipam' | 'static';
  /** With prefix lengths, one per node. */
  readonly serviceIps: readonly string[];
}

export interface PublicEndpoint {
  readonly id: string;
  readonly ips: readonly string[];
}

export type Endpoint = PrivateEndpoint | PublicEndpoint;

export type ClusterStatus = 'provisioning' | 'ready' | 'deleting';

export interface Setting {
  readonly name: string;
  readonly value: string;
}

export interface AclRule {
  readonly id: string;
  readonly ipCidr: string;
  readonly description: string;
}

export interface Cluster {
  readonly id: string;
  readonly zone: string;
  readonly projectId: string;
  readonly createdAt: Date;
  readonly tlsEnabled: boolean;
  name: string;
  tags: readonly string[];
  version: string;
  nodeType: string;
  size: number;
  userName: string;
  settings: readonly Setting[];
  aclRules: readonly AclRule[];
  endpoints: readonly Endpoint[];
  status: ClusterStatus;
  /** Recorded: public addresses are known once it was ready for the first time. */
  wasReady: boolean;
  updatedAt: Date | null;
}

export interface RedisState {
  readonly clusters: Map<string, Cluster>;
  publicAddresses: number;
}

export function redisState(): RedisState {
  return { clusters: new Map(), publicAddresses: 0 };
}
