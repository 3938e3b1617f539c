import { join } from 'node:path';
import * as core from '@actions/core';
import type { FileIssue } from '@lago-scw/contracts';
import {
  ActionError,
  auditTo,
  createEffects,
  type EffectEvent,
  type Effects,
  FAILPOINT_VARIABLE,
  messageOf,
  parseFailpoints,
} from '@lago-scw/effects';
import type {
  ActionDefinition,
  InputDefinitions,
  InputValues,
  VariableDefinitions,
  VariableValues,
} from './definition.ts';
import { redact } from './mask.ts';
import { collectEffects, printProgress } from './progress.ts';
import { readInputs, readVariables } from './read-inputs.ts';
import { createSummary, type Summary } from './summary.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Everything that an action's story gets; it reaches for nothing else. */
export interface ActionContext<I extends InputDefinitions, V extends VariableDefinitions> {
  readonly inputs: InputValues<I>;
  readonly variables: VariableValues<V>;
  readonly effects: Effects;
  readonly summary: Summary;
  readonly runner: Runner;
  info(text: string): void;
  notice(text: string): void;
  warning(text: string, place?: Partial<FileIssue>): void;
  /** Shows the issues on their lines and answers the error to throw. */
  fileIssues(issues: readonly FileIssue[]): ActionError;
  /** Makes the step fail although its story ends: for a verdict that comes with outputs. */
  fail(error: ActionError): void;
  /** Sets an output at once: one that must be there although the run fails later. */
  setOutput(name: string, value: string): void;
  /** Text for this action's post step. */
  saveState(name: string, value: string): void;
}

/** What the runner says about this run. */
export interface Runner {
  /** Folder of the job, removed at its end. */
  readonly tempFolder: string;
  readonly workspace: string;
  readonly runId: string;
  readonly runUrl: string | null;
  readonly repository: string | null;
  readonly actor: string | null;
  readonly eventName: string | null;
  readonly sha: string | null;
  readonly eventPath: string | null;
  readonly apiUrl: string | null;
}

export interface Story<I extends InputDefinitions, O extends string, V extends VariableDefinitions> {
  run(context: ActionContext<I, V>): Promise<Readonly<Record<O, string>>>;
}

export interface PostStory<I extends InputDefinitions, V extends VariableDefinitions> {
  /** `state` holds what the main step saved. */
  post(context: ActionContext<I, V>, state: (name: string) => string): Promise<void>;
}

/**
 * Runs an action: checks what it was given, loads its code (only then: nothing heavy is loaded for a typing error),
 * runs its story, and reports. The same bundle serves `main` and `post`.
 */
export async function runAction<I extends InputDefinitions, O extends string, V extends VariableDefinitions>(
  definition: ActionDefinition<I, O, V>,
  load: () => Promise<Story<I, O, V>>,
  loadPost?: () => Promise<PostStory<I, V>>,
): Promise<void> {
  const environment: Environment = process.env;
  const isPost = core.getState('main-started') === 'true';
  // A main step that refused its inputs did nothing: there is nothing to undo, and no reason to complain twice.
  if (isPost && core.getState('inputs-accepted') !== 'true') return;
  const cancel = cancellation();
  const done = collectEffects();
  const summary = createSummary();
  try {
    if (loadPost !== undefined && !isPost) core.saveState('main-started', 'true');
    const context = createContext(
      definition,
      environment,
      summary,
      done.listener,
      isPost ? undefined : cancel,
    );
    if (loadPost !== undefined && !isPost) core.saveState('inputs-accepted', 'true');
    if (isPost) await (await loadPost?.())?.post(context, core.getState);
    else setOutputs(await (await load()).run(context));
  } catch (error) {
    report(error, summary);
  }
  appendEffects(summary, done.ends);
  await writeSummary(summary, environment);
  // An open socket would keep the process, and the job, alive (facts: actions.md 1).
  process.exit(process.exitCode ?? 0);
}

