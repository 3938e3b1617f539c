import { randomBytes } from 'node:crypto';
import type net from 'node:net';
import { type Connections, DockerError, type Image, type Program, type ProgramContext } from '../program.ts';
import { closeServer, listen, type Resolve, type Target } from '../target.ts';
import { HealthMonitor } from './health-monitor.ts';
import { hostPath } from './ports-and-mounts.ts';
import type { Service } from './service.ts';

export type ContainerState = 'created' | 'running' | 'exited' | 'restarting';

const keptLines = 5000;
let containersSoFar = 0;

export interface ContainerOptions {
  readonly name: string;
  readonly project: string;
  readonly service: Service;
  readonly image: Image;
  readonly instanceName: string;
  /** Everything but the container itself: its network, then the instance's routes. */
  readonly resolve: Resolve;
  readonly noteCall?: ProgramContext['noteCall'];
  readonly callerOf?: ProgramContext['callerOf'];
  readonly oneOff?: boolean;
  readonly onLog?: (line: string, stream: 'stdout' | 'stderr') => void;
  /** `run` gives another command. */
  readonly command?: readonly string[];
}

/** One container: a program with sockets, logs, health and a restart policy. */
export class Container {
  readonly id = randomBytes(32).toString('hex');
  /** Of the program's first process; no process of this machine, commands that get it are stand-ins too. */
  readonly pid = 100_000_000 + ++containersSoFar;
  readonly createdAt = new Date();
  readonly logs: string[] = [];
  /** When each line of the log came, RFC 3339. */
  readonly logTimes: string[] = [];
  readonly options: ContainerOptions;
  state: ContainerState = 'created';
  exitCode = 0;
  startedAt = new Date();
  finishedAt: Date | undefined;
  /** True after `stop`: `unless-stopped` then stays down, also over a reboot. */
  stoppedByUser = false;
  readonly #sockets = new Map<number, Target>();
  readonly #servers = new Set<net.Server>();
  #program: Program | undefined;
  #health: HealthMonitor | undefined;
  #restartTimer: NodeJS.Timeout | undefined;
  #restarts = 0;

  constructor(options: ContainerOptions) {
    this.options = options;
  }

  get health(): string {
    return this.#health?.status ?? '';
  }

  reach(containerPort: number): Target | undefined {
    return this.state === 'running' ? this.#sockets.get(containerPort) : undefined;
  }

  start(): void {
    const { service, image, command } = this.options;
    const words = [
      ...(service.entrypoint ?? []),
      ...(command ?? service.command ?? (service.entrypoint ? [] : image.defaultCommand)),
    ];
    this.state = 'running';
    this.stoppedByUser = false;
    this.startedAt = new Date();
    const program = image.start(this.#context(words));
    this.#program = program;
    if (service.healthcheck && !this.options.oneOff) {
      this.#health = new HealthMonitor(service.healthcheck, this.resolve, (argv, io) =>
        program.exec(argv, io),
      );
    }
    void program.exit.then((code) => this.#exited(program, code));
  }

  /** Names as the program in the container sees them: itself first. */
  readonly resolve: Resolve = (host, port) => {
    const { service, name, resolve } = this.options;
    if (['localhost', '127.0.0.1', '::1', service.name, name].includes(host)) return this.reach(port);
    return resolve(host, port);
  };

  signal(name: string): void {
    this.#program?.signal(name);
  }

  async stop(graceMs: number): Promise<void> {
    this.stoppedByUser = true;
    clearTimeout(this.#restartTimer);
    const program = this.#program;
    if (this.state !== 'running' || !program) {
      if (this.state === 'restarting') this.state = 'exited';
      return;
    }
    program.signal(this.options.service.stopSignal);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), graceMs);
    });
    const first = await Promise.race([program.exit, late]);
    clearTimeout(timer);
    if (first === 'late') program.signal('SIGKILL');
    await program.exit;
    await this.#settled();
  }

  async kill(): Promise<void> {
    await this.stop(0);
  }

  /** Resolves with the exit code when the program ends. */
  async wait(): Promise<number> {
    await this.#program?.exit;
    await this.#settled();
    return this.exitCode;
  }

  /** Title of the first process. */
  title(): string {
    return this.#program?.title?.() ?? this.options.service.command?.join(' ') ?? '';
  }

  /** Connections of the program in it, as `ss` in its network shows them. */
  connections(): Connections {
    const none = { accepted: [], opened: [] };
    return this.state === 'running' ? (this.#program?.connections?.() ?? none) : none;
  }

  exec(...parameters: Parameters<Program['exec']>): Promise<number> {
    if (this.state !== 'running' || !this.#program) {
      throw new DockerError(`container ${this.id} is not running`, 1);
    }
    return this.#program.exec(...parameters);
  }

  #log(line: string, stream: 'stdout' | 'stderr'): void {
    this.logs.push(line);
    this.logTimes.push(new Date().toISOString());
    if (this.logs.length > keptLines) {
      this.logs.shift();
      this.logTimes.shift();
    }
    this.options.onLog?.(line, stream);
  }

  #context(command: readonly string[]): ProgramContext {
    const { service, name, instanceName, noteCall, callerOf } = this.options;
    return {
      ...(noteCall && { noteCall }),
      ...(callerOf && { callerOf }),
      containerName: name,
      instanceName,
      command,
      environment: service.environment,
      hostFile: (file) => hostPath(service.mounts, file),
      resolve: this.resolve,
      log: (line) => this.#log(line, 'stdout'),
      logError: (line) => this.#log(line, 'stderr'),
      listen: async (server, containerPort) => {
        this.#servers.add(server);
        this.#sockets.set(containerPort, await listen(server, '127.0.0.1', 0));
      },
    };
  }

  async #exited(program: Program, code: number): Promise<void> {
    if (program !== this.#program) return;
    this.#health?.stop();
    this.#health = undefined;
    this.exitCode = code;
    this.finishedAt = new Date();
    this.state = 'exited';
    this.#sockets.clear();
    for (const server of this.#servers) if (server.listening) void closeServer(server);
    this.#servers.clear();
    if (this.#wantsRestart(code)) this.#restartSoon();
  }

  #wantsRestart(code: number): boolean {
    const [policy = 'no', limit] = this.options.service.restart.split(':');
    if (this.stoppedByUser || this.options.oneOff || policy === 'no') return false;
    if (policy !== 'on-failure') return true;
    return code !== 0 && (limit === undefined || this.#restarts < Number(limit));
  }

  /** Docker doubles from 100 ms; a minute is its ceiling. */
  #restartSoon(): void {
    this.state = 'restarting';
    const delay = Math.min(100 * 2 ** this.#restarts, 60_000);
    this.#restarts += 1;
    this.#restartTimer = setTimeout(() => this.start(), delay);
    this.#restartTimer.unref();
  }

  /** Lets the `exit` handler above run before callers look at the state. */
  async #settled(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
  }
}
