import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { InstanceWorld } from '../world.ts';
import { Callers } from './callers.ts';
import { connectToText } from './connect-to.ts';
import { claimLoopback } from './loopback.ts';
import { Machine } from './machine.ts';
import type { ImageCatalog } from './program.ts';
import { openPublicAddress, type PublicAddress } from './public-address.ts';
import { SshCuts } from './ssh-cuts.ts';
import type { Resolve } from './target.ts';

export interface MachinesOptions {
  readonly imageCatalog: ImageCatalog;
  /** Every public address that the local Scaleway may hand out. */
  readonly publicAddresses: readonly string[];
  /** authorized_keys lines, asked at each login. */
  readonly authorizedKeys: () => readonly string[];
  /** Private endpoints that are not machines (PostgreSQL). */
  readonly resolvePrivate: Resolve;
  /** Where the machines' homes go; default is the system's temporary folder. */
  readonly folder?: string;
}

export interface Machines {
  readonly world: InstanceWorld;
  /** The value of LAGO_SCW_CONNECT_TO; complete before the first machine exists. Map names before asking. */
  connectTo(): string;
  /** The real target behind a public address or a mapped name, for clients inside this process. */
  resolve: Resolve;
  /** A public DNS name now leads to this public address. */
  mapName(domain: string, address: string): void;
  machine(serverId: string): Machine | undefined;
  all(): readonly Machine[];
  /** Breaks SSH connections where a test says so. */
  readonly sshCuts: SshCuts;
  stop(): Promise<void>;
}

/** Addresses of the documentation range 203.0.113.0/24, which no real host has. */
export const defaultPublicAddresses = Array.from({ length: 60 }, (_, index) => `203.0.113.${index + 1}`);

export async function createMachines(options: MachinesOptions): Promise<Machines> {
  const loopback = await claimLoopback();
  const folder = await mkdtemp(path.join(options.folder ?? os.tmpdir(), 'lago-scw-'));
  const machines = new Map<string, Machine>();
  const names = new Map<string, string>();
  const owners = new Map<string, string>();
  const addresses = new Map<string, PublicAddress>();
  for (const [index, address] of options.publicAddresses.entries()) {
    addresses.set(address, await openPublicAddress(address, index + 1, loopback));
  }
  const callers = new Callers();
  const sshCuts = new SshCuts();
  let count = 0;

  const resolve: Resolve = (host, port) => {
    const publicTarget = addresses.get(names.get(host) ?? host)?.targets.get(port);
    if (publicTarget) return publicTarget;
    const machine = [...machines.values()].find(({ privateAddresses }) => privateAddresses.includes(host));
    return machine ? machine.reachFrom(port, host) : options.resolvePrivate(host, port);
  };
  const addressOf = (address: string): PublicAddress => {
    const known = addresses.get(address);
    if (known) return known;
    throw new Error(`${address} is not in the pool of public addresses that the sandbox was given.`);
  };
  /** A machine that is off answers nothing: its addresses fall silent. */
  const reroute = (serverId: string): void => {
    const machine = machines.get(serverId);
    for (const [address, owner] of owners) {
      if (owner === serverId) addressOf(address).route(machine?.running ? machine : null);
    }
  };

  const world: InstanceWorld = {
    async boot(request) {
      let machine = machines.get(request.serverId);
      if (!machine) {
        count += 1;
        machine = new Machine(request, {
          folder: path.join(folder, String(count)),
          sshPlace: loopback.place(0, count, 22),
          authorizedKeys: options.authorizedKeys,
          catalog: options.imageCatalog,
          resolve,
          callers,
          sshCuts,
          onOpened: () => reroute(request.serverId),
        });
        machines.set(request.serverId, machine);
      }
      machine.privateAddresses = request.privateAddresses;
      const sshHostFingerprints = await machine.boot();
      for (const address of request.publicAddresses) owners.set(address, request.serverId);
      reroute(request.serverId);
      return { sshHostFingerprints };
    },
    async shutDown(serverId) {
      await machines.get(serverId)?.shutDown();
      reroute(serverId);
    },
    async destroy(serverId) {
      await machines.get(serverId)?.shutDown();
      reroute(serverId);
      machines.delete(serverId);
    },
    routeAddress(address, serverId) {
      if (serverId === null) owners.delete(address);
      else owners.set(address, serverId);
      const machine = serverId === null ? undefined : machines.get(serverId);
      addressOf(address).route(machine?.running ? machine : null);
    },
    setPrivateAddresses(serverId, privateAddresses) {
      // A machine that has not booted yet learns them from its boot request.
      const machine = machines.get(serverId);
      if (machine) machine.privateAddresses = privateAddresses;
    },
  };

  return {
    world,
    resolve,
    connectTo: () => connectToText(addresses, names),
    mapName: (domain, address) => {
      addressOf(address);
      names.set(domain, address);
    },
    machine: (serverId) => machines.get(serverId),
    sshCuts,
    all: () => [...machines.values()],
    async stop() {
      await Promise.all([...machines.values()].map((machine) => machine.shutDown()));
      await Promise.all([...addresses.values()].map((address) => address.stop()));
      await loopback.release();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
