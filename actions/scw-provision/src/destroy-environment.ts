import { ActionError } from '@lago-scw/effects';
import { deletion } from './engine/decision.ts';
import { type Destruction, decideDestruction, destroy } from './engine/destroy.ts';
import { planOf } from './engine/plan.ts';
import type { Context, Found } from './found.ts';
import { resources } from './resources/all.ts';
import { describePlan, describeSurvivors } from './summary.ts';

/** Takes the environment away, but for what is protected; says what stays and what that costs. */
export async function destroyEnvironment(context: Context, found: Found) {
  const { summary, effects } = context;
  const { spec, surveyed, allowed } = found;
  const destruction = decideDestruction(resources, surveyed, found);
  checkNames(context, allowed, destruction);
  const changes = destruction.goes.map(({ description: { resource, name } }) =>
    deletion({ resource, name, reason: 'mode destroy', steps: [] }),
  );
  const decision = { changes, refusals: [], warnings: [] };
  const plan = planOf(decision, spec.environment);
  describePlan(summary, plan, decision);
  describeSurvivors(summary, destruction);
  await destroy(destruction, resources, surveyed, { ...found, effects, imageId: '' });
  const stays = destruction.stays.map(({ description: { resource, name } }) => `${resource} ${name}`);
  if (stays.length > 0) context.notice(`These stay: ${stays.join(', ')}.`);
  const ip = destruction.stays.some(
    ({ description }) => description.name === surveyed.inventory.elasticIp?.address,
  );
  return {
    topology: '',
    plan: JSON.stringify(plan),
    changed: String(changes.length > 0),
    'elastic-ip': ip ? (surveyed.inventory.elasticIp?.address ?? '') : '',
    'active-color': '',
  };
}

/**
 * Names of which none fits are those of another environment: nothing is destroyed then. Some that fit nothing are
 * told only, because a destruction that is run again may have taken them away already.
 *
 * @throws ActionError `input`
 */
function checkNames(context: Context, allowed: ReadonlySet<string>, { goes, stays }: Destruction): void {
  const names = [...goes, ...stays].map(({ description }) => description.name);
  const unknown = [...allowed].filter((name) => !names.includes(name));
  if (unknown.length === 0) return;
  const message = `Input 'allow-destroy' names what this environment does not have: ${unknown.join(', ')}.`;
  const isOfAnother = unknown.length === allowed.size && stays.length > 0;
  if (!isOfAnother) {
    context.warning(message);
    return;
  }
  const remedy = `It has ${names.join(', ')}; correct the name, or leave it out to keep them.`;
  throw new ActionError('input', message, remedy);
}
