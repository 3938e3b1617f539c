import { COLORS, type Color, type ConnectTo, instanceOf, type Topology } from '@lago-scw/contracts';
import { ActionError, type Effects, TransientError } from '@lago-scw/effects';
import { absentHost, type ComposeService, connect, type Host } from '@lago-scw/host';
import { type Current, type HandOver, latestHandOver, parseCurrent, parseHandOver } from './host-records.ts';
import { listContainers } from './release-on-host.ts';

export type Hosts = Readonly<Record<Color, Host>>;

/** What a host says of itself. */
export interface HostState {
  /** False where nobody could be asked. */
  readonly isThere: boolean;
  readonly absence?: string;
  readonly current: Current | undefined;
  readonly handOver: HandOver | undefined;
  readonly containers: readonly ComposeService[];
}

export interface FleetState {
  readonly active: Color | null;
  readonly hosts: Readonly<Record<Color, HostState>>;
  /** The last promote or rollback, as the two hosts together know it. */
  readonly last: HandOver | undefined;
}

interface Connecting {
  readonly privateKey: string;
  readonly connectTo: ConnectTo;
  readonly effects: Effects;
  /** Goes on without a host that cannot be reached; a wrong key or a foreign host key is an error all the same. */
  readonly mayMiss?: boolean;
  /** Hosts that are known to be off, with what to say of them: nobody waits for those. */
  readonly off?: ReadonlyMap<Color, string>;
}

/** Connects to both hosts at once. @throws what `connect` throws, of the first that fails */
export async function connectHosts(topology: Topology, options: Connecting): Promise<Hosts> {
  const opened = await Promise.allSettled(COLORS.map((color) => connectOne(topology, color, options)));
  const [blue, green] = opened;
  if (
    blue?.status === 'fulfilled' &&
    green?.status === 'fulfilled' &&
    (blue.value.isThere || green.value.isThere)
  ) {
    return { blue: blue.value, green: green.value };
  }
  for (const one of opened) if (one.status === 'fulfilled') one.value.close();
  throw opened.find((one) => one.status === 'rejected')?.reason ?? nobodyThere(topology);
}

/** Where somebody waits for a rollback, a host that is dead must not cost a minute. */
const IMPATIENT = { tcpTimeoutSeconds: 4, handshakeTimeoutSeconds: 6 };

async function connectOne(topology: Topology, color: Color, options: Connecting): Promise<Host> {
  const { managementAddress: address, hostKeyFingerprints: fingerprints } = instanceOf(topology, color);
  const why = options.off?.get(color);
  if (why !== undefined) return absentHost(color, address, why);
  try {
    const patience = options.mayMiss ? IMPATIENT : {};
    const place = { name: color, address, user: topology.sshUser, fingerprints };
    return await connect({ ...place, ...patience, ...options });
  } catch (error) {
    if (!options.mayMiss || !(error instanceof TransientError)) throw error;
    return absentHost(color, address, error.message);
  }
}

function nobodyThere({ instances }: Topology): ActionError {
  return new ActionError(
    'no-host',
    `${[instances.blue, ...(instances.green === undefined ? [] : [instances.green])].map(({ managementAddress }) => managementAddress).join(' and ')} do not answer over SSH.`,
    'Look at both instances in the Scaleway console, and whether `network.ssh-from` has the address of this runner.',
  );
}

export function closeHosts(hosts: Hosts): void {
  for (const color of COLORS) hosts[color].close();
}

/** Those that are there, in the order in which every run locks them. */
export function inLockOrder(hosts: Hosts): readonly Host[] {
  return COLORS.map((color) => hosts[color]).filter(({ isThere }) => isThere);
}

/** Reads both hosts at once. */
export async function readFleet(hosts: Hosts, active: Color | null, effects: Effects): Promise<FleetState> {
  const [blue, green] = await Promise.all([
    readHost('blue', hosts.blue, effects),
    readHost('green', hosts.green, effects),
  ]);
  return { active, hosts: { blue, green }, last: latestHandOver([blue.handOver, green.handOver]) };
}

const SEPARATOR = '---- lago-scw ----';

const readScript = `set -eu
cat lago-scw/current.json 2>/dev/null || true
echo
echo '${SEPARATOR}'
cat lago-scw/hand-over.json 2>/dev/null || true
`;

async function readHost(color: Color, host: Host, effects: Effects): Promise<HostState> {
  if (!host.isThere)
    return {
      isThere: false,
      absence: host.absence ?? '',
      current: undefined,
      handOver: undefined,
      containers: [],
    };
  return effects.perform({
    id: 'deploy.read-host',
    kind: 'ssh',
    key: `read ${host.name}`,
    title: `Read what ${host.name} runs`,
    repeatable: true,
    do: async () => {
      const { stdout } = await host.script(readScript, [], {
        label: 'reading the records',
        timeoutSeconds: 20,
      });
      const [current = '', handOver = ''] = stdout.split(`${SEPARATOR}\n`);
      const parsed = parseCurrent(current, host.name);
      return {
        isThere: true,
        current: parsed,
        handOver: parseHandOver(handOver, host.name),
        containers: parsed === undefined ? [] : await listContainers(color, host, parsed),
      };
    },
  });
}
