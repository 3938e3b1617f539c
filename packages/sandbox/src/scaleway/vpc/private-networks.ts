import { z } from 'zod';
import { optionalTags, optionalText, readBody, tagList } from '../body.ts';
import type { Cloud } from '../cloud.ts';
import { notFound, preconditionFailed } from '../errors.ts';
import { containsName, equals, hasAnyTag, values } from '../filters.ts';
import { addressesOf } from '../ipam/addresses.ts';
import { inOrder, pageByBody } from '../pagination.ts';
import { type ApiRequest, find, param, type Routes } from '../router.ts';
import { privateNetworkBody, subnetBody } from './bodies.ts';
import { defaultVpc, type PrivateNetwork, vpcState } from './state.ts';
import { makeSubnets } from './subnets.ts';

const createSchema = z.object({
  name: optionalText,
  project_id: optionalText,
  tags: tagList,
  subnets: z.array(z.string()).nullish(),
  vpc_id: optionalText,
  default_route_propagation_enabled: z.boolean().nullish(),
});
const updateSchema = z.object({
  name: optionalText,
  tags: optionalTags,
  default_route_propagation_enabled: z.boolean().nullish(),
});
const subnetsSchema = z.object({ subnets: z.array(z.string()).nullish() });

const base = '/vpc/v2/regions/:region/private-networks';

export function privateNetworkRoutes(cloud: Cloud): Routes {
  const networks = cloud.state(vpcState).privateNetworks;
  const networkOf = (request: ApiRequest) => find(networks, param(request, 'networkId'), 'private_network');
  const answer = (network: PrivateNetwork) => ({ status: 200, body: privateNetworkBody(cloud, network) });

  return {
    [`GET ${base}`]: (request) => listNetworks(cloud, request),
    'GET /vpc/v2/regions/:region/subnets': (request) => listSubnets(cloud, request),
    [`POST ${base}`]: (request) => answer(createNetwork(cloud, request)),
    [`GET ${base}/:networkId`]: (request) => answer(networkOf(request)),
    [`PATCH ${base}/:networkId`]: (request) => answer(updateNetwork(cloud, request, networkOf(request))),
    [`DELETE ${base}/:networkId`]: (request) => {
      deleteNetwork(cloud, networkOf(request));
      return { status: 204 };
    },
    [`POST ${base}/:networkId/enable-dhcp`]: (request) => {
      const network = networkOf(request);
      network.dhcpEnabled = true;
      return answer(network);
    },
    [`POST ${base}/:networkId/subnets`]: (request) => {
      const network = networkOf(request);
      const { subnets } = readBody(subnetsSchema, request);
      const added = makeSubnets(cloud, subnets ?? []);
      network.subnets = [...network.subnets, ...added];
      return { status: 200, body: { subnets: added.map((subnet) => subnet.cidr) } };
    },
    [`DELETE ${base}/:networkId/subnets`]: (request) => {
      const network = networkOf(request);
      const { subnets } = readBody(subnetsSchema, request);
      network.subnets = network.subnets.filter((subnet) => !subnets?.includes(subnet.cidr));
      return { status: 200, body: { subnets: subnets ?? [] } };
    },
  };
}

function listNetworks(cloud: Cloud, request: ApiRequest) {
  const region = param(request, 'region');
  const found = inOrder(request, cloud.state(vpcState).privateNetworks.values()).filter(
    (network) =>
      network.region === region &&
      containsName(request, network.name) &&
      hasAnyTag(request, network.tags) &&
      equals(request, 'project_id', network.projectId) &&
      equals(request, 'vpc_id', network.vpcId) &&
      equals(request, 'private_network_ids', network.id) &&
      (values(request, 'dhcp_enabled').length === 0 ||
        values(request, 'dhcp_enabled').includes(String(network.dhcpEnabled))),
  );
  return pageByBody(
    request,
    'private_networks',
    found.map((network) => privateNetworkBody(cloud, network)),
  );
}

function listSubnets(cloud: Cloud, request: ApiRequest) {
  const region = param(request, 'region');
  const found = inOrder(request, cloud.state(vpcState).privateNetworks.values())
    .filter((network) => network.region === region && equals(request, 'vpc_id', network.vpcId))
    .flatMap((network) => network.subnets.map((subnet) => subnetBody(cloud, network, subnet)));
  const wanted = found.filter(({ id }) => equals(request, 'subnet_ids', id));
  return pageByBody(request, 'subnets', wanted);
}

function createNetwork(cloud: Cloud, request: ApiRequest): PrivateNetwork {
  const body = readBody(createSchema, request);
  const state = cloud.state(vpcState);
  const region = param(request, 'region');
  const projectId = body.project_id ?? cloud.projectId;
  if (body.vpc_id !== undefined && !state.vpcs.has(body.vpc_id)) throw notFound('vpc', body.vpc_id);
  const now = cloud.clock.now();
  const network: PrivateNetwork = {
    id: cloud.newId(),
    vpcId: body.vpc_id ?? defaultVpc(cloud, projectId, region).id,
    projectId,
    region,
    name: body.name ?? `pn-${cloud.newId().slice(0, 8)}`,
    tags: body.tags,
    subnets: makeSubnets(cloud, body.subnets ?? []),
    dhcpEnabled: true,
    defaultRoutePropagation: body.default_route_propagation_enabled ?? false,
    createdAt: now,
    updatedAt: now,
  };
  state.privateNetworks.set(network.id, network);
  return network;
}

function updateNetwork(cloud: Cloud, request: ApiRequest, network: PrivateNetwork): PrivateNetwork {
  const body = readBody(updateSchema, request);
  network.name = body.name ?? network.name;
  network.tags = body.tags ?? network.tags;
  network.defaultRoutePropagation = body.default_route_propagation_enabled ?? network.defaultRoutePropagation;
  network.updatedAt = cloud.clock.now();
  return network;
}

/** 412 while an address of the network is in use (facts/scaleway.md 1.3). */
function deleteNetwork(cloud: Cloud, network: PrivateNetwork): void {
  const state = cloud.state(vpcState);
  if (addressesOf(cloud, network.id).length > 0) {
    throw preconditionFailed('resource_still_in_use', 'Private Network must be empty to be deleted');
  }
  state.privateNetworks.delete(network.id);
  for (const route of state.routes.values()) {
    if (route.nexthopPrivateNetworkId === network.id) state.routes.delete(route.id);
  }
}
