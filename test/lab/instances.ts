import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Color } from '@lago-scw/contracts';
import type { InstanceWorld } from '@lago-scw/sandbox';
import { LabMachine } from './machine.ts';
import type { Network } from './network.ts';

export interface Instances {
  /** For the local Scaleway: what its servers and addresses are in the lab. */
  readonly world: InstanceWorld;
  machine(color: Color): LabMachine;
  /** When an address last came to a machine, in milliseconds since the epoch. */
  movedAt(): number;
  stop(): Promise<void>;
}

interface InstancesOptions {
  readonly folder: string;
  readonly network: Network;
  readonly authorizedKey: string;
  readonly registry: string;
}

/** The servers of the local Scaleway as machines of the lab: two colors, by the end of their names. */
export function createInstances(options: InstancesOptions): Instances {
  const { network } = options;
  const machines = new Map<string, LabMachine>();
  const owners = new Map<string, string>();
  // One route after the other: the last one counts.
  let movedAt = 0;
  let routing: Promise<void> = Promise.resolve();
  const route = (address: string, serverId: string | null) => {
    const machine = serverId === null ? undefined : machines.get(serverId);
    const color = machine?.isOn ? machine.color : null;
    routing = routing.then(async () => {
      await network.route(address, color);
      if (color !== null) movedAt = Date.now();
    });
    return routing;
  };
  const reroute = async (serverId: string) => {
    for (const [address, owner] of owners) if (owner === serverId) await route(address, serverId);
  };
  const world: InstanceWorld = {
    async boot({ serverId, name, privateAddresses, publicAddresses, userData }) {
      const machine = machines.get(serverId) ?? (await createMachine(options, name, userData['cloud-init']));
      machines.set(serverId, machine);
      await network.connect(machine.color, publicAddresses);
      await network.setPrivateAddresses(machine.color, privateAddresses);
      const sshHostFingerprints = await machine.boot();
      for (const address of publicAddresses) owners.set(address, serverId);
      await reroute(serverId);
      return { sshHostFingerprints };
    },
    async shutDown(serverId) {
      await machines.get(serverId)?.shutDown();
      await reroute(serverId);
    },
    async destroy(serverId) {
      await machines.get(serverId)?.shutDown();
      await reroute(serverId);
      machines.delete(serverId);
    },
    routeAddress(address, serverId) {
      if (serverId === null) owners.delete(address);
      else owners.set(address, serverId);
      void route(address, serverId);
    },
    setPrivateAddresses(serverId, addresses) {
      const machine = machines.get(serverId);
      if (machine !== undefined) void network.setPrivateAddresses(machine.color, addresses);
    },
  };
  return {
    world,
    machine(color) {
      const found = [...machines.values()].find((machine) => machine.color === color);
      if (found === undefined) throw new Error(`There is no ${color} in the lab.`);
      return found;
    },
    movedAt: () => movedAt,
    async stop() {
      await Promise.all([...machines.values()].map((machine) => machine.shutDown()));
      await routing;
    },
  };
}

async function createMachine(
  { folder, network, authorizedKey, registry }: InstancesOptions,
  name: string,
  cloudInit = '',
): Promise<LabMachine> {
  const color = /-(blue|green)$/.exec(name)?.[1] as Color | undefined;
  if (color === undefined)
    throw new Error(`The lab has room for a blue and a green server, not for ${name}.`);
  const place = join(folder, color);
  await mkdir(place, { recursive: true });
  return new LabMachine({
    color,
    name,
    folder: place,
    networkNamespace: network.namespaces[color],
    authorizedKey,
    registry,
    // cloud-init itself has nobody to run it here: its one line that a hand-over lives on is obeyed.
    elasticIp: /ip address replace ([\d.]+)\/32 dev lo/.exec(cloudInit)?.[1],
  });
}
