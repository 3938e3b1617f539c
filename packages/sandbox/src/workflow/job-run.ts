import type { StopGrace } from './action-process.ts';
import type { ContextValue, ExpressionScope, Expressions } from './expressions.ts';
import { hashFiles } from './hash-files.ts';
import type { Annotation } from './log-commands.ts';
import type { Masks } from './masks.ts';
import type { ParserPackages } from './parser-packages.ts';
import type { Conclusion, RunEvent, StepResult } from './run-options.ts';
import type { StepLog } from './step-log.ts';
import type { RunDefaults } from './workflow-definition.ts';

export interface JobFolders {
  readonly root: string;
  readonly workspace: string;
  readonly temp: string;
  readonly home: string;
  readonly artifacts: string;
  /** Parent of the command files, one set per process. */
  readonly commands: string;
}

/** What the steps of one job share: the runner's own memory of the job, changed as steps go by. */
export interface JobRun {
  readonly id: string;
  readonly packages: ParserPackages;
  readonly folders: JobFolders;
  readonly repositoryFolder: string;
  readonly resolveAction: (uses: string) => string | undefined;
  readonly nodePath: string;
  readonly grace: StopGrace;
  readonly masks: Masks;
  readonly now: () => Date;
  readonly emit: (event: RunEvent) => void;
  readonly defaults: RunDefaults;
  /** Contexts that do not change while the job runs. */
  readonly contexts: Readonly<Record<string, ContextValue>>;
  /** GITHUB_* and RUNNER_* and what the machine has set. */
  readonly machineEnvironment: Readonly<Record<string, string>>;
  /** `env:` of workflow and job, then whatever GITHUB_ENV adds. */
  readonly env: Map<string, string>;
  readonly paths: string[];
  readonly posts: PostStep[];
  readonly results: StepResult[];
  readonly summaries: string[];
  readonly annotations: Annotation[];
  /** Aborts when the run is cancelled or the job's time is up. */
  readonly cancel: AbortSignal;
  failed: boolean;
}

export interface PostStep {
  readonly name: string;
  readonly condition: string;
  readonly line: number | undefined;
  readonly expressions: Expressions;
  readonly scope: StepScope;
  readonly run: (log: StepLog, stop: AbortSignal) => Promise<void>;
}

/** Where a list of steps stands: in the job, or in a composite action that a step of the job uses. */
export interface StepScope {
  readonly expressions: Expressions;
  /** The `steps` context. */
  readonly steps: Record<string, StepContext>;
  readonly inputs: ContextValue;
  /** Environment that the calling steps' `env:` adds. */
  readonly outerEnv: Readonly<Record<string, string>>;
  /** GITHUB_ACTION_PATH and its like. */
  readonly action: ActionIdentity | undefined;
  failed: boolean;
}

export interface ActionIdentity {
  readonly path: string;
  readonly repository: string;
  readonly ref: string;
}

export interface StepContext {
  readonly outputs: Record<string, string>;
  outcome: Conclusion;
  conclusion: Conclusion;
}

/** A step that did not do its work: what the log says, as an error. */
export class StepFailure extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'StepFailure';
  }
}

/** Everything an expression in a step can see. */
export function scopeOf(
  job: JobRun,
  scope: StepScope,
  stepEnv: Readonly<Record<string, string>>,
): ExpressionScope {
  const cancelled = () => job.cancel.aborted;
  return {
    contexts: {
      ...job.contexts,
      inputs: scope.inputs,
      env: { ...Object.fromEntries(job.env), ...scope.outerEnv, ...stepEnv },
      steps: Object.fromEntries(Object.entries(scope.steps).map(([id, step]) => [id, { ...step }])),
      job: { status: jobStatus(job) },
      github: {
        ...(job.contexts.github as Record<string, ContextValue>),
        ...(scope.action ? actionContext(scope.action) : {}),
      },
    },
    status: {
      success: () => !scope.failed && !cancelled(),
      failure: () => scope.failed && !cancelled(),
      cancelled,
    },
    hashFiles: (patterns) => hashFiles(job.folders.workspace, patterns),
  };
}

const actionContext = ({ path, repository, ref }: ActionIdentity) => ({
  action_path: path,
  action_repository: repository,
  action_ref: ref,
});

export const jobStatus = (job: JobRun): 'success' | 'failure' | 'cancelled' => {
  if (job.cancel.aborted) return 'cancelled';
  return job.failed ? 'failure' : 'success';
};
