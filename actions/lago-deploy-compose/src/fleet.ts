import { COLORS, type Color, type ConnectTo, colorsOf, instanceOf, type Topology } from '@lago-scw/contracts';
import { ActionError, type Effects, TransientError } from '@lago-scw/effects';
import { absentHost, type ComposeService, connect, type Host } from '@lago-scw/host';
import {
  type Current,
  type HandOver,
  latestHandOver,
  NEXT_FILE,
  parseCurrent,
  parseHandOver,
} from './host-records.ts';
import { listContainers } from './release-on-host.ts';

export type Hosts = Readonly<Record<Color, Host>>;

/** What a host says of itself. */
export interface HostState {
  /** False where nobody could be asked. */
  readonly isThere: boolean;
  readonly absence?: string;
  readonly current: Current | undefined;
  /** Of the only instance: a release that is to take the place of the current one. */
  readonly next?: Current | undefined;
  /** The releases whose files are there. */
  readonly releases?: readonly KeptRelease[];
  readonly handOver: HandOver | undefined;
  readonly containers: readonly ComposeService[];
}

/** A release that can be brought up again. */
export interface KeptRelease {
  readonly id: string;
  /** Newest migration that it has; null where it does not say. */
  readonly schemaVersion: string | null;
}

export interface FleetState {
  readonly active: Color | null;
  readonly hosts: Readonly<Record<Color, HostState>>;
  /** The last promote or rollback, as the two hosts together know it. */
  readonly last: HandOver | undefined;
}

/** What all hosts note of releases: those that serve or are warm, and those that wait. */
export function recordsOf({ hosts }: Pick<FleetState, 'hosts'>): readonly Current[] {
  return COLORS.flatMap((color) => [hosts[color].current ?? [], hosts[color].next ?? []].flat());
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

/**
 * Connects to both hosts at once; where there is one color, the other is away for good.
 *
 * @throws what `connect` throws, of the first that fails
 */
export async function connectHosts(topology: Topology, options: Connecting): Promise<Hosts> {
  const [blue, green] = await Promise.allSettled([
    connectOne(topology, 'blue', options),
    connectOne(topology, 'green', options),
  ]);
  const opened = [blue, green];
  if (
    blue.status === 'fulfilled' &&
    green.status === 'fulfilled' &&
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
  const instance = topology.instances[color];
  if (instance === undefined) return absentHost(color, '', 'there is one color');
  const { managementAddress: address, hostKeyFingerprints: fingerprints } = instance;
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

function nobodyThere(topology: Topology): ActionError {
  const addresses = colorsOf(topology).map((color) => instanceOf(topology, color).managementAddress);
  return new ActionError(
    'no-host',
    addresses.length === 1
      ? `${addresses.join()} does not answer over SSH.`
      : `Neither ${addresses.join(' nor ')} answers over SSH.`,
    'Look at the instances in the Scaleway console, and whether `network.ssh-from` has the address of this runner.',
  );
}

/** Whether there is one color: a release takes the place of the other then, on the same instance. */
export function isSingle({ topology }: { readonly topology: Topology }): boolean {
  return colorsOf(topology).length === 1;
}

export function closeHosts(hosts: Hosts): void {
  for (const color of COLORS) hosts[color].close();
}

/** Those that are there, in the order in which every run locks them. */
export function inLockOrder(hosts: Hosts): readonly Host[] {
  return COLORS.map((color) => hosts[color]).filter(({ isThere }) => isThere);
}

/** Reads both hosts at once; who is active is for others to say. */
export async function readFleet({ hosts, effects, ...session }: Reading): Promise<FleetState> {
  const [both, green] = await Promise.all([
    readHost('blue', hosts.blue, effects),
    readHost('green', hosts.green, effects),
  ]);
  // What waited on the only instance is of no account once there are two.
  const blue = isSingle(session) ? both : { ...both, next: undefined };
  return { active: null, hosts: { blue, green }, last: latestHandOver([blue.handOver, green.handOver]) };
}

interface Reading {
  readonly hosts: Hosts;
  readonly effects: Effects;
  readonly topology: Topology;
}

const SEPARATOR = '---- lago-scw ----';

const readScript = `set -eu
cat lago-scw/current.json 2>/dev/null || true
echo
echo '${SEPARATOR}'
cat lago-scw/hand-over.json 2>/dev/null || true
echo
echo '${SEPARATOR}'
cat lago-scw/next.json 2>/dev/null || true
echo
echo '${SEPARATOR}'
for file in lago-scw/releases/*/release.json; do
  [ -f "$file" ] || continue
  echo "$(basename "$(dirname "$file")") $(sed -n 's/.*"schemaVersion": *"\\([0-9]*\\)".*/\\1/p' "$file")"
done
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
      const [current = '', handOver = '', next = '', releases = ''] = stdout.split(`${SEPARATOR}\n`);
      const parsed = parseCurrent(current, host.name);
      return {
        isThere: true,
        current: parsed,
        next: parseCurrent(next, host.name, NEXT_FILE),
        releases: parseReleases(releases),
        handOver: parseHandOver(handOver, host.name),
        containers: parsed === undefined ? [] : await listContainers(color, host, parsed),
      };
    },
  });
}

/** Lines of an id and a version, which may be missing. */
function parseReleases(text: string): KeptRelease[] {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => {
    const [id = '', schemaVersion = ''] = line.split(' ');
    return { id, schemaVersion: schemaVersion || null };
  });
}
