import type { Cloud } from '../cloud.ts';
import { type Gateway, type GatewayIp, type GatewayNetwork, gatewayState, type PatRule } from './state.ts';

/** Recorded: this product leaves out what is not known, where others send `null`. */
export function ipBody(cloud: Cloud, ip: GatewayIp) {
  return {
    id: ip.id,
    organization_id: cloud.organizationId,
    project_id: ip.projectId,
    created_at: ip.createdAt.toISOString(),
    updated_at: ip.createdAt.toISOString(),
    tags: ip.tags,
    address: ip.address,
    reverse: `${ip.address.replaceAll('.', '-')}.instances.scw.cloud`,
    ...(ip.gatewayId === null ? {} : { gateway_id: ip.gatewayId }),
    zone: ip.zone,
  };
}

export function gatewayBody(cloud: Cloud, gateway: Gateway) {
  const state = cloud.state(gatewayState);
  const ip = state.ips.get(gateway.ipId);
  const networks = [...state.networks.values()].filter((network) => network.gatewayId === gateway.id);
  return {
    id: gateway.id,
    organization_id: cloud.organizationId,
    project_id: gateway.projectId,
    created_at: gateway.createdAt.toISOString(),
    updated_at: gateway.updatedAt.toISOString(),
    type: gateway.type,
    bandwidth: 100,
    status: gateway.status,
    name: gateway.name,
    tags: gateway.tags,
    ...(ip === undefined ? {} : { ipv4: ipBody(cloud, ip) }),
    gateway_networks: networks.map(networkBody),
    ...(gateway.version === null ? {} : { version: gateway.version }),
    bastion_enabled: gateway.bastionEnabled,
    bastion_port: 61_000,
    bastion_allowed_ips: ['0.0.0.0/0'],
    smtp_enabled: gateway.smtpEnabled,
    is_legacy: false,
    zone: gateway.zone,
  };
}

export function networkBody(network: GatewayNetwork) {
  return {
    id: network.id,
    created_at: network.createdAt.toISOString(),
    updated_at: network.updatedAt.toISOString(),
    gateway_id: network.gatewayId,
    private_network_id: network.privateNetworkId,
    ...(network.status === 'created' ? {} : { mac_address: network.macAddress }),
    masquerade_enabled: network.masqueradeEnabled,
    status: network.status,
    push_default_route: network.pushDefaultRoute,
    ipam_ip_id: network.ipamIpId,
    zone: network.zone,
  };
}

export function patRuleBody(rule: PatRule) {
  return {
    id: rule.id,
    gateway_id: rule.gatewayId,
    created_at: rule.createdAt.toISOString(),
    updated_at: rule.createdAt.toISOString(),
    public_port: rule.publicPort,
    private_ip: rule.privateIp,
    private_port: rule.privatePort,
    protocol: rule.protocol,
    zone: rule.zone,
  };
}
