import { loadSpec, namesIn } from '@lago-scw/action-kit';
import type { LineOf, Plan } from '@lago-scw/contracts';
import { ActionError } from '@lago-scw/effects';
import { scalewayFor } from '@lago-scw/scaleway';
import { createObjectStorage } from '@lago-scw/scaleway/object-storage';
import { applyPlan } from './apply-plan.ts';
import { readInstanceTypes } from './catalog.ts';
import type { definition } from './definition.ts';
import { destroyEnvironment } from './destroy-environment.ts';
import { costsBefore } from './engine/costs-before.ts';
import { type Decision, joined } from './engine/decision.ts';
import { planOf } from './engine/plan.ts';
import { decideAll, survey, wholeDecision } from './engine/survey.ts';
import type { Context, Found } from './found.ts';
import { decideSize } from './instance-size.ts';
import { decideOffer } from './preflight.ts';
import { costsOf, pricesOf } from './prices.ts';
import { missingRecord, type Resolve, resolverFor } from './public-name.ts';
import { commentOnPullRequest, githubComments, pullRequestOf } from './pull-request-comment.ts';
import { readTopologyNow } from './read-back.ts';
import { resources, resourcesOf } from './resources/all.ts';
import { findRunnerAddress, letThrough } from './runner-access.ts';
import { describeCalls, describeCosts, describePlan, describeTopology } from './summary.ts';
import { KEY_SECRETS, makers } from './vault/generate.ts';
import { openVault } from './vault/open-vault.ts';
import type { Secrets } from './vault/vault.ts';

type Outputs = Record<(typeof definition.outputs)[number], string>;

/** From lago.yml and what exists to a plan; with mode apply, to the environment itself; with destroy, back to nothing. */
export async function run(context: Context, resolve?: Resolve): Promise<Outputs> {
  const { inputs, variables, effects } = context;
  const { spec, lineOf } = await loadSpec(inputs.spec, context);
  const scaleway = scalewayFor(spec, variables);
  const allowed = new Set(namesIn(inputs['allow-destroy']));
  const storage = createObjectStorage({
    accessKey: scaleway.accessKey,
    secretKey: variables.SCW_SECRET_KEY,
    region: scaleway.region,
    projectId: scaleway.projectId,
    endpoint: variables.AWS_ENDPOINT_URL_S3,
  });
  const vault = await openVault(context, spec, storage);
  const [surveyed, types] = await Promise.all([
    survey(resources, { scaleway, effects, spec, vault, storage }),
    readInstanceTypes(scaleway, effects),
  ]);
  const runnerAddress = await findRunnerAddress(inputs['runner-address'], effects);
  const now = effects.clock.now();
  const view = { spec, types, prices: pricesOf(types), now, allowed, vault, given: givenSecrets(variables) };
  const decisions = decideAll(resourcesOf(spec), surveyed, view);
  const found: Found = { ...view, scaleway, storage, surveyed, decisions };
  const outputs =
    inputs.mode === 'destroy'
      ? await destroyEnvironment(context, found)
      : await reachSpec(context, found, lineOf, runnerAddress);
  if (outputs['elastic-ip'] !== '' && inputs.mode !== 'destroy') {
    const missing = await missingRecord(
      spec,
      outputs['elastic-ip'],
      effects,
      resolve ?? resolverFor(variables.SCW_API_URL),
    );
    if (missing !== undefined) context.notice(missing);
  }
  describeCalls(context.summary, { calls: [...scaleway.calls, ...storage.calls] });
  return { ...outputs, escrow: vault?.escrowed() ?? '' };
}

async function reachSpec(
  context: Context,
  found: Found,
  lineOf: LineOf,
  runnerAddress: string | undefined,
): Promise<Omit<Outputs, 'escrow'>> {
  const { inputs, summary, effects } = context;
  const { scaleway, spec, types, prices, decisions } = found;
  const decision = joined([decideOffer(spec, prices), decideSize(spec, types), wholeDecision(decisions)]);
  const plan = planOf(decision, spec.environment);
  describePlan(summary, plan, decision);
  for (const warning of decision.warnings) context.warning(warning);
  if (inputs.mode === 'plan') await publishPlan(context, plan, decision);
  refuse(context, lineOf, decision);
  const topology =
    inputs.mode === 'plan'
      ? await readTopologyNow({ scaleway, effects, spec }, found.surveyed)
      : await applyPlan(context, found, plan);
  if (inputs.mode === 'apply' && topology !== undefined && runnerAddress !== undefined) {
    context.saveState('runner-address', runnerAddress);
    context.saveState('security-group', topology.securityGroup.id);
    await letThrough({ scaleway, effects, spec }, topology.securityGroup.id, runnerAddress);
  }
  describeCosts(summary, costsOf(spec, prices), costsBefore(resources, found.surveyed, found));
  if (topology !== undefined) describeTopology(summary, topology);
  if (inputs.mode === 'plan' && inputs['fail-on-drift'] && plan.changes.length > 0) {
    context.fail(drifted(plan));
  }
  return {
    topology: topology === undefined ? '' : JSON.stringify(topology),
    plan: JSON.stringify(plan),
    changed: String(plan.changes.length > 0),
    'elastic-ip': topology?.elasticIp.address ?? found.surveyed.inventory.elasticIp?.address ?? '',
    'active-color': topology?.activeColor ?? '',
  };
}

/** The variables that hold secrets of Lago. */
function givenSecrets(variables: Context['variables']): Partial<Secrets> {
  const names = [...Object.keys(makers), ...KEY_SECRETS] as readonly (keyof Context['variables'])[];
  const given = names.map((name) => [name, variables[name]] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

function drifted({ changes, environment }: Plan): ActionError {
  const list = changes.map(({ action, resource }) => `${action} ${resource}`).join(', ');
  return new ActionError(
    'drift',
    `Environment '${environment}' is not as the spec says: ${list}.`,
    'Run provision with mode: apply to bring it back, or write into lago.yml what was changed on purpose.',
  );
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

async function publishPlan(context: Context, plan: Plan, decision: Decision): Promise<void> {
  const token = context.inputs['github-token'];
  const pullRequest = pullRequestOf(context.runner);
  if (token === undefined || pullRequest === undefined) return;
  const comments = await githubComments(token, context.runner);
  await commentOnPullRequest({ comments, effects: context.effects, pullRequest, plan, decision });
}
