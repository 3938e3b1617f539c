import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ConcurrencyGroups } from './concurrency-groups.ts';
import { readConcurrency } from './concurrency-setting.ts';
import { type ExpressionScope, Expressions } from './expressions.ts';
import { runJobs } from './job-graph.ts';
import { githubContext, type RunIdentity } from './machine-environment.ts';
import { loadParserPackages } from './parser-packages.ts';
import type { Conclusion, RunResult, RunWorkflowOptions } from './run-options.ts';
import { readTrigger } from './trigger.ts';
import { assertKnownAction } from './uses-work.ts';
import { readWorkflow, type WorkflowDefinition } from './workflow-definition.ts';

let lastRunId = 4_200_000_000;

/**
 * Runs a GitHub workflow file on this machine. Throws WorkflowFileError for anything it cannot do as GitHub
 * would (before the first step runs, as far as the workflow file itself goes) and DispatchInputError for inputs
 * that GitHub would refuse; what fails inside a step is in the result.
 */
export async function runWorkflow(options: RunWorkflowOptions): Promise<RunResult> {
  assertOutside(options);
  const now = options.clock ?? (() => new Date());
  const emit = options.onEvent ?? (() => {});
  const packages = await loadParserPackages();
  const content = options.content ?? (await readFile(options.file, 'utf8'));
  const workflow = await readWorkflow(options.file, content, packages);
  for (const step of workflow.jobs.flatMap(({ steps }) => steps))
    assertKnownAction(step, options.resolveAction);
  const trigger = readTrigger(workflow, options);
  const runId = options.runId ?? ++lastRunId;
  const run = await openRun(options, workflow, { trigger, runId });
  const started = now().getTime();
  const record = (status: string, conclusion: string | null) =>
    options.github?.recordRun({ id: runId, name: workflow.name, event: trigger.name, status, conclusion });
  const cancel = new AbortController();
  const signal = AbortSignal.any([cancel.signal, ...(options.signal ? [options.signal] : [])]);
  const abort = () => cancel.abort();
  const expressions = new Expressions(workflow.file, packages);
  const scope = workflowScope(run.identity, options);
  record('queued', null);
  emit({ type: 'run-started', workflow: workflow.name, jobs: workflow.jobs.map(({ id }) => id) });
  const groups = options.concurrency ?? new ConcurrencyGroups();
  const concurrency = readConcurrency(workflow.file, workflow.concurrency, expressions, scope);
  if (concurrency && groups.isBusy(concurrency.group)) {
    emit({ type: 'job-waiting', job: workflow.name, concurrencyGroup: concurrency.group });
  }
  const leave = concurrency ? await groups.enter(concurrency, abort, signal) : () => {};
  try {
    record('in_progress', null);
    const ends = leave
      ? await runJobs({ ...run, workflow, packages, expressions, scope, emit, signal, abort, groups })
      : [];
    const jobs = ends.flatMap((end) => end.jobs);
    const results = ends.map(({ result }) => result);
    const conclusion = leave ? conclusionOf(results, signal) : 'cancelled';
    record('completed', conclusion);
    emit({ type: 'run-finished', workflow: workflow.name, conclusion });
    const seconds = (now().getTime() - started) / 1000;
    const name = expressions.text(workflow.runName, scope) || workflow.name;
    return {
      workflow: workflow.name,
      name,
      runId,
      conclusion,
      seconds,
      jobs,
      artifactsFolder: run.artifacts,
    };
  } finally {
    leave?.();
  }
}

/** The checkout copies the repository into the work folder: one inside the other would never end. */
function assertOutside({ workFolder, repositoryFolder }: RunWorkflowOptions): void {
  if (!relative(repositoryFolder, workFolder).startsWith('..')) {
    throw new Error(
      `The work folder ${workFolder} lies in the repository folder ${repositoryFolder}; put it elsewhere.`,
    );
  }
}

async function openRun(
  options: RunWorkflowOptions,
  workflow: WorkflowDefinition,
  { trigger, runId }: { trigger: RunIdentity['trigger']; runId: number },
) {
  const runFolder = join(options.workFolder, String(runId));
  const artifacts = join(runFolder, 'artifacts');
  // Scripts and workspaces in it can hold secrets.
  await mkdir(runFolder, { recursive: true, mode: 0o700 });
  await mkdir(artifacts);
  const eventPath = join(runFolder, 'event.json');
  await writeFile(eventPath, JSON.stringify(trigger.payload, null, 2));
  const apiUrl =
    options.github?.apiUrl ?? options.runnerEnvironment?.().GITHUB_API_URL ?? 'https://api.github.com';
  const identity: RunIdentity = { options, trigger, workflow: workflow.name, runId, eventPath, apiUrl };
  return { identity, runFolder, artifacts };
}

/** What `on`, `concurrency`, job conditions and names can see: no secret, no job. */
function workflowScope(run: RunIdentity, options: RunWorkflowOptions): ExpressionScope {
  const github = githubContext(run, { id: '', workspace: '', token: '' });
  return {
    contexts: {
      github,
      inputs: run.trigger.inputs.typed,
      vars: options.vars ?? {},
      needs: {},
      strategy: {},
      matrix: {},
      secrets: {},
      env: {},
      steps: {},
      job: {},
      runner: {},
    },
  };
}

function conclusionOf(results: readonly Conclusion[], signal: AbortSignal): Conclusion {
  if (signal.aborted) return 'cancelled';
  if (results.includes('failure')) return 'failure';
  if (results.includes('cancelled')) return 'cancelled';
  return results.every((result) => result === 'skipped') ? 'skipped' : 'success';
}
