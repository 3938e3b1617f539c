import { z } from 'zod';
import { readBody } from '../body.ts';
import type { Cloud } from '../cloud.ts';
import { invalidArgument, notFound } from '../errors.ts';
import { containsName } from '../filters.ts';
import { pageByBody } from '../pagination.ts';
import { type ApiRequest, param, type Routes } from '../router.ts';
import { refuseDuplicate } from './instances.ts';
import { inNameOrder } from './names.ts';
import { passingOnRefusals } from './server-errors.ts';
import type { Instance } from './state.ts';
import { instanceOf, readyInstanceOf } from './transitions.ts';

const createSchema = z.object({ name: z.string().min(1) });

const base = '/rdb/v1/regions/:region/instances/:instanceId/databases';
/** Databases of the API belong to it (recorded). */
const owner = '_rdb_superadmin';

export function databaseRoutes(cloud: Cloud): Routes {
  return {
    [`GET ${base}`]: async (request) => listDatabases(cloud, request),
    [`POST ${base}`]: async (request) => {
      const { name } = readBody(createSchema, request);
      const instance = readyInstanceOf(cloud, request);
      refuseDuplicate(instance.databases, 'database', name);
      if (name.length > 63) throw invalidArgument('name', 'a name has at most 63 characters');
      await passingOnRefusals(cloud.world.databases.createDatabase(instance.id, name));
      instance.databases = [...instance.databases, name];
      // Recorded: owner and size are known to later requests only.
      return { status: 200, body: { managed: true, name, owner: '', size: 0 } };
    },
    [`DELETE ${base}/:name`]: async (request) => {
      const name = param(request, 'name');
      const instance = readyInstanceOf(cloud, request);
      if (!instance.databases.includes(name)) throw notFound('database', name);
      await passingOnRefusals(cloud.world.databases.deleteDatabase(instance.id, name));
      instance.databases = instance.databases.filter((each) => each !== name);
      instance.privileges = instance.privileges.filter(({ database }) => database !== name);
      return { status: 204 };
    },
  };
}

async function listDatabases(cloud: Cloud, request: ApiRequest) {
  const instance = instanceOf(cloud, request);
  const managed = request.query.get('managed');
  const wantedOwner = request.query.get('owner');
  const names = inNameOrder(request, instance.databases, (name) => name).filter(
    (name) =>
      containsName(request, name) &&
      (managed === null || managed === 'true') &&
      (wantedOwner === null || wantedOwner === '' || wantedOwner === owner),
  );
  const databases = await Promise.all(names.map((name) => databaseBody(cloud, instance, name)));
  return pageByBody(request, 'databases', databases);
}

async function databaseBody(cloud: Cloud, instance: Instance, name: string) {
  const isUp = instance.status !== 'provisioning' && instance.status !== 'deleting';
  const size = isUp ? await cloud.world.databases.databaseSizeBytes(instance.id, name) : 0;
  return { managed: true, name, owner, size };
}
