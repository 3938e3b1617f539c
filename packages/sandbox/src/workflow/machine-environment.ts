import type { ContextValue } from './expressions.ts';
import type { RunWorkflowOptions } from './run-options.ts';
import type { Trigger } from './trigger.ts';

export interface RunIdentity {
  readonly options: RunWorkflowOptions;
  readonly trigger: Trigger;
  readonly workflow: string;
  readonly runId: number;
  readonly eventPath: string;
  readonly apiUrl: string;
}

const serverUrl = 'https://github.com';

/** The `github` context of one job. */
export function githubContext(
  run: RunIdentity,
  job: { id: string; workspace: string; token: string },
): Record<string, ContextValue> {
  const { options, trigger } = run;
  const request = trigger.payload.pull_request as
    | { head?: { ref?: string }; base?: { ref?: string } }
    | undefined;
  const refName = trigger.ref.replace(/^refs\/(heads|tags|pull)\//, '');
  return {
    action: '',
    actor: trigger.actor,
    actor_id: '1',
    api_url: run.apiUrl,
    base_ref: request?.base?.ref ?? '',
    event: trigger.payload,
    event_name: trigger.name,
    event_path: run.eventPath,
    graphql_url: `${run.apiUrl}/graphql`,
    head_ref: request?.head?.ref ?? '',
    job: job.id,
    ref: trigger.ref,
    ref_name: refName,
    ref_protected: trigger.ref === 'refs/heads/main',
    ref_type: trigger.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository: options.repository,
    repository_id: '1',
    repository_owner: options.repository.split('/')[0],
    repository_owner_id: '1',
    retention_days: '90',
    run_attempt: String(options.runAttempt ?? 1),
    run_id: String(run.runId),
    run_number: String(options.runNumber ?? 1),
    server_url: serverUrl,
    sha: trigger.sha,
    token: job.token,
    triggering_actor: trigger.actor,
    workflow: run.workflow,
    workflow_ref: `${options.repository}/${options.file}@${trigger.ref}`,
    workflow_sha: trigger.sha,
    workspace: job.workspace,
  };
}

/** Contexts that never become a GITHUB_ variable. */
const contextOnly = ['token', 'event', 'action', 'workflow_ref', 'workflow_sha'];

/** Variables that every process of a job gets from the machine and the runner. */
export function machineEnvironment(
  run: RunIdentity,
  github: Readonly<Record<string, ContextValue>>,
  folders: { temp: string; home: string; workspace: string },
  environment: { name: string; trackingId: string },
): Record<string, string> {
  const fromContext = Object.entries(github)
    .filter(([name]) => !contextOnly.includes(name))
    .map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, String(value ?? '')]);
  return {
    PATH: process.env.PATH ?? '/usr/local/bin:/usr/bin:/bin',
    LANG: 'C.UTF-8',
    // Not the developer's own: no key, token or configuration of theirs may reach a step.
    HOME: folders.home,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    ...run.options.runnerEnvironment?.(),
    ...Object.fromEntries(fromContext),
    GITHUB_WORKFLOW_REF: String(github.workflow_ref),
    GITHUB_WORKFLOW_SHA: String(github.workflow_sha),
    RUNNER_TEMP: folders.temp,
    RUNNER_WORKSPACE: folders.workspace,
    RUNNER_TOOL_CACHE: `${folders.home}/tools`,
    RUNNER_OS: runnerSystem(),
    RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_NAME: 'sandbox',
    RUNNER_ENVIRONMENT: 'self-hosted',
    RUNNER_TRACKING_ID: environment.trackingId,
  };
}

/** The `runner` context. */
export const runnerContext = (temp: string): Record<string, ContextValue> => ({
  os: runnerSystem(),
  arch: process.arch === 'arm64' ? 'ARM64' : 'X64',
  name: 'sandbox',
  environment: 'self-hosted',
  temp,
});

const runnerSystem = (): string => (process.platform === 'darwin' ? 'macOS' : 'Linux');
