import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import { InputQueue } from '../input-queue.ts';
import type { CommandIo } from '../program.ts';
import { runDocker } from './docker.ts';
import type { Engine } from './engine.ts';

/*
 * The `docker` on the PATH of an instance is a few lines of Node that send their command line over a Unix
 * socket and copy frames: lines of JSON, `{"out":"…"}`, `{"err":"…"}`, `{"exit":n}` to it, `{"in":"…"}`
 * (base64) and `{"end":true}` from it.
 */
const client = `'use strict';
const net = require('node:net');
const socket = net.connect(process.argv[2]);
const send = (frame) => socket.write(JSON.stringify(frame) + '\\n');
send({ argv: process.argv.slice(3), workingDirectory: process.cwd(), environment: process.env });
process.stdin.on('data', (data) => send({ in: data.toString('base64') }));
process.stdin.on('end', () => send({ end: true }));
process.stdin.on('error', () => send({ end: true }));
let rest = '';
let code;
socket.setEncoding('utf8');
socket.on('data', (text) => {
  const lines = (rest + text).split('\\n');
  rest = lines.pop();
  for (const line of lines) {
    const frame = JSON.parse(line);
    if (frame.out !== undefined) process.stdout.write(frame.out);
    if (frame.err !== undefined) process.stderr.write(frame.err);
    if (frame.exit !== undefined) {
      code = frame.exit;
      process.exitCode = code;
      process.stdin.destroy();
      socket.end();
    }
  }
});
socket.on('error', () => {
  process.stderr.write('Cannot connect to the Docker daemon. Is the docker daemon running?\\n');
  process.exit(1);
});
socket.on('close', () => {
  if (code === undefined) process.exit(1);
});
`;

export interface EngineSocket {
  stop(): Promise<void>;
}

const shellQuoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** Writes `docker` into `binFolder` and serves it; `socketFile` must be short (Unix allows some 100 bytes). */
export async function serveEngine(
  engine: Engine,
  binFolder: string,
  socketFile: string,
): Promise<EngineSocket> {
  await mkdir(binFolder, { recursive: true });
  const script = path.join(binFolder, 'docker-client.cjs');
  await writeFile(script, client);
  const words = [process.execPath, script, socketFile].map(shellQuoted).join(' ');
  await writeFile(path.join(binFolder, 'docker'), `#!/bin/sh\nexec ${words} "$@"\n`);
  await chmod(path.join(binFolder, 'docker'), 0o755);
  await rm(socketFile, { force: true });

  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    serveClient(engine, socket);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(socketFile, resolve);
  });
  return {
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function serveClient(engine: Engine, socket: net.Socket): void {
  const input = new InputQueue();
  let rest = '';
  let started = false;
  const send = (frame: Record<string, unknown>): void => {
    if (!socket.destroyed) socket.write(`${JSON.stringify(frame)}\n`);
  };
  const io: CommandIo = { stdout: (out) => send({ out }), stderr: (err) => send({ err }), stdin: input };
  socket.setEncoding('utf8');
  socket.on('data', (text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const frame = JSON.parse(line);
      if (started) {
        input.push(frame.in === undefined ? undefined : Buffer.from(frame.in, 'base64'));
        continue;
      }
      started = true;
      runDocker(engine, frame, io).then(
        (exit) => send({ exit }),
        (error: unknown) => {
          send({
            err: `sandbox docker: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
          });
          send({ exit: 125 });
        },
      );
    }
  });
  // The command line was interrupted; what it started goes on, as with the real engine.
  socket.on('error', () => socket.destroy());
  socket.on('close', () => input.push(undefined));
}
