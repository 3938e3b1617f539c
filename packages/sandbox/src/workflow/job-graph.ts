import type { ConcurrencyGroups } from './concurrency-groups.ts';
import { readConcurrency } from './concurrency-setting.ts';
import type { ContextValue, ExpressionScope, Expressions } from './expressions.ts';
import { type JobPlan, runJob } from './job.ts';
import type { RunIdentity } from './machine-environment.ts';
import { type MatrixCell, readStrategy } from './matrix.ts';
import type { ParserPackages } from './parser-packages.ts';
import type { Conclusion, JobResult, RunEvent } from './run-options.ts';
import type { JobDefinition, WorkflowDefinition } from './workflow-definition.ts';

export interface JobsRun {
  readonly identity: RunIdentity;
  readonly runFolder: string;
  readonly artifacts: string;
  readonly workflow: WorkflowDefinition;
  readonly packages: ParserPackages;
  readonly expressions: Expressions;
  readonly scope: ExpressionScope;
  readonly emit: (event: RunEvent) => void;
  readonly signal: AbortSignal;
  readonly abort: () => void;
  readonly groups: ConcurrencyGroups;
}

export interface JobEnd {
  /** What `needs.<id>.result` says: continue-on-error makes success of failure. */
  readonly result: Conclusion;
  readonly outputs: Readonly<Record<string, string>>;
  readonly jobs: readonly JobResult[];
}

/** Runs every job as soon as the jobs that it needs have ended; answers in the order of the file. */
export async function runJobs(run: JobsRun): Promise<readonly JobEnd[]> {
  const ends = new Map<string, Promise<JobEnd>>();
  const byId = new Map(run.workflow.jobs.map((definition) => [definition.id, definition]));
  const start = (definition: JobDefinition): Promise<JobEnd> => {
    const known = ends.get(definition.id);
    if (known !== undefined) return known;
    const end = endOf(definition).catch((error: unknown) => {
      // The runner itself is at fault, not a step: nothing may go on running behind the error.
      run.abort();
      throw error;
    });
    ends.set(definition.id, end);
    return end;
  };
  const needed = async (ids: readonly string[]) => {
    const found = ids.flatMap((id) => byId.get(id) ?? []);
    return Promise.all(found.map(async (need) => [need.id, await start(need)] as const));
  };
  const endOf = async (definition: JobDefinition): Promise<JobEnd> => {
    const direct = await needed(definition.needs);
    const ancestors = await needed([...ancestorsOf(definition, byId)]);
    return runDefinition(
      run,
      definition,
      Object.fromEntries(direct),
      ancestors.map(([, end]) => end.result),
    );
  };
  const settled = await Promise.allSettled(run.workflow.jobs.map((definition) => start(definition)));
  return settled.map((end) => {
    if (end.status === 'rejected') throw end.reason;
    return end.value;
  });
}

function ancestorsOf(definition: JobDefinition, byId: ReadonlyMap<string, JobDefinition>): Set<string> {
  const found = new Set<string>();
  const visit = (ids: readonly string[]) => {
    for (const id of ids) {
      if (found.has(id)) continue;
      found.add(id);
      visit(byId.get(id)?.needs ?? []);
    }
  };
  visit(definition.needs);
  return found;
}

