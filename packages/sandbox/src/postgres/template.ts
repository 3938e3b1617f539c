import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { exists, moveIntoPlace, type PostgresBinaries } from './binaries.ts';
import { giveFolder, type UnprivilegedUser } from './unprivileged-user.ts';

/** Name of the superuser on a Managed Database instance; databases made through the API belong to it. */
export const superadmin = '_rdb_superadmin';

export interface Template {
  readonly dataFolder: string;
  /** Of the superadmin. It stays in this machine's cache and guards loopback servers with invented data. */
  readonly password: string;
}

/** A data folder that `initdb` made once (about a second); every new server starts from a copy of it. */
export async function preparedTemplate(
  cacheFolder: string,
  binaries: PostgresBinaries,
  user: UnprivilegedUser | undefined,
): Promise<Template> {
  const folder = join(cacheFolder, `template-${binaries.version}`);
  if (!(await exists(folder))) await makeTemplate(folder, binaries, user);
  return {
    dataFolder: join(folder, 'data'),
    password: (await readFile(join(folder, 'password'), 'utf8')).trim(),
  };
}

async function makeTemplate(
  folder: string,
  binaries: PostgresBinaries,
  user: UnprivilegedUser | undefined,
): Promise<void> {
  const draft = `${folder}.${process.pid}.draft`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true, mode: 0o700 });
  await writeFile(join(draft, 'password'), randomBytes(24).toString('hex'), { mode: 0o600 });
  await giveFolder(draft, user);
  await promisify(execFile)(binaries.initdb, initdbArguments(draft), { ...user, cwd: draft, env: {} });
  await moveIntoPlace(draft, folder);
}

function initdbArguments(draft: string): string[] {
  return [
    `--pgdata=${join(draft, 'data')}`,
    `--username=${superadmin}`,
    `--pwfile=${join(draft, 'password')}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--no-locale',
    '--wal-segsize=1',
    '--no-sync',
  ];
}
