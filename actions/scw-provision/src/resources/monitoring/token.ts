import { everyPage, nameOf } from '@lago-scw/scaleway';
import { alteration, creation, type Decision, decided, nothingToDo, refused } from '../../engine/decision.ts';
import type { Reading, Resource, Task, View } from '../../engine/resource.ts';
import { present, remove, set } from '../../engine/work.ts';
import { bucket } from '../bucket.ts';
import { type Key, keyFault } from '../key-health.ts';

interface Seen {
  readonly tokens: readonly Key[];
  readonly storedAt: Date | null | undefined;
}
type Step = 'create';

const resource = 'Cockpit token';
const SECRET = 'COCKPIT_TOKEN';

/** What the agents push with: it may write, and nothing else. Told once, so a lost one is replaced. */
export const agentToken: Resource<Seen, void, Step> = {
  id: 'agent-token',
  needs: [],
  // The copy of what is escrowed goes there.
  after: [bucket],
  observe: async ({ spec, scaleway, effects, vault }) => {
    if (spec.monitoring === undefined) return undefined;
    const stored = await vault?.stored();
    const tokens = await effects.perform({
      id: 'provision.agent-token.read',
      kind: 'scaleway',
      key: 'Cockpit tokens',
      repeatable: true,
      do: () => listTokens(scaleway, nameOf(spec.environment, 'agent')),
    });
    if (tokens.length === 0) return undefined;
    return { tokens, storedAt: stored === undefined ? null : stored.get(SECRET) };
  },
  decide,
  apply,
  removal: {
    isProtected: false,
    describe: (_seen, { spec }) => ({ resource, name: nameOf(spec.environment, 'agent'), monthlyEuro: 0 }),
    remove: async ({ seen, scaleway, effects }) => {
      for (const { accessKey } of seen.tokens) await deleteToken(effects, scaleway, accessKey);
    },
  },
};

/** Cockpit knows no tags, and names are not unique. */
async function listTokens({ cockpit, projectId }: Reading['scaleway'], name: string): Promise<Key[]> {
  const all = await everyPage(cockpit.listTokens({ projectId, pageSize: 100 }));
  const own = all.filter((token) => token.name === name);
  return own.map(({ id, createdAt }) => ({
    accessKey: id,
    ...(createdAt === undefined ? {} : { createdAt }),
  }));
}

function decide(seen: Seen | undefined, view: View): Decision<Step> {
  const { spec, vault, given, now } = view;
  if (spec.monitoring === undefined) return nothingToDo;
  const name = nameOf(spec.environment, 'agent');
  if (seen === undefined) {
    if (vault !== undefined) {
      const settings = { scopes: ['write_only_metrics', 'write_only_logs'] };
      return decided([creation({ resource, name, settings, monthlyEuro: 0, steps: ['create'] })]);
    }
    if (given[SECRET] !== undefined) return nothingToDo;
    return refused({
      message: 'The token that the agents push with is told once, and there is nowhere to store it.',
      remedy: `Give secrets-token or age-recipient; or make a token in Cockpit yourself and map ${SECRET}.`,
      path: ['monitoring'],
    });
  }
  const fault = keyFault(seen.tokens, seen.storedAt, now);
  if (fault === undefined || vault === undefined) return nothingToDo;
  const differences = [
    { property: 'token', before: `${seen.tokens.length} of them`, after: 'a new one, stored' },
  ];
  return decided([alteration({ resource, name, reason: fault, differences, steps: ['create'] })]);
}

async function apply(task: Task<Seen, Step>): Promise<void> {
  if (!task.steps.has('create')) return;
  const { scaleway, spec, effects } = task;
  const name = nameOf(spec.environment, 'agent');
  // A token whose reply was lost is of no use: another one is made, and it is deleted with the old ones.
  const token = await set(task, 'agent-token.create', `create Cockpit token ${name}`, () =>
    scaleway.cockpit.createToken({
      name,
      projectId: scaleway.projectId,
      tokenScopes: ['write_only_metrics', 'write_only_logs'],
    }),
  );
  await task.vault?.store('cockpit-token', { [SECRET]: present(token.secretKey, `Cockpit token ${name}`) });
  const tokens = await set(task, 'agent-token.list', `list Cockpit tokens ${name}`, () =>
    listTokens(scaleway, name),
  );
  for (const { accessKey } of tokens)
    if (accessKey !== token.id) await deleteToken(effects, scaleway, accessKey);
}

function deleteToken(
  effects: Reading['effects'],
  { cockpit }: Reading['scaleway'],
  tokenId: string,
): Promise<void> {
  return remove({ effects }, 'agent-token.delete', `delete Cockpit token ${tokenId}`, () =>
    cockpit.deleteToken({ tokenId }),
  );
}
