import { broken, READY_SECONDS, type Restore, untilReady } from './restore-request.ts';

/** Loads a logical backup into an instance that is empty. */
export async function loadBackup(restore: Restore, instanceId: string): Promise<void> {
  const { effects, scaleway, backup, topology } = restore;
  const { name: databaseName, user: userName } = topology.database;
  await untilReady(restore, instanceId, 'created', () => true);
  await effects.perform({
    id: 'drill.load',
    kind: 'scaleway',
    key: `load ${backup.name}`,
    title: `load backup ${backup.name}`,
    do: () => scaleway.rdb.restoreDatabaseBackup({ databaseBackupId: backup.id, instanceId, databaseName }),
    probe: async () => {
      const value = await scaleway.rdb.getDatabaseBackup({ databaseBackupId: backup.id });
      return value.status === 'restoring' ? { happened: true, value } : { happened: false };
    },
  });
  await effects.waitFor({
    id: 'drill.loaded',
    key: `backup ${backup.name} loaded`,
    timeoutSeconds: READY_SECONDS,
    everySeconds: 2,
    look: async () => {
      const { status } = await scaleway.rdb.getDatabaseBackup({ databaseBackupId: backup.id });
      if (status === 'error') throw broken(`backup ${backup.name}`);
      return status === 'ready' ? { done: true, value: undefined } : { done: false, now: status };
    },
  });
  await untilReady(restore, instanceId, 'loaded', () => true);
  await effects.perform({
    id: 'drill.grant',
    kind: 'scaleway',
    key: `let ${userName} read ${databaseName}`,
    repeatable: true,
    do: () => scaleway.rdb.setPrivilege({ instanceId, databaseName, userName, permission: 'readonly' }),
  });
}