/** Decides whether a job runs, and runs it once for each cell of its matrix. */
async function runDefinition(
  run: JobsRun,
  definition: JobDefinition,
  needs: Readonly<Record<string, JobEnd>>,
  ancestors: readonly Conclusion[],
): Promise<JobEnd> {
  const needsContext = Object.fromEntries(
    Object.entries(needs).map(([id, { result, outputs }]) => [id, { result, outputs }]),
  );
  const scope: ExpressionScope = {
    contexts: { ...run.scope.contexts, needs: needsContext },
    status: {
      // A skipped ancestor counts as no success: that is why such a job is skipped too.
      success: () => ancestors.every((result) => result === 'success') && !run.signal.aborted,
      failure: () => ancestors.includes('failure') && !run.signal.aborted,
      cancelled: () => run.signal.aborted,
    },
  };
  if (!run.expressions.test(definition.condition, scope, definition.line)) {
    return { result: 'skipped', outputs: {}, jobs: [skippedJob(run, definition, scope)] };
  }
  const { cells, failFast } = readStrategy(run.workflow.file, definition.strategy, run.expressions, scope);
  const others = new AbortController();
  const jobs = await Promise.all(
    cells.map(async (cell, index) => {
      const strategy = { 'fail-fast': failFast, 'job-index': index, 'job-total': cells.length };
      const job = await runCell(run, definition, {
        cell,
        index,
        total: cells.length,
        strategy,
        scope,
        others,
      });
      if (job.conclusion === 'failure' && failFast && !forgives(run, definition, scope)) others.abort();
      return job;
    }),
  );
  const outputs = Object.assign({}, ...jobs.map((job) => job.outputs)) as Record<string, string>;
  const worst = worstOf(jobs.map(({ conclusion }) => conclusion));
  const result = worst === 'failure' && forgives(run, definition, scope) ? 'success' : worst;
  return { result, outputs, jobs };
}

interface Cell {
  readonly cell: MatrixCell;
  readonly index: number;
  readonly total: number;
  readonly strategy: ContextValue;
  readonly scope: ExpressionScope;
  readonly others: AbortController;
}

async function runCell(run: JobsRun, definition: JobDefinition, cell: Cell): Promise<JobResult> {
  const contexts = { ...cell.scope.contexts, matrix: cell.cell, strategy: cell.strategy };
  const scope = { contexts };
  const cancel = new AbortController();
  // A job that starts after the cancellation (`if: always()`) is a cleanup and is not stopped by it.
  const outside = run.signal.aborted ? [] : [run.signal];
  const signal = AbortSignal.any([cancel.signal, cell.others.signal, ...outside]);
  const key = cell.total === 1 ? definition.id : `${definition.id}-${cell.index + 1}`;
  const plan: JobPlan = {
    run: run.identity,
    workflow: run.workflow,
    definition,
    name: jobName(run, definition, scope, cell.cell),
    key,
    scope,
    packages: run.packages,
    expressions: run.expressions,
    cancel: signal,
    artifacts: run.artifacts,
    runFolder: run.runFolder,
    emit: run.emit,
  };
  const setting = readConcurrency(run.workflow.file, definition.concurrency, run.expressions, scope);
  if (setting === undefined) return runJob(plan);
  if (run.groups.isBusy(setting.group)) {
    run.emit({ type: 'job-waiting', job: key, concurrencyGroup: setting.group });
  }
  const leave = await run.groups.enter(setting, () => cancel.abort(), signal);
  if (leave === undefined) return { ...skippedJob(run, definition, scope), conclusion: 'cancelled' };
  try {
    return await runJob(plan);
  } finally {
    leave();
  }
}

function jobName(run: JobsRun, definition: JobDefinition, scope: ExpressionScope, cell: MatrixCell): string {
  if (definition.name !== undefined) return run.expressions.text(definition.name, scope);
  const values = Object.values(cell).map((value) =>
    typeof value === 'object' ? JSON.stringify(value) : value,
  );
  return values.length === 0 ? definition.id : `${definition.id} (${values.join(', ')})`;
}

const forgives = (run: JobsRun, definition: JobDefinition, scope: ExpressionScope): boolean =>
  run.expressions.text(definition.continueOnError, scope) === 'true';

function worstOf(conclusions: readonly Conclusion[]): Conclusion {
  const order: readonly Conclusion[] = ['failure', 'cancelled', 'skipped'];
  return order.find((conclusion) => conclusions.includes(conclusion)) ?? 'success';
}

function skippedJob(run: JobsRun, definition: JobDefinition, scope: ExpressionScope): JobResult {
  run.emit({ type: 'job-finished', job: definition.id, conclusion: 'skipped', seconds: 0 });
  return {
    id: definition.id,
    name: run.expressions.text(definition.name, scope) || definition.id,
    conclusion: 'skipped',
    seconds: 0,
    outputs: {},
    steps: [],
    annotations: [],
    summaries: [],
    folders: undefined,
    environment: undefined,
    tokenPermissions: undefined,
  };
}
