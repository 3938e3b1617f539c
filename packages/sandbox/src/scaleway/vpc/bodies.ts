import { fieldSince, since } from '../api-date.ts';
import type { Cloud } from '../cloud.ts';
import type { PrivateNetwork, Route, Subnet, Vpc } from './state.ts';
import { vpcState } from './state.ts';

export function vpcBody(cloud: Cloud, vpc: Vpc) {
  const networks = [...cloud.state(vpcState).privateNetworks.values()];
  return {
    id: vpc.id,
    name: vpc.name,
    tags: vpc.tags,
    organization_id: cloud.organizationId,
    created_at: vpc.createdAt.toISOString(),
    updated_at: vpc.updatedAt.toISOString(),
    project_id: vpc.projectId,
    is_default: vpc.isDefault,
    private_network_count: networks.filter((network) => network.vpcId === vpc.id).length,
    routing_enabled: true,
    custom_routes_propagation_enabled: vpc.customRoutesPropagation,
    ...since(cloud, fieldSince.vpcTransitivity, { transitivity_enabled: vpc.transitivity }),
    ...since(cloud, fieldSince.vpcS3Integration, { s3_integration_enabled: false }),
    region: vpc.region,
  };
}

export function privateNetworkBody(cloud: Cloud, network: PrivateNetwork) {
  return {
    id: network.id,
    name: network.name,
    tags: network.tags,
    organization_id: cloud.organizationId,
    created_at: network.createdAt.toISOString(),
    updated_at: network.updatedAt.toISOString(),
    project_id: network.projectId,
    subnets: network.subnets.map((subnet) => subnetBody(cloud, network, subnet)),
    vpc_id: network.vpcId,
    dhcp_enabled: network.dhcpEnabled,
    ...since(cloud, fieldSince.defaultRoutePropagation, {
      default_route_propagation_enabled: network.defaultRoutePropagation,
    }),
    ...since(cloud, fieldSince.vpcS3Integration, { has_s3_integration: false }),
    region: network.region,
  };
}

export function subnetBody(cloud: Cloud, network: PrivateNetwork, subnet: Subnet) {
  return {
    id: subnet.id,
    created_at: subnet.createdAt.toISOString(),
    updated_at: subnet.createdAt.toISOString(),
    subnet: subnet.cidr,
    project_id: network.projectId,
    private_network_id: network.id,
    vpc_id: network.vpcId,
    ...since(cloud, fieldSince.subnetRegion, { region: network.region }),
  };
}

export function routeBody(route: Route) {
  return {
    id: route.id,
    description: route.description,
    tags: route.tags,
    vpc_id: route.vpcId,
    destination: route.destination,
    nexthop_resource_id: route.nexthopResourceId,
    nexthop_private_network_id: route.nexthopPrivateNetworkId,
    nexthop_vpc_connector_id: route.nexthopVpcConnectorId,
    created_at: route.createdAt.toISOString(),
    updated_at: route.updatedAt.toISOString(),
    is_read_only: false,
    type: 'custom',
    region: route.region,
  };
}

/** The route that each subnet brings along; recorded with an empty id. */
export function subnetRouteBody(network: PrivateNetwork, subnet: Subnet) {
  const created = subnet.createdAt.toISOString();
  return {
    id: '',
    description: 'Local Private Network route',
    tags: ['MANAGED'],
    vpc_id: network.vpcId,
    destination: subnet.cidr,
    nexthop_resource_id: null,
    nexthop_private_network_id: network.id,
    nexthop_vpc_connector_id: null,
    created_at: created,
    updated_at: created,
    is_read_only: true,
    type: 'subnet',
    region: network.region,
  };
}
