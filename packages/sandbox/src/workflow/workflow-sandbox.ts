import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runWorkflow } from './index.ts';
import type { JobResult, RunEvent, RunResult, RunWorkflowOptions, StepResult } from './run-options.ts';

type Settings = Partial<RunWorkflowOptions>;

export interface WorkflowSandbox {
  readonly folder: string;
  /** An action as `org/lago-scw/<name>@v1`: files by their path inside its folder. */
  action(name: string, files: Readonly<Record<string, string>>): Promise<void>;
  /** A file of the repository that actions/checkout copies. */
  repositoryFile(path: string, content: string): Promise<void>;
  run(workflow: string, settings?: Settings): Promise<RunResult>;
  remove(): Promise<void>;
}

/** For tests: a temp folder with a repository, published actions and a place to run workflow texts. */
export async function workflowSandbox(): Promise<WorkflowSandbox> {
  const folder = await mkdtemp(join(tmpdir(), 'lago-scw-workflow-'));
  const repositoryFolder = join(folder, 'repository');
  await mkdir(repositoryFolder);
  const actionFolder = (name: string) => join(folder, 'dist', name);
  return {
    folder,
    action: async (name, files) => {
      for (const [path, content] of Object.entries(files))
        await write(join(actionFolder(name), path), content);
    },
    repositoryFile: (path, content) => write(join(repositoryFolder, path), content),
    run: (workflow, settings) =>
      runWorkflow({
        file: '.github/workflows/test.yml',
        content: workflow,
        event: { name: 'push' },
        repository: 'org/lago-scw-demo',
        repositoryFolder,
        resolveAction: (uses) => {
          const name = /^org\/lago-scw\/([\w-]+)@v1$/.exec(uses)?.[1];
          return name === undefined ? undefined : actionFolder(name);
        },
        nodePath: process.execPath,
        workFolder: join(folder, 'work'),
        ...settings,
      }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function write(file: string, content: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

export function jobOf(result: RunResult, id: string): JobResult {
  const job = result.jobs.find((candidate) => candidate.id === id);
  if (job === undefined) throw new Error(`The run has no job '${id}'.`);
  return job;
}

export function stepOf(result: RunResult, job: string, name: string): StepResult {
  const step = jobOf(result, job).steps.find((candidate) => candidate.name === name);
  if (step === undefined) throw new Error(`Job '${job}' has no step '${name}'.`);
  return step;
}

/** `name: conclusion` of each step, in the order in which they ran. */
export const stepsOf = (result: RunResult, job: string): string[] =>
  jobOf(result, job).steps.map(({ name, conclusion }) => `${name}: ${conclusion}`);

export const logOf = (result: RunResult, job: string): string =>
  jobOf(result, job)
    .steps.flatMap(({ log }) => log)
    .join('\n');

/** Aborts as soon as a step's log has the line. */
export function abortOnLine(line: string): { signal: AbortSignal; onEvent: (event: RunEvent) => void } {
  const controller = new AbortController();
  const onEvent = (event: RunEvent) => {
    if (event.type === 'log' && event.line === line) controller.abort();
  };
  return { signal: controller.signal, onEvent };
}
