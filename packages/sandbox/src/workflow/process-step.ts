import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ProcessStartError, runActionProcess } from './action-process.ts';
import {
  FileCommandError,
  parseEnvironment,
  parsePairs,
  parsePaths,
  summaryLimitBytes,
} from './file-commands.ts';
import { type JobRun, StepFailure } from './job-run.ts';
import type { StepLog } from './step-log.ts';

export interface ProcessStep {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** Beyond the machine's and the job's: the step's `env:`, INPUT_*, STATE_*, GITHUB_ACTION … */
  readonly env: Readonly<Record<string, string>>;
  readonly outputs: Record<string, string>;
  readonly state: Record<string, string>;
}

const commandFiles = ['OUTPUT', 'ENV', 'PATH', 'STATE', 'STEP_SUMMARY'] as const;
type CommandFile = (typeof commandFiles)[number];

/** Runs one process of a step with its command files; throws StepFailure when it failed or was stopped. */
export async function runProcessStep(
  job: JobRun,
  log: StepLog,
  step: ProcessStep,
  stop: AbortSignal,
): Promise<void> {
  const files = await makeCommandFiles(job);
  let commandsObeyed = true;
  const effects = {
    setOutput: (name: string, value: string) => {
      step.outputs[name] = value;
    },
    saveState: (name: string, value: string) => {
      step.state[name] = value;
    },
  };
  const end = await runActionProcess({
    command: step.command,
    args: step.args,
    cwd: step.cwd,
    env: environmentOf(job, step, files),
    onLine: (line) => {
      if (!log.accept(line, effects)) commandsObeyed = false;
    },
    stop,
    grace: job.grace,
  }).catch((error: unknown) => {
    if (error instanceof ProcessStartError) throw new StepFailure(error.message);
    throw error;
  });
  await takeCommandFiles(job, log, step, files);
  if (stop.aborted) throw new StepFailure('The operation was canceled.');
  if (end.exitCode !== 0) {
    throw new StepFailure(`Process completed with exit code ${end.exitCode ?? `none (${end.signal})`}.`);
  }
  if (!commandsObeyed) throw new StepFailure('A log command could not be processed.');
}

function environmentOf(
  job: JobRun,
  step: ProcessStep,
  files: Record<CommandFile, string>,
): Record<string, string> {
  const merged: Record<string, string> = {
    ...job.machineEnvironment,
    ...Object.fromEntries(job.env),
    ...step.env,
    // GITHUB_* and RUNNER_* cannot be overruled by env: or GITHUB_ENV.
    ...Object.fromEntries(
      Object.entries(job.machineEnvironment).filter(([name]) => /^(GITHUB|RUNNER)_/.test(name)),
    ),
    ...Object.fromEntries(Object.entries(step.env).filter(([name]) => name.startsWith('GITHUB_ACTION'))),
    ...Object.fromEntries(commandFiles.map((name) => [`GITHUB_${name}`, files[name]])),
  };
  const path = merged.PATH ?? '';
  return { ...merged, PATH: [...job.paths.toReversed(), path].filter((part) => part !== '').join(':') };
}

async function makeCommandFiles(job: JobRun): Promise<Record<CommandFile, string>> {
  const folder = await mkdtemp(join(job.folders.commands, 'step-'));
  const file = (name: CommandFile) => join(folder, name.toLowerCase());
  await Promise.all(commandFiles.map((name) => writeFile(file(name), '')));
  return {
    OUTPUT: file('OUTPUT'),
    ENV: file('ENV'),
    PATH: file('PATH'),
    STATE: file('STATE'),
    STEP_SUMMARY: file('STEP_SUMMARY'),
  };
}

/** What the step wrote to its command files becomes outputs, environment, path, state and summary. */
async function takeCommandFiles(
  job: JobRun,
  log: StepLog,
  step: ProcessStep,
  files: Record<CommandFile, string>,
): Promise<void> {
  const read = (name: CommandFile) => readFile(files[name], 'utf8');
  try {
    for (const [name, value] of parsePairs('output', await read('OUTPUT'))) step.outputs[name] = value;
    for (const [name, value] of parseEnvironment(await read('ENV'))) job.env.set(name, value);
    for (const [name, value] of parsePairs('save_state', await read('STATE'))) step.state[name] = value;
    job.paths.push(...parsePaths(await read('PATH')));
  } catch (error) {
    if (!(error instanceof FileCommandError)) throw error;
    throw new StepFailure(error.message);
  }
  takeSummary(job, log, await read('STEP_SUMMARY'));
}

function takeSummary(job: JobRun, log: StepLog, summary: string): void {
  if (summary === '') return;
  const size = Buffer.byteLength(summary);
  if (size > summaryLimitBytes) {
    const limit = summaryLimitBytes / 1024;
    log.annotate(
      'error',
      `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${limit}k, got ${Math.ceil(size / 1024)}k.`,
    );
    return;
  }
  job.summaries.push(job.masks.applyToLines(summary));
}
