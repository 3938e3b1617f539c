import { type Document, isMap, isNode, isScalar, LineCounter, type Pair, parseDocument } from 'yaml';
import type * as z from 'zod';
import { closestTo } from './closest.ts';
import { type Spec, specSchema } from './spec.ts';

/** A fault in a file that a person wrote. Lines and columns count from 1. */
export interface FileIssue {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export type SpecResult =
  | { readonly ok: true; readonly spec: Spec; readonly lineOf: LineOf }
  | { readonly ok: false; readonly issues: readonly FileIssue[] };

/** Line of the value at a path of keys (`['lago', 'version']`), or of the nearest parent that is written. */
export type LineOf = (path: readonly (string | number)[]) => number;

/** Reads the text of `lago.yml`. Every fault is reported at once, each with its place and what to write instead. */
export function readSpec(text: string, file: string): SpecResult {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  if (document.errors.length > 0) {
    return {
      ok: false,
      issues: document.errors.map((error) => at(file, lines, error.pos[0], firstLine(error.message))),
    };
  }
  const parsed = specSchema.safeParse(document.toJS() ?? {});
  if (parsed.success) {
    return { ok: true, spec: parsed.data, lineOf: (path) => lines.linePos(offsetOf(document, path)).line };
  }
  const issues = withoutMisspelt(parsed.error.issues, document)
    .flatMap((issue) => explain(issue, document))
    .sort((a, b) => a.offset - b.offset);
  return { ok: false, issues: issues.map(({ offset, message }) => at(file, lines, offset, message)) };
}

/** A misspelt key is one fault, not also a missing key. */
function withoutMisspelt(issues: readonly z.core.$ZodIssue[], document: Document): z.core.$ZodIssue[] {
  const meant = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => [...issue.path, closestTo(key, knownKeys(placeOf(issue)))].join('.'))
      : [],
  );
  return issues.filter(
    (issue) => document.getIn(placeOf(issue)) !== undefined || !meant.includes(issue.path.join('.')),
  );
}

function placeOf(issue: z.core.$ZodIssue): (string | number)[] {
  return issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
}

interface Explained {
  readonly offset: number;
  readonly message: string;
}

function explain(issue: z.core.$ZodIssue, document: Document): Explained[] {
  const path = placeOf(issue);
  const name = path.length === 0 ? 'the file' : `'${path.join('.')}'`;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      offset: offsetOfKey(document, path, key),
      message: `unknown key '${[...path, key].join('.')}'${suggestion(key, knownKeys(path))}`,
    }));
  }
  const given = document.getIn(path);
  const offset = offsetOf(document, path);
  if (given === undefined) {
    return [{ offset, message: `${name} is missing: ${describe(path) ?? issue.message}` }];
  }
  // Our own rules over several keys speak for themselves.
  if (issue.code === 'custom' && isNode(given)) return [{ offset, message: `${name} ${issue.message}` }];
  const values = allowedValues(issue);
  if (values !== undefined && typeof given === 'string') {
    return [
      {
        offset,
        message: `${name} is '${given}', which is none of ${values.join(', ')}${suggestion(given, values)}`,
      },
    ];
  }
  return [{ offset, message: `${name} ${shown(given)}: ${wanted(issue)}` }];
}

/** What to write instead of a value of another kind. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'must be text: put it between quotes',
  number: 'must be a number, without quotes',
  int: 'must be a whole number, without quotes',
  boolean: 'must be true or false, without quotes',
  array: 'must be a list, like [one, two]',
  object: 'must be keys with values, one a line below it',
  record: 'must be keys with values, one a line below it',
};

function wanted(issue: z.core.$ZodIssue): string {
  return (issue.code === 'invalid_type' ? KINDS[issue.expected] : undefined) ?? issue.message;
}

/** What may stand there, when that is a list of words. */
function allowedValues(issue: z.core.$ZodIssue): readonly string[] | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options)
    ? issue.options.map(String)
    : undefined;
}

function shown(given: unknown): string {
  return isNode(given) ? 'has the wrong shape' : `is ${JSON.stringify(given)}`;
}

function suggestion(word: string, known: readonly string[]): string {
  const best = closestTo(word, known);
  if (best !== undefined) return `; did you mean '${best}'?`;
  return known.length > 0 ? `; known here: ${known.join(', ')}` : '';
}

/** The schema below a path of keys, defaults and options taken off. */
function schemaAt(path: readonly (string | number)[]): z.core.$ZodType | undefined {
  let schema: z.core.$ZodType | undefined = specSchema;
  for (const part of path) {
    const shape: unknown = schema === undefined ? undefined : shapeOf(schema);
    schema = (shape as Record<string, z.core.$ZodType> | undefined)?.[String(part)];
  }
  return schema;
}

function shapeOf(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> | undefined {
  const def = schema._zod.def as {
    shape?: Record<string, z.core.$ZodType>;
    innerType?: z.core.$ZodType;
    options?: z.core.$ZodType[];
  };
  if (def.shape !== undefined) return def.shape;
  if (def.innerType !== undefined) return shapeOf(def.innerType);
  if (def.options !== undefined) return Object.assign({}, ...def.options.map(shapeOf));
  return undefined;
}

function knownKeys(path: readonly (string | number)[]): string[] {
  const schema = schemaAt(path);
  return schema === undefined ? [] : Object.keys(shapeOf(schema) ?? {});
}

function describe(path: readonly (string | number)[]): string | undefined {
  const schema = schemaAt(path);
  return schema === undefined ? undefined : (schema as z.ZodType).description;
}

/** Offset of the value at a path, or of the nearest parent that is written. */
function offsetOf(document: Document, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function offsetOfKey(document: Document, path: readonly (string | number)[], key: string): number {
  const parent = path.length === 0 ? document.contents : document.getIn(path, true);
  const pair = isMap(parent)
    ? parent.items.find((item: Pair) => isScalar(item.key) && item.key.value === key)
    : undefined;
  return isScalar(pair?.key) && pair.key.range ? pair.key.range[0] : offsetOf(document, path);
}

function at(file: string, lines: LineCounter, offset: number, message: string): FileIssue {
  const { line, col } = lines.linePos(offset);
  return { file, line: Math.max(line, 1), column: Math.max(col, 1), message };
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? text;
}
