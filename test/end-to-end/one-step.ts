import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type JobResult, type RunResult, runWorkflow, type StepResult } from '@lago-scw/sandbox';
import { stringify } from 'yaml';
import type { PublishedName } from '../../tools/actions.ts';
import { root } from '../../tools/actions.ts';
import { repository, type Stage } from '../demo/story.ts';

export interface OneStep {
  readonly action: PublishedName;
  readonly with?: Readonly<Record<string, string>>;
  /** Instead of what the environment holds; undefined: not stored at all. */
  readonly secrets?: Readonly<Record<string, string | undefined>>;
}

export interface OneStepEnd {
  readonly run: RunResult;
  readonly step: StepResult;
  /** Messages of its error annotations, each with its place if it has one. */
  readonly errors: readonly string[];
  /** Ids of the effects that were begun. */
  readonly effects: readonly string[];
  /** Everything that someone could read: logs, outputs, summaries, the audit file. */
  readonly shown: string;
}

/** Runs one action as a job of its own, post step included, with every secret mapped one by one. */
export async function runOneStep(stage: Stage, wanted: OneStep): Promise<OneStepEnd> {
  const { sandbox } = stage;
  const all = { ...sandbox.environment.secrets, ...wanted.secrets };
  const secrets = Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const run = await runWorkflow({
    file: '.github/workflows/one-step.yml',
    content: workflowOf(wanted, Object.keys(all), Object.keys(sandbox.environment.vars)),
    event: { name: 'workflow_dispatch' },
    repository,
    repositoryFolder: stage.folder,
    resolveAction: () => join(root, 'dist', wanted.action),
    environments: { production: { secrets, vars: sandbox.environment.vars } },
    runnerEnvironment: sandbox.runnerEnvironment,
    nodePath: process.execPath,
    workFolder: join(sandbox.folder, 'runs'),
    github: sandbox.github.runner,
  });
  return endOf(run);
}

function workflowOf(wanted: OneStep, secrets: readonly string[], vars: readonly string[]): string {
  const mapped = [
    ...secrets.map((name) => [name, `\${{ secrets.${name} }}`]),
    ...vars.map((name) => [name, `\${{ vars.${name} }}`]),
  ];
  const steps = [
    { uses: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1' },
    {
      id: 'it',
      uses: `org/lago-scw/${wanted.action}@v1`,
      with: wanted.with ?? {},
      env: Object.fromEntries(mapped),
    },
  ];
  return stringify({
    name: 'One step',
    on: { workflow_dispatch: null },
    permissions: {},
    jobs: { job: { 'runs-on': 'ubuntu-24.04', environment: 'production', steps } },
  });
}

function endOf(run: RunResult): OneStepEnd {
  const job = run.jobs[0];
  const step = job?.steps.find(({ id }) => id === 'it');
  if (job === undefined || step === undefined) throw new Error('the step did not run');
  const audit = auditOf(job);
  const errors = job.steps.flatMap(({ annotations }) =>
    annotations
      .filter(({ level }) => level === 'error')
      .filter(({ message }) => !/^Process completed with exit code 1\.$/.test(message))
      .map(({ file, line, column, message }) =>
        file === undefined ? message : `${file}:${line}:${column} ${message}`,
      ),
  );
  return {
    run,
    step,
    errors,
    effects: audit
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { id: string }).id),
    shown: [
      ...job.steps.flatMap((one) => [...one.log, JSON.stringify([one.outputs, one.annotations])]),
      ...job.summaries,
      JSON.stringify(job.outputs),
      audit,
    ].join('\n'),
  };
}

function auditOf({ folders }: JobResult): string {
  try {
    return readFileSync(join(folders?.temp ?? '', 'audit.jsonl'), 'utf8');
  } catch (error) {
    // A step that refused its input never began an effect.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
