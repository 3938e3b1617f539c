import { z } from 'zod';
import { optionalTags, optionalText, readBody, tagList } from '../body.ts';
import type { Cloud } from '../cloud.ts';
import { ApiError, invalidArgument, notFound, preconditionFailed } from '../errors.ts';
import { containsName, equals, hasEveryTag, values } from '../filters.ts';
import { imageFor } from '../marketplace/images.ts';
import { inOrder, pageByHeader } from '../pagination.ts';
import { type ApiRequest, find, param, type Routes } from '../router.ts';
import { addressesOfServer, attachIp, detachIp, dropDynamicIp, lendDynamicIp } from './attachments.ts';
import { isServerType } from './commercial-types.ts';
import { removeServer } from './power.ts';
import { defaultSecurityGroup } from './security-groups.ts';
import { serverBody } from './server-body.ts';
import { instanceState, nextNumber, type Server } from './state.ts';
import { fillSlots, replaceSlots, slotsSchema } from './volume-slots.ts';

const createSchema = z.object({
  name: z.string(),
  commercial_type: z.string(),
  image: optionalText,
  project: optionalText,
  tags: tagList,
  volumes: slotsSchema.nullish(),
  public_ip: optionalText,
  public_ips: z.array(z.string()).nullish(),
  dynamic_ip_required: z.boolean().nullish(),
  security_group: optionalText,
  placement_group: optionalText,
  boot_type: z.string().nullish(),
  protected: z.boolean().nullish(),
});
const updateSchema = z.object({
  name: optionalText,
  commercial_type: optionalText,
  tags: optionalTags,
  volumes: slotsSchema.nullish(),
  public_ips: z.array(z.string()).nullish(),
  dynamic_ip_required: z.boolean().nullish(),
  security_group: z.object({ id: z.string() }).nullish(),
  placement_group: z.string().nullable().optional(),
  boot_type: z.string().nullish(),
  protected: z.boolean().nullish(),
});

const base = '/instance/v1/zones/:zone/servers';

export function serverRoutes(cloud: Cloud): Routes {
  const { servers } = cloud.state(instanceState);
  const serverOf = (request: ApiRequest) => find(servers, param(request, 'serverId'), 'instance_server');
  const answer = (server: Server, status = 200) => ({ status, body: { server: serverBody(cloud, server) } });

  return {
    [`GET ${base}`]: (request) => listServers(cloud, request),
    [`POST ${base}`]: (request) => answer(createServer(cloud, request), 201),
    [`GET ${base}/:serverId`]: (request) => answer(serverOf(request)),
    [`PATCH ${base}/:serverId`]: (request) => {
      const server = serverOf(request);
      updateServer(cloud, server, readBody(updateSchema, request));
      return answer(server);
    },
    [`DELETE ${base}/:serverId`]: async (request) => {
      const server = serverOf(request);
      if (server.state !== 'stopped') throw mustBeStopped('delete', server);
      if (server.protected) throw preconditionFailed('resource_protected', 'the server is protected');
      await removeServer(cloud, server, 'alone');
      return { status: 204 };
    },
  };
}

function mustBeStopped(action: string, server: Server): ApiError {
  const message = `server should be stopped to ${action} it, it is ${server.state}`;
  return new ApiError(400, { type: 'invalid_request_error', message, fields: {} });
}

function listServers(cloud: Cloud, request: ApiRequest) {
  const state = cloud.state(instanceState);
  const zone = param(request, 'zone');
  const networks = values(request, 'private_network');
  const isInNetwork = (server: Server) =>
    networks.length === 0 ||
    [...state.nics.values()].some(
      (nic) => nic.serverId === server.id && networks.includes(nic.privateNetworkId),
    );
  const found = inOrder(request, state.servers.values()).filter(
    (server) =>
      server.zone === zone &&
      containsName(request, server.name) &&
      hasEveryTag(request, server.tags) &&
      equals(request, 'project', server.projectId) &&
      equals(request, 'state', server.state) &&
      equals(request, 'commercial_type', server.commercialType) &&
      isInNetwork(server),
  );
  return pageByHeader(
    request,
    'servers',
    found.map((server) => serverBody(cloud, server)),
  );
}

