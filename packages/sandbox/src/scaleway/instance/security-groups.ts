import { z } from 'zod';
import { optionalTags, optionalText, readBody, tagList } from '../body.ts';
import type { Cloud } from '../cloud.ts';
import { durations } from '../durations.ts';
import { preconditionFailed } from '../errors.ts';
import { containsName, equals, hasEveryTag } from '../filters.ts';
import { inOrder, pageByHeader } from '../pagination.ts';
import { type ApiRequest, find, param, type Routes } from '../router.ts';
import { instanceDate, instanceState, type SecurityGroup } from './state.ts';

const createSchema = z.object({
  name: optionalText,
  description: z.string().nullish(),
  project: optionalText,
  tags: tagList,
  stateful: z.boolean().nullish(),
  inbound_default_policy: z.string().nullish(),
  outbound_default_policy: z.string().nullish(),
  enable_default_security: z.boolean().nullish(),
});
const updateSchema = createSchema.omit({ project: true }).extend({ tags: optionalTags });

const base = '/instance/v1/zones/:zone/security_groups';

export function securityGroupRoutes(cloud: Cloud): Routes {
  const { securityGroups } = cloud.state(instanceState);
  const groupOf = (request: ApiRequest) =>
    find(securityGroups, param(request, 'groupId'), 'instance_security_group');
  const answer = (group: SecurityGroup, status = 200) => {
    return { status, body: { security_group: securityGroupBody(cloud, group) } };
  };

  return {
    [`GET ${base}`]: (request) => listGroups(cloud, request),
    [`POST ${base}`]: (request) => answer(createGroup(cloud, request), 201),
    [`GET ${base}/:groupId`]: (request) => answer(groupOf(request)),
    [`PATCH ${base}/:groupId`]: (request) => answer(updateGroup(cloud, request, groupOf(request))),
    [`DELETE ${base}/:groupId`]: (request) => {
      const group = groupOf(request);
      if (serversOf(cloud, group).length > 0) {
        throw preconditionFailed('resource_still_in_use', 'group is in use. you cannot delete it.');
      }
      securityGroups.delete(group.id);
      return { status: 204 };
    },
  };
}

/** The group that every project has in every zone, and that servers without another one get. */
export function defaultSecurityGroup(cloud: Cloud, projectId: string, zone: string): SecurityGroup {
  const groups = [...cloud.state(instanceState).securityGroups.values()];
  const found = groups.find(
    (group) => group.isProjectDefault && group.projectId === projectId && group.zone === zone,
  );
  if (found !== undefined) return found;
  return addGroup(cloud, {
    zone,
    projectId,
    isProjectDefault: true,
    name: 'Default security group',
    description: 'Auto generated security group.',
    tags: [],
    stateful: true,
    inboundDefaultPolicy: 'accept',
    outboundDefaultPolicy: 'accept',
    enableDefaultSecurity: true,
  });
}

type GroupDescription = Omit<SecurityGroup, 'id' | 'state' | 'rules' | 'createdAt' | 'updatedAt'>;

function addGroup(cloud: Cloud, description: GroupDescription): SecurityGroup {
  const now = cloud.clock.now();
  const group: SecurityGroup = {
    ...description,
    id: cloud.newId(),
    state: 'available',
    rules: [],
    createdAt: now,
    updatedAt: now,
  };
  cloud.state(instanceState).securityGroups.set(group.id, group);
  return group;
}

/** A change reaches the hypervisors a moment later. */
export function synchronize(cloud: Cloud, group: SecurityGroup): void {
  group.updatedAt = cloud.clock.now();
  if (serversOf(cloud, group).length === 0) return;
  group.state = 'syncing';
  cloud.clock.after(durations.securityGroupSync, () => {
    group.state = 'available';
  });
}

function serversOf(cloud: Cloud, group: SecurityGroup) {
  const servers = [...cloud.state(instanceState).servers.values()];
  return servers.filter((server) => server.securityGroupId === group.id);
}

function securityGroupBody(cloud: Cloud, group: SecurityGroup) {
  return {
    id: group.id,
    creation_date: instanceDate(group.createdAt),
    modification_date: instanceDate(group.updatedAt),
    name: group.name,
    description: group.description,
    organization: cloud.organizationId,
    project: group.projectId,
    servers: serversOf(cloud, group).map(({ id, name }) => ({ id, name })),
    stateful: group.stateful,
    inbound_default_policy: group.inboundDefaultPolicy,
    outbound_default_policy: group.outboundDefaultPolicy,
    organization_default: group.isProjectDefault,
    project_default: group.isProjectDefault,
    enable_default_security: group.enableDefaultSecurity,
    state: group.state,
    tags: group.tags,
    zone: group.zone,
  };
}

function listGroups(cloud: Cloud, request: ApiRequest) {
  const zone = param(request, 'zone');
  const project = request.query.get('project') ?? cloud.projectId;
  const wantsDefault = request.query.get('project_default') === 'true';
  defaultSecurityGroup(cloud, project, zone);
  const found = inOrder(request, cloud.state(instanceState).securityGroups.values()).filter(
    (group) =>
      group.zone === zone &&
      containsName(request, group.name) &&
      hasEveryTag(request, group.tags) &&
      equals(request, 'project', group.projectId) &&
      (!wantsDefault || group.isProjectDefault),
  );
  return pageByHeader(
    request,
    'security_groups',
    found.map((group) => securityGroupBody(cloud, group)),
  );
}

function createGroup(cloud: Cloud, request: ApiRequest): SecurityGroup {
  const body = readBody(createSchema, request);
  return addGroup(cloud, {
    zone: param(request, 'zone'),
    projectId: body.project ?? cloud.projectId,
    isProjectDefault: false,
    name: body.name ?? `sg-${cloud.newId().slice(0, 8)}`,
    description: body.description ?? '',
    tags: body.tags,
    stateful: body.stateful ?? true,
    inboundDefaultPolicy: body.inbound_default_policy ?? 'accept',
    outboundDefaultPolicy: body.outbound_default_policy ?? 'accept',
    // Only organizations that support has cleared may turn it off; others read back `true` (facts/scaleway.md 4).
    enableDefaultSecurity: true,
  });
}

function updateGroup(cloud: Cloud, request: ApiRequest, group: SecurityGroup): SecurityGroup {
  const body = readBody(updateSchema, request);
  group.name = body.name ?? group.name;
  group.description = body.description ?? group.description;
  group.tags = body.tags ?? group.tags;
  group.stateful = body.stateful ?? group.stateful;
  group.inboundDefaultPolicy = body.inbound_default_policy ?? group.inboundDefaultPolicy;
  group.outboundDefaultPolicy = body.outbound_default_policy ?? group.outboundDefaultPolicy;
  synchronize(cloud, group);
  return group;
}
