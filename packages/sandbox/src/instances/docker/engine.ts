import type { ImageCatalog, ProgramContext } from '../program.ts';
import type { Resolve, Target } from '../target.ts';
import { Container, type ContainerOptions } from './container.ts';
import { ImageStore } from './image-store.ts';

export interface EngineOptions {
  readonly instanceName: string;
  readonly catalog: ImageCatalog;
  /** Addresses that the instance itself can reach. */
  readonly resolve: Resolve;
  readonly noteCall?: ProgramContext['noteCall'];
  readonly callerOf?: ProgramContext['callerOf'];
}

/** The Docker engine of one instance: its images, its containers, its published ports. */
export class Engine {
  readonly images: ImageStore;
  readonly instanceName: string;
  readonly #options: EngineOptions;
  readonly #containers: Container[] = [];

  constructor(options: EngineOptions) {
    this.images = new ImageStore(options.catalog);
    this.instanceName = options.instanceName;
    this.#options = options;
  }

  containers(project?: string): Container[] {
    return this.#containers.filter(({ options }) => project === undefined || options.project === project);
  }

  add(options: Omit<ContainerOptions, 'instanceName' | 'resolve'>): Container {
    const { noteCall, callerOf } = this.#options;
    const container = new Container({
      ...options,
      instanceName: this.instanceName,
      ...(noteCall && { noteCall }),
      ...(callerOf && { callerOf }),
      resolve: (host, port) => this.#fromContainer(options.project, host, port),
    });
    this.#containers.push(container);
    return container;
  }

  /** The container that `docker inspect` gave this process id. */
  byProcess(pid: number): Container | undefined {
    return this.#containers.find((container) => container.pid === pid);
  }

  remove(container: Container): void {
    const index = this.#containers.indexOf(container);
    if (index >= 0) this.#containers.splice(index, 1);
  }

  /**
   * The published port of a running container. `interface` is the address that the connection came to:
   * what is published on 127.0.0.1 cannot be reached from outside.
   */
  published(port: number, interfaceAddress: string): Target | undefined {
    for (const container of this.#containers) {
      for (const { hostIp, published, target } of container.options.service.ports) {
        const open = hostIp === '0.0.0.0' || hostIp === '[::]' || hostIp === interfaceAddress;
        const reached =
          open && published === port && !container.options.oneOff ? container.reach(target) : undefined;
        if (reached) return reached;
      }
    }
    return undefined;
  }

  /** The machine loses power: everything ends at once, states stay as after a reboot. */
  async powerOff(): Promise<void> {
    const running = this.#containers.filter(({ state }) => state === 'running' || state === 'restarting');
    await Promise.all(running.map((container) => container.kill()));
    for (const container of running) container.stoppedByUser = false;
  }

  /** What the engine starts again after a reboot, by restart policy. */
  powerOn(): void {
    for (const container of this.#containers) {
      const { restart } = container.options.service;
      const returns = restart === 'always' || (restart === 'unless-stopped' && !container.stoppedByUser);
      if (returns && container.state === 'exited' && !container.options.oneOff) container.start();
    }
  }

  #fromContainer(project: string, host: string, port: number): Target | undefined {
    const named = this.#containers.find(
      ({ options, state }) =>
        options.project === project &&
        state === 'running' &&
        !options.oneOff &&
        (options.service.name === host || options.name === host),
    );
    return named ? named.reach(port) : this.#options.resolve(host, port);
  }
}
