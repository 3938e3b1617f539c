import type { Topology } from '@lago-scw/contracts';
import { ActionError, type Effects, type Happened } from '@lago-scw/effects';
import { everyPage, type Scaleway } from '@lago-scw/scaleway';

export interface Backup {
  readonly kind: 'snapshot' | 'logical-backup';
  readonly id: string;
  readonly name: string;
  /** Milliseconds since the epoch, of one that was there already and is fresh enough; else undefined. */
  readonly takenAt?: number;
}

interface BackupOptions {
  readonly scaleway: Scaleway;
  readonly topology: Topology;
  readonly effects: Effects;
  /** Made of the run and the release: running again finds the backup instead of making a second one. */
  readonly name: string;
  /** Any backup of this kind is as good that was taken at this moment or later, in milliseconds since the epoch; none when left out. */
  readonly freshSince?: number | undefined;
}

const KEEP_DAYS = 30;

/**
 * A snapshot on block storage, a logical backup on local disks (facts: scaleway.md 5), ready when this answers. One that is
 * fresh enough is not taken again: Scaleway's own nightly ones, or that of a deploy that failed minutes ago.
 */
export async function backUpDatabase(options: BackupOptions): Promise<Backup> {
  const kind = options.topology.database.volumeType.startsWith('sbs') ? 'snapshot' : 'logical-backup';
  const ways = kind === 'snapshot' ? snapshots(options) : logicalBackups(options);
  const { effects, topology, name, freshSince } = options;
  const earlier = await effects.perform({
    id: 'deploy.backup-find',
    kind: 'scaleway',
    key: `find ${name}`,
    title: `Look for the ${kind} ${name}`,
    repeatable: true,
    do: ways.list,
  });
  const fresh = freshest(earlier, freshSince);
  if (fresh !== undefined) return { kind, id: fresh.id, name: fresh.name, takenAt: fresh.takenAt };
  const found = named(earlier, name) ?? (await create(options, kind, ways));
  await effects.waitFor({
    id: 'deploy.backup-ready',
    key: `${kind} ${found.id}`,
    title: `Database ${kind} ${name} ready`,
    timeoutSeconds: 3600,
    everySeconds: 5,
    look: async () => {
      const status = await ways.status(found.id);
      if (status === 'error') throw failed(kind, name, topology);
      return status === 'ready' ? { done: true, value: undefined } : { done: false, now: status };
    },
  });
  return { kind, id: found.id, name };
}

async function create(
  options: BackupOptions,
  kind: Backup['kind'],
  ways: Ways,
): Promise<{ readonly id: string }> {
  const { effects, scaleway, topology, name } = options;
  const { instanceId } = topology.database;
  // Every change of a database instance is refused while another one is under way.
  await effects.waitFor({
    id: 'deploy.backup-wait',
    key: `database ${instanceId}`,
    title: 'Database ready for a backup',
    timeoutSeconds: 1800,
    everySeconds: 5,
    look: async () => {
      const { status } = await scaleway.rdb.getInstance({ instanceId });
      return status === 'ready' ? { done: true, value: undefined } : { done: false, now: status };
    },
  });
  return effects.perform({
    id: 'deploy.backup-create',
    kind: 'scaleway',
    key: `${kind} ${name}`,
    title: `Take the database ${kind} ${name}`,
    do: ways.create,
    probe: async (): Promise<Happened<{ readonly id: string }>> => {
      const found = named(await ways.list(), name);
      return found === undefined ? { happened: false } : { happened: true, value: found };
    },
  });
}

interface Existing {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  /** Milliseconds since the epoch, when it was begun: what was written later may not be in it. */
  readonly takenAt: number;
}

function named(all: readonly Existing[], name: string): Existing | undefined {
  return all.find((one) => one.name === name && one.status !== 'error');
}

function freshest(all: readonly Existing[], since = Number.POSITIVE_INFINITY): Existing | undefined {
  return all
    .filter(({ status, takenAt }) => status === 'ready' && takenAt >= since)
    .sort((a, b) => b.takenAt - a.takenAt)[0];
}

interface Ways {
  /** All of the database, of whatever name. */
  list(): Promise<readonly Existing[]>;
  create(): Promise<{ readonly id: string }>;
  status(id: string): Promise<string>;
}

function snapshots({ scaleway: { rdb }, topology, effects, name }: BackupOptions): Ways {
  const { instanceId } = topology.database;
  return {
    list: async () => (await everyPage(rdb.listSnapshots({ instanceId }))).map(existing),
    create: () => rdb.createSnapshot({ instanceId, name, expiresAt: expiry(effects) }),
    status: async (snapshotId) => (await rdb.getSnapshot({ snapshotId })).status,
  };
}

function logicalBackups({ scaleway: { rdb }, topology, effects, name }: BackupOptions): Ways {
  const { instanceId, name: databaseName } = topology.database;
  return {
    list: async () =>
      (await everyPage(rdb.listDatabaseBackups({ instanceId })))
        .filter((backup) => backup.databaseName === databaseName)
        .map(existing),
    create: () => rdb.createDatabaseBackup({ instanceId, databaseName, name, expiresAt: expiry(effects) }),
    status: async (databaseBackupId) => (await rdb.getDatabaseBackup({ databaseBackupId })).status,
  };
}

function existing(one: {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly createdAt?: Date;
}): Existing {
  const { id, name, status, createdAt } = one;
  return { id, name, status, takenAt: createdAt?.getTime() ?? 0 };
}

function expiry(effects: Effects): Date {
  return new Date(effects.clock.now() + KEEP_DAYS * 86_400_000);
}

function failed(kind: Backup['kind'], name: string, topology: Topology): ActionError {
  return new ActionError(
    'backup',
    `The database ${kind} ${name} ended in the state 'error'; nothing was migrated.`,
    `Look at the database instance ${topology.database.instanceId} in the Scaleway console, then run this again.`,
  );
}
