import type { Cloud } from '../cloud.ts';
import { invalidArgument, notFound } from '../errors.ts';
import { type PrivateNetwork, type Subnet, vpcState } from '../vpc/state.ts';
import { type IpamAddress, type IpamResource, ipamState } from './state.ts';

export interface Booking {
  readonly privateNetworkId: string;
  readonly isIpv6: boolean;
  readonly resource: IpamResource | null;
  readonly projectId?: string | undefined;
  /** A certain address, with or without its prefix length. */
  readonly address?: string | undefined;
  readonly tags?: readonly string[];
}

/** Reserves an address of a Private Network, the first free one unless a certain one is asked for. */
export function bookAddress(cloud: Cloud, booking: Booking): IpamAddress {
  const network = cloud.state(vpcState).privateNetworks.get(booking.privateNetworkId);
  if (network === undefined) throw notFound('private_network', booking.privateNetworkId);
  const subnet = network.subnets.find((each) => each.isIpv6 === booking.isIpv6);
  if (subnet === undefined) throw invalidArgument('is_ipv6', 'the Private Network has no such subnet');
  const now = cloud.clock.now();
  const address: IpamAddress = {
    id: cloud.newId(),
    address: chooseAddress(cloud, network, subnet, booking.address),
    isIpv6: booking.isIpv6,
    projectId: booking.projectId ?? network.projectId,
    region: network.region,
    privateNetworkId: network.id,
    subnetId: subnet.id,
    resource: booking.resource,
    tags: booking.tags ?? [],
    reverses: [],
    createdAt: now,
    updatedAt: now,
  };
  cloud.state(ipamState).addresses.set(address.id, address);
  return address;
}

/** Gives back all addresses of a resource, as its deletion does. */
export function releaseAddressesOf(cloud: Cloud, resourceId: string): void {
  const { addresses } = cloud.state(ipamState);
  for (const address of addressesOfResource(cloud, resourceId)) addresses.delete(address.id);
}

export function addressesOf(cloud: Cloud, privateNetworkId: string): readonly IpamAddress[] {
  const all = [...cloud.state(ipamState).addresses.values()];
  return all.filter((address) => address.privateNetworkId === privateNetworkId);
}

/** IPv4 before IPv6. */
export function addressesOfResource(cloud: Cloud, resourceId: string): readonly IpamAddress[] {
  const all = [...cloud.state(ipamState).addresses.values()];
  return all
    .filter((address) => address.resource?.id === resourceId)
    .sort((a, b) => Number(a.isIpv6) - Number(b.isIpv6));
}

function chooseAddress(cloud: Cloud, network: PrivateNetwork, subnet: Subnet, wanted?: string): string {
  const prefix = subnet.cidr.split('/')[1] ?? '';
  if (subnet.isIpv6) return wanted ?? ipv6Address(cloud, subnet);
  const taken = new Set(addressesOf(cloud, network.id).map((each) => bare(each.address)));
  if (wanted !== undefined) {
    if (taken.has(bare(wanted))) throw invalidArgument('address', 'address is already in use');
    return `${bare(wanted)}/${prefix}`;
  }
  const start = toNumber(bare(subnet.cidr));
  const size = 2 ** (32 - Number(prefix));
  // The first address is the network's, the second its gateway's, the last one the broadcast.
  for (let offset = 2; offset < size - 1; offset += 1) {
    const candidate = toText(start + offset);
    if (!taken.has(candidate)) return `${candidate}/${prefix}`;
  }
  throw invalidArgument('private_network_id', 'no address is left in this Private Network');
}

function bare(address: string): string {
  return address.split('/')[0] ?? address;
}

function toNumber(address: string): number {
  return address.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0);
}

function toText(address: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.');
}

function ipv6Address(cloud: Cloud, subnet: Subnet): string {
  const hex = cloud.newId().replaceAll('-', '');
  const groups = [0, 4, 8, 12].map((at) => hex.slice(at, at + 4)).join(':');
  return `${subnet.cidr.replace('::/64', '')}:${groups}/64`;
}
