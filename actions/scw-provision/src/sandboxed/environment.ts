import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSummary } from '@lago-scw/action-kit';
import { ActionError, type Clock, createEffects, type EffectEvent, parseFailpoints } from '@lago-scw/effects';
import {
  type Clock as CloudClock,
  type LocalScaleway,
  type RequestLog,
  startLocalScaleway,
} from '@lago-scw/sandbox';
import { createScaleway, type Scaleway } from '@lago-scw/scaleway';
import { createObjectStorage, type ObjectStorage } from '@lago-scw/scaleway/object-storage';
import type { definition } from '../definition.ts';
import type { Context } from '../found.ts';
import { post } from '../post.ts';
import { run } from '../run.ts';

export const projectId = '11111111-1111-4111-8111-111111111111';
export const password = 'Correct-horse-7';

export const specText = `
environment: prod
domain: billing.example.com
network:
  ssh-from: [203.0.113.7/32, 198.51.100.0/24]
tls: { from: lets-encrypt, email: ops@example.com }
lago: { version: v1.50.0 }
`;

const noSecrets = {
  SECRET_KEY_BASE: undefined,
  LAGO_RSA_PRIVATE_KEY: undefined,
  LAGO_ENCRYPTION_PRIMARY_KEY: undefined,
  LAGO_ENCRYPTION_DETERMINISTIC_KEY: undefined,
  LAGO_ENCRYPTION_KEY_DERIVATION_SALT: undefined,
  LAGO_AWS_S3_ACCESS_KEY_ID: undefined,
  LAGO_AWS_S3_SECRET_ACCESS_KEY: undefined,
  LAGO_SMTP_PASSWORD: undefined,
  COCKPIT_TOKEN: undefined,
};

type Outputs = Readonly<Record<(typeof definition.outputs)[number], string>>;

export interface RunOptions {
  readonly mode?: 'plan' | 'apply' | 'destroy';
  readonly allowDestroy?: string;
  readonly failOnDrift?: boolean;
  readonly secretsToken?: string;
  readonly runnerAddress?: string;
  /** Runs the post step as well, as at the end of the job. */
  readonly post?: boolean;
  readonly ageRecipient?: string;
  /** Of a local GitHub. */
  readonly githubUrl?: string;
  readonly spec?: string;
  /** As in LAGO_SCW_FAILPOINT; a kill ends the run as SIGKILL does: nothing further is sent. */
  readonly failpoints?: string;
  readonly password?: string | undefined;
  /** Told of what is set while the run goes on. */
  readonly onOutput?: (name: string, value: string) => void;
  /** What the domain resolves to. */
  readonly resolved?: readonly string[];
}

export interface Provisioned {
  readonly outputs: Outputs;
  readonly events: readonly EffectEvent[];
  readonly requests: readonly RequestLog[];
  readonly changing: readonly string[];
  readonly summary: string;
  readonly warnings: readonly string[];
  readonly notices: readonly string[];
  /** Faults shown on lines of lago.yml. */
  readonly marked: readonly string[];
  readonly failures: readonly string[];
}

/** A local Scaleway with nothing in it, and a way to run provision against it. */
export interface Environment {
  readonly scaleway: LocalScaleway;
  run(options?: RunOptions): Promise<Provisioned>;
  stop(): Promise<void>;
}

/** Stand-ins for real time: Scaleway's, and the one that the action waits by. */
export interface Clocks {
  readonly cloud?: CloudClock;
  readonly action?: Clock;
}

