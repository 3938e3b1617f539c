import { matchesGlob } from 'node:path';
import { type DispatchInputs, readDispatchInputs } from './dispatch-inputs.ts';
import type { ContextValue } from './expressions.ts';
import type { RunWorkflowOptions, TriggerEvent } from './run-options.ts';
import {
  entriesOf,
  isMapping,
  itemsOf,
  literalText,
  onlyKeys,
  type TemplateToken,
  type TokenEntry,
  WorkflowFileError,
} from './tokens.ts';
import type { WorkflowDefinition } from './workflow-definition.ts';

export interface Trigger {
  readonly name: TriggerEvent['name'];
  readonly ref: string;
  readonly sha: string;
  readonly actor: string;
  readonly payload: Readonly<Record<string, ContextValue>>;
  readonly inputs: DispatchInputs;
}

const filters: Readonly<Record<TriggerEvent['name'], readonly string[]>> = {
  push: ['branches', 'branches-ignore', 'tags', 'tags-ignore', 'paths', 'paths-ignore'],
  pull_request: ['types', 'branches', 'branches-ignore', 'paths', 'paths-ignore'],
  schedule: [],
  workflow_dispatch: ['inputs'],
};

/** The event as the workflow's `on:` lets it in; an event that would not start this workflow is an error. */
export function readTrigger(workflow: WorkflowDefinition, options: RunWorkflowOptions): Trigger {
  const { event, repository } = options;
  const entry = eventEntry(workflow, event.name);
  const ref = event.ref ?? (event.name === 'pull_request' ? 'refs/pull/1/merge' : 'refs/heads/main');
  const sha = event.sha ?? '0123456789abcdef0123456789abcdef01234567';
  const settings = event.name === 'schedule' ? [] : settingsOf(workflow.file, event.name, entry);
  const declared = settings.find(({ key }) => key === 'inputs')?.value;
  const inputs = readDispatchInputs(workflow.file, declared, event.inputs ?? {});
  const actor = event.actor ?? 'octocat';
  const base = { repository, ref, sha, actor, cron: firstCron(workflow.file, event.name, entry), inputs };
  const payload = { ...plausiblePayload(event.name, base), ...event.payload };
  checkFilters(workflow.file, event, { ref, payload, line: entry.line }, settings);
  return { name: event.name, ref, sha, actor, payload, inputs };
}

function eventEntry(
  { file, on }: WorkflowDefinition,
  name: string,
): { line: number | undefined; value?: TemplateToken } {
  if (isMapping(on)) {
    const found = entriesOf(file, 'on', on).find(({ key }) => key === name);
    if (found !== undefined) return found;
  } else {
    const found = itemsOf(on).find((item) => literalText(file, 'on', item) === name);
    if (found !== undefined) return { line: found.line };
  }
  throw new WorkflowFileError(file, on.line, 'on', `the workflow does not start on '${name}'`);
}

function settingsOf(
  file: string,
  name: TriggerEvent['name'],
  { value }: { value?: TemplateToken },
): readonly TokenEntry[] {
  if (value === undefined || value.templateTokenType === 7) return [];
  const entries = entriesOf(file, `on.${name}`, value);
  onlyKeys(file, `on.${name}`, entries, filters[name]);
  return entries;
}

function firstCron(file: string, name: string, { value }: { value?: TemplateToken }): string {
  if (name !== 'schedule' || value === undefined) return '';
  const first = itemsOf(value)[0];
  if (first === undefined) return '';
  const entries = entriesOf(file, 'on.schedule', first);
  onlyKeys(file, 'on.schedule', entries, ['cron', 'timezone']);
  const cron = entries.find(({ key }) => key === 'cron');
  return cron ? literalText(file, 'on.schedule.cron', cron.value) : '';
}

/**
 * Refuses an event that the branch, tag or type filters keep out. `paths` need the list of changed files, which
 * only GitHub has: they are taken as met.
 */
function checkFilters(
  file: string,
  event: TriggerEvent,
  seen: { ref: string; payload: Readonly<Record<string, ContextValue>>; line: number | undefined },
  settings: readonly TokenEntry[],
): void {
  const list = (key: string) => {
    const token = settings.find((entry) => entry.key === key)?.value;
    return token && itemsOf(token).map((item) => literalText(file, `on.${event.name}.${key}`, item));
  };
  const refuse = (key: string, value: string) => {
    throw new WorkflowFileError(file, seen.line, `on.${event.name}.${key}`, `does not let '${value}' in`);
  };
  const types =
    event.name === 'pull_request' ? (list('types') ?? ['opened', 'synchronize', 'reopened']) : undefined;
  const action = String(seen.payload.action ?? '');
  if (types !== undefined && !types.includes(action)) refuse('types', action);
  const isTag = seen.ref.startsWith('refs/tags/');
  const kind = isTag ? 'tags' : 'branches';
  const name =
    event.name === 'pull_request' ? baseBranch(seen.payload) : seen.ref.replace(/^refs\/(heads|tags)\//, '');
  const wanted = list(kind);
  if (wanted !== undefined && !wanted.some((pattern) => matchesGlob(name, pattern))) refuse(kind, name);
  const ignored = list(`${kind}-ignore`);
  if (ignored?.some((pattern) => matchesGlob(name, pattern))) refuse(`${kind}-ignore`, name);
}

function baseBranch(payload: Readonly<Record<string, ContextValue>>): string {
  const request = payload.pull_request as { base?: { ref?: string } } | undefined;
  return request?.base?.ref ?? 'main';
}

interface PayloadBase {
  readonly repository: string;
  readonly ref: string;
  readonly sha: string;
  readonly actor: string;
  readonly cron: string;
  readonly inputs: DispatchInputs;
}

/** The part of the webhook payload that actions read. On schedule there is no repository in it. */
function plausiblePayload(name: TriggerEvent['name'], base: PayloadBase): Record<string, ContextValue> {
  const [owner = '', repo = ''] = base.repository.split('/');
  const repository = {
    name: repo,
    full_name: base.repository,
    default_branch: 'main',
    owner: { login: owner },
  };
  const sender = { login: base.actor, type: 'User' };
  if (name === 'schedule') return { schedule: base.cron };
  if (name === 'workflow_dispatch') return { ref: base.ref, inputs: base.inputs.texts, repository, sender };
  if (name === 'push') {
    const commit = { id: base.sha, message: 'A change', author: { name: base.actor } };
    return {
      ref: base.ref,
      before: '0'.repeat(40),
      after: base.sha,
      head_commit: commit,
      repository,
      sender,
    };
  }
  const head = { ref: 'change', sha: base.sha, repo: repository };
  const pullRequest = { number: 1, title: 'A change', head, base: { ref: 'main', repo: repository } };
  return { action: 'opened', number: 1, pull_request: pullRequest, repository, sender };
}
