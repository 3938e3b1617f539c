import { z } from 'zod';
import { optionalText, readBody } from '../body.ts';
import type { Cloud } from '../cloud.ts';
import { durations } from '../durations.ts';
import { bookAddress, releaseAddressesOf } from '../ipam/addresses.ts';
import { newMacAddress } from '../ipam/mac-addresses.ts';
import { ipamState } from '../ipam/state.ts';
import { type ApiRequest, find, param, type Routes } from '../router.ts';
import { networkBody, patRuleBody } from './bodies.ts';
import { configure } from './gateways.ts';
import { type GatewayNetwork, gatewayState, type PatRule } from './state.ts';

const networkSchema = z.object({
  gateway_id: z.string(),
  private_network_id: z.string(),
  enable_masquerade: z.boolean().default(true),
  push_default_route: z.boolean().default(false),
  ipam_ip_id: optionalText,
});
const ruleSchema = z.object({
  gateway_id: z.string(),
  public_port: z.number(),
  private_ip: z.string(),
  private_port: z.number(),
  protocol: z.string().default('both'),
});

const networks = '/vpc-gw/v2/zones/:zone/gateway-networks';
const rules = '/vpc-gw/v2/zones/:zone/pat-rules';

export function gatewayNetworkRoutes(cloud: Cloud): Routes {
  const state = cloud.state(gatewayState);
  const networkOf = (request: ApiRequest) =>
    find(state.networks, param(request, 'networkId'), 'gateway_network');
  const ruleOf = (request: ApiRequest) => find(state.patRules, param(request, 'ruleId'), 'pat_rule');
  const answer = (network: GatewayNetwork) => ({ status: 200, body: networkBody(network) });

  return {
    [`POST ${networks}`]: (request) => answer(attach(cloud, request)),
    [`GET ${networks}/:networkId`]: (request) => answer(networkOf(request)),
    [`DELETE ${networks}/:networkId`]: (request) => {
      const network = networkOf(request);
      network.status = 'detaching';
      network.updatedAt = cloud.clock.now();
      cloud.clock.after(durations.gatewayConfigure, () => {
        releaseAddressesOf(cloud, network.id);
        state.networks.delete(network.id);
      });
      return answer(network);
    },
    [`POST ${rules}`]: (request) => ({ status: 200, body: patRuleBody(addRule(cloud, request)) }),
    [`GET ${rules}/:ruleId`]: (request) => ({ status: 200, body: patRuleBody(ruleOf(request)) }),
    [`DELETE ${rules}/:ruleId`]: (request) => {
      state.patRules.delete(ruleOf(request).id);
      return { status: 204 };
    },
  };
}

function attach(cloud: Cloud, request: ApiRequest): GatewayNetwork {
  const body = readBody(networkSchema, request);
  const state = cloud.state(gatewayState);
  const gateway = find(state.gateways, body.gateway_id, 'gateway');
  const id = cloud.newId();
  const macAddress = newMacAddress(cloud).toUpperCase();
  const resource = { type: 'vpc_gateway_network', id, macAddress, name: gateway.name };
  const privateNetworkId = body.private_network_id;
  const reserved = cloud.state(ipamState).addresses.get(body.ipam_ip_id ?? '');
  if (reserved !== undefined) reserved.resource = resource;
  const address = reserved ?? bookAddress(cloud, { privateNetworkId, isIpv6: false, resource });
  const now = cloud.clock.now();
  const network: GatewayNetwork = {
    id,
    zone: gateway.zone,
    gatewayId: gateway.id,
    privateNetworkId,
    macAddress,
    ipamIpId: address.id,
    masqueradeEnabled: body.enable_masquerade,
    pushDefaultRoute: body.push_default_route,
    status: 'created',
    createdAt: now,
    updatedAt: now,
  };
  configure(cloud, gateway, () => {
    network.status = 'ready';
    network.updatedAt = cloud.clock.now();
  });
  state.networks.set(id, network);
  return network;
}

function addRule(cloud: Cloud, request: ApiRequest): PatRule {
  const body = readBody(ruleSchema, request);
  const state = cloud.state(gatewayState);
  const rule: PatRule = {
    id: cloud.newId(),
    zone: param(request, 'zone'),
    gatewayId: find(state.gateways, body.gateway_id, 'gateway').id,
    publicPort: body.public_port,
    privateIp: body.private_ip,
    privatePort: body.private_port,
    protocol: body.protocol,
    createdAt: cloud.clock.now(),
  };
  state.patRules.set(rule.id, rule);
  return rule;
}
