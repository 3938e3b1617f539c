import { COLORS, type Spec } from '@lago-scw/contracts';
import { ActionError } from '@lago-scw/effects';
import { everyPage } from '@lago-scw/scaleway';
import { type Decision, nothingToDo, refused } from './engine/decision.ts';
import { type Decisions, isPlanned } from './engine/survey.ts';
import { allOf } from './engine/work.ts';
import { missingPermissions } from './permissions.ts';
import type { Prices } from './prices.ts';
import { type Checking, exceededQuotas } from './quotas.ts';
import { database } from './resources/database/database.ts';
import { dnsRecord } from './resources/dns-record.ts';
import { redis } from './resources/redis.ts';
import { isSupplied } from './resources/server.ts';

/** What no resource can judge alone. */
export function decideOffer(spec: Spec, prices: Prices): Decision {
  const { type } = spec.instances;
  if (prices[type] !== undefined) return nothingToDo;
  return refused({
    message: `Instance type '${type}' is not offered in ${spec.scaleway.zone}.`,
    remedy: 'Choose a type of that zone: PRO2-XS (4 vCPU, 16 GiB) for production, PLAY2-MICRO for staging.',
    path: ['instances', 'type'],
  });
}

/**
 * Asks, before the first change, for what would otherwise fail in the middle: only about what the plan is to make.
 *
 * @throws ActionError naming everything that would fail
 */
export async function preflight(checking: Checking, decisions: Decisions): Promise<void> {
  if ([...decisions.values()].every(({ changes }) => changes.length === 0)) return;
  const starts = COLORS.some((color) => isSupplied(decisions, color));
  await allOf([
    checkPermissions(checking),
    checkQuotas(checking, decisions),
    ...(starts ? [checkStock(checking)] : []),
    ...(isPlanned(decisions, database, 'create') ? [checkDatabaseType(checking)] : []),
    ...(isPlanned(decisions, redis, 'create') ? [checkRedisType(checking)] : []),
    ...(isPlanned(decisions, dnsRecord, 'set') ? [checkZone(checking)] : []),
  ]);
}

function ask<T>({ effects }: Checking, part: string, what: string, look: () => Promise<T>): Promise<T> {
  const title = `check ${what}`;
  return effects.perform({
    id: `preflight.${part}`,
    kind: 'scaleway',
    key: title,
    title,
    repeatable: true,
    do: look,
  });
}

async function checkPermissions(checking: Checking): Promise<void> {
  const missing = await ask(checking, 'permissions', 'the permission sets of the API key', () =>
    missingPermissions(checking.scaleway, checking.spec),
  );
  if (missing.length === 0) return;
  throw new ActionError(
    'scaleway-permission',
    `The API key lacks the permission sets ${missing.join(', ')}.`,
    'Add them to the policy of its application, in the Scaleway console under IAM > Policies.',
  );
}

async function checkQuotas(checking: Checking, decisions: Decisions): Promise<void> {
  const exceeded = await ask(checking, 'quotas', 'the quotas of the organization', () =>
    exceededQuotas(checking, decisions),
  );
  if (exceeded.length === 0) return;
  throw new ActionError(
    'scaleway-quota',
    `The quotas of the organization do not allow this plan. ${exceeded.join('; ')}.`,
    'Ask for more in the Scaleway console under Organization > Quotas, or choose another instances.type in lago.yml.',
  );
}

/** The SDK does not page this list (facts: scaleway.md 1.1). */
async function checkStock(checking: Checking): Promise<void> {
  const { scaleway, spec } = checking;
  const { type } = spec.instances;
  const stock = await ask(checking, 'stock', `the stock of ${type}`, async () => {
    for (let page = 1; ; page++) {
      const { servers: types } = await scaleway.instance.getServerTypesAvailability({ page, perPage: 100 });
      if (types[type] !== undefined || Object.keys(types).length === 0) return types[type]?.availability;
    }
  });
  if (stock !== 'shortage') return;
  throw new ActionError(
    'scaleway-stock',
    `${type} is out of stock in ${spec.scaleway.zone}.`,
    'Choose another instances.type or scaleway.zone in lago.yml, or try again later.',
  );
}

async function checkDatabaseType(checking: Checking): Promise<void> {
  const { rdb } = checking.scaleway;
  const types = await ask(checking, 'database-type', 'the node types of databases', () =>
    everyPage(rdb.listNodeTypes({ includeDisabledTypes: false, pageSize: 100 })),
  );
  const offered = types.map(({ name }) => name.toUpperCase());
  refuseUnless(offered, checking.spec.database['node-type'], 'database');
}

async function checkRedisType(checking: Checking): Promise<void> {
  const { redis: api } = checking.scaleway;
  const types = await ask(checking, 'redis-type', 'the node types of Redis', () =>
    everyPage(api.listNodeTypes({ includeDisabledTypes: false, pageSize: 100 })),
  );
  const offered = types.map(({ name }) => name.toUpperCase());
  refuseUnless(offered, checking.spec.redis?.['node-type'] ?? '', 'redis');
}

function refuseUnless(offered: readonly string[], wanted: string, section: string): void {
  if (offered.includes(wanted)) return;
  throw new ActionError(
    'scaleway-offer',
    `Node type ${wanted} is not offered there.`,
    `Choose another ${section}.node-type in lago.yml: ${offered.toSorted().join(', ')}.`,
  );
}

async function checkZone(checking: Checking): Promise<void> {
  const zone = checking.spec.dns?.zone ?? '';
  const { domain } = checking.scaleway;
  const zones = await ask(checking, 'dns-zone', `the DNS zone ${zone}`, () =>
    everyPage(domain.listDNSZones({ domain: '', dnsZone: zone })),
  );
  if (zones.length > 0) return;
  throw new ActionError(
    'dns-zone',
    `Scaleway DNS has no zone ${zone} that this API key can see.`,
    'Add the domain in the Scaleway console under Domains and DNS, or take dns out of lago.yml and create the record elsewhere.',
  );
}
