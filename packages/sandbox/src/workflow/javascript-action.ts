import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { JavaScriptAction } from './action-file.ts';
import { inputEnvironment } from './action-inputs.ts';
import { Expressions } from './expressions.ts';
import { type ActionIdentity, type JobRun, StepFailure } from './job-run.ts';
import { runProcessStep } from './process-step.ts';
import type { RunningStep } from './run-work.ts';
import type { StepLog } from './step-log.ts';

/** Runs `main`; its `post` is registered before, so that it runs even if main fails or is cancelled. */
export async function runJavaScriptAction(
  job: JobRun,
  step: RunningStep,
  action: JavaScriptAction,
  inputs: Readonly<Record<string, string>>,
  identity: ActionIdentity,
): Promise<void> {
  const state: Record<string, string> = {};
  const stage = async (file: string, log: StepLog, stop: AbortSignal, stateEnv: Record<string, string>) => {
    const script = join(action.folder, file);
    await assertExists(script, action.file);
    const env = {
      ...step.env,
      ...inputEnvironment(inputs),
      ...stateEnv,
      GITHUB_ACTION: step.definition.actionId,
      GITHUB_ACTION_REPOSITORY: identity.repository,
      GITHUB_ACTION_REF: identity.ref,
    };
    const cwd = job.folders.workspace;
    const request = { command: job.nodePath, args: [script], cwd, env, outputs: step.outputs, state };
    await runProcessStep(job, log, request, stop);
  };
  const { post } = action;
  if (post !== undefined) {
    job.posts.push({
      name: `Post ${step.name}`,
      condition: action.postIf,
      line: undefined,
      expressions: new Expressions(action.file, job.packages),
      scope: step.scope,
      run: (log, stop) => stage(post, log, stop, stateEnvironment(state)),
    });
  }
  await stage(action.main, step.log, step.stop, {});
}

const stateEnvironment = (state: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));

async function assertExists(script: string, actionFile: string): Promise<void> {
  try {
    await access(script);
  } catch {
    throw new StepFailure(`File not found: '${script}', named by ${actionFile}. Has the action been built?`);
  }
}
