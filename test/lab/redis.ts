import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { command } from './command.ts';
import type { Network } from './network.ts';

/** Redis on the private network, which the lab can freeze as when it is away. */
export interface Redis {
  freeze(): void;
  thaw(): void;
  /** Sends one command. */
  ask(...words: readonly string[]): Promise<string>;
  stop(): Promise<void>;
}

/** @param url with user, password, address and port */
export async function startRedis(url: string, folder: string, network: Network): Promise<Redis> {
  const { username, password, hostname, port } = new URL(url);
  await network.addService(hostname);
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'redis.conf');
  const lines = [
    `bind ${hostname} 127.0.0.1`,
    `port ${port}`,
    'protected-mode no',
    'save ""',
    'appendonly no',
    'maxmemory-policy noeviction',
    `user ${username} on >${password} ~* &* +@all`,
    `dir ${folder}`,
  ];
  await writeFile(file, `${lines.join('\n')}\n`, { mode: 0o600 });
  const server = spawn('setpriv', ['--pdeathsig', 'KILL', 'redis-server', file], { stdio: 'ignore' });
  await waitForPort(hostname, Number(port));
  return {
    freeze: () => server.kill('SIGSTOP'),
    thaw: () => server.kill('SIGCONT'),
    ask: (...words) => command('redis-cli', ['-p', port, ...words]),
    stop: () => end(server),
  };
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGKILL');
  await ended;
}

async function waitForPort(host: string, port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect({ host, port }, () => resolve(true));
      socket.on('error', () => resolve(false));
      socket.on('connect', () => socket.destroy());
    });
    if (isOpen) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing answers on ${host}:${port}.`);
}
