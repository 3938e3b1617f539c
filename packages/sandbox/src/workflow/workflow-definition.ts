import { conditionOf } from './expressions.ts';
import type { ParserPackages } from './parser-packages.ts';
import { readSteps, type StepDefinition } from './steps-definition.ts';
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

export interface RunDefaults {
  readonly shell: TemplateToken | undefined;
  readonly workingDirectory: TemplateToken | undefined;
}

/** Scopes of the token; `all` is `read-all`/`write-all`; undefined means the repository's default. */
export type Permissions = Readonly<Record<string, string>>;

export interface JobDefinition {
  readonly id: string;
  readonly line: number | undefined;
  readonly name: TemplateToken | undefined;
  readonly needs: readonly string[];
  readonly condition: string;
  readonly env: TemplateToken | undefined;
  readonly environment: TemplateToken | undefined;
  readonly outputs: TemplateToken | undefined;
  readonly permissions: Permissions | undefined;
  readonly defaults: RunDefaults;
  readonly concurrency: TemplateToken | undefined;
  readonly strategy: TemplateToken | undefined;
  readonly timeoutMinutes: TemplateToken | undefined;
  readonly continueOnError: TemplateToken | undefined;
  readonly steps: readonly StepDefinition[];
}

export interface WorkflowDefinition {
  readonly file: string;
  readonly name: string;
  readonly runName: TemplateToken | undefined;
  readonly on: TemplateToken;
  readonly env: TemplateToken | undefined;
  readonly permissions: Permissions | undefined;
  readonly defaults: RunDefaults;
  readonly concurrency: TemplateToken | undefined;
  readonly jobs: readonly JobDefinition[];
}

const workflowKeys = [
  'name',
  'run-name',
  'description',
  'on',
  'env',
  'permissions',
  'defaults',
  'concurrency',
  'jobs',
];
const jobKeys = [
  'name',
  'needs',
  'if',
  'runs-on',
  'env',
  'environment',
  'outputs',
  'permissions',
  'defaults',
  'concurrency',
  'strategy',
  'timeout-minutes',
  'continue-on-error',
  'steps',
];

/** Parses and checks a workflow with GitHub's own parser, then reads it; throws WorkflowFileError. */
export async function readWorkflow(
  file: string,
  content: string,
  packages: ParserPackages,
): Promise<WorkflowDefinition> {
  const root = await parseChecked(file, content, packages);
  const entries = entriesOf(file, 'workflow', root);
  onlyKeys(file, 'workflow', entries, workflowKeys);
  const find = finder(entries);
  const on = find('on');
  const jobs = find('jobs');
  if (on === undefined || jobs === undefined)
    throw new WorkflowFileError(file, 1, 'on, jobs', 'are required');
  const name = find('name');
  return {
    file,
    name: name ? literalText(file, 'name', name) : file,
    runName: find('run-name'),
    on,
    env: find('env'),
    permissions: readPermissions(file, find('permissions')),
    defaults: readDefaults(file, 'defaults', find('defaults')),
    concurrency: find('concurrency'),
    jobs: entriesOf(file, 'jobs', jobs).map((entry) => readJob(file, entry, packages)),
  };
}

async function parseChecked(file: string, content: string, packages: ParserPackages): Promise<TemplateToken> {
  const trace = new packages.NoOperationTraceWriter();
  const { context, value } = packages.parseWorkflow({ name: file, content }, trace);
  if (value !== undefined && context.errors.count === 0) {
    // Finds what the schema alone cannot: unknown `needs`, cycles, doubled ids.
    await packages.convertWorkflowTemplate(context, value);
  }
  const [first, ...others] = context.errors.getErrors();
  if (first !== undefined || value === undefined) {
    const problem = first?.rawMessage ?? 'is empty';
    const more = others.length > 0 ? ` (and ${others.length} more; the next: ${others[0]?.message})` : '';
    throw new WorkflowFileError(file, first?.range?.start.line, 'workflow', `${problem}${more}`);
  }
  return value;
}

const finder =
  (entries: readonly TokenEntry[]) =>
  (key: string): TemplateToken | undefined =>
    entries.find((entry) => entry.key === key)?.value;

function readJob(
  file: string,
  { key: id, line, value }: TokenEntry,
  packages: ParserPackages,
): JobDefinition {
  const where = `jobs.${id}`;
  const entries = entriesOf(file, where, value);
  onlyKeys(file, where, entries, jobKeys);
  const find = finder(entries);
  const needs = find('needs');
  return {
    id,
    line,
    name: find('name'),
    needs: needs ? itemsOf(needs).map((item) => literalText(file, `${where}.needs`, item)) : [],
    condition: conditionOf(find('if'), packages),
    env: find('env'),
    environment: find('environment'),
    outputs: find('outputs'),
    permissions: readPermissions(file, find('permissions')),
    defaults: readDefaults(file, `${where}.defaults`, find('defaults')),
    concurrency: find('concurrency'),
    strategy: find('strategy'),
    timeoutMinutes: find('timeout-minutes'),
    continueOnError: find('continue-on-error'),
    steps: readSteps(file, find('steps'), packages),
  };
}

function readDefaults(file: string, where: string, token: TemplateToken | undefined): RunDefaults {
  if (token === undefined) return { shell: undefined, workingDirectory: undefined };
  const entries = entriesOf(file, where, token);
  onlyKeys(file, where, entries, ['run']);
  const run = finder(entries)('run');
  const settings = run ? entriesOf(file, `${where}.run`, run) : [];
  onlyKeys(file, `${where}.run`, settings, ['shell', 'working-directory']);
  return { shell: finder(settings)('shell'), workingDirectory: finder(settings)('working-directory') };
}

function readPermissions(file: string, token: TemplateToken | undefined): Permissions | undefined {
  if (token === undefined) return undefined;
  if (!isMapping(token)) {
    const text = literalText(file, 'permissions', token);
    return { all: text === 'write-all' ? 'write' : 'read' };
  }
  return Object.fromEntries(
    entriesOf(file, 'permissions', token).map(({ key, value }) => [
      key,
      literalText(file, `permissions.${key}`, value),
    ]),
  );
}
