import { z } from 'zod';
import { optionalTags, optionalText, readBody, tagList } from '../body.ts';
import type { Cloud } from '../cloud.ts';
import { equals, hasAnyTag, hasEveryTag } from '../filters.ts';
import { inOrder, pageByBody, pageByHeader } from '../pagination.ts';
import { type ApiRequest, find, param, type Routes } from '../router.ts';
import { interfaceBody, nicBody } from './nic-body.ts';
import { addNic, removeNic } from './nics.ts';
import { instanceState, type PrivateNic } from './state.ts';

const ids = z
  .array(z.string())
  .nullish()
  .transform((list) => list ?? []);
const createSchema = z.object({
  private_network_id: z.string(),
  tags: tagList,
  ip_ids: ids,
  ipam_ip_ids: ids,
});
const createInterfaceSchema = createSchema.extend({ server_id: z.string(), project_id: optionalText });
const updateSchema = z.object({ tags: optionalTags });

const base = '/instance/v1/zones/:zone/servers/:serverId/private_nics';
const alpha = '/instance/v2alpha1/zones/:zone/private-network-interfaces';

export function privateNicRoutes(cloud: Cloud): Routes {
  return { ...versionOne(cloud), ...versionTwo(cloud) };
}

function versionOne(cloud: Cloud): Routes {
  const state = cloud.state(instanceState);
  const serverOf = (request: ApiRequest) =>
    find(state.servers, param(request, 'serverId'), 'instance_server');
  const nicOf = (request: ApiRequest) => find(state.nics, param(request, 'nicId'), 'instance_private_nic');
  const answer = (nic: PrivateNic, status = 200) => ({ status, body: { private_nic: nicBody(nic) } });

  return {
    [`GET ${base}`]: (request) => {
      const server = serverOf(request);
      const found = [...state.nics.values()].filter(
        (nic) => nic.serverId === server.id && hasEveryTag(request, nic.tags),
      );
      return pageByHeader(request, 'private_nics', found.map(nicBody));
    },
    [`POST ${base}`]: (request) => {
      const body = readBody(createSchema, request);
      const reservedIpIds = [...body.ip_ids, ...body.ipam_ip_ids];
      const { private_network_id: privateNetworkId, tags } = body;
      return answer(addNic(cloud, serverOf(request), { privateNetworkId, reservedIpIds, tags }), 201);
    },
    [`GET ${base}/:nicId`]: (request) => answer(nicOf(request)),
    [`PATCH ${base}/:nicId`]: (request) => answer(changeTags(cloud, request, nicOf(request))),
    [`DELETE ${base}/:nicId`]: (request) => {
      removeNic(cloud, nicOf(request));
      return { status: 204 };
    },
  };
}

/** What Terraform uses since 2026; the JavaScript SDK does not have it. */
function versionTwo(cloud: Cloud): Routes {
  const state = cloud.state(instanceState);
  const nicOf = (request: ApiRequest) => find(state.nics, param(request, 'nicId'), 'instance_private_nic');
  const projectOf = (nic: PrivateNic) => state.servers.get(nic.serverId)?.projectId ?? cloud.projectId;
  const bodyOf = (nic: PrivateNic) => interfaceBody(nic, projectOf(nic));
  const answer = (nic: PrivateNic) => ({ status: 200, body: bodyOf(nic) });

  return {
    [`GET ${alpha}`]: (request) => {
      const zone = param(request, 'zone');
      const found = inOrder(request, state.nics.values()).filter(
        (nic) =>
          nic.zone === zone &&
          equals(request, 'server_ids', nic.serverId) &&
          equals(request, 'project_id', projectOf(nic)) &&
          equals(request, 'private_network_ids', nic.privateNetworkId) &&
          hasAnyTag(request, nic.tags),
      );
      return pageByBody(request, 'private_network_interfaces', found.map(bodyOf));
    },
    [`POST ${alpha}`]: (request) => {
      const body = readBody(createInterfaceSchema, request);
      const server = find(state.servers, body.server_id, 'instance_server');
      const { private_network_id: privateNetworkId, ip_ids: reservedIpIds, tags } = body;
      return answer(addNic(cloud, server, { privateNetworkId, reservedIpIds, tags }));
    },
    [`GET ${alpha}/:nicId`]: (request) => answer(nicOf(request)),
    [`PATCH ${alpha}/:nicId`]: (request) => answer(changeTags(cloud, request, nicOf(request))),
    [`DELETE ${alpha}/:nicId`]: (request) => {
      removeNic(cloud, nicOf(request));
      return { status: 204 };
    },
  };
}

function changeTags(cloud: Cloud, request: ApiRequest, nic: PrivateNic): PrivateNic {
  nic.tags = readBody(updateSchema, request).tags ?? nic.tags;
  nic.updatedAt = cloud.clock.now();
  return nic;
}
