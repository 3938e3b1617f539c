import { spawn } from 'node:child_process';
import { StringDecoder } from 'node:string_decoder';

/** How long a process may take after SIGINT, and after SIGTERM, before the next signal (the runner: 7.5 and 2.5 s). */
export interface StopGrace {
  readonly interruptSeconds: number;
  readonly terminateSeconds: number;
}

export const runnerGrace: StopGrace = { interruptSeconds: 7.5, terminateSeconds: 2.5 };

export interface ProcessRequest {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly onLine: (line: string) => void;
  /** Aborted: SIGINT, SIGTERM, SIGKILL to the process group, with the grace between them. */
  readonly stop: AbortSignal;
  readonly grace: StopGrace;
}

export interface ProcessEnd {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly processGroup: number | undefined;
}

/** The program could not even start: it does not exist, or the folder it should run in does not. */
export class ProcessStartError extends Error {
  constructor({ command, cwd }: ProcessRequest, cause: Error) {
    super(`Cannot start ${command} in ${cwd}: ${cause.message}. Do both exist?`, { cause });
    this.name = 'ProcessStartError';
  }
}

/** Time the streams may stay open after the exit, when a grandchild holds them (the runner waits 10 s). */
const openStreamSeconds = 10;

/** Runs a program in its own process group and hands over its stdout and stderr line by line. */
export async function runActionProcess(request: ProcessRequest): Promise<ProcessEnd> {
  const child = spawn(request.command, [...request.args], {
    cwd: request.cwd,
    env: { ...request.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const readers = [child.stdout, child.stderr].map((stream) => readLines(stream, request.onLine));
  const stopping = stopOnAbort(child.pid, request);
  try {
    const end = await new Promise<ProcessEnd>((resolve, reject) => {
      let timer: NodeJS.Timeout | undefined;
      const settle = () => {
        clearTimeout(timer);
        resolve({ exitCode: child.exitCode, signal: child.signalCode, processGroup: child.pid });
      };
      child.once('error', (error) => reject(new ProcessStartError(request, error)));
      child.once('exit', () => {
        timer = setTimeout(settle, openStreamSeconds * 1000);
      });
      child.once('close', settle);
    });
    for (const flush of readers) flush();
    return end;
  } finally {
    stopping.end();
  }
}

function readLines(stream: NodeJS.ReadableStream, onLine: (line: string) => void): () => void {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  stream.on('data', (chunk: Buffer) => {
    const lines = (rest + decoder.write(chunk)).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line.replace(/\r$/, ''));
  });
  return () => {
    rest += decoder.end();
    if (rest !== '') onLine(rest);
    rest = '';
  };
}

function stopOnAbort(pid: number | undefined, { stop, grace }: ProcessRequest): { end: () => void } {
  const timers: NodeJS.Timeout[] = [];
  const begin = () => {
    signalGroup(pid, 'SIGINT');
    const terminate = grace.interruptSeconds * 1000;
    timers.push(setTimeout(() => signalGroup(pid, 'SIGTERM'), terminate));
    timers.push(setTimeout(() => signalGroup(pid, 'SIGKILL'), terminate + grace.terminateSeconds * 1000));
  };
  if (stop.aborted) begin();
  else stop.addEventListener('abort', begin, { once: true });
  return {
    end: () => {
      stop.removeEventListener('abort', begin);
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

/** Signals the whole group; a group that is gone already is what was wanted. */
function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
