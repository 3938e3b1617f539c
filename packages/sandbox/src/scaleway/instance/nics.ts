import type { Cloud } from '../cloud.ts';
import { durations } from '../durations.ts';
import { notFound } from '../errors.ts';
import { addressesOfResource, bookAddress } from '../ipam/addresses.ts';
import { newMacAddress } from '../ipam/mac-addresses.ts';
import { type IpamAddress, ipamState } from '../ipam/state.ts';
import { instanceState, type PrivateNic, type Server } from './state.ts';

export interface NicDescription {
  readonly privateNetworkId: string;
  /** Addresses reserved in IPAM before; without them the NIC gets one of each family. */
  readonly reservedIpIds: readonly string[];
  readonly tags: readonly string[];
}

/** Adds a NIC to a server. On one that is on, it is `attaching` for a while. */
export function addNic(cloud: Cloud, server: Server, description: NicDescription): PrivateNic {
  const state = cloud.state(instanceState);
  const now = cloud.clock.now();
  const id = cloud.newId();
  const macAddress = newMacAddress(cloud);
  const resource = {
    type: 'instance_private_nic',
    id,
    macAddress: macAddress.toUpperCase(),
    name: server.name,
  };
  const reserved = description.reservedIpIds.map((ipId) => reservedAddress(cloud, ipId));
  for (const address of reserved) address.resource = resource;
  const booked = [false, true].map((isIpv6) => ({ isIpv6, resource, ...description }));
  const addresses =
    reserved.length > 0
      ? reserved
      : booked.map(({ isIpv6, privateNetworkId }) =>
          bookAddress(cloud, { isIpv6, privateNetworkId, resource }),
        );
  const nic: PrivateNic = {
    id,
    zone: server.zone,
    serverId: server.id,
    privateNetworkId: description.privateNetworkId,
    macAddress,
    reservedIpIds: description.reservedIpIds,
    ipIds: addresses.map((address) => address.id),
    tags: description.tags,
    status: server.state === 'stopped' ? 'available' : 'attaching',
    createdAt: now,
    updatedAt: now,
  };
  state.nics.set(nic.id, nic);
  if (nic.status === 'attaching') becomeAvailable(cloud, server, nic);
  return nic;
}

function becomeAvailable(cloud: Cloud, server: Server, nic: PrivateNic): void {
  cloud.clock.after(durations.privateNicAttach, () => {
    nic.status = 'available';
    nic.updatedAt = cloud.clock.now();
    tellWorld(cloud, server.id);
  });
}

function reservedAddress(cloud: Cloud, ipId: string): IpamAddress {
  const address = cloud.state(ipamState).addresses.get(ipId);
  if (address === undefined) throw notFound('ip', ipId);
  return address;
}

/** Removes a NIC. Addresses made for it go with it, reserved ones become free again. */
export function removeNic(cloud: Cloud, nic: PrivateNic): void {
  const { addresses } = cloud.state(ipamState);
  for (const address of addressesOfResource(cloud, nic.id)) {
    if (nic.reservedIpIds.includes(address.id)) address.resource = null;
    else addresses.delete(address.id);
  }
  cloud.state(instanceState).nics.delete(nic.id);
  tellWorld(cloud, nic.serverId);
}

/** IPv4 addresses of a server in its Private Networks, without prefix lengths. */
export function privateAddressesOf(cloud: Cloud, serverId: string): readonly string[] {
  const nics = [...cloud.state(instanceState).nics.values()].filter((nic) => nic.serverId === serverId);
  return nics
    .flatMap((nic) => addressesOfResource(cloud, nic.id))
    .filter((address) => !address.isIpv6)
    .flatMap((address) => address.address.split('/')[0] ?? []);
}

function tellWorld(cloud: Cloud, serverId: string): void {
  const server = cloud.state(instanceState).servers.get(serverId);
  if (server?.isUp !== true) return;
  cloud.world.instances.setPrivateAddresses?.(serverId, privateAddressesOf(cloud, serverId));
}
