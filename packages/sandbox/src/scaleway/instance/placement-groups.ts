import { z } from 'zod';
import { optionalTags, optionalText, readBody, tagList } from '../body.ts';
import type { Cloud } from '../cloud.ts';
import { containsName, equals, hasEveryTag } from '../filters.ts';
import { pageByHeader } from '../pagination.ts';
import { type ApiRequest, find, param, type Routes } from '../router.ts';
import { instanceState, type PlacementGroup } from './state.ts';

const createSchema = z.object({
  name: optionalText,
  project: optionalText,
  tags: tagList,
  policy_mode: z.string().default('optional'),
  policy_type: z.string().default('max_availability'),
});
const updateSchema = z.object({
  name: optionalText,
  tags: optionalTags,
  policy_mode: optionalText,
  policy_type: optionalText,
});

const base = '/instance/v1/zones/:zone/placement_groups';

export function placementGroupRoutes(cloud: Cloud): Routes {
  const { placementGroups } = cloud.state(instanceState);
  const groupOf = (request: ApiRequest) =>
    find(placementGroups, param(request, 'groupId'), 'instance_placement_group');
  const bodyOf = (group: PlacementGroup) => placementGroupBody(cloud, group);
  const answer = (group: PlacementGroup, status = 200) => {
    return { status, body: { placement_group: bodyOf(group) } };
  };

  return {
    [`GET ${base}`]: (request) => {
      const found = [...placementGroups.values()].filter(
        (group) =>
          group.zone === param(request, 'zone') &&
          containsName(request, group.name) &&
          hasEveryTag(request, group.tags) &&
          equals(request, 'project', group.projectId),
      );
      return pageByHeader(request, 'placement_groups', found.map(bodyOf));
    },
    [`POST ${base}`]: (request) => {
      const body = readBody(createSchema, request);
      const group: PlacementGroup = {
        id: cloud.newId(),
        zone: param(request, 'zone'),
        projectId: body.project ?? cloud.projectId,
        name: body.name ?? `pg-${cloud.newId().slice(0, 8)}`,
        tags: body.tags,
        policyMode: body.policy_mode,
        policyType: body.policy_type,
      };
      placementGroups.set(group.id, group);
      return answer(group, 201);
    },
    [`GET ${base}/:groupId`]: (request) => answer(groupOf(request)),
    [`PATCH ${base}/:groupId`]: (request) => {
      const group = groupOf(request);
      const body = readBody(updateSchema, request);
      group.name = body.name ?? group.name;
      group.tags = body.tags ?? group.tags;
      group.policyMode = body.policy_mode ?? group.policyMode;
      group.policyType = body.policy_type ?? group.policyType;
      return answer(group);
    },
    [`DELETE ${base}/:groupId`]: (request) => {
      placementGroups.delete(groupOf(request).id);
      return { status: 204 };
    },
  };
}

export function placementGroupBody(cloud: Cloud, group: PlacementGroup) {
  return {
    id: group.id,
    name: group.name,
    organization: cloud.organizationId,
    project: group.projectId,
    tags: group.tags,
    policy_mode: group.policyMode,
    policy_type: group.policyType,
    policy_respected: true,
    zone: group.zone,
  };
}
