import { interpolate, type Lookup } from './interpolate.ts';
import type { Located, Place, SourceFile } from './place.ts';

/** What Compose takes from an env file. */
export interface EnvFile {
  readonly values: ReadonlyMap<string, Located<string>>;
  /** Values that Compose reads other than they look. */
  readonly surprises: readonly Surprise[];
}

export interface Surprise {
  readonly name: string;
  readonly place: Place;
  /** What happens to it, as the end of a sentence; never a part of the value. */
  readonly what: string;
}

const LINE = /^[^\S\n]*(?:export[^\S\n]+)?([A-Za-z_][\w.-]*)[^\S\n]*[=:][^\S\n]*/;

/**
 * Reads an env file by Compose's own rules (measured with 2.26, facts: actions.md 7): unquoted values lose their
 * comments and outer blanks and have variables replaced, double quotes know escapes and variables, single quotes are
 * literal; quoted values may span lines. A value that nothing tells (a variable of the shell) counts as empty.
 */
export function readEnvFile({ file, text }: SourceFile, outer: Lookup = () => undefined): EnvFile {
  const values = new Map<string, Located<string>>();
  const surprises: Surprise[] = [];
  const lookup: Lookup = (name) => outer(name) ?? values.get(name)?.value;
  let rest = text.replaceAll('\r\n', '\n');
  for (let line = 1; rest !== ''; ) {
    const [start = '', name] = LINE.exec(rest) ?? [];
    const read = name === undefined ? skipped(rest) : valueAt(rest.slice(start.length), lookup);
    if (name !== undefined) {
      const place = { file, line, column: 1 };
      values.set(name, { value: read.value, place });
      surprises.push(...read.surprises.map((what) => ({ name, place, what })));
    }
    const used = start.length + read.length;
    line += rest.slice(0, used).split('\n').length - 1;
    rest = rest.slice(used);
  }
  return { values, surprises };
}

interface Read {
  readonly value: string;
  readonly length: number;
  readonly surprises: readonly string[];
}

function skipped(rest: string): Read {
  return { value: '', length: lengthOfLine(rest), surprises: [] };
}

/** Up to and with the end of the line. */
function lengthOfLine(text: string): number {
  const end = text.indexOf('\n');
  return end < 0 ? text.length : end + 1;
}

function valueAt(text: string, lookup: Lookup): Read {
  if (text.startsWith("'")) {
    const [whole, inner] = /^'((?:[^'\\]|\\[\s\S])*)'/.exec(text) ?? [];
    if (whole !== undefined && inner !== undefined)
      return quoted(text, whole, inner.replaceAll("\\'", "'"), []);
  }
  if (text.startsWith('"')) {
    const [whole, inner] = /^"((?:[^"\\]|\\[\s\S])*)"/.exec(text) ?? [];
    if (whole !== undefined && inner !== undefined) {
      const escaped = unescaped(inner);
      return quoted(text, whole, interpolate(escaped, lookup, '').value ?? '', lost(escaped, lookup));
    }
  }
  return bare(text, lookup);
}

function quoted(text: string, whole: string, value: string, surprises: readonly string[]): Read {
  return { value, length: whole.length + lengthOfLine(text.slice(whole.length)), surprises };
}

function bare(text: string, lookup: Lookup): Read {
  const length = lengthOfLine(text);
  const line = text.slice(0, length).replace(/\n$/, '');
  const comment = /(^|\s)#/.exec(line);
  const kept = (comment === null ? line : line.slice(0, comment.index)).trim();
  const isCut = comment !== null && kept !== '' && !/^\s+#(\s|$)/.test(line.slice(comment.index));
  return {
    value: interpolate(kept, lookup, '').value ?? '',
    length,
    surprises: [...(isCut ? ['is cut off at ` #`, which starts a comment'] : []), ...lost(kept, lookup)],
  };
}

function lost(text: string, lookup: Lookup): string[] {
  return interpolate(text, lookup).value === undefined
    ? ['loses the part from a `$` on, which Compose replaces as a variable']
    : [];
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '"': '"',
  '\\': '\\',
  $: '$$',
};

function unescaped(text: string): string {
  return text.replace(/\\([nrt"\\$])/g, (_match, character: string) => ESCAPES[character] ?? '');
}
