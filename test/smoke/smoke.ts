import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSummary } from '@lago-scw/action-kit';
import type { SmokeReport } from '@lago-scw/contracts';
import { type ActionError, createEffects } from '@lago-scw/effects';
import { apiKey } from '@lago-scw/sandbox/lago/test-stack';
import { type Context, run } from '../../actions/lago-smoke-test/src/run.ts';
import { RELEASE, SMTP_PASSWORD } from './lago-release.ts';
import type { SmokeWorld } from './smoke-world.ts';

export interface Smoked {
  readonly report: SmokeReport;
  readonly outputs: Awaited<ReturnType<typeof run>>;
  readonly failure: ActionError | undefined;
  readonly summary: string;
  readonly state: Readonly<Record<string, string>>;
  /** Ids of probes by outcome, in the order of the report. */
  ids(outcome: SmokeReport['checks'][number]['outcome']): string[];
}

const INPUTS: Context['inputs'] = {
  spec: 'lago.yml',
  topology: undefined,
  target: 'green',
  level: 'full',
  probes: undefined,
  skip: undefined,
  'expected-release': RELEASE,
  'deadline-seconds': 15,
  pdf: false,
  'mail-to': undefined,
  'webhook-url': undefined,
  'webhook-port': 8085,
  browser: false,
  baseline: undefined,
  burst: 10,
  // Times are compared and must not decide here: other tests load the machine meanwhile.
  'max-regression': 1000,
  'report-folder': undefined,
};

/** The action's own story, with the world's address in the place of the Internet's. */
export async function smoke(
  world: SmokeWorld,
  options: {
    readonly inputs?: Partial<Context['inputs']>;
    readonly variables?: Partial<Context['variables']>;
    readonly signal?: AbortSignal;
  } = {},
): Promise<Smoked> {
  const summary = createSummary();
  const state: Record<string, string> = {};
  let failure: ActionError | undefined;
  const context: Context = {
    inputs: { ...INPUTS, topology: JSON.stringify(world.topology), ...options.inputs },
    variables: { ...variablesOf(world), ...options.variables },
    effects: createEffects({
      listeners: [],
      firstPauseMs: 10,
      retries: 1,
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    }),
    summary,
    runner: runnerOf(world),
    info: () => {},
    notice: () => {},
    warning: () => {},
    fileIssues: (issues) => {
      throw new Error(issues[0]?.message);
    },
    fail: (error) => {
      failure = error;
    },
    setOutput: () => {},
    saveState: (name, value) => {
      state[name] = value;
    },
  };
  const outputs = await run(context);
  const report = JSON.parse(readFileSync(outputs.report, 'utf8')) as SmokeReport;
  return {
    report,
    outputs,
    failure,
    summary: summary.toMarkdown(),
    state,
    ids: (outcome) => report.checks.filter((check) => check.outcome === outcome).map(({ id }) => id ?? ''),
  };
}

function variablesOf(world: SmokeWorld): Context['variables'] {
  return {
    SCW_ACCESS_KEY: undefined,
    SCW_SECRET_KEY: undefined,
    SCW_DEFAULT_PROJECT_ID: undefined,
    SCW_API_URL: undefined,
    LAGO_SCW_CONNECT_TO: world.connectTo,
    LAGO_SMOKE_API_KEY: apiKey,
    LAGO_SMTP_PASSWORD: SMTP_PASSWORD,
    SSH_PRIVATE_KEY: world.stack.privateKey,
  };
}

function runnerOf({ folder }: SmokeWorld): Context['runner'] {
  return {
    tempFolder: join(folder, 'temp'),
    workspace: folder,
    runId: '1',
    runUrl: null,
    repository: null,
    actor: null,
    eventName: null,
    sha: null,
    eventPath: null,
    apiUrl: null,
  };
}
