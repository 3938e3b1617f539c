import { type ChildProcess, spawn } from 'node:child_process';
import type { ServerChannel } from 'ssh2';

export type CommandEnvironment = Readonly<Record<string, string>>;

/** Commands that came over SSH, run by the real /bin/sh with a process group each. */
export class RunningCommands {
  readonly #home: string;
  readonly #environment: CommandEnvironment;
  readonly #children = new Set<ChildProcess>();

  constructor(home: string, environment: CommandEnvironment) {
    this.#home = home;
    this.#environment = environment;
  }

  /** Starts `/bin/sh <shellArguments>` on a channel; the answer sends a signal (`TERM`) to its group. */
  run(
    shellArguments: readonly string[],
    extraEnvironment: CommandEnvironment,
    channel: ServerChannel,
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
      reportExit(channel, code, signal);
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
