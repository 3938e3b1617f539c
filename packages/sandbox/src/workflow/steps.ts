import { type JobRun, jobStatus, type PostStep, StepFailure, type StepScope, scopeOf } from './job-run.ts';
import type { Conclusion } from './run-options.ts';
import { type RunningStep, runScript } from './run-work.ts';
import { StepLog } from './step-log.ts';
import type { StepDefinition } from './steps-definition.ts';
import { WorkflowFileError } from './tokens.ts';
import { type InnerSteps, runUses } from './uses-work.ts';

/** Runs the steps of a job in order; those whose condition is false are skipped. */
export async function runJobSteps(
  job: JobRun,
  steps: readonly StepDefinition[],
  scope: StepScope,
): Promise<void> {
  for (const definition of steps) {
    const name = stepName(job, definition, scope);
    await recorded(job, name, definition.id, (log) => runOneStep(job, definition, { scope, log, name }));
    job.failed = scope.failed;
  }
}

/** Runs the registered post steps, the last registered first. */
export async function runPostSteps(job: JobRun): Promise<void> {
  for (let post = job.posts.pop(); post !== undefined; post = job.posts.pop()) await runPostStep(job, post);
}

async function runPostStep(job: JobRun, post: PostStep): Promise<void> {
  await recorded(job, post.name, undefined, async (log) => {
    const seen = scopeOf(job, { ...post.scope, failed: job.failed }, {});
    if (!post.expressions.test(post.condition, seen, post.line)) return skipped();
    const outcome = await attempt(job, { log, timeoutMinutes: 0 }, (stop) => post.run(log, stop));
    if (outcome === 'failure') job.failed = true;
    return { outcome, conclusion: outcome, outputs: {} };
  });
}

interface StepEnd {
  readonly outcome: Conclusion;
  readonly conclusion: Conclusion;
  readonly outputs: Readonly<Record<string, string>>;
}

const skipped = (): StepEnd => ({ outcome: 'skipped', conclusion: 'skipped', outputs: {} });

async function recorded(
  job: JobRun,
  name: string,
  id: string | undefined,
  run: (log: StepLog) => Promise<StepEnd>,
): Promise<void> {
  const started = job.now().getTime();
  const shown = job.masks.apply(name);
  const log = new StepLog(job.masks, (line) => job.emit({ type: 'log', job: job.id, step: shown, line }));
  job.emit({ type: 'step-started', job: job.id, step: shown, number: job.results.length + 1 });
  const { outcome, conclusion, outputs } = await run(log);
  const seconds = (job.now().getTime() - started) / 1000;
  job.results.push({
    name: shown,
    id,
    conclusion,
    outcome,
    seconds,
    outputs: Object.fromEntries(Object.entries(outputs).map(([key, value]) => [key, job.masks.apply(value)])),
    annotations: log.annotations,
    log: log.lines,
  });
  job.emit({ type: 'step-finished', job: job.id, step: shown, conclusion, seconds });
}

/** Where and under which name a step runs; `outer` is the end of the composite step around it. */
interface StepPlace {
  readonly scope: StepScope;
  readonly log: StepLog;
  readonly name: string;
  readonly outer?: AbortSignal;
}

async function runOneStep(job: JobRun, definition: StepDefinition, place: StepPlace): Promise<StepEnd> {
  const end = await runIfWanted(job, definition, place);
  const { scope } = place;
  if (definition.id !== undefined) scope.steps[definition.id] = { ...end, outputs: { ...end.outputs } };
  if (end.conclusion === 'failure') scope.failed = true;
  return end;
}

async function runIfWanted(job: JobRun, definition: StepDefinition, place: StepPlace): Promise<StepEnd> {
  const { scope, log, name, outer } = place;
  const { expressions } = scope;
  try {
    const env = { ...scope.outerEnv, ...expressions.texts(definition.env, scopeOf(job, scope, {})) };
    const seen = scopeOf(job, scope, env);
    if (!expressions.test(definition.condition, seen, definition.line)) return skipped();
    const timeoutMinutes = Number(expressions.text(definition.timeoutMinutes, seen) || 0);
    const outputs: Record<string, string> = {};
    const outcome = await attempt(job, { log, timeoutMinutes, outer }, (stop) =>
      runWork(job, { definition, scope, env, outputs, log, stop, name }),
    );
    const forgiven =
      outcome === 'failure' && expressions.text(definition.continueOnError, seen).toLowerCase() === 'true';
    return { outcome, conclusion: forgiven ? 'success' : outcome, outputs };
  } catch (error) {
    if (!(error instanceof WorkflowFileError)) throw error;
    log.annotate('error', error.message);
    return { outcome: 'failure', conclusion: 'failure', outputs: {} };
  }
}

const runWork = (job: JobRun, step: RunningStep): Promise<void> => {
  const { work } = step.definition;
  return work.kind === 'run' ? runScript(job, step, work) : runUses(job, step, work, runInnerSteps);
};

/** The steps of a composite action write to the log of the step that uses it. */
async function runInnerSteps(
  job: JobRun,
  steps: readonly StepDefinition[],
  { scope, outer }: InnerSteps,
): Promise<void> {
  for (const definition of steps) {
    // When the run is cancelled its `always()` steps still run; when the outer step's time is up, none does.
    if (outer.stop.aborted && !job.cancel.aborted) break;
    const name = `${outer.name} / ${stepName(job, definition, scope)}`;
    await runOneStep(job, definition, { scope, log: outer.log, name, outer: outer.stop });
  }
  if (outer.stop.aborted) throw new StepFailure('The operation was canceled.');
}

interface Attempt {
  readonly log: StepLog;
  /** 0 for no limit. */
  readonly timeoutMinutes: number;
  readonly outer?: AbortSignal | undefined;
}

/** Does a step's work until it ends, its time is up or the run is cancelled. */
async function attempt(
  job: JobRun,
  { log, timeoutMinutes, outer }: Attempt,
  work: (stop: AbortSignal) => Promise<void>,
): Promise<Conclusion> {
  const timeout = new AbortController();
  const timer = timeoutMinutes > 0 && setTimeout(() => timeout.abort(), timeoutMinutes * 60_000);
  // A step that starts after the cancellation (`if: always()`, post) is not stopped by it again.
  const wasCancelled = jobStatus(job) === 'cancelled';
  const stop = wasCancelled ? timeout.signal : AbortSignal.any([outer ?? job.cancel, timeout.signal]);
  try {
    await work(stop);
    return 'success';
  } catch (error) {
    if (!(error instanceof StepFailure || error instanceof WorkflowFileError)) throw error;
    if (timeout.signal.aborted) {
      log.annotate('error', `The action has timed out after ${timeoutMinutes} minutes.`);
      return 'failure';
    }
    if (error.message !== '') log.annotate('error', error.message);
    return job.cancel.aborted && !wasCancelled ? 'cancelled' : 'failure';
  } finally {
    clearTimeout(timer || undefined);
  }
}

/** The evaluated name; one that cannot be evaluated shows as written and its step reports why. */
function stepName(job: JobRun, definition: StepDefinition, scope: StepScope): string {
  const { name, work } = definition;
  if (name === undefined && work.kind === 'uses') return `Run ${work.uses}`;
  const token = name ?? (work.kind === 'run' ? work.script : undefined);
  try {
    const text = scope.expressions.text(token, scopeOf(job, scope, {}));
    return name === undefined ? `Run ${text.trim().split('\n')[0]}` : text;
  } catch (error) {
    if (!(error instanceof WorkflowFileError)) throw error;
    return token?.toString() ?? definition.actionId;
  }
}
