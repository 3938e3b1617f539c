import type { Spec } from '@lago-scw/contracts';
import { type DatabaseInstance, everyPage, type Scaleway } from '@lago-scw/scaleway';
import type { Reading } from '../../engine/resource.ts';

/** The database instance and what of the spec is in it; nothing can be read before the instance is ready. */
export interface SeenDatabase {
  readonly instance: DatabaseInstance;
  readonly hasDatabase: boolean;
  readonly hasUser: boolean;
  /** What the owner may do with the database. */
  readonly permission: string | undefined;
}

/** A privilege proves its database and its user: those are asked for only where there is none. */
export async function readDatabase(
  instance: DatabaseInstance,
  { scaleway, effects, spec }: Pick<Reading, 'scaleway' | 'effects' | 'spec'>,
): Promise<SeenDatabase> {
  if (instance.status !== 'ready')
    return { instance, hasDatabase: false, hasUser: false, permission: undefined };
  const contents = await effects.perform({
    id: 'provision.database.read',
    kind: 'scaleway',
    key: `contents of ${instance.name}`,
    title: `read what is in ${instance.name}`,
    repeatable: true,
    do: () => readContents(scaleway, instance.id, spec.database),
  });
  return { instance, ...contents };
}

async function readContents(
  { rdb }: Scaleway,
  instanceId: string,
  { name, user }: Spec['database'],
): Promise<Omit<SeenDatabase, 'instance'>> {
  const request = { instanceId, pageSize: 100 };
  const privileges = await everyPage(rdb.listPrivileges(request));
  const permission = privileges.find((one) => one.databaseName === name && one.userName === user)?.permission;
  if (permission !== undefined) return { hasDatabase: true, hasUser: true, permission };
  const [databases, users] = await Promise.all([
    everyPage(rdb.listDatabases({ ...request, skipSizeRetrieval: true })),
    everyPage(rdb.listUsers(request)),
  ]);
  return {
    hasDatabase: databases.some((one) => one.name === name),
    hasUser: users.some((one) => one.name === user),
    permission,
  };
}
