import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runnerGrace } from './action-process.ts';
import { openDeployment } from './deployment-record.ts';
import type { ExpressionScope, Expressions } from './expressions.ts';
import { type JobEnvironment, readJobEnvironment } from './job-environment.ts';
import { type JobFolders, type JobRun, jobStatus, type StepScope, scopeOf } from './job-run.ts';
import { githubContext, machineEnvironment, type RunIdentity, runnerContext } from './machine-environment.ts';
import { Masks } from './masks.ts';
import { endOrphanProcesses } from './orphan-processes.ts';
import type { ParserPackages } from './parser-packages.ts';
import type { Conclusion, JobResult, RunEvent } from './run-options.ts';
import { runJobSteps, runPostSteps } from './steps.ts';
import { WorkflowFileError } from './tokens.ts';
import type { JobDefinition, Permissions, WorkflowDefinition } from './workflow-definition.ts';

export interface JobPlan {
  readonly run: RunIdentity;
  readonly workflow: WorkflowDefinition;
  readonly definition: JobDefinition;
  readonly name: string;
  /** Id, with the number of the cell when there is a matrix: names the folders and the events. */
  readonly key: string;
  readonly scope: ExpressionScope;
  readonly packages: ParserPackages;
  readonly expressions: Expressions;
  readonly cancel: AbortSignal;
  readonly artifacts: string;
  readonly runFolder: string;
  readonly emit: (event: RunEvent) => void;
}

/** What GITHUB_TOKEN may do when no `permissions:` says so (the restricted default of a repository). */
const defaultPermissions: Permissions = { contents: 'read', packages: 'read', metadata: 'read' };

/** Runs one job from its folders to its outputs; a failed step makes a failed job, not an exception. */
export async function runJob(plan: JobPlan): Promise<JobResult> {
  const { definition, run } = plan;
  const now = run.options.clock ?? (() => new Date());
  const started = now().getTime();
  plan.emit({ type: 'job-started', job: plan.key, name: plan.name });
  const environment = readJobEnvironment(
    plan.workflow.file,
    definition,
    run.options,
    plan.expressions,
    plan.scope,
  );
  const limit = timeLimit(plan);
  const permissions = definition.permissions ?? plan.workflow.permissions ?? defaultPermissions;
  const trackingId = `lago-scw_${randomUUID()}`;
  const job = await prepare(plan, environment, permissions, trackingId, limit.signal, now);
  const deployment = openDeployment(run, environment);
  try {
    const scope = jobScope(plan);
    try {
      await runJobSteps(job, definition.steps, scope);
    } finally {
      // Even when the runner itself is at fault: a post step may hold a lock.
      await runPostSteps(job);
    }
    const seen = scopeOf(job, scope, {});
    const environmentUrl = orFailure(job, '', () => plan.expressions.text(environment?.url, seen));
    const outputs = orFailure(job, {}, () => publicOutputs(plan, job, seen));
    const conclusion: Conclusion = jobStatus(job);
    deployment.close(conclusion, environmentUrl);
    if (limit.exceeded()) job.annotations.push({ level: 'error', message: limit.message });
    const seconds = (now().getTime() - started) / 1000;
    plan.emit({ type: 'job-finished', job: plan.key, conclusion, seconds });
    return resultOf(plan, job, { conclusion, seconds, outputs, environment: environment?.name, permissions });
  } finally {
    limit.end();
    endOrphanProcesses(trackingId);
  }
}

function resultOf(
  plan: JobPlan,
  job: JobRun,
  end: {
    conclusion: Conclusion;
    seconds: number;
    outputs: Record<string, string>;
    environment: string | undefined;
    permissions: Permissions;
  },
): JobResult {
  return {
    id: plan.definition.id,
    name: plan.name,
    conclusion: end.conclusion,
    seconds: end.seconds,
    outputs: end.outputs,
    steps: job.results,
    annotations: job.annotations,
    summaries: job.summaries,
    folders: { workspace: job.folders.workspace, temp: job.folders.temp },
    environment: end.environment,
    tokenPermissions: end.permissions,
  };
}

