import { z } from 'zod';
import { optionalText, readBody } from '../body.ts';
import type { Cloud } from '../cloud.ts';
import { notFound } from '../errors.ts';
import { containsName, equals } from '../filters.ts';
import { inOrder, pageByBody } from '../pagination.ts';
import { type ApiRequest, find, param, type Routes } from '../router.ts';
import { backupBody } from './bodies.ts';
import { rdbDurations } from './durations.ts';
import { type Backup, type Instance, rdbState } from './state.ts';
import { ready, runBehind, transit } from './transitions.ts';

const createSchema = z.object({
  instance_id: z.string(),
  database_name: z.string(),
  name: optionalText,
  expires_at: optionalText,
});
const updateSchema = z.object({ name: optionalText, expires_at: optionalText });
const restoreSchema = z.object({ instance_id: z.string(), database_name: optionalText });

const base = '/rdb/v1/regions/:region/backups';

/** Logical backups: one database each. */
export function backupRoutes(cloud: Cloud): Routes {
  const { backups } = cloud.state(rdbState);
  const backupOf = (request: ApiRequest) => find(backups, param(request, 'backupId'), 'database_backup');
  const readyBackupOf = (request: ApiRequest) => ready(backupOf(request), 'database_backup');
  const answer = (backup: Backup) => ({ status: 200, body: backupBody(backup) });

  return {
    [`GET ${base}`]: (request) => listBackups(cloud, request),
    [`POST ${base}`]: (request) => {
      const body = readBody(createSchema, request);
      const instance = find(cloud.state(rdbState).instances, body.instance_id, 'instance');
      const name = body.name ?? `bkp-${cloud.newId().slice(0, 8)}`;
      const expiresAt = body.expires_at ?? null;
      return answer(
        startBackup(cloud, ready(instance, 'instance'), {
          ...body,
          database: body.database_name,
          name,
          expiresAt,
        }),
      );
    },
    [`GET ${base}/:backupId`]: (request) => answer(backupOf(request)),
    [`PATCH ${base}/:backupId`]: (request) => {
      const body = readBody(updateSchema, request);
      const backup = readyBackupOf(request);
      backup.name = body.name ?? backup.name;
      backup.expiresAt = body.expires_at ?? backup.expiresAt;
      backup.updatedAt = cloud.clock.now();
      return answer(backup);
    },
    [`DELETE ${base}/:backupId`]: (request) => answer(deleteBackup(cloud, readyBackupOf(request))),
    [`POST ${base}/:backupId/export`]: (request) => answer(exportBackup(cloud, readyBackupOf(request))),
    [`POST ${base}/:backupId/restore`]: (request) => {
      const backup = readyBackupOf(request);
      const body = readBody(restoreSchema, request);
      const target = find(cloud.state(rdbState).instances, body.instance_id, 'instance');
      return answer(
        restoreBackup(cloud, backup, ready(target, 'instance'), body.database_name ?? backup.databaseName),
      );
    },
  };
}

export interface BackupRequest {
  readonly database: string;
  readonly name: string;
  readonly expiresAt: string | null;
}

export function startBackup(cloud: Cloud, instance: Instance, request: BackupRequest): Backup {
  if (!instance.databases.includes(request.database)) throw notFound('database', request.database);
  const backup: Backup = {
    id: cloud.newId(),
    region: instance.region,
    instanceId: instance.id,
    instanceName: instance.name,
    projectId: instance.projectId,
    databaseName: request.database,
    sameRegion: instance.backupSameRegion,
    createdAt: cloud.clock.now(),
    name: request.name,
    status: 'creating',
    sizeBytes: null,
    expiresAt: request.expiresAt,
    updatedAt: null,
    download: null,
  };
  cloud.state(rdbState).backups.set(backup.id, backup);
  let sizeBytes = 0;
  const milliseconds = rdbDurations.backup;
  const work = cloud.world.databases.takeBackup(instance.id, request.database, backup.id).then((taken) => {
    sizeBytes = taken.sizeBytes;
  });
  transit(cloud, instance, { status: 'backuping', milliseconds, work: () => settledEitherWay(work) });
  changeBackup(cloud, backup, {
    milliseconds,
    work: () => work,
    onEnd: () => {
      backup.sizeBytes = sizeBytes;
    },
  });
  return backup;
}

/** The instance is well again, whatever becomes of its backup. */
async function settledEitherWay(work: Promise<void>): Promise<void> {
  await Promise.allSettled([work]);
}

function listBackups(cloud: Cloud, request: ApiRequest) {
  const region = param(request, 'region');
  const found = inOrder(request, cloud.state(rdbState).backups.values()).filter(
    (backup) =>
      backup.region === region &&
      containsName(request, backup.name) &&
      equals(request, 'instance_id', backup.instanceId) &&
      equals(request, 'project_id', backup.projectId) &&
      equals(request, 'organization_id', cloud.organizationId),
  );
  return pageByBody(request, 'database_backups', found.map(backupBody));
}

function deleteBackup(cloud: Cloud, backup: Backup): Backup {
  backup.status = 'deleting';
  changeBackup(cloud, backup, {
    milliseconds: rdbDurations.backupDelete,
    work: () => cloud.world.databases.deleteBackup(backup.id),
    onEnd: () => {
      cloud.state(rdbState).backups.delete(backup.id);
    },
  });
  return backup;
}

/** Recorded: the link lives in another region's bucket and for a day. Nothing serves it here. */
function exportBackup(cloud: Cloud, backup: Backup): Backup {
  backup.status = 'exporting';
  changeBackup(cloud, backup, {
    milliseconds: rdbDurations.backupExport,
    onEnd: () => {
      const bucket = cloud.newId();
      backup.download = {
        url: `https://s3.${backup.region}.scw.cloud/${bucket}/${backup.instanceId}/${backup.id}.custom`,
        expiresAt: new Date(cloud.clock.now().getTime() + 86_400_000),
      };
    },
  });
  return backup;
}

/** Recorded: the backup is `restoring` and the target instance `backuping` meanwhile. */
function restoreBackup(cloud: Cloud, backup: Backup, target: Instance, database: string): Backup {
  backup.status = 'restoring';
  const milliseconds = rdbDurations.backupRestore;
  const work = cloud.world.databases.restoreBackup(backup.id, target.id, database);
  transit(cloud, target, {
    status: 'backuping',
    milliseconds,
    work: () => settledEitherWay(work),
    onEnd: () => {
      if (!target.databases.includes(database)) target.databases = [...target.databases, database];
    },
  });
  changeBackup(cloud, backup, { milliseconds, work: () => work });
  return backup;
}

function changeBackup(cloud: Cloud, backup: Backup, step: Parameters<typeof runBehind>[1]): void {
  runBehind(cloud, step, {
    done: () => {
      backup.status = 'ready';
      backup.updatedAt = cloud.clock.now();
    },
    failed: () => {
      backup.status = 'error';
    },
  });
}
