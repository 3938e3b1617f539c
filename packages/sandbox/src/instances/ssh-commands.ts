import { type ChildProcess, spawn } from 'node:child_process';
import type { ServerChannel } from 'ssh2';
import type { DockerRequest } from './docker/docker-request.ts';
import { type DockerCommand, parseDockerCommand } from './docker-command.ts';
import { InputQueue } from './input-queue.ts';
import type { CommandIo } from './program.ts';

/** Tells a client how its command ended. */
type ReportExit = (channel: ServerChannel, code: number | null, signal: NodeJS.Signals | null) => void;

export type CommandEnvironment = Readonly<Record<string, string>>;

/** Answers a `docker …` command line with its exit code. */
export type Docker = (request: DockerRequest, io: CommandIo) => Promise<number>;

/**
 * Commands that came over SSH, run by the real /bin/sh with a process group each. A `docker …` line that needs no
 * shell is answered here: two processes for each of them were most of the time that a deployment took.
 */
export class RunningCommands {
  readonly #home: string;
  readonly #environment: CommandEnvironment;
  readonly #docker: Docker;
  readonly #children = new Set<ChildProcess>();

  constructor(home: string, environment: CommandEnvironment, docker: Docker) {
    this.#home = home;
    this.#environment = environment;
    this.#docker = docker;
  }

  /** Runs one command line on a channel; the answer sends a signal (`TERM`) to it. */
  runLine(
    line: string,
    extraEnvironment: CommandEnvironment,
    channel: ServerChannel,
    report: ReportExit = reportExit,
  ): (signalName: string) => void {
    const command = parseDockerCommand(line);
    if (command === undefined) return this.run(['-c', line], extraEnvironment, channel, report);
    return this.#runDocker(command, extraEnvironment, channel, report);
  }

  #runDocker(
    { argv, variables }: DockerCommand,
    extraEnvironment: CommandEnvironment,
    channel: ServerChannel,
    report: ReportExit,
  ): (signalName: string) => void {
    const stdin = new InputQueue();
    channel.on('data', (data: Buffer) => stdin.push(data));
    for (const event of ['end', 'close', 'error']) channel.on(event, () => stdin.push(undefined));
    const io: CommandIo = {
      stdin,
      stdout: (text) => channel.writable && channel.write(text),
      stderr: (text) => channel.stderr.writable && channel.stderr.write(text),
    };
    const environment = { ...extraEnvironment, ...this.#environment, ...variables };
    let ended = false;
    const end = (code: number | null, signal: NodeJS.Signals | null) => {
      if (ended) return;
      ended = true;
      report(channel, code, signal);
    };
    this.#docker({ argv, workingDirectory: this.#home, environment }, io).then(
      (code) => end(code, null),
      (error: unknown) => {
        io.stderr(
          `sandbox docker: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
        );
        end(125, null);
      },
    );
    // The command line is interrupted; what it started goes on, as with the real engine.
    return (name) => end(null, `SIG${name}` as NodeJS.Signals);
  }

  /** Starts `/bin/sh <shellArguments>` on a channel; the answer sends a signal (`TERM`) to its group. */
  run(
    shellArguments: readonly string[],
    extraEnvironment: CommandEnvironment,
    channel: ServerChannel,
    report: ReportExit = reportExit,
  ): (signalName: string) => void {
    const child = spawn('/bin/sh', [...shellArguments], {
      cwd: this.#home,
      env: { ...extraEnvironment, ...this.#environment },
      detached: true,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.#children.add(child);
    child.stdout.pipe(channel, { end: false });
    child.stderr.pipe(channel.stderr, { end: false });
    channel.pipe(child.stdin);
    // A command that does not read its input closes it: EPIPE here, no news to anyone.
    child.stdin.on('error', () => {});
    channel.on('error', () => child.stdin.destroy());
    // As with OpenSSH without a terminal, a command outlives its client until it writes into the closed pipe.
    channel.on('close', () => {
      child.stdin.destroy();
      child.stdout.destroy();
      child.stderr.destroy();
    });
    child.on('error', (error) => {
      channel.stderr.write(`sh: ${error.message}\n`);
      channel.exit(127);
      channel.end();
    });
    child.on('close', (code, signal) => {
      this.#children.delete(child);
      report(channel, code, signal);
    });
    return (name) => killGroup(child, `SIG${name}` as NodeJS.Signals);
  }

  killAll(): void {
    for (const child of this.#children) killGroup(child, 'SIGKILL');
  }
}

function reportExit(channel: ServerChannel, code: number | null, signal: NodeJS.Signals | null): void {
  if (channel.destroyed) return;
  if (signal) channel.exit(signal.replace(/^SIG/, ''), false, '');
  else channel.exit(code ?? 255);
  channel.end();
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    // ESRCH: the group ended in the same moment, which is what was wanted.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
