export interface IpamResource {
  readonly type: string;
  readonly id: string;
  readonly macAddress: string | null;
  readonly name: string | null;
}

export interface IpamAddress {
  readonly id: string;
  /** With the prefix length of its subnet: 172.16.32.2/22. */
  readonly address: string;
  readonly isIpv6: boolean;
  readonly projectId: string;
  readonly region: string;
  readonly privateNetworkId: string;
  readonly subnetId: string;
  readonly createdAt: Date;
  resource: IpamResource | null;
  tags: readonly string[];
  reverses: readonly unknown[];
  updatedAt: Date;
}

export interface IpamState {
  readonly addresses: Map<string, IpamAddress>;
  /** How many MAC addresses were given out. */
  macAddresses: number;
}

export function ipamState(): IpamState {
  return { addresses: new Map(), macAddresses: 0 };
}
