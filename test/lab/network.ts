import type { Color } from '@lago-scw/contracts';
import { command, ip } from './command.ts';

/** Scaleway's gateway of routed addresses (facts: scaleway.md 2). */
const GATEWAY = '62.210.0.1';
/** Where the lab's cloud answers on the clients' side: documentation addresses, which no real host has. */
export const CLOUD_ADDRESS = '198.51.100.1';
const CLIENTS_ADDRESS = '198.51.100.2';
const PRIVATE_PREFIX = 16;
const BRIDGE = 'private';

export const INSTANCE_COLORS: readonly Color[] = ['blue', 'green'];

/**
 * Network namespaces: `cloud` is Scaleway (its router, its API, the managed services), `clients` is the Internet, and each
 * instance has its own. Public addresses are routed /32, as Scaleway's are; the private network is a bridge.
 */
export interface Network {
  readonly namespaces: Readonly<Record<'cloud' | 'clients' | Color, string>>;
  /** Gives an instance its public addresses and its way out. */
  connect(color: Color, publicAddresses: readonly string[]): Promise<void>;
  setPrivateAddresses(color: Color, addresses: readonly string[]): Promise<void>;
  /** A managed service has this address on the private network now. */
  addService(address: string): Promise<void>;
  /** Packets for the address go there from now on, and those that another instance still sends under it are dropped. */
  route(address: string, color: Color | null): Promise<void>;
}

/** Made from the namespace of this process, which becomes the cloud's. */
export async function createNetwork(prefix: string, note: (namespace: string) => void): Promise<Network> {
  const namespaces = {
    cloud: `${prefix}-cloud`,
    clients: `${prefix}-clients`,
    blue: `${prefix}-blue`,
    green: `${prefix}-green`,
  };
  for (const namespace of Object.values(namespaces)) {
    note(namespace);
    const make =
      namespace === namespaces.cloud ? ['attach', namespace, String(process.pid)] : ['add', namespace];
    await command('ip', ['netns', ...make]);
    await ip(namespace, ['link set lo up']);
  }
  await layCables(namespaces);
  return networkOf(namespaces);
}

async function layCables(namespaces: Network['namespaces']): Promise<void> {
  const { cloud, clients } = namespaces;
  await ip(cloud, [
    `link add ${BRIDGE} type bridge`,
    `link set ${BRIDGE} up`,
    `link add to-clients type veth peer name uplink netns ${clients}`,
    `address add ${CLOUD_ADDRESS}/24 dev to-clients`,
    'link set to-clients up',
  ]);
  await ip(clients, [
    `address add ${CLIENTS_ADDRESS}/24 dev uplink`,
    'link set uplink up',
    `route add default via ${CLOUD_ADDRESS}`,
  ]);
  for (const color of INSTANCE_COLORS) {
    await ip(cloud, [
      `link add to-${color} type veth peer name ens2 netns ${namespaces[color]}`,
      `address add ${GATEWAY}/32 dev to-${color}`,
      `link set to-${color} up`,
      `link add private-${color} type veth peer name ens5 netns ${namespaces[color]}`,
      `link set private-${color} master ${BRIDGE} up`,
    ]);
  }
  // A router that looks at where a packet comes from: the old owner of an address cannot go on sending under it.
  const settings = [
    'net.ipv4.ip_forward=1',
    'net.ipv4.conf.all.rp_filter=0',
    ...INSTANCE_COLORS.map((color) => `net.ipv4.conf.to-${color}.rp_filter=1`),
  ];
  await command('sysctl', ['-q', '-w', ...settings]);
}

function networkOf(namespaces: Network['namespaces']): Network {
  const { cloud } = namespaces;
  return {
    namespaces,
    async connect(color, publicAddresses) {
      await ip(namespaces[color], [
        ...publicAddresses.map((address) => `address replace ${address}/32 dev ens2`),
        'link set ens2 up',
        `route replace ${GATEWAY} dev ens2`,
        `route replace default via ${GATEWAY} dev ens2 ${publicAddresses[0] === undefined ? '' : `src ${publicAddresses[0]}`}`.trim(),
      ]);
    },
    async setPrivateAddresses(color, addresses) {
      if (addresses.length === 0) return;
      await ip(namespaces[color], [
        ...addresses.map((address) => `address replace ${address}/${PRIVATE_PREFIX} dev ens5`),
        'link set ens5 up',
      ]);
    },
    addService: (address) => ip(cloud, [`address replace ${address}/${PRIVATE_PREFIX} dev ${BRIDGE}`]),
    route: (address, color) =>
      color === null
        ? ip(cloud, [`route replace blackhole ${address}/32`])
        : ip(cloud, [`route replace ${address}/32 dev to-${color}`]),
  };
}
