import { z } from 'zod';
import { readBody } from '../body.ts';
import type { Cloud } from '../cloud.ts';
import { type ApiRequest, find, param, type Routes } from '../router.ts';
import { instanceState } from './state.ts';

const membersSchema = z.object({ servers: z.array(z.string()) });

const base = '/instance/v1/zones/:zone/placement_groups/:groupId/servers';

/** The servers of a placement group. Not recorded: bodies by the types of the SDK. */
export function placementMemberRoutes(cloud: Cloud): Routes {
  const { servers, placementGroups } = cloud.state(instanceState);
  const groupIdOf = (request: ApiRequest) =>
    find(placementGroups, param(request, 'groupId'), 'instance_placement_group').id;

  function answer(groupId: string) {
    const members = [...servers.values()].filter((server) => server.placementGroupId === groupId);
    const bodies = members.map(({ id, name }) => ({ id, name, policy_respected: true }));
    return { status: 200, body: { servers: bodies } };
  }

  /** Both methods replace the members. All ids are looked up before any server changes. */
  function replaceMembers(request: ApiRequest) {
    const groupId = groupIdOf(request);
    const wanted = readBody(membersSchema, request).servers.map((id) => find(servers, id, 'instance_server'));
    for (const server of servers.values()) {
      if (server.placementGroupId === groupId) server.placementGroupId = null;
    }
    for (const server of wanted) server.placementGroupId = groupId;
    return answer(groupId);
  }

  return {
    [`GET ${base}`]: (request) => answer(groupIdOf(request)),
    [`PUT ${base}`]: replaceMembers,
    [`PATCH ${base}`]: replaceMembers,
  };
}
