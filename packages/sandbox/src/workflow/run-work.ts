import { writeFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { type JobRun, type StepScope, scopeOf } from './job-run.ts';
import { runProcessStep } from './process-step.ts';
import type { StepLog } from './step-log.ts';
import type { RunWork, StepDefinition } from './steps-definition.ts';
import { WorkflowFileError } from './tokens.ts';

/** A step's evaluated surroundings while it runs. */
export interface RunningStep {
  readonly definition: StepDefinition;
  readonly scope: StepScope;
  /** The step's own `env:` over that of the steps around it. */
  readonly env: Readonly<Record<string, string>>;
  readonly outputs: Record<string, string>;
  readonly log: StepLog;
  readonly stop: AbortSignal;
  /** Masked display name; post steps are called after it. */
  readonly name: string;
}

let scriptCount = 0;

/** Runs the script of a `run:` step in its shell. */
export async function runScript(job: JobRun, step: RunningStep, work: RunWork): Promise<void> {
  const { expressions } = step.scope;
  const seen = scopeOf(job, step.scope, step.env);
  // The defaults are the workflow's: a composite action's steps name their own shell.
  const defaults = step.scope.action === undefined ? job.defaults : undefined;
  const script = expressions.text(work.script, seen);
  const shell = expressions.text(work.shell ?? defaults?.shell, seen);
  const folder = expressions.text(work.workingDirectory ?? defaults?.workingDirectory, seen);
  const file = join(job.folders.temp, `script-${++scriptCount}.sh`);
  await writeFile(file, script.endsWith('\n') ? script : `${script}\n`);
  const [command = 'bash', ...args] = shellCommand(step.definition, shell, file);
  step.log.write(`##[group]Run ${script.trim().split('\n')[0]}`);
  step.log.write(
    `${script.trimEnd()}\nshell: ${[command, ...args].join(' ').replace(file, '{0}')}\n##[endgroup]`,
  );
  const cwd = isAbsolute(folder) ? folder : join(job.folders.workspace, folder);
  const action = step.scope.action ? { GITHUB_ACTION_PATH: step.scope.action.path } : {};
  const env = { ...step.env, GITHUB_ACTION: step.definition.actionId, ...action };
  await runProcessStep(
    job,
    step.log,
    { command, args, cwd, env, outputs: step.outputs, state: {} },
    step.stop,
  );
}

/** Without `shell:` the runner uses bash without pipefail; with `shell: bash` it adds it. */
function shellCommand(definition: StepDefinition, shell: string, file: string): readonly string[] {
  if (shell === '') return ['bash', '-e', file];
  if (shell === 'bash') return ['bash', '--noprofile', '--norc', '-eo', 'pipefail', file];
  if (shell === 'sh') return ['sh', '-e', file];
  const words = shell.split(/\s+/).filter((word) => word !== '');
  if (words.length > 1 && words.some((word) => word.includes('{0}'))) {
    return words.map((word) => word.replace('{0}', file));
  }
  throw new WorkflowFileError(
    definition.file,
    definition.line,
    'shell',
    `'${shell}' is not supported by the sandbox runner (bash, sh, or a command with {0})`,
  );
}