function createServer(cloud: Cloud, request: ApiRequest): Server {
  const state = cloud.state(instanceState);
  const body = readBody(createSchema, request);
  const zone = param(request, 'zone');
  const projectId = body.project ?? cloud.projectId;
  if (!isServerType(body.commercial_type))
    throw invalidArgument('commercial_type', 'unknown commercial type');
  const image = body.image === undefined ? null : imageFor(zone, body.image, body.commercial_type);
  if (image === undefined) throw notFound('instance_image', body.image ?? '');
  const ipIds = body.public_ips ?? (body.public_ip === undefined ? [] : [body.public_ip]);
  const ips = ipIds.map((id) => find(state.ips, id, 'instance_ip'));
  const group = securityGroupOf(cloud, body.security_group, projectId, zone);
  const id = cloud.newId();
  const now = cloud.clock.now();
  const server: Server = {
    id,
    zone,
    projectId,
    macAddress: `de:00:01:27:${hexPair(nextNumber(state) >> 8)}:${hexPair(nextNumber(state))}`,
    image,
    userData: new Map(),
    name: body.name,
    hostname: body.name,
    tags: body.tags,
    commercialType: body.commercial_type,
    bootType: body.boot_type ?? 'local',
    protected: body.protected ?? false,
    dynamicIpRequired: body.dynamic_ip_required ?? true,
    securityGroupId: group,
    placementGroupId: body.placement_group ?? null,
    volumes: fillSlots(cloud, { id, zone, projectId }, image, body.volumes ?? {}),
    state: 'stopped',
    stateDetail: '',
    isPlaced: false,
    isUp: false,
    epoch: 0,
    createdAt: now,
    updatedAt: now,
  };
  state.servers.set(id, server);
  for (const ip of ips) attachIp(cloud, ip, server);
  return server;
}

function hexPair(number: number): string {
  return (number % 256).toString(16).padStart(2, '0');
}

function securityGroupOf(cloud: Cloud, id: string | undefined, projectId: string, zone: string): string {
  if (id === undefined) return defaultSecurityGroup(cloud, projectId, zone).id;
  return find(cloud.state(instanceState).securityGroups, id, 'instance_security_group').id;
}

function updateServer(cloud: Cloud, server: Server, body: z.output<typeof updateSchema>): void {
  if (body.commercial_type !== undefined && body.commercial_type !== server.commercialType) {
    if (server.state !== 'stopped') throw mustBeStopped('change the type of', server);
    if (!isServerType(body.commercial_type))
      throw invalidArgument('commercial_type', 'unknown commercial type');
    server.commercialType = body.commercial_type;
  }
  if (body.name !== undefined) {
    server.name = body.name;
    server.hostname = body.name;
  }
  server.tags = body.tags ?? server.tags;
  server.bootType = body.boot_type ?? server.bootType;
  server.protected = body.protected ?? server.protected;
  if (body.volumes != null) replaceSlots(cloud, server, body.volumes);
  if (body.security_group != null) {
    server.securityGroupId = securityGroupOf(cloud, body.security_group.id, server.projectId, server.zone);
  }
  if (body.placement_group !== undefined) server.placementGroupId = body.placement_group;
  if (body.public_ips != null) replaceIps(cloud, server, body.public_ips);
  if (body.dynamic_ip_required != null) {
    server.dynamicIpRequired = body.dynamic_ip_required;
    if (server.dynamicIpRequired) lendDynamicIp(cloud, server);
    else dropDynamicIp(cloud, server);
  }
  server.updatedAt = cloud.clock.now();
}

/** A PATCH with `public_ips` names all that the server shall have. */
function replaceIps(cloud: Cloud, server: Server, wanted: readonly string[]): void {
  const ips = wanted.map((id) => find(cloud.state(instanceState).ips, id, 'instance_ip'));
  for (const ip of addressesOfServer(cloud, server.id)) {
    if (!wanted.includes(ip.id)) detachIp(cloud, ip);
  }
  for (const ip of ips) attachIp(cloud, ip, server);
}
