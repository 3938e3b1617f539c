import { z } from 'zod';
import { optionalTags, optionalText, readBody, tagList } from '../body.ts';
import type { Cloud } from '../cloud.ts';
import { inOrder, pageByBody } from '../pagination.ts';
import { type ApiRequest, find, param, type Routes } from '../router.ts';
import { hasTag, nameMatches } from './filters.ts';
import { type Group, iamState, type User } from './state.ts';

const groupSchema = z.object({ name: optionalText, description: optionalText, tags: optionalTags });
const membersSchema = z.object({ user_ids: tagList, application_ids: tagList });
const userSchema = z.object({
  tags: tagList,
  member: z.object({ email: z.string(), username: optionalText }),
});

const groupBase = '/iam/v1alpha1/groups';
const userBase = '/iam/v1alpha1/users';

/** Groups and users, as far as recorded: nobody here acts in their name. */
export function groupAndUserRoutes(cloud: Cloud): Routes {
  return { ...groupRoutes(cloud), ...userRoutes(cloud) };
}

function groupRoutes(cloud: Cloud): Routes {
  const { groups } = cloud.state(iamState);
  const groupOf = (request: ApiRequest) => find(groups, param(request, 'groupId'), 'group');
  const answer = (group: Group) => ({ status: 200, body: groupBody(cloud, group) });
  return {
    [`GET ${groupBase}`]: (request) => {
      const found = inOrder(request, groups.values()).filter(
        ({ name, tags }) => nameMatches(request, name) && hasTag(request, tags),
      );
      return pageByBody(
        request,
        'groups',
        found.map((group) => groupBody(cloud, group)),
      );
    },
    [`POST ${groupBase}`]: (request) => {
      const body = readBody(groupSchema, request);
      const id = cloud.newId();
      const now = cloud.clock.now();
      const name = body.name ?? `grp-${id.slice(0, 8)}`;
      const group: Group = {
        id,
        name,
        description: body.description ?? '',
        tags: body.tags ?? [],
        userIds: [],
        applicationIds: [],
        createdAt: now,
        updatedAt: now,
      };
      groups.set(id, group);
      return answer(group);
    },
    [`GET ${groupBase}/:groupId`]: (request) => answer(groupOf(request)),
    [`PATCH ${groupBase}/:groupId`]: (request) => {
      const group = groupOf(request);
      const body = readBody(groupSchema, request);
      group.name = body.name ?? group.name;
      group.description = body.description ?? group.description;
      group.tags = body.tags ?? group.tags;
      group.updatedAt = cloud.clock.now();
      return answer(group);
    },
    [`PUT ${groupBase}/:groupId/members`]: (request) => {
      const group = groupOf(request);
      const body = readBody(membersSchema, request);
      group.userIds = body.user_ids;
      group.applicationIds = body.application_ids;
      return answer(group);
    },
    [`DELETE ${groupBase}/:groupId`]: (request) => {
      groups.delete(groupOf(request).id);
      return { status: 204 };
    },
  };
}

function userRoutes(cloud: Cloud): Routes {
  const { users } = cloud.state(iamState);
  const userOf = (request: ApiRequest) => find(users, param(request, 'userId'), 'user');
  return {
    [`GET ${userBase}`]: (request) => {
      const found = inOrder(request, users.values()).filter(({ tags }) => hasTag(request, tags));
      return pageByBody(
        request,
        'users',
        found.map((user) => userBody(cloud, user)),
      );
    },
    [`POST ${userBase}`]: (request) => {
      const { member, tags } = readBody(userSchema, request);
      const now = cloud.clock.now();
      const user: User = {
        id: cloud.newId(),
        type: 'member',
        lastLoginAt: null,
        email: member.email,
        username: member.username ?? member.email,
        tags,
        createdAt: now,
        updatedAt: now,
      };
      users.set(user.id, user);
      return { status: 200, body: userBody(cloud, user) };
    },
    [`GET ${userBase}/:userId`]: (request) => ({ status: 200, body: userBody(cloud, userOf(request)) }),
    [`DELETE ${userBase}/:userId`]: (request) => {
      users.delete(userOf(request).id);
      return { status: 204 };
    },
  };
}

function groupBody(cloud: Cloud, group: Group) {
  return {
    id: group.id,
    created_at: group.createdAt.toISOString(),
    updated_at: group.updatedAt.toISOString(),
    organization_id: cloud.organizationId,
    name: group.name,
    description: group.description,
    user_ids: group.userIds,
    application_ids: group.applicationIds,
    tags: group.tags,
    editable: true,
    deletable: true,
    managed: false,
  };
}

function userBody(cloud: Cloud, user: User) {
  const hasLoggedIn = user.lastLoginAt !== null;
  return {
    id: user.id,
    email: user.email,
    username: user.username,
    first_name: '',
    last_name: '',
    phone_number: '',
    locale: 'en_US',
    created_at: user.createdAt.toISOString(),
    updated_at: user.updatedAt.toISOString(),
    organization_id: cloud.organizationId,
    deletable: user.type === 'member',
    last_login_at: user.lastLoginAt?.toISOString() ?? null,
    type: user.type,
    two_factor_enabled: hasLoggedIn,
    status: 'activated',
    mfa: hasLoggedIn,
    account_root_user_id: user.type === 'owner' ? user.id : '',
    tags: user.tags,
    locked: false,
  };
}
