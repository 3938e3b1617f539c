import { ActionError, type Effects } from '@lago-scw/effects';
import type { ObjectStorage } from '@lago-scw/scaleway/object-storage';
import { archiveTime, HEADER_BYTES } from './archive-header.ts';
import { type Backup, type BackupChoice, type ChosenBackup, choose } from './backup.ts';

/** Where the archives of pg_dump are, of an installation that makes its own. */
export interface ArchivePlace {
  readonly bucket: string;
  readonly prefix: string;
}

/** @param text `s3://bucket/prefix` */
export function readArchivePlace(text: string): ArchivePlace {
  const [, bucket = '', prefix = ''] = /^s3:\/\/([^/]+)\/?(.*)$/.exec(text) ?? [];
  return { bucket, prefix };
}

/**
 * An archive in the bucket, by the time at which pg_dump began.
 *
 * @throws ActionError `no-backup` when there is none
 */
export async function findArchive(
  storage: ObjectStorage,
  { bucket, prefix }: ArchivePlace,
  effects: Effects,
  choice: BackupChoice,
): Promise<ChosenBackup> {
  const listed = await effects.perform({
    id: 'drill.archives.list',
    kind: 'scaleway',
    key: `archives in ${bucket}/${prefix}`,
    repeatable: true,
    do: async (): Promise<Backup[]> => {
      const found: Backup[] = [];
      for await (const { key, sizeBytes, modifiedAt } of storage.objects.list(bucket, prefix)) {
        found.push({ kind: 'archive', id: key, name: key, createdAt: modifiedAt, sizeBytes });
      }
      return found.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
    },
  });
  if (listed.length === 0) {
    throw new ActionError(
      'no-backup',
      `There is no archive under s3://${bucket}/${prefix}.`,
      "Look whether the job that dumps still runs, and whether input 'archive' names its bucket and prefix.",
    );
  }
  const begun = async (archive: Backup): Promise<Backup> => {
    const header = await effects.perform({
      id: 'drill.archives.header',
      kind: 'scaleway',
      key: `header of ${archive.id}`,
      repeatable: true,
      do: () => storage.objects.getRange(bucket, archive.id, 0, HEADER_BYTES - 1),
    });
    return { ...archive, createdAt: notAfter(archive.createdAt, archiveTime(header, archive.id)) };
  };
  const [backup, newest] = await Promise.all([begun(choose(listed, choice)), begun(choose(listed, {}))]);
  return { backup, newest };
}

const HOUR = 3_600_000;

/** A dump that seems to begin after it was uploaded was made by a machine east of UTC, whose clock says hours more. */
function notAfter(upload: Date, begun: Date): Date {
  const hoursEast = Math.max(0, Math.ceil((begun.getTime() - upload.getTime()) / HOUR));
  return new Date(begun.getTime() - hoursEast * HOUR);
}
