import { z } from 'zod';
import { readBody } from '../body.ts';
import type { Cloud } from '../cloud.ts';
import { notFound } from '../errors.ts';
import { equals } from '../filters.ts';
import { pageByBody } from '../pagination.ts';
import type { ApiRequest, Routes } from '../router.ts';
import { inNameOrder } from './names.ts';
import { passingOnRefusals } from './server-errors.ts';
import type { Instance, Privilege } from './state.ts';
import { instanceOf, readyInstanceOf } from './transitions.ts';

const setSchema = z.object({
  database_name: z.string(),
  user_name: z.string(),
  permission: z.enum(['readonly', 'readwrite', 'all', 'none']),
});

const base = '/rdb/v1/regions/:region/instances/:instanceId/privileges';

export function privilegeRoutes(cloud: Cloud): Routes {
  return {
    [`GET ${base}`]: (request) => listPrivileges(cloud, request),
    [`PUT ${base}`]: async (request) => {
      const body = readBody(setSchema, request);
      const instance = readyInstanceOf(cloud, request);
      const privilege: Privilege = {
        database: body.database_name,
        user: body.user_name,
        permission: body.permission,
      };
      refuseUnknown(instance, privilege);
      const { database, user, permission } = privilege;
      await passingOnRefusals(cloud.world.databases.setPrivilege(instance.id, database, user, permission));
      instance.privileges = [
        ...instance.privileges.filter((each) => !isSamePair(each, privilege)),
        privilege,
      ];
      return { status: 200, body: privilegeBody(privilege) };
    },
  };
}

/** Every user with every database. What the world knows counts: rights change when objects are made. */
async function listPrivileges(cloud: Cloud, request: ApiRequest) {
  const instance = instanceOf(cloud, request);
  const users = inNameOrder(request, instance.users, ({ name }) => name);
  const pairs = users
    .filter(({ name }) => equals(request, 'user_name', name))
    .flatMap(({ name }) => instance.databases.map((database) => ({ user: name, database })))
    .filter(({ database }) => equals(request, 'database_name', database));
  const privileges = await Promise.all(pairs.map((pair) => currentPrivilege(cloud, instance, pair)));
  const wanted = privileges.filter(({ permission }) => equals(request, 'permission', permission));
  return pageByBody(request, 'privileges', wanted.map(privilegeBody));
}

type Pair = Omit<Privilege, 'permission'>;

async function currentPrivilege(cloud: Cloud, instance: Instance, pair: Pair): Promise<Privilege> {
  const lastSet = instance.privileges.find((each) => isSamePair(each, pair))?.permission ?? 'none';
  if (instance.status === 'provisioning' || instance.status === 'deleting') {
    return { ...pair, permission: lastSet };
  }
  const { databases } = cloud.world;
  return {
    ...pair,
    permission: (await databases.privilege(instance.id, pair.database, pair.user)) ?? lastSet,
  };
}

function refuseUnknown(instance: Instance, { database, user }: Privilege): void {
  if (!instance.databases.includes(database)) throw notFound('database', database);
  if (!instance.users.some(({ name }) => name === user)) throw notFound('user', user);
}

function isSamePair(a: Pair, b: Pair): boolean {
  return a.database === b.database && a.user === b.user;
}

function privilegeBody({ database, user, permission }: Privilege) {
  return { database_name: database, permission, user_name: user };
}