/** `latencyFactor` 0: at once; 1: as recorded. */
export async function startEnvironment(latencyFactor = 0, clocks: Clocks = {}): Promise<Environment> {
  const log: RequestLog[] = [];
  const scaleway = await startLocalScaleway({
    projectId,
    latencyFactor,
    ...(clocks.cloud === undefined ? {} : { clock: clocks.cloud }),
    onRequest: (entry) => log.push(entry),
  });
  const workspace = mkdtempSync(join(tmpdir(), 'provision-'));
  return {
    scaleway,
    run: async (options = {}) => {
      writeFileSync(join(workspace, 'lago.yml'), options.spec ?? specText);
      const before = log.length;
      const made = await runOnce(scaleway.url, workspace, options, clocks.action);
      const requests = log.slice(before);
      const changing = requests
        .filter(({ method }) => method !== 'GET' && method !== 'HEAD')
        .map(({ method, path }) => `${method} ${path}`);
      return { ...made, requests, changing };
    },
    stop: async () => {
      await scaleway.stop();
      rmSync(workspace, { recursive: true });
    },
  };
}

const credentials = {
  accessKey: 'SCWXXXXXXXXXXXXXXXXX',
  secretKey: '22222222-2222-4222-8222-222222222222',
  projectId,
  region: 'fr-par',
} as const;

/** Asks the local Scaleway what there is. */
export function clientOf({ scaleway }: Environment): Scaleway {
  return createScaleway({ ...credentials, apiUrl: scaleway.url, zone: 'fr-par-1' });
}

/** The same of buckets. */
export function storageOf({ scaleway }: Environment): ObjectStorage {
  return createObjectStorage({ ...credentials, endpoint: scaleway.url });
}

async function runOnce(apiUrl: string, workspace: string, options: RunOptions, clock: Clock | undefined) {
  const events: EffectEvent[] = [];
  const warnings: string[] = [];
  const notices: string[] = [];
  const marked: string[] = [];
  const failures: string[] = [];
  const summary = createSummary();
  const killed = new AbortController();
  const kill = (): never => {
    const error = new Error('killed');
    killed.abort(error);
    throw error;
  };
  const effects = createEffects({
    listeners: [(event) => events.push(event)],
    signal: killed.signal,
    failpoints: parseFailpoints(options.failpoints, kill),
    firstPauseMs: 1,
    ...(clock === undefined ? {} : { clock }),
  });
  const state = new Map<string, string>();
  const context: Context = {
    inputs: {
      spec: 'lago.yml',
      mode: options.mode ?? 'apply',
      'allow-destroy': options.allowDestroy,
      'fail-on-drift': options.failOnDrift ?? false,
      'github-token': undefined,
      'runner-address': options.runnerAddress,
      'secrets-token': options.secretsToken,
      'github-environment': undefined,
      'age-recipient': options.ageRecipient,
    },
    variables: {
      SCW_ACCESS_KEY: 'SCWXXXXXXXXXXXXXXXXX',
      SCW_SECRET_KEY: '22222222-2222-4222-8222-222222222222',
      SCW_DEFAULT_PROJECT_ID: projectId,
      SCW_API_URL: apiUrl,
      POSTGRES_PASSWORD: 'password' in options ? options.password : password,
      ...noSecrets,
      REDIS_PASSWORD: 'password' in options ? options.password : password,
      SCW_DEFAULT_ORGANIZATION_ID: projectId,
      AWS_ENDPOINT_URL_S3: apiUrl,
    },
    effects,
    summary,
    runner: {
      tempFolder: workspace,
      workspace,
      runId: 'test',
      runUrl: null,
      repository: 'example/billing',
      actor: null,
      eventName: null,
      sha: null,
      eventPath: null,
      apiUrl: options.githubUrl ?? null,
    },
    info: () => {},
    notice: (text) => notices.push(text),
    warning: (text) => warnings.push(text),
    fileIssues: (issues) => {
      const text = issues.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n');
      marked.push(text);
      return new ActionError('file', text, 'Correct the lines.');
    },
    fail: (error) => failures.push(error.message),
    setOutput: (name, value) => options.onOutput?.(name, value),
    saveState: (name, value) => state.set(name, value),
  };
  const outputs = await run(context, () => Promise.resolve(options.resolved ?? []));
  if (options.post === true) await post(context, (name) => state.get(name) ?? '');
  return { outputs, events, warnings, notices, marked, failures, summary: summary.toMarkdown() };
}
