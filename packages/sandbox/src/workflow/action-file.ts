import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StepFailure } from './job-run.ts';
import type { ParserPackages } from './parser-packages.ts';
import { readSteps, type StepDefinition } from './steps-definition.ts';
import {
  entriesOf,
  literalText,
  onlyKeys,
  type TemplateToken,
  type TokenEntry,
  WorkflowFileError,
} from './tokens.ts';

export interface ActionInput {
  readonly name: string;
  readonly default: TemplateToken | undefined;
  readonly deprecationMessage: string | undefined;
}

interface ActionBase {
  readonly file: string;
  readonly folder: string;
  readonly inputs: readonly ActionInput[];
}

export interface JavaScriptAction extends ActionBase {
  readonly kind: 'javascript';
  readonly main: string;
  readonly post: string | undefined;
  readonly postIf: string;
}

export interface CompositeAction extends ActionBase {
  readonly kind: 'composite';
  readonly steps: readonly StepDefinition[];
  readonly outputs: readonly (readonly [string, TemplateToken])[];
}

export type ActionDefinition = JavaScriptAction | CompositeAction;

/** Reads `action.yml` (or `.yaml`) of a folder; throws WorkflowFileError for what cannot be run here. */
export async function readAction(folder: string, packages: ParserPackages): Promise<ActionDefinition> {
  const file = await actionFileIn(folder);
  const content = await readFile(file, 'utf8');
  const { context, value } = packages.parseAction(
    { name: file, content },
    new packages.NoOperationTraceWriter(),
  );
  const problem = context.errors.getErrors()[0];
  if (problem !== undefined || value === undefined) {
    throw new WorkflowFileError(
      file,
      problem?.range?.start.line,
      'action',
      problem?.rawMessage ?? 'is empty',
    );
  }
  const top = entriesOf(file, 'action', value);
  onlyKeys(file, 'action', top, ['name', 'author', 'description', 'branding', 'inputs', 'outputs', 'runs']);
  const runs = top.find(({ key }) => key === 'runs');
  if (runs === undefined) throw new WorkflowFileError(file, 1, 'runs', 'is missing');
  const base = { file, folder, inputs: readInputs(file, top) };
  return readRuns(base, runs, top, packages);
}

async function actionFileIn(folder: string): Promise<string> {
  for (const name of ['action.yml', 'action.yaml']) {
    const file = join(folder, name);
    if (await exists(file)) return file;
  }
  throw new StepFailure(
    `Can't find 'action.yml' or 'action.yaml' under '${folder}'. Is the path in 'uses' right?`,
  );
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

function readInputs(file: string, top: readonly TokenEntry[]): ActionInput[] {
  const inputs = top.find(({ key }) => key === 'inputs');
  if (inputs === undefined) return [];
  return entriesOf(file, 'inputs', inputs.value).map(({ key, value }) => {
    const fields = entriesOf(file, `inputs.${key}`, value);
    const known = ['description', 'required', 'default', 'deprecationMessage'];
    onlyKeys(file, `inputs.${key}`, fields, known);
    const deprecation = fields.find((field) => field.key === 'deprecationMessage');
    return {
      name: key,
      default: fields.find((field) => field.key === 'default')?.value,
      deprecationMessage: deprecation && literalText(file, 'deprecationMessage', deprecation.value),
    };
  });
}

function readRuns(
  base: ActionBase,
  runs: TokenEntry,
  top: readonly TokenEntry[],
  packages: ParserPackages,
): ActionDefinition {
  const { file } = base;
  const fields = entriesOf(file, 'runs', runs.value);
  const text = (name: string): string | undefined => {
    const field = fields.find(({ key }) => key === name);
    return field && literalText(file, `runs.${name}`, field.value);
  };
  const using = text('using');
  if (using === 'node24' || using === 'node20') {
    onlyKeys(file, 'runs', fields, ['using', 'main', 'post', 'post-if']);
    const main = text('main') ?? '';
    return { ...base, kind: 'javascript', main, post: text('post'), postIf: text('post-if') ?? 'always()' };
  }
  if (using === 'composite') {
    onlyKeys(file, 'runs', fields, ['using', 'steps']);
    const steps = fields.find(({ key }) => key === 'steps');
    const outputs = readCompositeOutputs(file, top);
    return { ...base, kind: 'composite', steps: readSteps(file, steps?.value, packages), outputs };
  }
  throw new WorkflowFileError(
    file,
    runs.line,
    'runs.using',
    `'${using}' is not supported by the sandbox runner`,
  );
}

function readCompositeOutputs(
  file: string,
  top: readonly TokenEntry[],
): (readonly [string, TemplateToken])[] {
  const outputs = top.find(({ key }) => key === 'outputs');
  if (outputs === undefined) return [];
  return entriesOf(file, 'outputs', outputs.value).map(({ key, line, value }) => {
    const field = entriesOf(file, `outputs.${key}`, value).find((entry) => entry.key === 'value');
    if (field === undefined) throw new WorkflowFileError(file, line, `outputs.${key}`, 'has no value');
    return [key, field.value] as const;
  });
}
