import { ActionError } from '@lago-scw/effects';
import { everyPage, hasTags, nameOf, onlyOne, tagsOf } from '@lago-scw/scaleway';
import { desiredRules, rulesRequest } from './firewall.ts';
import { make, set, until, type Work } from './work.ts';

export interface Network {
  readonly id: string;
}

export interface Group {
  readonly id: string;
  readonly name: string;
}

export interface Address {
  readonly id: string;
  readonly address: string;
}

export interface MadeServer {
  readonly id: string;
  readonly name: string;
}

export async function ensurePrivateNetwork(work: Work): Promise<Network> {
  const { inventory, scaleway, spec } = work;
  if (inventory.privateNetwork !== undefined) return inventory.privateNetwork;
  const tags = tagsOf(spec.environment, 'private-network');
  const name = nameOf(spec.environment, 'network');
  return make(
    work,
    'private-network.create',
    `create private network ${name}`,
    () => scaleway.vpc.createPrivateNetwork({ name, tags, defaultRoutePropagationEnabled: false }),
    async () => {
      const { projectId } = scaleway;
      const found = await everyPage(
        scaleway.vpc.listPrivateNetworks({ projectId, tags: tags.slice(1, 2), pageSize: 100 }),
      );
      return onlyOne(
        'private network',
        found.filter((network) => hasTags(network, tags)),
      );
    },
  );
}

export async function ensureSecurityGroup(work: Work): Promise<Group> {
  const group = work.inventory.securityGroup?.group ?? (await createGroup(work));
  if (work.steps.has('security-group.policy')) {
    await set(work, 'security-group.policy', `set policies of ${group.name}`, () =>
      work.scaleway.instance.updateSecurityGroup({ securityGroupId: group.id, ...policies }),
    );
  }
  if (work.steps.has('security-group.rules')) {
    const rules = rulesRequest(work.inventory.securityGroup?.rules ?? [], desiredRules(work.spec));
    await set(work, 'security-group.rules', `set rules of ${group.name}`, () =>
      work.scaleway.instance.setSecurityGroupRules({ securityGroupId: group.id, rules }),
    );
  }
  return group;
}

const policies = {
  stateful: true,
  inboundDefaultPolicy: 'drop',
  outboundDefaultPolicy: 'accept',
} as const;

function createGroup(work: Work): Promise<Group> {
  const { scaleway, spec } = work;
  const tags = tagsOf(spec.environment, 'security-group');
  const name = nameOf(spec.environment, 'firewall');
  return make<Group>(
    work,
    'security-group.create',
    `create security group ${name}`,
    async () => {
      const description = `Lago environment ${spec.environment}: web from anywhere, SSH from the list in lago.yml`;
      const request = { name, description, tags, enableDefaultSecurity: true, ...policies };
      return present((await scaleway.instance.createSecurityGroup(request)).securityGroup, 'security group');
    },
    async () => {
      const found = await everyPage(
        scaleway.instance.listSecurityGroups({ project: scaleway.projectId, tags, perPage: 100 }),
      );
      return onlyOne(
        'security group',
        found.filter((group) => hasTags(group, tags)),
      );
    },
  );
}

export async function ensureElasticIp(work: Work): Promise<Address> {
  const { elasticIp } = work.inventory;
  return (
    elasticIp ??
    createIp(work, 'elastic-ip.create', 'Elastic IP', tagsOf(work.spec.environment, 'elastic-ip'))
  );
}

export function createIp(work: Work, id: string, what: string, tags: string[]): Promise<Address> {
  const { scaleway } = work;
  return make<Address>(
    work,
    id,
    `create ${what}`,
    async () => present((await scaleway.instance.createIp({ type: 'routed_ipv4', tags })).ip, what),
    async () => {
      const found = await everyPage(
        scaleway.instance.listIps({ project: scaleway.projectId, tags, perPage: 100 }),
      );
      return onlyOne(
        what,
        found.filter((ip) => hasTags(ip, tags)),
      );
    },
  );
}

/** Before either server runs: an attached address on a stopped server is there at once (facts: scaleway.md 2). */
export async function attachElasticIp(
  work: Work,
  elasticIp: Promise<Address>,
  blue: Promise<MadeServer>,
): Promise<void> {
  const [ip, server] = await Promise.all([elasticIp, blue]);
  if (work.steps.has('elastic-ip.attach')) await attachIp(work, 'elastic-ip', ip, server);
}

export async function attachIp(work: Work, id: string, ip: Address, server: MadeServer): Promise<void> {
  const { scaleway } = work;
  const title = `attach ${ip.address} to ${server.name}`;
  await set(work, `${id}.attach`, title, () => scaleway.instance.updateIp({ ip: ip.id, server: server.id }));
  await until(
    work,
    `${id}.wait-attached`,
    `${ip.address} attached to ${server.name}`,
    { timeout: 120, every: 2 },
    async () => {
      const { ip: seen } = await scaleway.instance.getIp({ ip: ip.id });
      const done = seen?.state === 'attached' && seen.server?.id === server.id;
      return { done, value: undefined, now: seen?.state ?? 'unknown' };
    },
  );
}

/** The SDK types what the API always sends as optional. */
export function present<T>(value: T | undefined, what: string): T {
  if (value !== undefined) return value;
  throw new ActionError(
    'scaleway-answer',
    `Scaleway made the ${what} but did not say which.`,
    'Run this again.',
  );
}
