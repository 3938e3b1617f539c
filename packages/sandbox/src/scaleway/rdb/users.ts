import { z } from 'zod';
import { optionalText, readBody } from '../body.ts';
import type { Cloud } from '../cloud.ts';
import { notFound } from '../errors.ts';
import { containsName } from '../filters.ts';
import { pageByBody } from '../pagination.ts';
import { type ApiRequest, param, type Routes } from '../router.ts';
import { refuseDuplicate } from './instances.ts';
import { inNameOrder } from './names.ts';
import { checkPassword } from './passwords.ts';
import { passingOnRefusals } from './server-errors.ts';
import type { Instance, User } from './state.ts';
import { instanceOf, readyInstanceOf } from './transitions.ts';

const createSchema = z.object({
  name: z.string().min(1),
  password: z.string(),
  is_admin: z.boolean().nullish(),
});
const updateSchema = z.object({ password: optionalText, is_admin: z.boolean().nullish() });

const base = '/rdb/v1/regions/:region/instances/:instanceId/users';

export function userRoutes(cloud: Cloud): Routes {
  const { databases } = cloud.world;
  return {
    [`GET ${base}`]: (request) => {
      const users = inNameOrder(request, instanceOf(cloud, request).users, ({ name }) => name);
      return pageByBody(
        request,
        'users',
        users.filter(({ name }) => containsName(request, name)).map(userBody),
      );
    },
    [`POST ${base}`]: async (request) => {
      const body = readBody(createSchema, request);
      const instance = readyInstanceOf(cloud, request);
      const user: User = { name: body.name, isAdmin: body.is_admin ?? false };
      refuseDuplicate(
        instance.users.map(({ name }) => name),
        'user',
        user.name,
      );
      checkPassword(body.password);
      await passingOnRefusals(databases.createUser(instance.id, user.name, body.password, user.isAdmin));
      instance.users = [...instance.users, user];
      return { status: 200, body: userBody(user) };
    },
    [`PATCH ${base}/:name`]: async (request) => {
      const body = readBody(updateSchema, request);
      const instance = readyInstanceOf(cloud, request);
      const before = userOf(instance, request);
      const user: User = { name: before.name, isAdmin: body.is_admin ?? before.isAdmin };
      if (body.password !== undefined) checkPassword(body.password);
      await passingOnRefusals(databases.updateUser(instance.id, user.name, body.password, user.isAdmin));
      instance.users = instance.users.map((each) => (each.name === user.name ? user : each));
      return { status: 200, body: userBody(user) };
    },
    [`DELETE ${base}/:name`]: async (request) => {
      const instance = readyInstanceOf(cloud, request);
      const { name } = userOf(instance, request);
      await passingOnRefusals(databases.deleteUser(instance.id, name));
      instance.users = instance.users.filter((each) => each.name !== name);
      instance.privileges = instance.privileges.filter(({ user }) => user !== name);
      return { status: 204 };
    },
  };
}

function userOf(instance: Instance, request: ApiRequest): User {
  const name = param(request, 'name');
  const user = instance.users.find((each) => each.name === name);
  if (user === undefined) throw notFound('user', name);
  return user;
}

function userBody({ name, isAdmin }: User) {
  return { is_admin: isAdmin, name };
}
