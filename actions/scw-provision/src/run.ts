import { type ActionContext, loadSpec } from '@lago-scw/action-kit';
import type { LineOf, Spec, Topology } from '@lago-scw/contracts';
import { ActionError } from '@lago-scw/effects';
import {
  type Inventory,
  missingParts,
  readExtras,
  readInventory,
  type Scaleway,
  scalewayFor,
  topologyOf,
} from '@lago-scw/scaleway';
import { apply } from './apply.ts';
import { findImage, readTypePrices } from './catalog.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import type { definition } from './definition.ts';
import { checkPassword } from './password.ts';
import { planOf } from './plan.ts';
import { costsOf, type TypePrices } from './prices.ts';
import { commentOnPullRequest, githubComments, pullRequestOf } from './pull-request-comment.ts';
import { readBack, readTopology } from './read-back.ts';
import { describeCosts, describePlan, describeTopology } from './summary.ts';
import { stepsOf } from './work.ts';

type Context = ActionContext<typeof definition.inputs, typeof definition.variables>;
type Outputs = Record<(typeof definition.outputs)[number], string>;

/** From lago.yml and what exists to a plan; with mode apply, to the environment itself. */
export async function run(context: Context): Promise<Outputs> {
  const { inputs, variables, effects, summary } = context;
  const { spec, lineOf } = await loadSpec(inputs.spec, context);
  const scaleway = scalewayFor(spec, variables);
  const [inventory, prices] = await Promise.all([
    readInventory(scaleway, spec.environment, effects),
    readTypePrices(scaleway, effects),
  ]);
  const decision = decide(inventory, spec, prices);
  const plan = planOf(decision, spec.environment);
  describePlan(summary, plan, decision);
  for (const warning of decision.warnings) context.warning(warning);
  if (inputs.mode === 'plan') await publishPlan(context, plan, decision);
  refuse(context, lineOf, decision);
  const topology = await reach(context, spec, { scaleway, inventory, prices, decision });
  describeCosts(summary, costsOf(spec, prices));
  if (topology !== undefined) describeTopology(summary, topology);
  summary.paragraph(callsMade(scaleway));
  return {
    topology: topology === undefined ? '' : JSON.stringify(topology),
    plan: JSON.stringify(plan),
    changed: String(plan.changes.length > 0),
    'elastic-ip': topology?.elasticIp.address ?? inventory.elasticIp?.address ?? '',
    'active-color': topology?.activeColor ?? '',
  };
}

interface Found {
  readonly scaleway: Scaleway;
  readonly inventory: Inventory;
  readonly prices: TypePrices;
  readonly decision: Decision;
}

/** The topology as it is after applying, or (mode plan) as it is now; undefined when the environment is incomplete. */
async function reach(context: Context, spec: Spec, found: Found): Promise<Topology | undefined> {
  const { effects, inputs, variables } = context;
  const { scaleway, inventory, prices, decision } = found;
  const reading = { scaleway, effects, spec };
  if (inputs.mode === 'plan') {
    if (missingParts(inventory).length > 0) return undefined;
    const extras = await readExtras(scaleway, inventory, effects);
    return topologyOf(inventory, extras, spec, scaleway.projectId);
  }
  const steps = stepsOf(decision);
  checkPassword(variables.POSTGRES_PASSWORD, steps);
  if (steps.size === 0 && missingParts(inventory).length === 0) return readTopology(reading, inventory);
  const makesServer = steps.has('server.blue.create') || steps.has('server.green.create');
  const imageId = makesServer ? await findImage(scaleway, spec, effects) : '';
  await apply({ ...reading, inventory, steps, imageId, password: variables.POSTGRES_PASSWORD });
  return readTopology(reading, await readBack(reading, prices));
}

/**
 * Marks the lines of lago.yml that ask for something that is never done by itself. A plan is still handed out then.
 *
 * @throws ActionError `refused` with mode apply
 */
function refuse(context: Context, lineOf: LineOf, { refusals }: Decision): void {
  if (refusals.length === 0) return;
  const file = context.inputs.spec;
  context.fileIssues(refusals.map(({ message, path }) => ({ file, line: lineOf(path), column: 1, message })));
  const error = new ActionError(
    'refused',
    refusals.map(({ message }) => message).join('\n'),
    [...new Set(refusals.map(({ remedy }) => remedy))].join(' '),
  );
  if (context.inputs.mode === 'apply') throw error;
  context.fail(error);
}

async function publishPlan(
  context: Context,
  plan: ReturnType<typeof planOf>,
  decision: Decision,
): Promise<void> {
  const token = context.inputs['github-token'];
  const pullRequest = pullRequestOf(context.runner);
  if (token === undefined || pullRequest === undefined) return;
  const comments = await githubComments(token, context.runner);
  await commentOnPullRequest({ comments, effects: context.effects, pullRequest, plan, decision });
}

function callsMade({ calls }: Scaleway): string {
  const changing = calls.filter(({ method }) => method !== 'GET').length;
  return `${calls.length} calls to Scaleway, ${changing} of them changing something.`;
}
