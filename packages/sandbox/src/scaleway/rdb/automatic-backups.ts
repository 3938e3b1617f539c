import type { Cloud } from '../cloud.ts';
import type { Routes } from '../router.ts';
import { startBackup } from './backups.ts';
import { backupBody, snapshotBody } from './bodies.ts';
import { startSnapshot } from './snapshots.ts';
import type { Backup, Instance, Snapshot } from './state.ts';
import { readyInstanceOf } from './transitions.ts';

export type AutomaticBackup =
  | { readonly kind: 'snapshot'; readonly snapshot: Snapshot }
  | { readonly kind: 'backups'; readonly backups: readonly Backup[] };

/**
 * What the backup schedule of an instance produces: a snapshot for block volumes, a logical backup of each database
 * for local ones (facts/scaleway.md 5). On request and not by the clock, so that a demo need not wait for a day. The
 * names are ours; those of the real schedule are not recorded.
 */
function runAutomaticBackup(cloud: Cloud, instance: Instance): AutomaticBackup {
  const { retentionDays } = instance.backupSchedule;
  const now = cloud.clock.now();
  const expiresAt = new Date(now.getTime() + retentionDays * 86_400_000).toISOString();
  const name = `automatic-${now.toISOString().slice(0, 19)}`;
  if (instance.volume.type !== 'lssd') {
    return { kind: 'snapshot', snapshot: startSnapshot(cloud, instance, name, expiresAt) };
  }
  const backups = instance.databases.map((database) =>
    startBackup(cloud, instance, { database, name: `${name}-${database}`, expiresAt }),
  );
  return { kind: 'backups', backups };
}

export function automaticBackupRoutes(cloud: Cloud): Routes {
  return {
    'POST /_sandbox/rdb/instances/:instanceId/automatic-backup': (request) => {
      const made = runAutomaticBackup(cloud, readyInstanceOf(cloud, request));
      const body =
        made.kind === 'snapshot'
          ? { snapshots: [snapshotBody(made.snapshot)], database_backups: [] }
          : { snapshots: [], database_backups: made.backups.map(backupBody) };
      return { status: 201, body };
    },
  };
}