async function prepare(
  plan: JobPlan,
  environment: JobEnvironment | undefined,
  permissions: Permissions,
  trackingId: string,
  cancel: AbortSignal,
  now: () => Date,
): Promise<JobRun> {
  const { run, definition, expressions } = plan;
  const { options } = run;
  const folders = await makeFolders(plan);
  const token = options.github?.issueToken(permissions) ?? `ghs_${randomUUID().replaceAll('-', '')}`;
  const secrets = { ...options.secrets, ...environment?.secrets, GITHUB_TOKEN: token };
  const masks = new Masks();
  for (const secret of Object.values(secrets)) masks.add(secret);
  const github = githubContext(run, { id: definition.id, workspace: folders.workspace, token });
  const contexts = {
    ...plan.scope.contexts,
    github,
    secrets,
    vars: { ...options.vars, ...environment?.vars },
    runner: runnerContext(folders.temp),
  };
  const env = new Map(Object.entries(expressions.texts(plan.workflow.env, { contexts })));
  const jobEnv = expressions.texts(definition.env, {
    contexts: { ...contexts, env: Object.fromEntries(env) },
  });
  for (const [name, value] of Object.entries(jobEnv)) env.set(name, value);
  const environmentNames = { name: environment?.name ?? '', trackingId };
  const unknown = environment !== undefined && !environment.known;
  return {
    id: plan.key,
    packages: plan.packages,
    folders,
    repositoryFolder: options.repositoryFolder,
    resolveAction: options.resolveAction,
    nodePath: options.nodePath,
    grace: options.grace ?? runnerGrace,
    masks,
    now,
    emit: plan.emit,
    defaults: jobDefaults(plan),
    contexts,
    machineEnvironment: machineEnvironment(run, github, folders, environmentNames),
    env,
    paths: [],
    posts: [],
    results: [],
    summaries: [],
    annotations: unknown ? [{ level: 'warning', message: newEnvironment(environment.name) }] : [],
    cancel,
    failed: false,
  };
}

const newEnvironment = (name: string): string =>
  `The environment '${name}' is not known: GitHub would make it, without secrets and without protection.`;

const jobDefaults = ({ definition, workflow }: JobPlan) => ({
  shell: definition.defaults.shell ?? workflow.defaults.shell,
  workingDirectory: definition.defaults.workingDirectory ?? workflow.defaults.workingDirectory,
});

const jobScope = (plan: JobPlan): StepScope => ({
  expressions: plan.expressions,
  steps: {},
  inputs: plan.scope.contexts.inputs,
  outerEnv: {},
  action: undefined,
  failed: false,
});

async function makeFolders(plan: JobPlan): Promise<JobFolders> {
  const root = join(plan.runFolder, plan.key);
  const repository = plan.run.options.repository.split('/')[1] ?? 'repository';
  const folders = {
    root,
    workspace: join(root, 'work', repository, repository),
    temp: join(root, 'work', '_temp'),
    home: join(root, 'home'),
    commands: join(root, 'work', '_temp', '_runner_file_commands'),
    artifacts: plan.artifacts,
  };
  await Promise.all(Object.values(folders).map((folder) => mkdir(folder, { recursive: true })));
  return folders;
}

/** An expression at the end of the job that cannot be evaluated fails the job. */
function orFailure<Value>(job: JobRun, fallback: Value, evaluate: () => Value): Value {
  try {
    return evaluate();
  } catch (error) {
    if (!(error instanceof WorkflowFileError)) throw error;
    job.annotations.push({ level: 'error', message: job.masks.apply(error.message) });
    job.failed = true;
    return fallback;
  }
}

/** The job's outputs. GitHub drops one that masking would change, and says so only in a warning. */
function publicOutputs(plan: JobPlan, job: JobRun, seen: ExpressionScope): Record<string, string> {
  const outputs = plan.expressions.texts(plan.definition.outputs, seen);
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(outputs)) {
    if (value === '') continue;
    if (job.masks.apply(value) === value) kept[name] = value;
    else
      job.annotations.push({
        level: 'warning',
        message: `Skip output '${name}' since it may contain secret.`,
      });
  }
  return kept;
}

function timeLimit(plan: JobPlan) {
  const minutes = Number(plan.expressions.text(plan.definition.timeoutMinutes, plan.scope) || 360);
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), minutes * 60_000);
  return {
    signal: AbortSignal.any([plan.cancel, controller.signal]),
    message: `The job running on runner sandbox has exceeded the maximum execution time of ${minutes} minutes.`,
    exceeded: () => controller.signal.aborted,
    end: () => clearTimeout(timer),
  };
}
