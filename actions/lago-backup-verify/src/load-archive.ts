import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ActionError, type Effects, messageOf, TransientError } from '@lago-scw/effects';
import type { ObjectStorage } from '@lago-scw/scaleway/object-storage';
import type { Backup } from './backup.ts';
import type { DatabaseLogin, Forward } from './database-session.ts';
import type { ArchivePlace } from './find-archive.ts';
import { type Restore, type Scratch, untilReady } from './restore-request.ts';

/** How an archive gets from the bucket into the scratch. */
export interface Archives {
  readonly storage: ObjectStorage;
  readonly place: ArchivePlace;
  readonly forward: Forward;
  readonly tempFolder: string;
  /** Told what pg_restore could not restore; the checks tell what of it matters. */
  readonly warn: (text: string) => void;
}

const PIECE_BYTES = 16 * 1024 * 1024;

/** Streams an archive through pg_restore into the empty scratch, over the standby; no more than a piece is in memory. */
export async function loadArchive(restore: Restore, archives: Archives, login: Scratch): Promise<void> {
  const { effects, scaleway, backup, topology } = restore;
  const { instanceId } = login;
  const { name: databaseName, user: userName } = topology.database;
  const database = { instanceId, databaseName, userName };
  await effects.perform({
    id: 'drill.archive.database',
    kind: 'scaleway',
    key: `create database ${databaseName} in ${login.name}`,
    do: () => scaleway.rdb.createDatabase({ instanceId, name: databaseName }),
    probe: async () => {
      const { databases } = await scaleway.rdb.listDatabases({
        instanceId,
        name: databaseName,
        skipSizeRetrieval: true,
      });
      const [value] = databases;
      return value === undefined ? { happened: false } : { happened: true, value };
    },
  });
  await effects.perform({
    id: 'drill.archive.grant',
    kind: 'scaleway',
    key: `let ${userName} fill ${databaseName}`,
    repeatable: true,
    do: () => scaleway.rdb.setPrivilege({ ...database, permission: 'all' }),
  });
  await untilReady(restore, instanceId, 'empty', () => true);
  await effects.perform({
    id: 'drill.archive.load',
    kind: 'database',
    key: `pg_restore ${backup.id}`,
    title: `load ${backup.id} (${(backup.sizeBytes / 1e9).toFixed(1)} GB)`,
    // Half a load cannot be continued: the drill starts anew, with a new scratch.
    do: () => pgRestore(restore, archives, login),
    probe: async () => ({ happened: false }),
  });
}

async function pgRestore(
  { backup, effects }: Restore,
  archives: Archives,
  login: DatabaseLogin,
): Promise<void> {
  const folder = await mkdtemp(join(archives.tempFolder, 'archive-'));
  const door = await openDoor(archives.forward, login);
  try {
    const authority = join(folder, 'authority.pem');
    await writeFile(authority, login.certificate, { mode: 0o600 });
    const child = spawn('pg_restore', ['--no-owner', '--no-privileges', '--dbname', login.database], {
      env: {
        PATH: process.env.PATH,
        PGHOST: '127.0.0.1',
        PGPORT: String(door.port),
        PGUSER: login.user,
        PGPASSWORD: login.password,
        PGSSLMODE: 'verify-ca',
        PGSSLROOTCERT: authority,
      },
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4_000);
    });
    const ended = Promise.race([
      once(child, 'exit'),
      once(child, 'error').then(([error]) => Promise.reject(notInstalled(error))),
    ]);
    // When it ends early, its exit tells more than the broken pipe.
    const fed = pipeline(Readable.from(pieces(archives, backup, effects)), child.stdin).catch(
      (error: unknown) => error,
    );
    const [code] = await ended;
    const fault = await fed;
    judge(code, withoutRows(said), fault, archives);
  } finally {
    door.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function judge(code: unknown, said: string, fault: unknown, { warn }: Archives): void {
  const ignored = /errors ignored on restore: (\d+)/.exec(said)?.[1];
  if (code === 0 && fault === undefined) return;
  if (code === 1 && ignored !== undefined && fault === undefined) {
    warn(`pg_restore could not restore ${ignored} objects; the checks tell whether it matters.\n${said}`);
    return;
  }
  throw new ActionError(
    'restore',
    `The archive does not restore: pg_restore ended with ${code}. ${fault === undefined ? '' : messageOf(fault)}\n${said}`,
    /unsupported version/.test(said)
      ? 'Install client programs of PostgreSQL on the runner that are at least as new as the pg_dump that wrote it.'
      : 'Run this again; when it stays so, the archive is damaged: restore the one before (input at).',
  );
}

/** What pg_restore said without the lines in which PostgreSQL shows rows, which may be a person's. */
export function withoutRows(said: string): string {
  const lines = said.split('\n').filter((line) => !/^(DETAIL|CONTEXT|HINT|Command was):/.test(line));
  return lines
    .map((line) => line.replace(/(invalid .*|out of range.*): ".*"$/, '$1'))
    .join('\n')
    .trim();
}

async function* pieces(
  { storage, place }: Archives,
  { id, sizeBytes }: Backup,
  effects: Effects,
): AsyncGenerator<Uint8Array> {
  for (let first = 0; first < sizeBytes; first += PIECE_BYTES) {
    const last = Math.min(first + PIECE_BYTES, sizeBytes) - 1;
    const read = () => storage.objects.getRange(place.bucket, id, first, last);
    // Thousands of them are not worth a line each; one that breaks off is, and is no reason to begin anew.
    yield await read().catch((error: unknown) => {
      if (!(error instanceof TransientError)) throw error;
      const key = `${id}, bytes from ${first}`;
      return effects.perform({
        id: 'drill.archive.piece',
        kind: 'scaleway',
        key,
        repeatable: true,
        do: read,
      });
    });
  }
}

/** A port of this machine that leads through the standby to the scratch, for programs that know only ports. */
async function openDoor(forward: Forward, { address, port }: DatabaseLogin) {
  const server = createServer((socket) => {
    forward(address, port).then(
      (channel) => {
        pipeline(socket, channel, socket).catch(() => socket.destroy());
      },
      () => socket.destroy(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

function notInstalled(error: unknown): ActionError {
  return new ActionError(
    'restore',
    `pg_restore cannot be started: ${messageOf(error)}`,
    'Install the client programs of PostgreSQL on the runner (apt-get install postgresql-client), at least as new as pg_dump was.',
    { cause: error },
  );
}
