import { everyPage, isNotFound, type Scaleway } from '@lago-scw/scaleway';
import { parse, stringify } from 'yaml';
import { altering, type Change, type Decision, decided, nothingToDo } from '../../engine/decision.ts';
import type { Reading, Resource, Task, View } from '../../engine/resource.ts';
import { remove, set } from '../../engine/work.ts';
import { type RuleGroup, ruleGroups } from './rules.ts';
import { dataSources, observeSources } from './sources.ts';

const TYPES = ['metrics', 'logs'] as const;
type Type = (typeof TYPES)[number];
/** The ruler of each kind of source (facts: scaleway.md 9). */
const RULER = { metrics: '/prometheus/config/v1/rules', logs: '/loki/api/v1/rules' } as const;

interface Seen {
  readonly isEnabled: boolean;
  readonly contacts: readonly string[];
  /** As text that can be compared; undefined where there are none. */
  readonly rules: Readonly<Record<Type, string | undefined>>;
  readonly urls: Readonly<Record<Type, string | undefined>>;
}
type Step = 'enable' | 'contact' | `rules of ${Type}`;

const resource = 'alerts';

/** Who is told of what: Cockpit's alert manager, one address, and the rules of this environment. */
export const alerts: Resource<Seen, void, Step> = {
  id: 'alerts',
  needs: [dataSources],
  observe,
  decide,
  apply,
  removal: {
    isProtected: false,
    describe: (_seen, { spec }) => ({ resource, name: spec.environment, monthlyEuro: 0 }),
    remove: async ({ seen, scaleway, spec, effects }) => {
      for (const type of TYPES) {
        const url = seen.urls[type];
        if (url === undefined || seen.rules[type] === undefined) continue;
        await remove({ effects }, `alerts.${type}.delete`, `delete rules for ${type}`, () =>
          scaleway.send(rulesUrl(type, url, spec.environment), { method: 'DELETE' }),
        );
      }
    },
  },
};

function rulesUrl(type: Type, url: string, environment: string): string {
  return `${url}${RULER[type]}/lago-${environment}`;
}

async function observe(reading: Reading): Promise<Seen | undefined> {
  const { spec, scaleway, effects } = reading;
  if (spec.monitoring === undefined) return undefined;
  const sources = await reading.once(observeSources);
  if (sources === undefined) return undefined;
  const { cockpit, projectId } = scaleway;
  const urls = { metrics: sources.metrics?.url, logs: sources.logs?.url };
  return effects.perform({
    id: 'provision.alerts.read',
    kind: 'scaleway',
    key: 'alerts in Cockpit',
    repeatable: true,
    do: async () => {
      const [manager, contacts, metrics, logs] = await Promise.all([
        cockpit.getAlertManager({ projectId }),
        everyPage(cockpit.listContactPoints({ projectId, pageSize: 100 })),
        readRules(scaleway, 'metrics', urls.metrics, spec.environment),
        readRules(scaleway, 'logs', urls.logs, spec.environment),
      ]);
      return {
        isEnabled: manager.alertManagerEnabled,
        contacts: contacts.flatMap(({ email }) => email?.to ?? []),
        rules: { metrics, logs },
        urls,
      };
    },
  });
}

async function readRules(scaleway: Scaleway, type: Type, url: string | undefined, environment: string) {
  if (url === undefined) return undefined;
  try {
    const response = await scaleway.send(rulesUrl(type, url, environment), { method: 'GET' });
    const namespaces: unknown = parse(await response.text());
    return comparable((namespaces as Record<string, RuleGroup[]>)[`lago-${environment}`] ?? []);
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** What we write of a group: a ruler adds fields of its own. */
function comparable(groups: readonly RuleGroup[]): string {
  return JSON.stringify(
    groups.map(({ name, rules }) => [name, rules.map((rule) => [rule.alert, rule.expr, rule.for])]),
  );
}

function decide(seen: Seen | undefined, { spec }: View): Decision<Step> {
  if (spec.monitoring === undefined) return nothingToDo;
  const to = spec.monitoring['alert-email'];
  const groups = ruleGroups(spec.environment, spec.monitoring);
  const change = altering<Step>(resource, spec.environment);
  const changes: Change<Step>[] = [];
  if (seen?.isEnabled !== true)
    changes.push(change('enable', 'no rule fires without it', 'alert manager', 'off', 'on'));
  if (!seen?.contacts.includes(to))
    changes.push(change('contact', 'nobody is told at this address', 'contact', seen?.contacts ?? null, to));
  for (const type of TYPES) {
    if (seen?.rules[type] === comparable([groups[type]])) continue;
    const before = seen?.rules[type] === undefined ? null : 'other rules';
    const after = groups[type].rules.map(({ alert }) => alert);
    changes.push(change(`rules of ${type}`, 'rules are not ours', `rules for ${type}`, before, after));
  }
  return decided(changes);
}

async function apply(task: Task<Seen, Step>): Promise<void> {
  const { spec, scaleway, steps } = task;
  const { cockpit, projectId } = scaleway;
  const urls = task.made(dataSources);
  if (spec.monitoring === undefined || urls === undefined) return;
  const to = spec.monitoring['alert-email'];
  if (steps.has('enable'))
    await set(task, 'alerts.enable', 'switch on the alert manager', () =>
      cockpit.enableAlertManager({ projectId }),
    );
  if (steps.has('contact')) await addContact(task, to);
  const groups = ruleGroups(spec.environment, spec.monitoring);
  for (const type of TYPES) {
    if (!steps.has(`rules of ${type}`)) continue;
    // A group of the same name is replaced: doing it twice is like doing it once.
    await set(task, `alerts.${type}`, `set rules for ${type}`, () =>
      scaleway.send(rulesUrl(type, urls[type], spec.environment), {
        method: 'POST',
        headers: { 'content-type': 'application/yaml' },
        body: stringify(groups[type]),
      }),
    );
  }
}

/** Nothing keeps the API from having an address twice. */
async function addContact(task: Task<Seen, Step>, to: string): Promise<void> {
  const { cockpit, projectId } = task.scaleway;
  await task.effects.perform<unknown>({
    id: 'provision.alerts.contact',
    kind: 'scaleway',
    key: 'contact for alerts',
    title: 'add the contact for alerts',
    do: () => cockpit.createContactPoint({ projectId, email: { to } }),
    probe: async () => {
      const contacts = await everyPage(cockpit.listContactPoints({ projectId, pageSize: 100 }));
      const found = contacts.some(({ email }) => email?.to === to);
      return found ? { happened: true, value: undefined } : { happened: false };
    },
  });
}
