import { join, resolve } from 'node:path';
import { type ActionDefinition, type CompositeAction, readAction } from './action-file.ts';
import { resolveInputs } from './action-inputs.ts';
import { Expressions } from './expressions.ts';
import { runJavaScriptAction } from './javascript-action.ts';
import { type ActionIdentity, type JobRun, StepFailure, type StepScope, scopeOf } from './job-run.ts';
import { nativeAction } from './native-actions.ts';
import type { RunningStep } from './run-work.ts';
import type { StepDefinition, UsesWork } from './steps-definition.ts';
import { WorkflowFileError } from './tokens.ts';

/** Runs the steps of a composite action; given by the step loop, which also calls this file. */
export type RunSteps = (job: JobRun, steps: readonly StepDefinition[], inner: InnerSteps) => Promise<void>;

export interface InnerSteps {
  readonly scope: StepScope;
  readonly outer: RunningStep;
}

/** Finds the action of a `uses:` step and runs it. */
export async function runUses(
  job: JobRun,
  step: RunningStep,
  work: UsesWork,
  runSteps: RunSteps,
): Promise<void> {
  const { expressions } = step.scope;
  const given = expressions.texts(work.with, scopeOf(job, step.scope, step.env));
  const native = nativeAction(work.uses);
  if (native !== undefined) return native(job, step, given);
  const folder = actionFolder(job, work.uses, step.scope);
  if (folder === undefined) {
    throw unknownAction(step.definition, work.uses);
  }
  const action = await readAction(folder, job.packages);
  const identity = identityOf(work.uses, folder);
  const ownExpressions = new Expressions(action.file, job.packages);
  const inputs = resolveInputs(action, given, ownExpressions, scopeOf(job, step.scope, step.env), step.log);
  if (action.kind === 'javascript') return runJavaScriptAction(job, step, action, inputs, identity);
  return runComposite(job, step, action, inputs, identity, runSteps);
}

/** Refuses a step whose remote action nobody knows, before any step of the run has begun. */
export function assertKnownAction(step: StepDefinition, resolveAction: JobRun['resolveAction']): void {
  if (step.work.kind !== 'uses' || /^[.$]\//.test(step.work.uses)) return;
  const { uses } = step.work;
  if (nativeAction(uses) === undefined && resolveAction(uses) === undefined) throw unknownAction(step, uses);
}

const unknownAction = ({ file, line }: StepDefinition, uses: string): WorkflowFileError =>
  new WorkflowFileError(file, line, 'uses', `no action is known to the sandbox as '${uses}'`);

/** `./` is the workspace, `$/` the repository that the running file belongs to, the rest is asked for. */
function actionFolder(job: JobRun, uses: string, scope: StepScope): string | undefined {
  if (uses.startsWith('./')) return resolve(job.folders.workspace, uses);
  if (uses.startsWith('$/') && scope.action === undefined) return join(job.repositoryFolder, uses.slice(2));
  return job.resolveAction(uses);
}

function identityOf(uses: string, path: string): ActionIdentity {
  if (uses.startsWith('./') || uses.startsWith('$/')) return { path, repository: '', ref: '' };
  const [name = '', ref = ''] = uses.split('@');
  return { path, repository: name.split('/').slice(0, 2).join('/'), ref };
}

async function runComposite(
  job: JobRun,
  step: RunningStep,
  action: CompositeAction,
  inputs: Readonly<Record<string, string>>,
  identity: ActionIdentity,
  runSteps: RunSteps,
): Promise<void> {
  const expressions = new Expressions(action.file, job.packages);
  const names = declaredNames(action, inputs);
  const scope: StepScope = {
    expressions,
    steps: {},
    inputs: names,
    outerEnv: step.env,
    action: identity,
    failed: false,
  };
  await runSteps(job, action.steps, { scope, outer: step });
  const seen = scopeOf(job, scope, {});
  for (const [name, value] of action.outputs) step.outputs[name] = expressions.text(value, seen);
  // Its steps have said already what went wrong.
  if (scope.failed) throw new StepFailure('');
}

/** The `inputs` context of a composite action, under the names its action.yml declares. */
function declaredNames(
  action: ActionDefinition,
  inputs: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(action.inputs.map(({ name }) => [name, inputs[name.toLowerCase()] ?? '']));
}
