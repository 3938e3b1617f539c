import { randomBytes } from 'node:crypto';
import { maskSecret } from '@lago-scw/action-kit';
import { ActionError, type Happened, TransientError } from '@lago-scw/effects';
import { everyPage, privateEndpoint, readCertificate } from '@lago-scw/scaleway';
import { loadBackup } from './load-backup.ts';
import { type Instance, READY_SECONDS, type Restore, type Scratch, untilReady } from './restore-request.ts';
import { scratchTags } from './scratch-name.ts';
import { smallestNodeType } from './smallest-node-type.ts';

/**
 * Restores a backup to an instance of its own, reachable over the private network alone. For an archive of pg_dump that
 * instance is empty still: `loadArchive` fills it.
 */
export async function restoreToScratch(restore: Restore): Promise<Scratch> {
  const { effects, scaleway, topology, backup } = restore;
  const password = newPassword();
  const created =
    backup.kind === 'snapshot' ? await createFromSnapshot(restore) : await createEmpty(restore, password);
  if (backup.kind === 'snapshot') await makePrivate(restore, created.id);
  else if (backup.kind === 'logical-backup') await loadBackup(restore, created.id);
  const instance = await untilReady(
    restore,
    created.id,
    'reachable',
    (it) => privateEndpoint(it) !== undefined,
  );
  const endpoint = privateEndpoint(instance);
  if (endpoint === undefined) throw new Error('waited for the private endpoint');
  if (backup.kind === 'snapshot') await changePassword(restore, created.id, password);
  return {
    instanceId: instance.id,
    nodeType: instance.nodeType,
    name: instance.name,
    address: endpoint.address,
    port: endpoint.port,
    serverName: serverNameOf(instance.id, topology.region),
    certificate: await readCertificate(scaleway, instance.id, effects),
    user: topology.database.user,
    password,
    database: topology.database.name,
  };
}

/** Name in the certificate of an instance, whatever its endpoints (facts: scaleway.md 5). */
export function serverNameOf(instanceId: string, region: string): string {
  return `rw-${instanceId}.rdb.${region}.scw.cloud`;
}

/** A copy is born with the tags of its source: it gets others as soon as the API accepts that. */
async function createFromSnapshot(restore: Restore): Promise<Instance> {
  const { effects, scaleway, name, topology } = restore;
  const instance = await createCopy(restore);
  await effects.waitFor({
    id: 'drill.retag',
    key: `retag ${name}`,
    title: `mark ${name} as scratch`,
    timeoutSeconds: READY_SECONDS,
    everySeconds: 2,
    look: async () => {
      try {
        const tags = scratchTags(topology.environment);
        return { done: true, value: await scaleway.rdb.updateInstance({ instanceId: instance.id, tags }) };
      } catch (error) {
        // Its own text would name another request each time, and fill the log.
        if (error instanceof TransientError) return { done: false, now: 'not accepted yet' };
        throw error;
      }
    },
  });
  return instance;
}

/** On the smallest node type, unless one is named or that one is refused: then on that of the snapshot. */
async function createCopy(restore: Restore): Promise<Instance> {
  const { scaleway, effects, backup, name, nodeType } = restore;
  const ask = (type: string | undefined) =>
    create(restore, `restore snapshot ${backup.name}`, () =>
      scaleway.rdb.createInstanceFromSnapshot({
        ...{ snapshotId: backup.id, instanceName: name, isHaCluster: false },
        ...(type === undefined ? {} : { nodeType: type }),
      }),
    );
  if (nodeType !== undefined) return ask(nodeType);
  try {
    const need = { type: backup.volumeType ?? 'sbs_5k', sizeBytes: backup.sizeBytes };
    return await ask(await smallestNodeType(scaleway, effects, need));
  } catch (error) {
    if (error instanceof ActionError && REFUSALS.includes(error.code)) return ask(undefined);
    throw error;
  }
}

const REFUSALS = ['scaleway-refused', 'scaleway-stock'];

/** Block volumes come in multiples of 5 GB (facts: scaleway.md 5). */
const STEP = 5_000_000_000;

