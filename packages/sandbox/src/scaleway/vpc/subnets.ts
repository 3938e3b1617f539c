import type { Cloud } from '../cloud.ts';
import { type Subnet, vpcState } from './state.ts';

/**
 * The subnets of a Private Network: those asked for, and one of each family that was not. Automatic ones are a /22
 * out of 172.16.0.0/12 and a /64, as recorded.
 */
export function makeSubnets(cloud: Cloud, wanted: readonly string[]): readonly Subnet[] {
  const cidrs = [...wanted];
  if (!cidrs.some((cidr) => !cidr.includes(':'))) cidrs.unshift(nextIpv4Subnet(cloud));
  if (!cidrs.some((cidr) => cidr.includes(':'))) cidrs.push(ipv6Subnet(cloud));
  const createdAt = cloud.clock.now();
  return cidrs.map((cidr) => ({ id: cloud.newId(), cidr, isIpv6: cidr.includes(':'), createdAt }));
}

function nextIpv4Subnet(cloud: Cloud): string {
  const state = cloud.state(vpcState);
  const index = state.nextSubnet;
  state.nextSubnet += 1;
  return `172.${16 + Math.floor(index / 64)}.${(index % 64) * 4}.0/22`;
}

function ipv6Subnet(cloud: Cloud): string {
  const hex = cloud.newId().replaceAll('-', '');
  return `fd5f:519c:6d46:${hex.slice(0, 4)}::/64`;
}