function createContext<I extends InputDefinitions, O extends string, V extends VariableDefinitions>(
  definition: ActionDefinition<I, O, V>,
  environment: Environment,
  summary: Summary,
  collect: (event: EffectEvent) => void,
  signal: AbortSignal | undefined,
): ActionContext<I, V> {
  const { inputs, variables } = readAll(definition, environment);
  const runner = readRunner(environment);
  const effects = createEffects({
    listeners: [printProgress(core.info), auditTo(join(runner.tempFolder, 'audit.jsonl'), redact), collect],
    failpoints: parseFailpoints(environment[FAILPOINT_VARIABLE]),
    ...(signal === undefined ? {} : { signal }),
  });
  return {
    inputs,
    variables,
    effects,
    summary,
    runner,
    info: core.info,
    notice: (text) => core.notice(text),
    warning: (text, place) => core.warning(text, annotation(place)),
    fileIssues: (issues) => {
      for (const issue of issues) core.error(issue.message, annotation(issue));
      const first = issues[0];
      const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : '';
      return new ActionError(
        'file',
        `${first?.file}:${first?.line}:${first?.column} ${first?.message}${more}`,
        'Correct the lines that are marked, then run this again.',
      );
    },
    fail: (error) => report(error, summary),
    setOutput: core.setOutput,
    saveState: core.saveState,
  };
}

/** Both at once, so that a newcomer is told of everything that is missing in the first run. */
function readAll<I extends InputDefinitions, O extends string, V extends VariableDefinitions>(
  definition: ActionDefinition<I, O, V>,
  environment: Environment,
): { inputs: InputValues<I>; variables: VariableValues<V> } {
  const errors: ActionError[] = [];
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ActionError)) throw error;
      errors.push(error);
      return undefined;
    }
  };
  const inputs = attempt(() => readInputs(definition.inputs));
  const variables = attempt(() => readVariables(definition.variables, environment, inputs));
  if (inputs !== undefined && variables !== undefined) return { inputs, variables };
  throw new ActionError(
    'input',
    errors.map((error) => error.message).join('\n'),
    errors.map((error) => error.remedy).join(' '),
  );
}

function readRunner(environment: Environment): Runner {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: runId } = environment;
  return {
    tempFolder: environment.RUNNER_TEMP ?? process.cwd(),
    workspace: environment.GITHUB_WORKSPACE ?? process.cwd(),
    runId: runId ?? 'local',
    runUrl: server && repository && runId ? `${server}/${repository}/actions/runs/${runId}` : null,
    repository: repository ?? null,
    actor: environment.GITHUB_ACTOR ?? null,
    eventName: environment.GITHUB_EVENT_NAME ?? null,
    sha: environment.GITHUB_SHA ?? null,
    eventPath: environment.GITHUB_EVENT_PATH ?? null,
    apiUrl: environment.GITHUB_API_URL ?? null,
  };
}

/** The runner cancels with SIGINT and, 7.5 s later, SIGTERM (facts: actions.md 1): stop at the next safe point. */
function cancellation(): AbortSignal {
  const controller = new AbortController();
  const cancelled = new ActionError(
    'cancelled',
    'The run was cancelled.',
    'Run it again: it continues where it stopped.',
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => controller.abort(cancelled));
  return controller.signal;
}

function setOutputs(outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

function report(error: unknown, summary: Summary): void {
  if (error instanceof ActionError) {
    core.setFailed(`${error.message}\n${error.remedy}`);
    summary.heading('Failed', 3).paragraph(error.message).paragraph(error.remedy);
    return;
  }
  core.setFailed(redact(messageOf(error)));
  if (error instanceof Error && error.stack) core.info(redact(error.stack));
  summary.heading('Failed', 3).paragraph(redact(messageOf(error)));
}

function appendEffects(summary: Summary, ends: readonly EffectEvent[]): void {
  if (ends.length === 0) return;
  summary.details(`What was done (${ends.length})`, (inner) =>
    inner.table(
      ['', 'Effect', 'Kind', 'Seconds'],
      ends.map((event) => [
        event.type === 'finished' ? '✓' : '✗',
        event.title,
        event.kind,
        'milliseconds' in event ? (event.milliseconds / 1000).toFixed(1) : '',
      ]),
    ),
  );
}

/** A summary over 1 MiB is dropped whole by the runner; without a runner there is nowhere to write it. */
async function writeSummary(summary: Summary, environment: Environment): Promise<void> {
  const text = redact(summary.toMarkdown());
  if (!environment.GITHUB_STEP_SUMMARY || text.trim() === '') return;
  await core.summary.addRaw(text.slice(0, 1_000_000), true).write();
}

function annotation(place: Partial<FileIssue> | undefined): core.AnnotationProperties {
  return {
    ...(place?.file === undefined ? {} : { file: place.file }),
    ...(place?.line === undefined ? {} : { startLine: place.line }),
    ...(place?.column === undefined ? {} : { startColumn: place.column }),
  };
}
