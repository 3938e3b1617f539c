import { z } from 'zod';
import type { Cloud } from '../cloud.ts';
import { invalidArgument, notFound } from '../errors.ts';
import { addressesOfResource, bookAddress } from '../ipam/addresses.ts';
import { ipamState } from '../ipam/state.ts';
import { vpcState } from '../vpc/state.ts';
import type { Endpoint, Instance } from './state.ts';

export const endpointSpecSchema = z.object({
  load_balancer: z.object({}).nullish(),
  direct_access: z.object({}).nullish(),
  private_network: z
    .object({
      private_network_id: z.string(),
      service_ip: z.string().nullish(),
      ipam_config: z.object({}).nullish(),
    })
    .nullish(),
});

export type EndpointSpec = z.output<typeof endpointSpecSchema>;

/** Who an endpoint is made for: an instance or a read replica. */
export interface EndpointOwner {
  readonly id: string;
  readonly name: string;
  readonly projectId: string;
  readonly region: string;
}

/** Private endpoints have their address at once, public ones when the instance is ready (recorded). */
export function allocateEndpoint(cloud: Cloud, owner: EndpointOwner, spec: EndpointSpec): Endpoint {
  if (spec.private_network == null) {
    return publicEndpoint(cloud, spec.direct_access == null ? 'load_balancer' : 'direct_access');
  }
  const { private_network_id: privateNetworkId, service_ip } = spec.private_network;
  if (!cloud.state(vpcState).privateNetworks.has(privateNetworkId)) {
    throw notFound('private_network', privateNetworkId);
  }
  const provisioningMode = service_ip == null ? 'ipam' : 'static';
  const serviceIp = service_ip ?? bookServiceIp(cloud, owner, privateNetworkId);
  return {
    id: cloud.newId(),
    ip: serviceIp.split('/')[0] ?? serviceIp,
    port: 5432,
    access: {
      kind: 'private_network',
      privateNetwork: { privateNetworkId, provisioningMode, serviceIp, zone: `${owner.region}-1` },
    },
  };
}

/** Recorded: tagged `managed` and `scwdbaas`; a static address is not registered in IPAM. */
function bookServiceIp(cloud: Cloud, owner: EndpointOwner, privateNetworkId: string): string {
  const { address } = bookAddress(cloud, {
    privateNetworkId,
    isIpv6: false,
    projectId: owner.projectId,
    tags: ['managed', 'scwdbaas'],
    resource: { type: 'rdb_instance', id: owner.id, macAddress: macAddress(cloud), name: owner.name },
  });
  return address;
}

function macAddress(cloud: Cloud): string {
  const hex = cloud.newId().slice(0, 6).toUpperCase();
  return `02:00:00:${hex.slice(0, 2)}:${hex.slice(2, 4)}:${hex.slice(4, 6)}`;
}

/** Recorded: an address out of 51.15.0.0/16, 51.159.0.0/16 or 163.172.0.0/16 and a port of its own. */
function publicEndpoint(cloud: Cloud, kind: 'load_balancer' | 'direct_access'): Endpoint {
  const bytes = Buffer.from(cloud.newId().replaceAll('-', ''), 'hex');
  return {
    id: cloud.newId(),
    ip: `51.159.${bytes.readUInt8(0)}.${(bytes.readUInt8(1) % 254) + 1}`,
    port: 1_024 + (bytes.readUInt16BE(2) % 29_000),
    access: { kind },
  };
}

export function releaseEndpoint(cloud: Cloud, ownerId: string, endpoint: Endpoint): void {
  cloud.world.databases.routeEndpoint(endpoint.ip, endpoint.port, null);
  const { addresses } = cloud.state(ipamState);
  for (const address of addressesOfResource(cloud, ownerId)) {
    if (address.address.split('/')[0] === endpoint.ip) addresses.delete(address.id);
  }
}

/** An endpoint follows its instance to another one, as a major upgrade does: same address, new owner. */
export function moveEndpoint(cloud: Cloud, endpoint: Endpoint, from: Instance, to: Instance): void {
  from.endpoints = from.endpoints.filter(({ id }) => id !== endpoint.id);
  if (from.mainEndpointId === endpoint.id) from.mainEndpointId = from.endpoints[0]?.id ?? null;
  to.endpoints = [...to.endpoints, endpoint];
  if (endpoint.access.kind === 'load_balancer') to.mainEndpointId = endpoint.id;
  for (const address of addressesOfResource(cloud, from.id)) {
    if (address.address.split('/')[0] !== endpoint.ip || address.resource === null) continue;
    address.resource = { ...address.resource, id: to.id, name: to.name };
  }
  cloud.world.databases.routeEndpoint(endpoint.ip, endpoint.port, to.id);
}

/** At most one endpoint of each kind (facts/scaleway.md 5). */
export function refuseSecondEndpoint(instance: Instance, spec: EndpointSpec): void {
  const kind = spec.private_network == null ? 'load_balancer' : 'private_network';
  if (instance.endpoints.some(({ access }) => access.kind === kind)) {
    throw invalidArgument('endpoint_spec', `the instance already has a ${kind} endpoint`);
  }
}
