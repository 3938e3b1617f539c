import type { Cloud } from '../cloud.ts';

export interface Vpc {
  readonly id: string;
  readonly projectId: string;
  readonly region: string;
  readonly isDefault: boolean;
  readonly createdAt: Date;
  name: string;
  tags: readonly string[];
  customRoutesPropagation: boolean;
  transitivity: boolean;
  updatedAt: Date;
}

export interface Subnet {
  readonly id: string;
  /** CIDR, such as 172.16.4.0/22. */
  readonly cidr: string;
  readonly isIpv6: boolean;
  readonly createdAt: Date;
}

export interface PrivateNetwork {
  readonly id: string;
  readonly vpcId: string;
  readonly projectId: string;
  readonly region: string;
  readonly createdAt: Date;
  name: string;
  tags: readonly string[];
  subnets: readonly Subnet[];
  dhcpEnabled: boolean;
  defaultRoutePropagation: boolean;
  updatedAt: Date;
}

export interface Route {
  readonly id: string;
  readonly vpcId: string;
  readonly region: string;
  readonly createdAt: Date;
  description: string;
  tags: readonly string[];
  destination: string;
  nexthopResourceId: string | null;
  nexthopPrivateNetworkId: string | null;
  nexthopVpcConnectorId: string | null;
  updatedAt: Date;
}

export interface AclRules {
  readonly rules: readonly unknown[];
  readonly defaultPolicy: string;
}

export interface VpcState {
  readonly vpcs: Map<string, Vpc>;
  readonly privateNetworks: Map<string, PrivateNetwork>;
  readonly routes: Map<string, Route>;
  /** Keyed by VPC id and address family. */
  readonly acls: Map<string, AclRules>;
  /** Next third octet pair for automatic IPv4 subnets. */
  nextSubnet: number;
}

export function vpcState(): VpcState {
  return {
    vpcs: new Map(),
    privateNetworks: new Map(),
    routes: new Map(),
    acls: new Map(),
    nextSubnet: 0,
  };
}

/** The VPC that each project has in each region from the start. */
export function defaultVpc(cloud: Cloud, projectId: string, region: string): Vpc {
  const { vpcs } = cloud.state(vpcState);
  for (const vpc of vpcs.values()) {
    if (vpc.isDefault && vpc.projectId === projectId && vpc.region === region) return vpc;
  }
  const now = cloud.clock.now();
  const vpc: Vpc = {
    id: cloud.newId(),
    projectId,
    region,
    isDefault: true,
    name: 'default',
    tags: ['default'],
    customRoutesPropagation: true,
    transitivity: false,
    createdAt: now,
    updatedAt: now,
  };
  vpcs.set(vpc.id, vpc);
  return vpc;
}
