import { z } from 'zod';
import { optionalTags, optionalText, readBody, tagList } from '../body.ts';
import type { Cloud, Product } from '../cloud.ts';
import { invalidArgument } from '../errors.ts';
import { equals, hasAnyTag, values } from '../filters.ts';
import { inOrder, pageByBody } from '../pagination.ts';
import { type ApiRequest, find, param } from '../router.ts';
import { vpcState } from '../vpc/state.ts';
import { bookAddress } from './addresses.ts';
import { type IpamAddress, type IpamResource, ipamState } from './state.ts';

const customResource = z.object({ mac_address: z.string(), name: z.string().nullish() });
const bookSchema = z.object({
  project_id: optionalText,
  source: z.object({
    private_network_id: optionalText,
    subnet_id: optionalText,
    vpc_id: optionalText,
    zonal: optionalText,
  }),
  is_ipv6: z.boolean().default(false),
  address: optionalText,
  tags: tagList,
  resource: customResource.nullish(),
});
const updateSchema = z.object({ tags: optionalTags, reverses: z.array(z.unknown()).nullish() });
const attachSchema = z.object({ resource: customResource });
const moveSchema = z.object({ to_resource: customResource.nullish() });

const base = '/ipam/v1/regions/:region/ips';

export const ipam: Product = (cloud) => {
  const { addresses } = cloud.state(ipamState);
  const addressOf = (request: ApiRequest) => find(addresses, param(request, 'ipId'), 'ip');
  const answer = (address: IpamAddress) => ({ status: 200, body: addressBody(address) });

  function change(request: ApiRequest, edit: (address: IpamAddress) => void) {
    const address = addressOf(request);
    edit(address);
    address.updatedAt = cloud.clock.now();
    return answer(address);
  }

  return {
    [`GET ${base}`]: (request) => listAddresses(cloud, request),
    [`POST ${base}`]: (request) => answer(book(cloud, request)),
    [`GET ${base}/:ipId`]: (request) => answer(addressOf(request)),
    [`PATCH ${base}/:ipId`]: (request) => {
      const { tags, reverses } = readBody(updateSchema, request);
      return change(request, (address) => {
        address.tags = tags ?? address.tags;
        address.reverses = reverses ?? address.reverses;
      });
    },
    [`DELETE ${base}/:ipId`]: (request) => {
      addresses.delete(addressOf(request).id);
      return { status: 204 };
    },
    [`POST ${base}/:ipId/attach`]: (request) => {
      const { resource } = readBody(attachSchema, request);
      return change(request, (address) => {
        address.resource = custom(address.id, resource);
      });
    },
    [`POST ${base}/:ipId/detach`]: (request) =>
      change(request, (address) => {
        address.resource = null;
      }),
    [`POST ${base}/:ipId/move`]: (request) => {
      const { to_resource } = readBody(moveSchema, request);
      return change(request, (address) => {
        address.resource = to_resource == null ? null : custom(address.id, to_resource);
      });
    },
  };
};

/** Recorded: a custom resource has the id of the address, and its MAC address in capitals. */
function custom(id: string, resource: z.output<typeof customResource>): IpamResource {
  const macAddress = resource.mac_address.toUpperCase();
  return { type: 'custom', id, macAddress, name: resource.name ?? null };
}

function addressBody(address: IpamAddress) {
  const { resource } = address;
  return {
    id: address.id,
    address: address.address,
    project_id: address.projectId,
    is_ipv6: address.isIpv6,
    created_at: address.createdAt.toISOString(),
    updated_at: address.updatedAt.toISOString(),
    source: { subnet_id: address.subnetId },
    resource: resource && {
      type: resource.type,
      id: resource.id,
      mac_address: resource.macAddress,
      name: resource.name,
    },
    tags: address.tags,
    reverses: address.reverses,
    region: address.region,
    zone: null,
  };
}

function listAddresses(cloud: Cloud, request: ApiRequest) {
  const region = param(request, 'region');
  const found = inOrder(request, cloud.state(ipamState).addresses.values()).filter(
    (address) => address.region === region && isWanted(request, address),
  );
  return pageByBody(request, 'ips', found.map(addressBody));
}

function isWanted(request: ApiRequest, address: IpamAddress): boolean {
  const { resource } = address;
  const types = [...values(request, 'resource_type'), ...values(request, 'resource_types')].filter(
    (type) => type !== 'unknown_type',
  );
  const mac = values(request, 'mac_address')[0]?.toUpperCase();
  const name = values(request, 'resource_name')[0];
  const attached = values(request, 'attached')[0];
  const family = values(request, 'is_ipv6')[0];
  return (
    // Private addresses are in no zone: the addresses of a zone are public ones, which are kept elsewhere.
    values(request, 'zonal').length === 0 &&
    equals(request, 'project_id', address.projectId) &&
    equals(request, 'private_network_id', address.privateNetworkId) &&
    equals(request, 'subnet_id', address.subnetId) &&
    equals(request, 'ip_ids', address.id) &&
    equals(request, 'resource_id', resource?.id) &&
    equals(request, 'resource_ids', resource?.id) &&
    hasAnyTag(request, address.tags) &&
    (types.length === 0 || types.includes(resource?.type ?? '')) &&
    (mac === undefined || resource?.macAddress?.toUpperCase() === mac) &&
    (name === undefined || (resource?.name?.includes(name) ?? false)) &&
    (attached === undefined || String(resource !== null) === attached) &&
    (family === undefined || String(address.isIpv6) === family)
  );
}

function book(cloud: Cloud, request: ApiRequest): IpamAddress {
  const body = readBody(bookSchema, request);
  const { private_network_id, subnet_id } = body.source;
  const privateNetworkId = private_network_id ?? networkOfSubnet(cloud, subnet_id);
  if (privateNetworkId === undefined) {
    throw invalidArgument('source', 'only addresses of a Private Network can be booked');
  }
  const address = bookAddress(cloud, {
    privateNetworkId,
    isIpv6: body.is_ipv6,
    address: body.address,
    projectId: body.project_id,
    tags: body.tags,
    resource: null,
  });
  if (body.resource != null) address.resource = custom(address.id, body.resource);
  return address;
}

function networkOfSubnet(cloud: Cloud, subnetId: string | undefined): string | undefined {
  const networks = [...cloud.state(vpcState).privateNetworks.values()];
  return networks.find((network) => network.subnets.some((subnet) => subnet.id === subnetId))?.id;
}
