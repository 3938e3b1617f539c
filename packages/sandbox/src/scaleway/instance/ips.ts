import { z } from 'zod';
import { optionalTags, optionalText, readBody, tagList } from '../body.ts';
import type { Cloud } from '../cloud.ts';
import { notFound } from '../errors.ts';
import { equals, hasEveryTag } from '../filters.ts';
import { inOrder, pageByHeader } from '../pagination.ts';
import { type ApiRequest, find, param, type Routes } from '../router.ts';
import { addIp, attachIp, detachIp } from './attachments.ts';
import { type FlexibleIp, instanceState } from './state.ts';

const createSchema = z.object({
  project: optionalText,
  tags: tagList,
  server: optionalText,
  type: z.string().nullish(),
});
const updateSchema = z.object({
  /** Absent: stays; `null`: detach. */
  server: z.string().nullable().optional(),
  reverse: z.string().nullable().optional(),
  tags: optionalTags,
});

const base = '/instance/v1/zones/:zone/ips';

export function ipRoutes(cloud: Cloud): Routes {
  const { ips } = cloud.state(instanceState);
  const answer = (ip: FlexibleIp, status = 200) => ({ status, body: { ip: ipBody(cloud, ip) } });

  /** An IP goes by its id or its address. */
  function ipOf(request: ApiRequest): FlexibleIp {
    const key = param(request, 'ip');
    const ip = ips.get(key) ?? [...ips.values()].find((each) => each.address === key);
    if (ip === undefined || ip.isDynamic) throw notFound('instance_ip', key);
    return ip;
  }

  return {
    [`GET ${base}`]: (request) => listIps(cloud, request),
    [`POST ${base}`]: (request) => {
      const body = readBody(createSchema, request);
      const ip = addIp(cloud, {
        zone: param(request, 'zone'),
        projectId: body.project ?? cloud.projectId,
        type: body.type === 'routed_ipv6' ? 'routed_ipv6' : 'routed_ipv4',
        tags: body.tags,
      });
      if (body.server !== undefined) attachIp(cloud, ip, serverOf(cloud, body.server));
      return answer(ip, 201);
    },
    [`GET ${base}/:ip`]: (request) => answer(ipOf(request)),
    [`PATCH ${base}/:ip`]: (request) => {
      const ip = ipOf(request);
      const body = readBody(updateSchema, request);
      if (body.server === null) detachIp(cloud, ip);
      else if (body.server !== undefined) attachIp(cloud, ip, serverOf(cloud, body.server));
      ip.tags = body.tags ?? ip.tags;
      if (body.reverse !== undefined) ip.reverse = body.reverse;
      return answer(ip);
    },
    [`DELETE ${base}/:ip`]: (request) => {
      const ip = ipOf(request);
      detachIp(cloud, ip);
      ips.delete(ip.id);
      return { status: 204 };
    },
  };
}

function serverOf(cloud: Cloud, serverId: string) {
  return find(cloud.state(instanceState).servers, serverId, 'instance_server');
}

function listIps(cloud: Cloud, request: ApiRequest) {
  const zone = param(request, 'zone');
  const found = inOrder(request, cloud.state(instanceState).ips.values()).filter(
    (ip) =>
      ip.zone === zone &&
      !ip.isDynamic &&
      hasEveryTag(request, ip.tags) &&
      equals(request, 'project', ip.projectId) &&
      equals(request, 'type', ip.type),
  );
  return pageByHeader(
    request,
    'ips',
    found.map((ip) => ipBody(cloud, ip)),
  );
}

function ipBody(cloud: Cloud, ip: FlexibleIp) {
  const server = cloud.state(instanceState).servers.get(ip.serverId ?? '');
  return {
    id: ip.id,
    address: ip.address,
    prefix: ip.prefix,
    reverse: ip.reverse,
    server: server === undefined ? null : { id: server.id, name: server.name },
    organization: cloud.organizationId,
    project: ip.projectId,
    zone: ip.zone,
    type: ip.type,
    state: ip.state,
    tags: ip.tags,
    ipam_id: ip.id,
  };
}
