import { z } from 'zod';
import type { Cloud } from '../cloud.ts';
import { invalidArgument } from '../errors.ts';
import { bookAddress, releaseAddressesOf } from '../ipam/addresses.ts';
import { newMacAddress } from '../ipam/mac-addresses.ts';
import { type Cluster, type Endpoint, redisState } from './state.ts';

export const endpointsSchema = z
  .array(
    z.object({
      private_network: z
        .object({
          id: z.string(),
          service_ips: z.array(z.string()).nullish(),
          ipam_config: z.object({}).nullish(),
        })
        .nullish(),
      public_network: z.object({}).nullish(),
    }),
  )
  .nullish();

type EndpointRequests = z.output<typeof endpointsSchema>;
type Owner = Pick<Cluster, 'id' | 'name' | 'size'>;

/** The endpoints asked for; without any, a public one (facts/scaleway.md 6). */
export function makeEndpoints(cloud: Cloud, owner: Owner, requests: EndpointRequests): readonly Endpoint[] {
  if (requests == null || requests.length === 0) return [publicEndpoint(cloud, owner)];
  return requests.map(({ private_network }) => {
    if (private_network == null) return publicEndpoint(cloud, owner);
    const { id: privateNetworkId, service_ips, ipam_config } = private_network;
    const isStatic = service_ips != null && service_ips.length > 0;
    if (isStatic === (ipam_config != null)) {
      throw invalidArgument('endpoints', 'one of service_ips and ipam_config is needed');
    }
    const serviceIps = isStatic ? service_ips : bookNodes(cloud, owner, privateNetworkId);
    return { id: cloud.newId(), privateNetworkId, mode: isStatic ? 'static' : 'ipam', serviceIps } as const;
  });
}

/** One address per node, tagged as recorded. */
function bookNodes(cloud: Cloud, owner: Owner, privateNetworkId: string): readonly string[] {
  return Array.from({ length: owner.size }, () => {
    const macAddress = newMacAddress(cloud).toUpperCase();
    const address = bookAddress(cloud, {
      privateNetworkId,
      isIpv6: false,
      tags: ['managed', 'scwdbaas'],
      resource: { type: 'redis_cluster', id: owner.id, macAddress, name: owner.name },
    });
    return address.address;
  });
}

/** Addresses of RFC 5737's second range: nothing listens there. */
function publicEndpoint(cloud: Cloud, owner: Owner): Endpoint {
  const state = cloud.state(redisState);
  const ips = Array.from({ length: owner.size }, () => {
    state.publicAddresses += 1;
    return `198.51.100.${state.publicAddresses % 256}`;
  });
  return { id: cloud.newId(), ips: ips.slice(0, owner.size > 2 ? owner.size : 1) };
}

export function releaseEndpoints(cloud: Cloud, cluster: Cluster): void {
  releaseAddressesOf(cloud, cluster.id);
}

export function endpointBody(cluster: Cluster, endpoint: Endpoint) {
  const port = 6379;
  if (!('privateNetworkId' in endpoint)) {
    const ips = cluster.wasReady ? endpoint.ips : [];
    return { id: endpoint.id, ips, port, public_network: {} };
  }
  return {
    id: endpoint.id,
    ips: endpoint.serviceIps.map((address) => address.split('/')[0]),
    port,
    private_network: {
      id: endpoint.privateNetworkId,
      provisioning_mode: endpoint.mode,
      service_ips: endpoint.serviceIps,
      zone: cluster.zone,
    },
  };
}
