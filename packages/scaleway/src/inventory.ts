import { COLORS, type Color } from '@lago-scw/contracts';
import type { Effects } from '@lago-scw/effects';
import type { Instancev1 } from '@scaleway/sdk-instance';
import type { Ipamv1 } from '@scaleway/sdk-ipam';
import type { Vpcv2 } from '@scaleway/sdk-vpc';
import type { Scaleway } from './client.ts';
import type { DatabaseInstance } from './database.ts';
import { hasTags, nameOf, SCRATCH_TAG, tagsOf } from './names.ts';
import { onlyOne } from './only-one.ts';
import { everyPage } from './pages.ts';
import { reader } from './reader.ts';

/** One color's resources, as far as they exist. */
export interface ColorInventory {
  readonly server: Instancev1.Server | undefined;
  readonly managementIp: Instancev1.Ip | undefined;
  /** Its NIC on the environment's private network. */
  readonly privateNic: Instancev1.PrivateNIC | undefined;
  readonly privateAddress: string | undefined;
  /** Keys of the user data; read only while the server is stopped, when they still can be set. */
  readonly userDataKeys: readonly string[];
}

export interface SecurityGroupInventory {
  readonly group: Instancev1.SecurityGroup;
  readonly rules: readonly Instancev1.SecurityGroupRule[];
}

/** What exists in Scaleway for one environment, found by tags and exact names. */
export interface Inventory {
  readonly privateNetwork: Vpcv2.PrivateNetwork | undefined;
  readonly securityGroup: SecurityGroupInventory | undefined;
  readonly colors: Readonly<Record<Color, ColorInventory>>;
  readonly elasticIp: Instancev1.Ip | undefined;
  readonly database: DatabaseInstance | undefined;
}

/**
 * Reads everything of an environment in two rounds of parallel calls.
 *
 * @throws ActionError `ambiguous` when two resources claim the same role
 */
export async function readInventory(
  scaleway: Scaleway,
  environment: string,
  effects: Effects,
): Promise<Inventory> {
  const listed = await listAll(scaleway, environment, effects);
  const read = reader(effects, 'inventory');
  const { privateNetwork, group } = listed;
  const [rules, addresses, ...userDataKeys] = await Promise.all([
    group &&
      read('security-group-rules', 'rules of the security group', () =>
        everyPage(scaleway.instance.listSecurityGroupRules({ securityGroupId: group.id, perPage: 100 })),
      ),
    privateNetwork && readAddresses(scaleway, privateNetwork.id, effects),
    ...COLORS.map((color) => readUserDataKeys(scaleway, listed.servers[color], effects)),
  ]);
  const colorOf = (color: Color, index: number): ColorInventory => {
    const server = listed.servers[color];
    const privateNic = server?.privateNics.find((nic) => nic.privateNetworkId === privateNetwork?.id);
    return {
      server,
      managementIp: listed.managementIps[color],
      privateNic,
      privateAddress: privateNic && addressOf(addresses ?? [], privateNic.id),
      userDataKeys: userDataKeys[index] ?? [],
    };
  };
  return {
    privateNetwork,
    securityGroup: group && { group, rules: rules ?? [] },
    colors: { blue: colorOf('blue', 0), green: colorOf('green', 1) },
    elasticIp: listed.elasticIp,
    database: listed.database,
  };
}

/**
 * Reads an inventory again that lacked something. IPAM tells of an address a little later than the NIC has it: then only
 * addresses are asked for.
 */
export async function readInventoryAgain(
  scaleway: Scaleway,
  environment: string,
  before: Inventory,
  effects: Effects,
): Promise<Inventory> {
  const { privateNetwork, colors } = before;
  const isLate = COLORS.some(
    (color) => colors[color].privateNic !== undefined && colors[color].privateAddress === undefined,
  );
  if (privateNetwork === undefined || !isLate) return readInventory(scaleway, environment, effects);
  const addresses = await readAddresses(scaleway, privateNetwork.id, effects);
  const colorOf = (color: Color): ColorInventory => {
    const { privateNic } = colors[color];
    return { ...colors[color], privateAddress: privateNic && addressOf(addresses, privateNic.id) };
  };
  return { ...before, colors: { blue: colorOf('blue'), green: colorOf('green') } };
}

