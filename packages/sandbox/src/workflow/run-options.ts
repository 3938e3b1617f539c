import type { StopGrace } from './action-process.ts';
import type { ConcurrencyGroups } from './concurrency-groups.ts';
import type { ContextValue } from './expressions.ts';
import type { Annotation } from './log-commands.ts';
import type { Permissions } from './workflow-definition.ts';

export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped';

export interface TriggerEvent {
  readonly name: 'push' | 'pull_request' | 'schedule' | 'workflow_dispatch';
  /** Laid over the plausible payload that the runner makes for the event. */
  readonly payload?: Readonly<Record<string, ContextValue>>;
  /** For example `refs/heads/main`. */
  readonly ref?: string;
  readonly sha?: string;
  readonly actor?: string;
  /** Of workflow_dispatch: strings, as the API takes them; booleans and numbers are accepted too. */
  readonly inputs?: Readonly<Record<string, string | boolean | number>>;
}

export interface EnvironmentSettings {
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
}

/** What the runner tells GitHub; `startLocalGitHub` gives one as `runner`. */
export interface RunnerGitHub {
  readonly apiUrl: string;
  issueToken(permissions: Permissions): string;
  recordRun(run: {
    id: number;
    name: string;
    event: string;
    status: string;
    conclusion: string | null;
  }): void;
  createDeployment(deployment: { environment: string; ref: string; sha: string }): number;
  addDeploymentStatus(id: number, status: { state: string; environmentUrl: string; logUrl: string }): void;
}

export interface RunWorkflowOptions {
  /** Path of the workflow file. With `content` only a name for messages. */
  readonly file: string;
  readonly content?: string;
  readonly event: TriggerEvent;
  /** `owner/name`. */
  readonly repository: string;
  /** What actions/checkout copies into GITHUB_WORKSPACE. */
  readonly repositoryFolder: string;
  /** Folder with the action.yml of a `uses:` such as `org/lago-scw/provision@v1`. */
  readonly resolveAction: (uses: string) => string | undefined;
  readonly environments?: Readonly<Record<string, EnvironmentSettings>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  /** Laid over the environment of every step, asked anew for each: what the machine itself would have set. */
  readonly runnerEnvironment?: () => Readonly<Record<string, string>>;
  /** The Node that runs JavaScript actions. */
  readonly nodePath: string;
  /** Where the run keeps workspaces, temp folders and artifacts; made when missing. Not inside repositoryFolder. */
  readonly workFolder: string;
  readonly onEvent?: (event: RunEvent) => void;
  /** Aborted: the run is cancelled as by GitHub's Cancel button. */
  readonly signal?: AbortSignal;
  readonly clock?: () => Date;
  readonly runId?: number;
  readonly runNumber?: number;
  readonly runAttempt?: number;
  readonly grace?: StopGrace;
  /** Share one between runs that must queue behind each other. */
  readonly concurrency?: ConcurrencyGroups;
  readonly github?: RunnerGitHub;
}

export type RunEvent =
  | { readonly type: 'run-started'; readonly workflow: string; readonly jobs: readonly string[] }
  | { readonly type: 'job-waiting'; readonly job: string; readonly concurrencyGroup: string }
  | { readonly type: 'job-started'; readonly job: string; readonly name: string }
  | { readonly type: 'step-started'; readonly job: string; readonly step: string; readonly number: number }
  | { readonly type: 'log'; readonly job: string; readonly step: string; readonly line: string }
  | {
      readonly type: 'step-finished';
      readonly job: string;
      readonly step: string;
      readonly conclusion: Conclusion;
      readonly seconds: number;
    }
  | {
      readonly type: 'job-finished';
      readonly job: string;
      readonly conclusion: Conclusion;
      readonly seconds: number;
    }
  | { readonly type: 'run-finished'; readonly workflow: string; readonly conclusion: Conclusion };

export interface StepResult {
  readonly name: string;
  readonly id: string | undefined;
  /** After continue-on-error; `outcome` is before it. */
  readonly conclusion: Conclusion;
  readonly outcome: Conclusion;
  readonly seconds: number;
  /** Masked. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly annotations: readonly Annotation[];
  /** Masked lines. */
  readonly log: readonly string[];
}

export interface JobResult {
  readonly id: string;
  readonly name: string;
  readonly conclusion: Conclusion;
  readonly seconds: number;
  /** Without those that held a masked value: GitHub drops them. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly steps: readonly StepResult[];
  /** Of the job itself, such as a dropped output. */
  readonly annotations: readonly Annotation[];
  /** Markdown of the job's step summaries, masked; one item per step that wrote one. */
  readonly summaries: readonly string[];
  /** Folder of GITHUB_WORKSPACE and of RUNNER_TEMP, kept for inspection; undefined when the job was skipped. */
  readonly folders: { readonly workspace: string; readonly temp: string } | undefined;
  readonly environment: string | undefined;
  readonly tokenPermissions: Permissions | undefined;
}

export interface RunResult {
  readonly workflow: string;
  /** `run-name:`, or the workflow's name. */
  readonly name: string;
  readonly runId: number;
  readonly conclusion: Conclusion;
  readonly seconds: number;
  readonly jobs: readonly JobResult[];
  readonly artifactsFolder: string;
}
