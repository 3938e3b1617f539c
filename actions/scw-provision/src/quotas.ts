import { COLORS, type Color, type Spec } from '@lago-scw/contracts';
import { ActionError, type Effects } from '@lago-scw/effects';
import { everyPage, readOrganizationId, type Scaleway } from '@lago-scw/scaleway';
import { type Decisions, isPlanned, type Survey } from './engine/survey.ts';
import { database } from './resources/database/database.ts';
import { elasticIp } from './resources/elastic-ip.ts';
import { managementIps } from './resources/management-ip.ts';
import { isSupplied, servers } from './resources/server.ts';

/** What a check before the first change may ask. */
export interface Checking {
  readonly scaleway: Scaleway;
  readonly effects: Effects;
  readonly spec: Spec;
  readonly surveyed: Survey;
}

/** Something that an organization may have only so many of. */
interface Need {
  readonly quota: string;
  readonly what: string;
  readonly made: number;
  /** How many there are already, as far as the API key sees. */
  count(organizationId: string): Promise<number>;
}

/**
 * What the plan makes beyond the quotas of the organization, in words: for PRO2 they are a handful (facts: scaleway.md
 * 1.6). A quota that Scaleway does not list, and all of them where the key may not read IAM, cannot be judged.
 */
export async function exceededQuotas(checking: Checking, decisions: Decisions): Promise<string[]> {
  const needs = needsOf(checking, decisions).filter(({ made }) => made > 0);
  if (needs.length === 0) return [];
  try {
    const organizationId = await readOrganizationId(checking.scaleway, checking.effects);
    const quotas = await everyPage(checking.scaleway.iam.listQuota({ organizationId, pageSize: 100 }));
    const judged = needs.map(async ({ quota, what, made, count }) => {
      const limit = quotas.find(({ name }) => name === quota)?.limit;
      if (limit === undefined) return [];
      const used = await count(organizationId);
      return used + made > limit ? [`${what}: ${made} more of them, ${used} of ${limit} are in use`] : [];
    });
    return (await Promise.all(judged)).flat();
  } catch (error) {
    if (error instanceof ActionError && error.code === 'scaleway-permission') return [];
    throw error;
  }
}

/** Whether a color comes to be of the type that the spec says; a server that is replaced by its like frees its place. */
function takesPlace(color: Color, { spec, surveyed }: Checking, decisions: Decisions): boolean {
  if (!isSupplied(decisions, color)) return false;
  return surveyed.seen(servers[color])?.server.commercialType !== spec.instances.type;
}

function needsOf(checking: Checking, decisions: Decisions): Need[] {
  const { scaleway, spec } = checking;
  const { instance, rdb } = scaleway;
  const { type } = spec.instances;
  const made = (...planned: readonly boolean[]) => planned.filter(Boolean).length;
  return [
    {
      quota: `cp_servers_type_${type.replaceAll('-', '_')}`,
      what: `instances of type ${type}`,
      made: COLORS.filter((color) => takesPlace(color, checking, decisions)).length,
      count: async (organization) =>
        (await everyPage(instance.listServers({ organization, commercialType: type, perPage: 100 }))).length,
    },
    {
      quota: 'instances_ipv4_addresses',
      what: 'flexible IPv4 addresses',
      made: made(
        isPlanned(decisions, managementIps.blue, 'create'),
        isPlanned(decisions, managementIps.green, 'create'),
        isPlanned(decisions, elasticIp, 'create'),
      ),
      count: async (organization) =>
        (await everyPage(instance.listIps({ organization, perPage: 100 }))).length,
    },
    {
      quota: 'rdb_instances',
      what: 'database instances',
      made: made(isPlanned(decisions, database, 'create')),
      count: async (organizationId) =>
        (await everyPage(rdb.listInstances({ organizationId, pageSize: 100 }))).length,
    },
  ];
}
