import { conditionOf } from './expressions.ts';
import type { ParserPackages } from './parser-packages.ts';
import {
  entriesOf,
  itemsOf,
  literalText,
  onlyKeys,
  type TemplateToken,
  type TokenEntry,
  WorkflowFileError,
} from './tokens.ts';

export interface StepDefinition {
  readonly file: string;
  readonly line: number | undefined;
  /** As written by the author; undefined steps are not in the `steps` context. */
  readonly id: string | undefined;
  /** What GITHUB_ACTION says: the id, or a name made from the step (`__run`, `__org_repo_2`). */
  readonly actionId: string;
  readonly name: TemplateToken | undefined;
  readonly condition: string;
  readonly env: TemplateToken | undefined;
  readonly continueOnError: TemplateToken | undefined;
  readonly timeoutMinutes: TemplateToken | undefined;
  readonly work: RunWork | UsesWork;
}

export interface RunWork {
  readonly kind: 'run';
  readonly script: TemplateToken;
  readonly shell: TemplateToken | undefined;
  readonly workingDirectory: TemplateToken | undefined;
}

export interface UsesWork {
  readonly kind: 'uses';
  readonly uses: string;
  readonly with: TemplateToken | undefined;
}

const common = ['id', 'name', 'if', 'env', 'continue-on-error', 'timeout-minutes'];
const runKeys = [...common, 'run', 'shell', 'working-directory'];
const usesKeys = [...common, 'uses', 'with'];

/** The steps of a job or of a composite action, from the raw tokens (the parser's model lacks half of the keys). */
export function readSteps(
  file: string,
  token: TemplateToken | undefined,
  packages: ParserPackages,
): StepDefinition[] {
  if (token === undefined) return [];
  const taken = new Map<string, number>();
  return itemsOf(token).map((item, index) => readStep(file, item, index, taken, packages));
}

function readStep(
  file: string,
  token: TemplateToken,
  index: number,
  taken: Map<string, number>,
  packages: ParserPackages,
): StepDefinition {
  const where = `steps[${index}]`;
  const entries = entriesOf(file, where, token);
  const find = (key: string): TemplateToken | undefined => entries.find((entry) => entry.key === key)?.value;
  const work = readWork(file, where, token.line, entries, find);
  const idToken = find('id');
  const id = idToken && literalText(file, `${where}.id`, idToken);
  return {
    file,
    line: token.line,
    id,
    actionId: id ?? generatedId(work, taken),
    name: find('name'),
    condition: conditionOf(find('if'), packages),
    env: find('env'),
    continueOnError: find('continue-on-error'),
    timeoutMinutes: find('timeout-minutes'),
    work,
  };
}

function readWork(
  file: string,
  where: string,
  line: number | undefined,
  entries: readonly TokenEntry[],
  find: (key: string) => TemplateToken | undefined,
): RunWork | UsesWork {
  const script = find('run');
  if (script !== undefined) {
    onlyKeys(file, where, entries, runKeys);
    return { kind: 'run', script, shell: find('shell'), workingDirectory: find('working-directory') };
  }
  const uses = find('uses');
  onlyKeys(file, where, entries, usesKeys);
  if (uses === undefined) throw new WorkflowFileError(file, line, where, 'needs `run` or `uses`');
  const text = literalText(file, `${where}.uses`, uses);
  if (text.startsWith('docker://')) {
    throw new WorkflowFileError(
      file,
      uses.line,
      `${where}.uses`,
      'containers are not supported by the sandbox runner',
    );
  }
  return { kind: 'uses', uses: text, with: find('with') };
}

function generatedId(work: RunWork | UsesWork, taken: Map<string, number>): string {
  const base = work.kind === 'run' ? '__run' : `__${usesName(work.uses)}`;
  const count = (taken.get(base) ?? 0) + 1;
  taken.set(base, count);
  return count === 1 ? base : `${base}_${count}`;
}

function usesName(uses: string): string {
  if (uses.startsWith('./') || uses.startsWith('$/')) return 'self';
  return (
    uses
      .split('@')[0]
      ?.split('/')
      .slice(0, 2)
      .join('_')
      .replace(/[^a-zA-Z0-9_-]/g, '_') ?? 'action'
  );
}