/** An empty instance that was never public, for a backup to be loaded into. */
async function createEmpty(restore: Restore, password: string): Promise<Instance> {
  const { scaleway, effects, topology, name, backup, production } = restore;
  const wanted = production?.volume?.size ?? backup.sizeBytes * DUMP_SHRINKS_BY;
  const sizeBytes = Math.max(2, Math.ceil(wanted / STEP)) * STEP;
  const volumeType = 'sbs_5k';
  const nodeType =
    restore.nodeType ?? (await smallestNodeType(scaleway, effects, { type: volumeType, sizeBytes }));
  return create(restore, `create ${name}`, () =>
    scaleway.rdb.createInstance({
      projectId: scaleway.projectId,
      name,
      engine: production?.engine ?? 'PostgreSQL-15',
      userName: topology.database.user,
      password,
      nodeType,
      isHaCluster: false,
      disableBackup: true,
      backupSameRegion: true,
      tags: scratchTags(topology.environment),
      volumeType,
      volumeSize: sizeBytes,
      initEndpoints: [{ privateNetwork: { privateNetworkId: topology.privateNetwork.id, ipamConfig: {} } }],
    }),
  );
}

/** Dumps are compressed, and hold no index. */
const DUMP_SHRINKS_BY = 10;

function create(restore: Restore, title: string, ask: () => Promise<Instance>): Promise<Instance> {
  const { effects, scaleway, name } = restore;
  return effects.perform({
    id: 'drill.create',
    kind: 'scaleway',
    key: `create ${name}`,
    title,
    do: ask,
    probe: async (): Promise<Happened<Instance>> => {
      const listed = await everyPage(
        scaleway.rdb.listInstances({ projectId: scaleway.projectId, name, pageSize: 100 }),
      );
      const value = listed.find((instance) => instance.name === name);
      return value === undefined ? { happened: false } : { happened: true, value };
    },
  });
}

/** A copy from a snapshot gets a public endpoint that is open to all, and no private one (facts: scaleway.md 5). */
async function makePrivate(restore: Restore, instanceId: string): Promise<void> {
  const { effects, scaleway, topology, name } = restore;
  const { endpoints } = await untilReady(restore, instanceId, 'restored', () => true);
  for (const { id } of endpoints.filter((endpoint) => endpoint.loadBalancer !== undefined)) {
    await effects.perform({
      id: 'drill.close',
      kind: 'scaleway',
      key: `delete endpoint ${id}`,
      title: `take the public endpoint from ${name}`,
      repeatable: true,
      do: () => scaleway.rdb.deleteEndpoint({ endpointId: id }),
    });
  }
  const isClosed = (it: Instance) => it.endpoints.every((endpoint) => endpoint.loadBalancer === undefined);
  const closed = await untilReady(restore, instanceId, 'closed', isClosed);
  if (privateEndpoint(closed) !== undefined) return;
  await effects.perform({
    id: 'drill.attach',
    kind: 'scaleway',
    key: `attach ${name} to ${topology.privateNetwork.name}`,
    do: () =>
      scaleway.rdb.createEndpoint({
        instanceId,
        endpointSpec: {
          privateNetwork: { privateNetworkId: topology.privateNetwork.id, ipamConfig: {} },
        },
      }),
    probe: async () => {
      const value = (await scaleway.rdb.getInstance({ instanceId })).endpoints.find(
        (endpoint) => endpoint.privateNetwork !== undefined,
      );
      return value === undefined ? { happened: false } : { happened: true, value };
    },
  });
}

/** A snapshot has the password of its time: with one of its own the copy opens whatever was changed since. */
async function changePassword(restore: Restore, instanceId: string, password: string): Promise<void> {
  const { effects, scaleway, topology, name } = restore;
  const { user } = topology.database;
  await effects.perform({
    id: 'drill.password',
    kind: 'scaleway',
    key: `password of ${user} in ${name}`,
    title: `give ${user} in ${name} a password of its own`,
    repeatable: true,
    do: () => scaleway.rdb.updateUser({ instanceId, name: user, password }),
  });
}

/** 8 to 128 characters of four kinds, as the API asks. It dies with the scratch. */
function newPassword(): string {
  const password = `${randomBytes(24).toString('base64url')}aA1!`;
  maskSecret(password);
  return password;
}
