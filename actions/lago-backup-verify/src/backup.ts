import { randomInt } from 'node:crypto';
import type { Topology } from '@lago-scw/contracts';
import { ActionError, type Effects } from '@lago-scw/effects';
import { everyPage, type Scaleway } from '@lago-scw/scaleway';

/** A backup that can be restored. */
export interface Backup {
  readonly kind: 'snapshot' | 'logical-backup' | 'archive';
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly sizeBytes: number;
}

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly createdAt?: Date | undefined;
  readonly size?: number | undefined;
}

/** Which of the backups is to be restored; the newest when nothing else is said. */
export interface BackupChoice {
  /** The newest that is not younger than this. */
  readonly at?: Date | undefined;
  /** Any of those that are kept: the old ones must restore as well. */
  readonly random?: boolean;
}

export interface ChosenBackup {
  readonly backup: Backup;
  /** What a disaster now would be restored from: RPO is its age. */
  readonly newest: Backup;
}

/**
 * A restorable backup of the kind that the volume type makes, automatic or made by hand: snapshots on sbs volumes,
 * logical backups on lssd (facts: scaleway.md 5).
 *
 * @throws ActionError `no-backup` telling what there is instead
 */
export async function findBackup(
  scaleway: Scaleway,
  { database }: Topology,
  effects: Effects,
  choice: BackupChoice,
): Promise<ChosenBackup> {
  const kind = database.volumeType === 'lssd' ? 'logical-backup' : 'snapshot';
  const list: Listed[] = await effects.perform({
    id: 'drill.backups.list',
    kind: 'scaleway',
    key: `${kind}s of ${database.instanceId}`,
    title: `list the ${kind}s of the database`,
    repeatable: true,
    do: () => (kind === 'snapshot' ? listSnapshots(scaleway, database) : listLogical(scaleway, database)),
  });
  const ready = restorable(kind, list, database.volumeType);
  return { backup: choose(ready, choice), newest: choose(ready, {}) };
}

function listSnapshots(scaleway: Scaleway, { instanceId }: Topology['database']): Promise<Listed[]> {
  return everyPage(scaleway.rdb.listSnapshots({ instanceId, orderBy: 'created_at_desc', pageSize: 100 }));
}

async function listLogical(
  scaleway: Scaleway,
  { instanceId, name }: Topology['database'],
): Promise<Listed[]> {
  const backups = await everyPage(
    scaleway.rdb.listDatabaseBackups({ instanceId, orderBy: 'created_at_desc', pageSize: 100 }),
  );
  return backups.filter(({ databaseName }) => databaseName === name);
}

/** Whether this is the error that says that there is none at all. */
export function hasNoBackup(error: unknown): boolean {
  return error instanceof ActionError && error.code === 'no-backup';
}

/**
 * Those that can be restored, newest first.
 *
 * @throws ActionError `no-backup` when there is none
 */
export function restorable(kind: Backup['kind'], list: readonly Listed[], volumeType: string): Backup[] {
  const ready = list.flatMap(({ id, name, status, createdAt, size }) =>
    status === 'ready' && createdAt !== undefined
      ? [{ kind, id, name, createdAt, sizeBytes: size ?? 0 }]
      : [],
  );
  if (ready.length > 0) return ready.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  const others = list.map(({ name, status }) => `${name} (${status})`).join(', ');
  throw new ActionError(
    'no-backup',
    `The database has no ${kind} that can be restored${others === '' ? '' : `; there is ${others}`}. On a ${volumeType} volume automatic backups are ${kind}s.`,
    'Look at the backup schedule of the database in the Scaleway console (lago.yml: database.backup-every-hours); make one backup by hand and run this again.',
  );
}

/**
 * @param ready newest first
 * @throws ActionError `backups-younger` when all are younger than wanted
 */
export function choose(ready: readonly Backup[], { at, random = false }: BackupChoice): Backup {
  const found = random
    ? ready[randomInt(ready.length)]
    : ready.find(({ createdAt }) => at === undefined || createdAt <= at);
  if (found !== undefined) return found;
  throw new ActionError(
    'backups-younger',
    `No backup is from before ${at?.toISOString()}; the oldest is of ${ready.at(-1)?.createdAt.toISOString()}.`,
    "Set input 'at' to a later time.",
  );
}
