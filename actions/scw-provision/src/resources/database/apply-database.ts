import { ActionError } from '@lago-scw/effects';
import {
  everyPage,
  hasTags,
  type DatabaseInstance as Instance,
  isNotFound,
  maxConnectionsOf,
  nameOf,
  onlyOne,
  privateEndpoint,
  tagsOf,
} from '@lago-scw/scaleway';
import type { Task } from '../../engine/resource.ts';
import { make, set, until } from '../../engine/work.ts';
import { GIGABYTE } from '../gigabyte.ts';
import { lagoSecrets } from '../lago-secrets.ts';
import { privateNetwork } from '../private-network.ts';
import { connectionsFor } from './connections.ts';
import { backupState, backupWords, type DatabaseStep, ENGINE } from './decide-database.ts';
import { readDatabase, type SeenDatabase } from './read-database.ts';

type Work = Task<SeenDatabase, DatabaseStep>;

/** Instance first, then what is in it, one call after the other: every change needs a ready instance. */
export async function applyDatabase(work: Work): Promise<void> {
  const { id: networkId } = work.made(privateNetwork);
  const first = work.seen?.instance ?? (await createInstance(work, networkId));
  if (work.steps.size === 0) return;
  const instance = await untilReady(work, first);
  await changeInstance(work, instance, networkId);
  await fill(work, await untilReady(work, instance));
}

function createInstance(work: Work, networkId: string): Promise<Instance> {
  const { rdb, projectId } = work.scaleway;
  const { database: wanted, environment } = work.spec;
  const name = nameOf(environment, 'db');
  const tags = tagsOf(environment, 'database');
  const local = wanted['volume-type'] === 'lssd';
  return make(
    work,
    'database.create',
    `create database instance ${name}`,
    () =>
      rdb.createInstance({
        name,
        tags,
        engine: ENGINE,
        nodeType: wanted['node-type'].toLowerCase(),
        isHaCluster: wanted['high-availability'],
        disableBackup: false,
        backupSameRegion: false,
        volumeType: wanted['volume-type'],
        volumeSize: local ? 0 : wanted['volume-gb'] * GIGABYTE,
        userName: wanted.user,
        password: passwordFor(work),
        encryption: { enabled: wanted.encryption !== false },
        // Without an endpoint of its own the instance would be open to the internet (facts: scaleway.md 5).
        initEndpoints: [{ privateNetwork: { privateNetworkId: networkId, ipamConfig: {} } }],
      }),
    async () => {
      const found = await everyPage(rdb.listInstances({ projectId, name, pageSize: 100 }));
      return onlyOne(
        'database instance',
        found.filter((one) => one.name === name && hasTags(one, tags)),
      );
    },
  );
}

function passwordFor(work: Work): string {
  const password = work.made(lagoSecrets).POSTGRES_PASSWORD ?? work.given.POSTGRES_PASSWORD;
  if (password !== undefined) return password;
  throw new Error('run refuses to make a database or a user without a password');
}

const unusable = ['error', 'locked', 'disk_full'];

/** Three to five minutes for a new instance, up to eight for a second node (facts: scaleway.md 1.2). */
function untilReady(work: Work, instance: Instance): Promise<Instance> {
  const title = `database instance ${instance.name} ready`;
  return until(
    work,
    'database.wait-ready',
    title,
    { timeout: 1800, every: 10, usually: '3 to 8 minutes' },
    async () => {
      const seen = await work.scaleway.rdb.getInstance({ instanceId: instance.id });
      if (unusable.includes(seen.status)) {
        throw new ActionError(
          'database',
          `Database instance ${seen.name} is in state '${seen.status}'.`,
          'Look at it in the Scaleway console under Managed Databases.',
        );
      }
      return { done: seen.status === 'ready', value: seen, now: seen.status };
    },
  );
}

async function changeInstance(work: Work, instance: Instance, networkId: string): Promise<void> {
  const { rdb } = work.scaleway;
  const wanted = work.spec.database;
  const { id: instanceId, volume } = instance;
  const upgrade = async (
    part: 'node-type' | 'high-availability' | 'volume-type' | 'volume-size' | 'encryption',
    isDone: (seen: Instance) => boolean,
    request: Omit<Parameters<typeof rdb.upgradeInstance>[0], 'instanceId'>,
  ) => {
    if (!work.steps.has(part) || isDone(instance)) return;
    await untilReady(work, instance);
    const find = async () => {
      const seen = await rdb.getInstance({ instanceId });
      return isDone(seen) || seen.status !== 'ready' ? seen : undefined;
    };
    const title = `change ${part} of ${instance.name}`;
    await make(work, `database.${part}`, title, () => rdb.upgradeInstance({ instanceId, ...request }), find);
  };
  const nodeType = wanted['node-type'].toLowerCase();
  const volumeType = wanted['volume-type'];
  const volumeSize = wanted['volume-gb'] * GIGABYTE;
  await upgrade('node-type', (seen) => seen.nodeType.toLowerCase() === nodeType, { nodeType });
  await upgrade('high-availability', (seen) => seen.isHaCluster, { enableHa: true });
  await upgrade('volume-type', (seen) => seen.volume?.type === volumeType, { volumeType });
  if (volume !== undefined)
    await upgrade('volume-size', (seen) => (seen.volume?.size ?? 0) >= volumeSize, { volumeSize });
  await upgrade('encryption', (seen) => seen.encryption?.enabled === true, { enableEncryption: true });
  await changeConnections(work, instance);
  await changeEndpoints(work, instance, networkId);
  await changeBackups(work, instance);
}

