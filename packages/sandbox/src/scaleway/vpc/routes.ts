import { z } from 'zod';
import { optionalTags, optionalText, readBody, tagList } from '../body.ts';
import type { Cloud } from '../cloud.ts';
import { notFound } from '../errors.ts';
import { equals, hasAnyTag } from '../filters.ts';
import { addressesOfResource } from '../ipam/addresses.ts';
import { pageByBody } from '../pagination.ts';
import { type ApiRequest, find, param, type Routes } from '../router.ts';
import { routeBody, subnetRouteBody } from './bodies.ts';
import { type Route, vpcState } from './state.ts';

const createSchema = z.object({
  description: optionalText,
  tags: tagList,
  vpc_id: z.string(),
  destination: z.string(),
  nexthop_resource_id: optionalText,
  nexthop_private_network_id: optionalText,
  nexthop_vpc_connector_id: optionalText,
});
const updateSchema = createSchema.omit({ vpc_id: true }).partial().extend({ tags: optionalTags });

const base = '/vpc/v2/regions/:region/routes';

export function routeRoutes(cloud: Cloud): Routes {
  const { routes } = cloud.state(vpcState);
  // Recorded: the 404 of a route names neither the kind nor the id.
  const routeOf = (request: ApiRequest) =>
    find(routes, param(request, 'routeId'), 'route', () => notFound('unknown', ''));
  const answer = (route: Route) => ({ status: 200, body: routeBody(route) });

  return {
    [`POST ${base}`]: (request) => answer(createRoute(cloud, request)),
    [`GET ${base}/:routeId`]: (request) => answer(routeOf(request)),
    [`PATCH ${base}/:routeId`]: (request) => answer(updateRoute(cloud, request, routeOf(request))),
    [`DELETE ${base}/:routeId`]: (request) => {
      routes.delete(routeOf(request).id);
      return { status: 204 };
    },
    [`GET ${base}-with-nexthop`]: (request) => listWithNexthop(cloud, request),
  };
}

function createRoute(cloud: Cloud, request: ApiRequest): Route {
  const body = readBody(createSchema, request);
  const state = cloud.state(vpcState);
  if (!state.vpcs.has(body.vpc_id)) throw notFound('vpc', body.vpc_id);
  const now = cloud.clock.now();
  const route: Route = {
    id: cloud.newId(),
    vpcId: body.vpc_id,
    region: param(request, 'region'),
    description: body.description || 'Custom route',
    tags: body.tags,
    destination: body.destination,
    nexthopResourceId: body.nexthop_resource_id ?? null,
    nexthopPrivateNetworkId: body.nexthop_private_network_id ?? null,
    nexthopVpcConnectorId: body.nexthop_vpc_connector_id ?? null,
    createdAt: now,
    updatedAt: now,
  };
  state.routes.set(route.id, route);
  return route;
}

function updateRoute(cloud: Cloud, request: ApiRequest, route: Route): Route {
  const body = readBody(updateSchema, request);
  route.description = body.description ?? route.description;
  route.tags = body.tags ?? route.tags;
  route.destination = body.destination ?? route.destination;
  route.nexthopResourceId = body.nexthop_resource_id ?? route.nexthopResourceId;
  route.nexthopPrivateNetworkId = body.nexthop_private_network_id ?? route.nexthopPrivateNetworkId;
  route.nexthopVpcConnectorId = body.nexthop_vpc_connector_id ?? route.nexthopVpcConnectorId;
  route.updatedAt = cloud.clock.now();
  return route;
}

/** Recorded: the routes of the subnets are always listed, whatever tags are asked for. */
function listWithNexthop(cloud: Cloud, request: ApiRequest) {
  const state = cloud.state(vpcState);
  const inScope = (vpcId: string, networkId: string | null) =>
    equals(request, 'vpc_id', vpcId) && equals(request, 'nexthop_private_network_id', networkId ?? undefined);
  const local = [...state.privateNetworks.values()]
    .filter((network) => inScope(network.vpcId, network.id))
    .flatMap((network) => network.subnets.map((subnet) => subnetRouteBody(network, subnet)));
  const custom = [...state.routes.values()].filter(
    (route) => inScope(route.vpcId, route.nexthopPrivateNetworkId) && hasAnyTag(request, route.tags),
  );
  return pageByBody(request, 'routes', [
    ...local.map((route) => ({ route, ...noNexthop })),
    ...custom.map((route) => ({ route: routeBody(route), ...nexthopOf(cloud, route) })),
  ]);
}

const noNexthop = { nexthop_ip: null, nexthop_name: null, nexthop_resource_type: 'unknown_type' };

function nexthopOf(cloud: Cloud, route: Route) {
  const [address] = addressesOfResource(cloud, route.nexthopResourceId ?? '');
  const resource = address?.resource;
  if (address === undefined || resource == null) return noNexthop;
  return {
    nexthop_ip: address.address.split('/')[0] ?? null,
    nexthop_name: resource.name,
    nexthop_resource_type: resource.type,
  };
}
