import type { Topology } from '@lago-scw/contracts';
import { ActionError, type Effects } from '@lago-scw/effects';
import { everyPage, type Scaleway } from '@lago-scw/scaleway';

/** A backup that can be restored. */
export interface Backup {
  readonly kind: 'snapshot' | 'logical-backup';
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

/**
 * The newest restorable backup of the kind that the volume type makes: snapshots on sbs volumes, logical backups
 * on lssd (facts: scaleway.md 5).
 *
 * @throws ActionError `no-backup` telling what there is instead
 */
export async function findNewestBackup(
  scaleway: Scaleway,
  { database }: Topology,
  effects: Effects,
): Promise<Backup> {
  const kind = database.volumeType === 'lssd' ? 'logical-backup' : 'snapshot';
  const list: Listed[] = await effects.perform({
    id: 'drill.backups.list',
    kind: 'scaleway',
    key: `${kind}s of ${database.instanceId}`,
    title: `list the ${kind}s of the database`,
    repeatable: true,
    do: () => (kind === 'snapshot' ? listSnapshots(scaleway, database) : listLogical(scaleway, database)),
  });
  return newestOf(kind, list, database.volumeType);
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

/** @throws ActionError `no-backup` */
export function newestOf(kind: Backup['kind'], list: readonly Listed[], volumeType: string): Backup {
  const ready = list.flatMap(({ id, name, status, createdAt, size }) =>
    status === 'ready' && createdAt !== undefined
      ? [{ kind, id, name, createdAt, sizeBytes: size ?? 0 }]
      : [],
  );
  const newest = ready.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime())[0];
  if (newest !== undefined) return newest;
  const others = list.map(({ name, status }) => `${name} (${status})`).join(', ');
  throw new ActionError(
    'no-backup',
    `The database has no ${kind} that can be restored${others === '' ? '' : `; there is ${others}`}. On a ${volumeType} volume automatic backups are ${kind}s.`,
    'Look at the backup schedule of the database in the Scaleway console (lago.yml: database.backup-every-hours); make one backup by hand and run this again.',
  );
}
