import {
  type CommandIo,
  type Connections,
  DockerError,
  type Program,
  type ProgramContext,
} from '../instances/program.ts';

export interface Running {
  /** Ends what the program opened. Called once, on SIGTERM after `beforeExit`, and on SIGKILL at once. */
  close(): void | Promise<void>;
  /** What a polite end waits for (Sidekiq's 25 s, requests in flight). */
  beforeExit?(): Promise<void>;
  /** SIGTSTP: stop taking work. */
  quiet?(): void;
  /** Minutes since it last did what its health check asks about. */
  silentMinutes?(): number;
  /** What /proc/1/cmdline shows once the start script has handed over to the program. */
  readonly commandLine?: string;
  /** Like that, where it changes: Sidekiq's says how busy it is. */
  title?(): string;
  connections?(): Connections;
  exec?(command: readonly string[], io: CommandIo): Promise<number>;
}

/** A program that ends by itself resolves with its exit code. */
type Start = (context: ProgramContext) => Promise<Running | number>;

/** Turns an async start into a container program: logs, exit codes and signals as a process would have them. */
export function program(start: Start): (context: ProgramContext) => Program {
  return (context) => {
    const { promise: exit, resolve } = Promise.withResolvers<number>();
    let running: Running | undefined;
    let ending = false;
    let closed = false;

    const close = async (): Promise<void> => {
      if (closed || !running) return;
      closed = true;
      await running.close();
    };

    const end = async (code: number, politely: boolean): Promise<void> => {
      if (ending && politely) return;
      ending = true;
      if (politely) await running?.beforeExit?.();
      resolve(code);
      await close();
    };
    const fail = (error: unknown): void => {
      context.logError(error instanceof Error ? error.message : String(error));
      void end(1, false);
    };

    start(context).then((result) => {
      if (typeof result === 'number') resolve(result);
      else running = result;
      // Killed while it was still starting.
      if (ending) void close().catch(fail);
    }, fail);

    return {
      exit,
      signal(name) {
        if (name === 'SIGKILL') void end(137, false).catch(fail);
        else if (name === 'SIGTERM' || name === 'SIGQUIT' || name === 'SIGINT') void end(0, true).catch(fail);
        else if (name === 'SIGTSTP') running?.quiet?.();
        else throw new DockerError(`The stand-in does not know the signal ${name}.`);
      },
      title: () => running?.title?.() ?? running?.commandLine ?? context.command.join(' '),
      connections: () => running?.connections?.() ?? { accepted: [], opened: [] },
      exec(command, io) {
        return execute(command, io, this, running);
      },
    };
  };
}

/** What every container can run besides the program's own commands. */
async function execute(
  command: readonly string[],
  io: CommandIo,
  self: Program,
  running: Running | undefined,
): Promise<number> {
  const [name = '', ...rest] = command;
  if (name === 'true') return 0;
  if (name === 'false') return 1;
  if (name === 'kill') return kill(rest, self);
  if (name === 'pgrep' || name === 'pidof') {
    io.stdout('1\n');
    return 0;
  }
  if (name === 'grep' && rest.at(-1) === '/proc/1/cmdline') {
    return running?.commandLine?.includes(rest.at(-2) ?? '') ? 0 : 1;
  }
  const silent = /^find \S+ -mmin -(\d+) \| grep -q \.$/.exec(rest[1] ?? '')?.[1];
  if (name === 'sh' && silent !== undefined)
    return (running?.silentMinutes?.() ?? Number.POSITIVE_INFINITY) < Number(silent) ? 0 : 1;
  if (running?.exec) return running.exec(command, io);
  io.stderr(
    `exec: ${JSON.stringify(name)}: executable file not found in $PATH (or not known to the stand-in)\n`,
  );
  return 127;
}

function kill(words: readonly string[], self: Program): number {
  const [first = 'TERM', second] = words[0] === '-s' ? words.slice(1) : words;
  const target = second ?? first;
  if (target !== '1') throw new DockerError(`The stand-in's kill knows process 1 only, not ${target}.`);
  const name = second === undefined ? 'TERM' : first.replace(/^-/, '').replace(/^SIG/, '');
  self.signal(`SIG${name}`);
  return 0;
}
