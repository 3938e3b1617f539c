import { lstat, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PostgresBinaries, preparedBinaries } from './binaries.ts';
import { watchOver } from './reaper.ts';
import { preparedTemplate, type Template } from './template.ts';
import { giveFolder, serverUser, type UnprivilegedUser } from './unprivileged-user.ts';

/** Where the servers of one sandbox live: a temporary folder, and the means to start servers in it. */
export interface PostgresHome {
  readonly folder: string;
  readonly binaries: PostgresBinaries;
  readonly template: Template;
  readonly user: UnprivilegedUser | undefined;
  /** Removes the folder. Servers must have been stopped. */
  close(): Promise<void>;
}

/** Binaries and template are cached per user in the system's temporary folder: the first start pays for them. */
export async function openHome(cacheFolder = defaultCacheFolder()): Promise<PostgresHome> {
  await ownFolder(cacheFolder);
  const user = serverUser();
  const binaries = await preparedBinaries(cacheFolder);
  const template = await preparedTemplate(cacheFolder, binaries, user);
  const folder = await mkdtemp(join(tmpdir(), 'lago-scw-databases-'));
  await giveFolder(folder, user);
  const reaper = watchOver(folder);
  return {
    folder,
    binaries,
    template,
    user,
    close: async () => {
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
      await reaper.dismiss();
    },
  };
}

function defaultCacheFolder(): string {
  return join(tmpdir(), `lago-scw-postgres-${process.getuid?.() ?? 'user'}`);
}

/** The temporary folder is everybody's: a cache that another user made could hold that user's programs. */
async function ownFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o755 });
  const found = await lstat(path);
  const uid = process.getuid?.();
  if (!found.isDirectory() || (uid !== undefined && found.uid !== uid)) {
    throw new Error(
      `${path} should hold our copy of PostgreSQL but belongs to user ${found.uid}. Remove it and start again.`,
    );
  }
}