/** Merged into the settings that there are: replacing them would drop defaults (facts: scaleway.md 5). */
async function changeConnections(work: Work, instance: Instance): Promise<void> {
  if (!work.steps.has('max-connections')) return;
  const present = maxConnectionsOf(await untilReady(work, instance));
  const { wanted } = connectionsFor(work.spec, present);
  if (wanted === undefined || wanted === present) return;
  const settings = [{ name: 'max_connections', value: String(wanted) }];
  await set(work, 'database.max-connections', `let ${instance.name} take ${wanted} connections`, () =>
    work.scaleway.rdb.addInstanceSettings({ instanceId: instance.id, settings }),
  );
}

async function changeEndpoints(work: Work, instance: Instance, networkId: string): Promise<void> {
  const { rdb } = work.scaleway;
  const { id: instanceId } = instance;
  if (work.steps.has('private-endpoint') && privateEndpoint(instance) === undefined) {
    await untilReady(work, instance);
    await make<unknown>(
      work,
      'database.private-endpoint',
      `put ${instance.name} on the private network`,
      () =>
        rdb.createEndpoint({
          instanceId,
          endpointSpec: { privateNetwork: { privateNetworkId: networkId, ipamConfig: {} } },
        }),
      async () => privateEndpoint(await rdb.getInstance({ instanceId })),
    );
  }
  if (!work.steps.has('public-endpoint')) return;
  for (const endpoint of instance.endpoints.filter(({ loadBalancer }) => loadBalancer !== undefined)) {
    await untilReady(work, instance);
    await set(work, 'database.public-endpoint', `close ${instance.name} to the internet`, () =>
      rdb.deleteEndpoint({ endpointId: endpoint.id }).catch((error: unknown) => {
        if (!isNotFound(error)) throw error;
      }),
    );
  }
}

/** A new instance may have the wanted schedule by default: then nothing is asked of it. */
async function changeBackups(work: Work, instance: Instance): Promise<void> {
  const every = work.spec.database['backup-every-hours'];
  const keep = work.spec.database['backup-keep-days'];
  if (!work.steps.has('backup-schedule')) return;
  if (backupState(instance.backupSchedule) === backupWords(every, keep)) return;
  await untilReady(work, instance);
  await set(work, 'database.backup-schedule', `set backups of ${instance.name}`, () =>
    work.scaleway.rdb.updateInstance({
      instanceId: instance.id,
      backupScheduleFrequency: every,
      backupScheduleRetention: keep,
      isBackupScheduleDisabled: false,
    }),
  );
}

/** Database, owner and privilege. Read again first: the plan may have been made while nothing could be read. */
async function fill(work: Work, instance: Instance): Promise<void> {
  const { rdb } = work.scaleway;
  const { name, user } = work.spec.database;
  const { id: instanceId } = instance;
  const { hasDatabase, hasUser, permission } = await readDatabase(instance, work);
  if (work.steps.has('name') && !hasDatabase) {
    await make(
      work,
      'database.name',
      `create database ${name}`,
      () => rdb.createDatabase({ instanceId, name }),
      async () =>
        (await everyPage(rdb.listDatabases({ instanceId, name, skipSizeRetrieval: true }))).find(
          (one) => one.name === name,
        ),
    );
    await untilReady(work, instance);
  }
  if (work.steps.has('user') && !hasUser) {
    await make(
      work,
      'database.user',
      `create database user ${user}`,
      () => rdb.createUser({ instanceId, name: user, password: passwordFor(work), isAdmin: true }),
      async () =>
        (await everyPage(rdb.listUsers({ instanceId, name: user }))).find((one) => one.name === user),
    );
    await untilReady(work, instance);
  }
  if (work.steps.has('privilege') && permission !== 'all' && permission !== 'custom') {
    await set(work, 'database.privilege', `give ${user} all of ${name}`, () =>
      rdb.setPrivilege({ instanceId, databaseName: name, userName: user, permission: 'all' }),
    );
    await untilReady(work, instance);
  }
}