function readAddresses(scaleway: Scaleway, privateNetworkId: string, effects: Effects): Promise<Ipamv1.IP[]> {
  const { projectId } = scaleway;
  return reader(effects, 'inventory')('addresses', 'addresses of the private network', () =>
    everyPage(scaleway.ipam.listIPs({ privateNetworkId, projectId, pageSize: 100 })),
  );
}

interface Listed {
  readonly privateNetwork: Vpcv2.PrivateNetwork | undefined;
  readonly group: Instancev1.SecurityGroup | undefined;
  readonly servers: Readonly<Record<Color, Instancev1.Server | undefined>>;
  readonly managementIps: Readonly<Record<Color, Instancev1.Ip | undefined>>;
  readonly elasticIp: Instancev1.Ip | undefined;
  readonly database: DatabaseInstance | undefined;
}

/** The instance API joins tag filters by AND, VPC by OR: every list is filtered again here. */
async function listAll(scaleway: Scaleway, environment: string, effects: Effects): Promise<Listed> {
  const read = reader(effects, 'inventory');
  const tags = ['lago-scw', `env=${environment}`];
  const { projectId } = scaleway;
  const [networks, groups, servers, ips, databases] = await Promise.all([
    read('private-networks', 'private networks', () =>
      everyPage(scaleway.vpc.listPrivateNetworks({ projectId, tags: [`env=${environment}`], pageSize: 100 })),
    ),
    read('security-groups', 'security groups', () =>
      everyPage(scaleway.instance.listSecurityGroups({ project: projectId, tags, perPage: 100 })),
    ),
    read('servers', 'servers', () =>
      everyPage(scaleway.instance.listServers({ project: projectId, tags, perPage: 100 })),
    ),
    read('ips', 'flexible IPs', () =>
      everyPage(scaleway.instance.listIps({ project: projectId, tags, perPage: 100 })),
    ),
    read('databases', 'database instances', () =>
      everyPage(scaleway.rdb.listInstances({ projectId, name: nameOf(environment, 'db'), pageSize: 100 })),
    ),
  ]);
  const color = (of: Color) => ({
    server: onlyOne(`${of} server`, tagged(servers, tagsOf(environment, 'server', of))),
    ip: onlyOne(`${of} management IP`, tagged(ips, tagsOf(environment, 'management-ip', of))),
  });
  const [blue, green] = [color('blue'), color('green')];
  return {
    privateNetwork: onlyOne('private network', tagged(networks, tagsOf(environment, 'private-network'))),
    group: onlyOne('security group', tagged(groups, tagsOf(environment, 'security-group'))),
    servers: { blue: blue.server, green: green.server },
    managementIps: { blue: blue.ip, green: green.ip },
    elasticIp: onlyOne('Elastic IP', tagged(ips, tagsOf(environment, 'elastic-ip'))),
    database: onlyOne('database instance', theDatabase(databases, environment)),
  };
}

function tagged<T extends { readonly tags: string[] }>(items: readonly T[], tags: readonly string[]): T[] {
  return items.filter((item) => hasTags(item, tags) && !item.tags.includes(SCRATCH_TAG));
}

/** By tags and exact name: an instance made from a snapshot carries the tags of its source (facts: scaleway.md 5). */
function theDatabase(instances: readonly DatabaseInstance[], environment: string): DatabaseInstance[] {
  const name = nameOf(environment, 'db');
  return tagged(instances, tagsOf(environment, 'database')).filter((instance) => instance.name === name);
}

function addressOf(addresses: readonly Ipamv1.IP[], nicId: string): string | undefined {
  const found = addresses.find((ip) => !ip.isIpv6 && ip.resource?.id === nicId);
  return found?.address.split('/')[0];
}

async function readUserDataKeys(
  scaleway: Scaleway,
  server: Instancev1.Server | undefined,
  effects: Effects,
): Promise<string[]> {
  if (server?.state !== 'stopped') return [];
  const read = reader(effects, 'inventory');
  const { userData } = await read('user-data', `user data of ${server.name}`, () =>
    scaleway.instance.listServerUserData({ serverId: server.id }),
  );
  return userData;
}
