import { z } from 'zod';
import { optionalTags, optionalText, readBody, tagList } from '../body.ts';
import type { Cloud } from '../cloud.ts';
import { durations } from '../durations.ts';
import { transientState } from '../errors.ts';
import { containsName, equals, hasAnyTag } from '../filters.ts';
import { inOrder, pageByBody } from '../pagination.ts';
import { type ApiRequest, find, param, type Routes } from '../router.ts';
import { gatewayBody, ipBody } from './bodies.ts';
import { type Gateway, type GatewayIp, gatewayState } from './state.ts';

const ipSchema = z.object({ project_id: optionalText, tags: tagList });
const createSchema = z.object({
  project_id: optionalText,
  name: optionalText,
  tags: tagList,
  type: z.string().default('VPC-GW-S'),
  ip_id: optionalText,
  enable_smtp: z.boolean().default(false),
  enable_bastion: z.boolean().default(false),
});
const updateSchema = z.object({ name: optionalText, tags: optionalTags });

const ips = '/vpc-gw/v2/zones/:zone/ips';
const gateways = '/vpc-gw/v2/zones/:zone/gateways';

export function gatewayRoutes(cloud: Cloud): Routes {
  const state = cloud.state(gatewayState);
  const ipOf = (request: ApiRequest) => find(state.ips, param(request, 'ipId'), 'ip');
  const gatewayOf = (request: ApiRequest) => find(state.gateways, param(request, 'gatewayId'), 'gateway');
  const ipAnswer = (ip: GatewayIp) => ({ status: 200, body: ipBody(cloud, ip) });
  const answer = (gateway: Gateway) => ({ status: 200, body: gatewayBody(cloud, gateway) });

  return {
    [`POST ${ips}`]: (request) => ipAnswer(addIp(cloud, request)),
    [`GET ${ips}/:ipId`]: (request) => ipAnswer(ipOf(request)),
    [`DELETE ${ips}/:ipId`]: (request) => {
      state.ips.delete(ipOf(request).id);
      return { status: 204 };
    },
    [`GET ${gateways}`]: (request) => listGateways(cloud, request),
    [`POST ${gateways}`]: (request) => answer(createGateway(cloud, request)),
    [`GET ${gateways}/:gatewayId`]: (request) => answer(gatewayOf(request)),
    [`PATCH ${gateways}/:gatewayId`]: (request) => {
      const gateway = gatewayOf(request);
      const { name, tags } = readBody(updateSchema, request);
      gateway.name = name ?? gateway.name;
      gateway.tags = tags ?? gateway.tags;
      return answer(gateway);
    },
    [`DELETE ${gateways}/:gatewayId`]: (request) => {
      const gateway = gatewayOf(request);
      gateway.status = 'deleting';
      cloud.clock.after(durations.gatewayDelete, () => {
        state.gateways.delete(gateway.id);
        const ip = state.ips.get(gateway.ipId);
        if (ip !== undefined) ip.gatewayId = null;
        if (request.query.get('delete_ip') === 'true') state.ips.delete(gateway.ipId);
      });
      return answer(gateway);
    },
  };
}

/** Takes a gateway through `configuring`; 409 unless it is running. */
export function configure(cloud: Cloud, gateway: Gateway, then: () => void): void {
  if (gateway.status !== 'running') throw transientState('gateway', gateway.id, gateway.status);
  gateway.status = 'configuring';
  cloud.clock.after(durations.gatewayConfigure, () => {
    gateway.status = 'running';
    gateway.updatedAt = cloud.clock.now();
    then();
  });
}

function addIp(cloud: Cloud, request: ApiRequest): GatewayIp {
  const body = readBody(ipSchema, request);
  const state = cloud.state(gatewayState);
  const ip: GatewayIp = {
    id: cloud.newId(),
    zone: param(request, 'zone'),
    projectId: body.project_id ?? cloud.projectId,
    // The second range of RFC 5737: nothing listens there.
    address: `198.51.100.${(state.ips.size % 254) + 1}`,
    tags: body.tags,
    gatewayId: null,
    createdAt: cloud.clock.now(),
  };
  state.ips.set(ip.id, ip);
  return ip;
}

function createGateway(cloud: Cloud, request: ApiRequest): Gateway {
  const body = readBody(createSchema, request);
  const state = cloud.state(gatewayState);
  const ip = body.ip_id === undefined ? addIp(cloud, request) : find(state.ips, body.ip_id, 'ip');
  const now = cloud.clock.now();
  const gateway: Gateway = {
    id: cloud.newId(),
    zone: param(request, 'zone'),
    projectId: body.project_id ?? cloud.projectId,
    ipId: ip.id,
    type: body.type,
    name: body.name ?? `gw-${cloud.newId().slice(0, 8)}`,
    tags: body.tags,
    bastionEnabled: body.enable_bastion,
    smtpEnabled: body.enable_smtp,
    version: null,
    status: 'allocating',
    createdAt: now,
    updatedAt: now,
  };
  ip.gatewayId = gateway.id;
  state.gateways.set(gateway.id, gateway);
  cloud.clock.after(durations.gatewayAllocate, () => {
    gateway.version = '0.7.4';
    cloud.clock.after(durations.gatewayConfigure, () => {
      gateway.status = 'running';
      gateway.updatedAt = cloud.clock.now();
    });
  });
  return gateway;
}

function listGateways(cloud: Cloud, request: ApiRequest) {
  const zone = param(request, 'zone');
  const found = inOrder(request, cloud.state(gatewayState).gateways.values()).filter(
    (gateway) =>
      gateway.zone === zone &&
      containsName(request, gateway.name) &&
      hasAnyTag(request, gateway.tags) &&
      equals(request, 'project_id', gateway.projectId),
  );
  return pageByBody(
    request,
    'gateways',
    found.map((gateway) => gatewayBody(cloud, gateway)),
  );
}
