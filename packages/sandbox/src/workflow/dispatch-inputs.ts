import type { ContextValue } from './expressions.ts';
import { entriesOf, itemsOf, literalText, onlyKeys, type TemplateToken, type TokenEntry } from './tokens.ts';

/** GitHub would refuse the dispatch (HTTP 422); the message is its own where we know it. */
export class DispatchInputError extends Error {
  readonly code = 'DISPATCH_INPUT';

  constructor(message: string) {
    super(message);
    this.name = 'DispatchInputError';
  }
}

export interface DispatchInputs {
  /** The `inputs` context: booleans and numbers keep their type. */
  readonly typed: Readonly<Record<string, ContextValue>>;
  /** `github.event.inputs`: everything is text. */
  readonly texts: Readonly<Record<string, string>>;
}

type Given = Readonly<Record<string, string | boolean | number>>;

const fields = ['description', 'required', 'default', 'type', 'options', 'deprecationMessage'];

/** Most inputs a workflow_dispatch may declare. */
const inputLimit = 25;

/** Checks what was given against `on.workflow_dispatch.inputs` and fills in the defaults. */
export function readDispatchInputs(
  file: string,
  declaration: TemplateToken | undefined,
  given: Given,
): DispatchInputs {
  const inputs = declaration ? entriesOf(file, 'on.workflow_dispatch.inputs', declaration) : [];
  if (inputs.length > inputLimit) {
    throw new DispatchInputError(`${file}: workflow_dispatch takes at most ${inputLimit} inputs.`);
  }
  const unexpected = Object.keys(given).filter((name) => !inputs.some(({ key }) => key === name));
  if (unexpected.length > 0) {
    throw new DispatchInputError(`Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
  }
  const typed: Record<string, ContextValue> = {};
  const texts: Record<string, string> = {};
  for (const input of inputs) {
    const value = readInput(file, input, given[input.key]);
    typed[input.key] = value;
    texts[input.key] = String(value);
  }
  return { typed, texts };
}

function readInput(file: string, { key, value: token }: TokenEntry, given: Given[string] | undefined) {
  const where = `on.workflow_dispatch.inputs.${key}`;
  const entries = token.templateTokenType === 7 ? [] : entriesOf(file, where, token);
  onlyKeys(file, where, entries, fields);
  const find = (name: string) => entries.find((entry) => entry.key === name)?.value;
  const text = (name: string) => {
    const field = find(name);
    return field && literalText(file, `${where}.${name}`, field);
  };
  const type = text('type') ?? 'string';
  if (given === undefined && text('required') === 'true' && text('default') === undefined) {
    throw new DispatchInputError(`Required input '${key}' not provided`);
  }
  const options = find('options');
  const allowed = options ? itemsOf(options).map((item) => literalText(file, `${where}.options`, item)) : [];
  const fallback = text('default') ?? (type === 'choice' ? allowed[0] : undefined);
  return convert(key, type, String(given ?? fallback ?? emptyOf(type)), allowed);
}

const emptyOf = (type: string): string => (type === 'boolean' ? 'false' : '');

function convert(
  key: string,
  type: string,
  value: string,
  allowed: readonly string[],
): string | boolean | number {
  if (type === 'boolean') {
    if (value === 'true' || value === 'false') return value === 'true';
    throw new DispatchInputError(
      `Provided value '${value}' for input '${key}' is not a boolean (true or false)`,
    );
  }
  if (type === 'number') {
    if (value === '') return '';
    if (!Number.isNaN(Number(value))) return Number(value);
    throw new DispatchInputError(`Provided value '${value}' for input '${key}' is not a number`);
  }
  if (type === 'choice' && !allowed.includes(value)) {
    const list = allowed.join(', ');
    throw new DispatchInputError(
      `Provided value '${value}' for input '${key}' not in the list of allowed values (${list})`,
    );
  }
  return value;
}
