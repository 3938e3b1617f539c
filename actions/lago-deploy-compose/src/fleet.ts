import { COLORS, type Color, type ConnectTo, type Topology } from '@lago-scw/contracts';
import { type Effects, messageOf } from '@lago-scw/effects';
import { type ComposeService, connect, type Host } from '@lago-scw/host';
import { type Current, type HandOver, latestHandOver, parseCurrent, parseHandOver } from './host-records.ts';
import { listContainers } from './release-on-host.ts';

export type Hosts = Readonly<Record<Color, Host>>;

/** What a host says of itself. */
export interface HostState {
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

/** Connects to both hosts at once. @throws what `connect` throws, of the first that fails */
export async function connectHosts(
  topology: Topology,
  options: { readonly privateKey: string; readonly connectTo: ConnectTo; readonly effects: Effects },
): Promise<Hosts> {
  const opened = await Promise.allSettled(
    COLORS.map((color) =>
      connect({
        name: color,
        address: topology.instances[color].managementAddress,
        user: topology.sshUser,
        fingerprints: topology.instances[color].hostKeyFingerprints,
        ...options,
      }),
    ),
  );
  const [blue, green] = opened;
  if (blue?.status === 'fulfilled' && green?.status === 'fulfilled') {
    return { blue: blue.value, green: green.value };
  }
  for (const one of opened) if (one.status === 'fulfilled') one.value.close();
  throw opened.find((one) => one.status === 'rejected')?.reason ?? new Error(messageOf(opened));
}

export function closeHosts(hosts: Hosts): void {
  for (const color of COLORS) hosts[color].close();
}

/** In the order in which every run locks them. */
export function inLockOrder(hosts: Hosts): readonly Host[] {
  return COLORS.map((color) => hosts[color]);
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
        current: parsed,
        handOver: parseHandOver(handOver, host.name),
        containers: parsed === undefined ? [] : await listContainers(color, host, parsed),
      };
    },
  });
}
