import { chmod, mkdir, writeFile } from 'node:fs/promises';
import type net from 'node:net';
import path from 'node:path';
import { InputQueue } from './input-queue.ts';
import type { CommandIo } from './program.ts';
import { type CommandSocket, serveSocketFile } from './socket-file.ts';
import type { Docker } from './ssh-commands.ts';

/** Commands on the PATH of an instance that are answered in this process, by name. */
export type MachineCommands = Readonly<Record<string, Docker>>;

/*
 * Each of them is, on the PATH of the instance, a few lines of Node that send their command line over a Unix
 * socket and copy frames: lines of JSON, `{"out":"…"}`, `{"err":"…"}`, `{"exit":n}` to it, `{"in":"…"}`
 * (base64) and `{"end":true}` from it.
 */
const client = `'use strict';
const net = require('node:net');
const socket = net.connect(process.argv[2]);
const send = (frame) => socket.write(JSON.stringify(frame) + '\\n');
send({ command: process.argv[3], argv: process.argv.slice(4), workingDirectory: process.cwd(), environment: process.env });
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
  process.stderr.write('Cannot connect to the Docker daemon. Is the docker daemon running? (The instance is off.)\\n');
  process.exit(1);
});
socket.on('close', () => {
  if (code === undefined) process.exit(1);
});
`;

const shellQuoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** Writes the commands into `binFolder` and serves them; `socketFile` must be short (Unix allows some 100 bytes). */
export async function serveCommands(
  commands: MachineCommands,
  binFolder: string,
  socketFile: string,
): Promise<CommandSocket> {
  await mkdir(binFolder, { recursive: true });
  const script = path.join(binFolder, 'command-client.cjs');
  await writeFile(script, client);
  const words = [process.execPath, script, socketFile];
  for (const name of Object.keys(commands)) await writeCommand(binFolder, name, words);
  // The user of the pictured instance is root, whoever runs the sandbox: the real one must never be asked.
  await writeScript(path.join(binFolder, 'sudo'), '[ "$1" = -n ] && shift\nexec "$@"');
  return serveSocketFile(socketFile, (socket) => serveClient(commands, socket));
}

/** @param words start the client; the command's name and its arguments follow them */
export function writeCommand(binFolder: string, name: string, words: readonly string[]): Promise<void> {
  return writeScript(path.join(binFolder, name), `exec ${[...words, name].map(shellQuoted).join(' ')} "$@"`);
}

async function writeScript(file: string, text: string): Promise<void> {
  await writeFile(file, `#!/bin/sh\n${text}\n`);
  await chmod(file, 0o755);
}

function serveClient(commands: MachineCommands, socket: net.Socket): void {
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
      const run = commands[frame.command] ?? unknownCommand;
      run(frame, io).then(
        (exit) => send({ exit }),
        (error: unknown) => {
          send({
            err: `sandbox ${frame.command}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
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

export const unknownCommand: Docker = async () => 127;
