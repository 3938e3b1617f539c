import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sandbox } from '@lago-scw/sandbox';
import {
  ConcurrencyGroups,
  type RunEvent,
  type RunResult,
  runWorkflow,
  type TriggerEvent,
} from '@lago-scw/sandbox';
import { root } from '../../tools/actions.ts';

export const domain = 'billing.example.com';
export const repository = 'org/billing';

/** One run of a reference workflow: what the operator did to start it, and what must be true after it. */
export interface Chapter {
  readonly title: string;
  readonly workflow: string;
  readonly event: TriggerEvent;
  /** Lago version in lago.yml when it runs. */
  readonly version: string;
  /** Version that must answer on the public name afterwards. */
  readonly answers: string;
}

export const chapters: readonly Chapter[] = [
  {
    title: 'first release',
    workflow: 'deploy.yml',
    event: { name: 'push', ref: 'refs/heads/main' },
    version: 'v1.50.0',
    answers: 'v1.50.0',
  },
  {
    title: 'upgrade',
    workflow: 'deploy.yml',
    event: { name: 'push', ref: 'refs/heads/main' },
    version: 'v1.51.0',
    answers: 'v1.51.0',
  },
  {
    title: 'rollback',
    workflow: 'rollback.yml',
    event: { name: 'workflow_dispatch', inputs: { environment: 'production', 'accept-schema-drift': true } },
    version: 'v1.51.0',
    answers: 'v1.50.0',
  },
  {
    title: 'backup drill',
    workflow: 'backup-drill.yml',
    event: { name: 'schedule' },
    version: 'v1.51.0',
    answers: 'v1.50.0',
  },
];

export interface Stage {
  readonly sandbox: Sandbox;
  readonly folder: string;
  readonly concurrency: ConcurrencyGroups;
}

/** The operator's repository: lago.yml at its root, the reference workflows under .github/workflows, unchanged. */
export async function openStage(sandbox: Sandbox): Promise<Stage> {
  const folder = join(sandbox.folder, 'repository');
  await mkdir(join(folder, '.github'), { recursive: true });
  await cp(join(root, 'workflows-example'), join(folder, '.github', 'workflows'), { recursive: true });
  return { sandbox, folder, concurrency: new ConcurrencyGroups() };
}

/** Nobody watches a demo bake. */
export function impatient(spec: string): string {
  return `${spec}\nhand-over:\n  bake-minutes: 0\n`;
}

export async function play(
  stage: Stage,
  chapter: Pick<Chapter, 'workflow' | 'event' | 'version'>,
  options: {
    readonly onEvent?: (event: RunEvent) => void;
    readonly signal?: AbortSignal;
    readonly spec?: (text: string) => string;
  } = {},
): Promise<RunResult> {
  const example = await readFile(join(root, 'workflows-example', 'lago.yml'), 'utf8');
  const spec = impatient(example.replace(/^( {2}version: ).*$/m, `$1${chapter.version}`));
  await writeFile(join(stage.folder, 'lago.yml'), options.spec?.(spec) ?? spec);
  const { sandbox } = stage;
  return runWorkflow({
    file: join(stage.folder, '.github', 'workflows', chapter.workflow),
    event: chapter.event,
    repository,
    repositoryFolder: stage.folder,
    resolveAction: (uses) => bundleOf(uses),
    environments: { production: sandbox.environment },
    runnerEnvironment: sandbox.runnerEnvironment,
    nodePath: process.execPath,
    workFolder: join(sandbox.folder, 'runs'),
    concurrency: stage.concurrency,
    github: sandbox.github.runner,
    ...(options.onEvent === undefined ? {} : { onEvent: options.onEvent }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
}

/** `org/lago-scw/<name>@v1` is the folder of that name in the release tree. */
function bundleOf(uses: string): string | undefined {
  const name = /^org\/lago-scw\/([a-z-]+)@v1$/.exec(uses)?.[1];
  return name === undefined ? undefined : join(root, 'dist', name);
}
