import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { BootRequest } from '../world.ts';
import type { Callers } from './callers.ts';
import { serveCommands } from './command-socket.ts';
import { runDocker } from './docker/docker.ts';
import type { DockerRequest } from './docker/docker-request.ts';
import { Engine } from './docker/engine.ts';
import { Firewall } from './firewall.ts';
import { createHostKeys, type HostKeys } from './host-keys.ts';
import { showConnections } from './network-namespace.ts';
import type { AddressOwner } from './passage.ts';
import { type CommandIo, DockerError, type ImageCatalog } from './program.ts';
import { hasQuickClient, serveQuickCommands } from './quick-commands.ts';
import type { CommandSocket } from './socket-file.ts';
import type { Docker } from './ssh-commands.ts';
import type { SshCuts } from './ssh-cuts.ts';
import { type SshServer, startSshServer } from './ssh-server.ts';
import type { Resolve, Target } from './target.ts';

export interface MachineOptions {
  /** Folder of this machine: home, bin and the engine's socket live in it. Keep its path short. */
  readonly folder: string;
  readonly sshPlace: { readonly host: string; readonly port: number };
  readonly authorizedKeys: () => readonly string[];
  readonly catalog: ImageCatalog;
  /** Addresses outside this machine. */
  readonly resolve: Resolve;
  readonly callers: Callers;
  readonly sshCuts: SshCuts;
  /** The machine takes connections again that its firewall dropped. */
  readonly onOpened: () => void;
}

const sshPort = 22;

/** One pictured instance: sshd, a home, a Docker engine. It keeps home, keys and containers over a reboot. */
export class Machine implements AddressOwner {
  readonly id: string;
  readonly name: string;
  readonly home: string;
  readonly engine: Engine;
  readonly firewall: Firewall;
  privateAddresses: readonly string[];
  readonly #options: MachineOptions;
  #hostKeys: HostKeys | undefined;
  #ssh: SshServer | undefined;
  #sockets: CommandSocket[] = [];

  constructor(request: BootRequest, options: MachineOptions) {
    this.id = request.serverId;
    this.name = request.name;
    this.privateAddresses = request.privateAddresses;
    this.#options = options;
    this.home = path.join(options.folder, 'root');
    this.firewall = new Firewall(options.onOpened);
    this.engine = new Engine({
      instanceName: request.name,
      catalog: options.catalog,
      resolve: this.resolve,
      noteCall: (socket) => options.callers.note(socket, () => this.privateAddresses[0]),
      callerOf: (socket) => {
        const caller = options.callers.addressOf(socket);
        return caller !== undefined && caller === this.privateAddresses[0] ? '127.0.0.1' : caller;
      },
    });
  }

  get running(): boolean {
    return this.#ssh !== undefined;
  }

  get sshTarget(): Target | undefined {
    return this.#ssh?.target;
  }

  /** Starts sshd and the engine; answers with the host key fingerprints. */
  async boot(): Promise<string> {
    const { folder } = this.#options;
    await mkdir(this.home, { recursive: true, mode: 0o700 });
    this.#hostKeys ??= await createHostKeys(this.name);
    const bin = path.join(folder, 'bin');
    const docker = (request: DockerRequest, io: CommandIo) => runDocker(this.engine, request, io);
    const quick = {
      iptables: reporting(({ argv }, io) => this.firewall.iptables(argv, io)),
      df: reporting((_request, io) => showDisk(io)),
      nsenter: reporting(({ argv }, io) => showConnections(this.engine, argv, io)),
    };
    const others = hasQuickClient ? {} : quick;
    this.#sockets = [await serveCommands({ docker, ...others }, bin, path.join(folder, 'commands.sock'))];
    if (hasQuickClient)
      this.#sockets.push(await serveQuickCommands(quick, bin, path.join(folder, 'quick.sock')));
    this.#ssh = await startSshServer({
      ...this.#options.sshPlace,
      hostPrivateKeys: this.#hostKeys.privateKeys,
      authorizedKeys: this.#options.authorizedKeys,
      home: this.home,
      environment: {
        HOME: this.home,
        PATH: `${bin}:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`,
        USER: 'root',
        LOGNAME: 'root',
        SHELL: '/bin/sh',
        PWD: this.home,
      },
      docker,
      resolve: this.resolve,
      noteCall: (socket) => this.#options.callers.note(socket, () => this.privateAddresses[0]),
      cutFor: (what) => this.#options.sshCuts.next({ machine: this.name, what }),
    });
    this.engine.powerOn();
    return this.#hostKeys.fingerprintText;
  }

  async shutDown(): Promise<void> {
    const [ssh, sockets] = [this.#ssh, this.#sockets];
    this.#ssh = undefined;
    this.#sockets = [];
    this.firewall.clear();
    await this.engine.powerOff();
    await Promise.all([ssh?.stop(), ...sockets.map((socket) => socket.stop())]);
  }

  drops(address: string, port: number): boolean {
    return this.firewall.drops(address, port);
  }

  reach(port: number): Target | undefined {
    return this.reachFrom(port, '0.0.0.0');
  }

  /** As `reach`, for connections to one address of the machine (127.0.0.1 or a private one). */
  reachFrom(port: number, interfaceAddress: string): Target | undefined {
    if (!this.running) return undefined;
    return port === sshPort ? this.#ssh?.target : this.engine.published(port, interfaceAddress);
  }

  readonly resolve: Resolve = (host, port) => {
    if (host === 'localhost' || host === '127.0.0.1' || host === '::1')
      return this.reachFrom(port, '127.0.0.1');
    if (this.privateAddresses.includes(host)) return this.reachFrom(port, host);
    return this.#options.resolve(host, port);
  };
}

/** `df -Pk`: the disk of the pictured instance, not of the machine that pictures it. */
function showDisk(io: CommandIo): number {
  io.stdout(
    'Filesystem 1024-blocks Used Available Capacity Mounted on\n/dev/vda1 38691428 9000000 29691428 24% /\n',
  );
  return 0;
}

/** As a command that says on standard error what it does not like. */
function reporting(command: (request: DockerRequest, io: CommandIo) => number): Docker {
  return async (request, io) => {
    try {
      return command(request, io);
    } catch (error) {
      if (!(error instanceof DockerError)) throw error;
      io.stderr(`${error.message}\n`);
      return error.exitCode;
    }
  };
}
