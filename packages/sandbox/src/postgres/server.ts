import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import type { PostgresBinaries } from './binaries.ts';
import { superadmin } from './template.ts';
import type { UnprivilegedUser } from './unprivileged-user.ts';

const host = '127.0.0.1';
const startDeadlineMs = 30_000;

export interface ServerRequest {
  readonly dataFolder: string;
  readonly binaries: PostgresBinaries;
  readonly user: UnprivilegedUser | undefined;
  readonly superadminPassword: string;
  /** Additional `name=value` settings of the server. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** One running `postgres` process on a loopback port. */
export interface PostgresServer {
  readonly host: string;
  readonly port: number;
  readonly dataFolder: string;
  /** A connection as superadmin; the caller ends it. */
  connect(database: string): Promise<pg.Client>;
  /** Makes the server read its configuration and certificate again. */
  reload(): void;
  /** Fast shutdown: open transactions are rolled back, data is written. */
  stop(): Promise<void>;
}

export async function startServer(request: ServerRequest): Promise<PostgresServer> {
  await writeFile(join(request.dataFolder, 'pg_hba.conf'), hostBasedAuthentication);
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const child = spawnServer(request, port);
    const outcome = await readiness(child);
    if (outcome.ready) return runningServer(request, child, port);
    if (attempt === 3 || !/could not bind|Address already in use/.test(outcome.log)) {
      throw new Error(`PostgreSQL did not start in ${request.dataFolder}. Its log:\n${outcome.log.trim()}`);
    }
  }
}

/** Over TCP, with a password, with or without TLS: as the managed instance allows. */
const hostBasedAuthentication = [
  'host all all 127.0.0.1/32 scram-sha-256',
  'host replication all 127.0.0.1/32 reject',
  '',
].join('\n');

function spawnServer(request: ServerRequest, port: number): ChildProcess {
  const settings: Record<string, string> = { ...laptopSettings, port: String(port), ...request.settings };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return spawn(request.binaries.postgres, ['-D', request.dataFolder, ...flags], {
    ...request.user,
    // Its own session: Ctrl-C in a terminal must not end the database before its clients are done.
    detached: true,
    cwd: request.dataFolder,
    env: { TZ: 'UTC' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

/** Quick and small instead of durable: the data lives as long as the sandbox. */
const laptopSettings: Readonly<Record<string, string>> = {
  listen_addresses: host,
  unix_socket_directories: '',
  fsync: 'off',
  synchronous_commit: 'off',
  shared_buffers: '32MB',
  max_wal_size: '64MB',
  min_wal_size: '5MB',
  wal_level: 'replica',
  timezone: 'UTC',
  log_timezone: 'UTC',
  jit: 'off',
};

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, host);
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string')
    throw new Error('The probe for a free port got no port.');
  return address.port;
}

type Readiness = { readonly ready: true } | { readonly ready: false; readonly log: string };

function readiness(child: ChildProcess): Promise<Readiness> {
  return new Promise((resolve) => {
    let log = '';
    const settle = (outcome: Readiness) => {
      clearTimeout(deadline);
      resolve(outcome);
    };
    const deadline = setTimeout(() => {
      child.kill('SIGQUIT');
      settle({ ready: false, log: `${log}\n(no answer within ${startDeadlineMs / 1000} s)` });
    }, startDeadlineMs);
    child.stderr?.on('data', (chunk: Buffer) => {
      // The tail is enough for an error message, and the pipe must be emptied for as long as the server lives.
      log = (log + chunk.toString()).slice(-8_000);
      if (log.includes('database system is ready to accept connections')) settle({ ready: true });
    });
    child.once('error', (error) => settle({ ready: false, log: `${log}\n${error.message}` }));
    child.once('exit', (code) => settle({ ready: false, log: `${log}\n(exit code ${code})` }));
  });
}

function runningServer(request: ServerRequest, child: ChildProcess, port: number): PostgresServer {
  const ended =
    child.exitCode !== null || child.signalCode !== null
      ? Promise.resolve()
      : once(child, 'exit').then(() => {});
  // The server must not keep our process alive; the reaper ends it when we go.
  child.unref();
  if (child.stderr !== null && 'unref' in child.stderr)
    (child.stderr as unknown as { unref(): void }).unref();
  return {
    host,
    port,
    dataFolder: request.dataFolder,
    connect: async (database) => {
      const client = new pg.Client({
        host,
        port,
        database,
        user: superadmin,
        password: request.superadminPassword,
      });
      await client.connect();
      return client;
    },
    reload: () => child.kill('SIGHUP'),
    stop: async () => {
      child.ref();
      child.kill('SIGINT');
      await ended;
    },
  };
}
