import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import type { DatabaseSetting } from '../world.ts';
import { writeOwned } from './data-folder.ts';
import type { UnprivilegedUser } from './unprivileged-user.ts';

const file = 'managed.conf';
const inMegabytes = ['effective_cache_size', 'maintenance_work_mem', 'work_mem'];
/** Changes to these wait for a restart. */
const fixedAtStart = ['max_connections'];

/** Makes the server of this data folder read its managed settings. */
export async function includeSettings(dataFolder: string): Promise<void> {
  await appendFile(join(dataFolder, 'postgresql.conf'), `include_if_exists = '${file}'\n`);
}

/** A name that PostgreSQL does not know would keep it from starting. */
export async function refuseUnknownSettings(
  client: pg.Client,
  settings: readonly DatabaseSetting[],
): Promise<void> {
  const { rows } = await client.query<{ name: string }>('SELECT lower(name) AS name FROM pg_settings');
  const known = new Set(rows.map((row) => row.name));
  const unknown = settings.filter(({ name }) => !known.has(name.toLowerCase()));
  if (unknown.length === 0) return;
  throw new Error(`PostgreSQL 15 has no setting ${unknown.map(({ name }) => name).join(', ')}.`);
}

/** Writes the settings; true when the server must restart to obey them. */
export async function writeSettings(
  dataFolder: string,
  settings: readonly DatabaseSetting[],
  user: UnprivilegedUser | undefined,
): Promise<boolean> {
  const before = await readFile(join(dataFolder, file), 'utf8').catch(emptyWhenMissing);
  const lines = settings.map(settingLine);
  await writeOwned(join(dataFolder, file), `${lines.join('\n')}\n`, user);
  return fixed(before.split('\n')) !== fixed(lines);
}

function settingLine({ name, value }: DatabaseSetting): string {
  const text = inMegabytes.includes(name) ? `${value}MB` : value;
  return `${name} = '${text.replaceAll("'", "''")}'`;
}

function fixed(lines: readonly string[]): string {
  return lines.filter((line) => fixedAtStart.some((name) => line.startsWith(`${name} `))).join('\n');
}

function emptyWhenMissing(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
  throw error;
}
