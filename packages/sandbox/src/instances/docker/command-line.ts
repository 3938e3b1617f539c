import { DockerError } from '../program.ts';

export interface ParsedOptions {
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly rest: readonly string[];
}

/** Which options a command knows: canonical name → spellings; `takesValue` lists those with a value. */
export interface OptionTable {
  readonly names: Readonly<Record<string, string>>;
  readonly takesValue: readonly string[];
  /** Options end at the first word (`exec api cmd --flag`). */
  readonly stopAtWord?: boolean;
}

/** Reads options as Docker's command line does; an unknown one fails with Docker's words. */
export function parseOptions(argv: readonly string[], table: OptionTable): ParsedOptions {
  const values = new Map<string, string[]>();
  const rest: string[] = [];
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? '';
    if (word === '--') {
      rest.push(...argv.slice(at + 1));
      break;
    }
    if (!word.startsWith('-') || word === '-') {
      if (table.stopAtWord) return { values, rest: argv.slice(at) };
      rest.push(word);
      continue;
    }
    const [spelling, attached] = splitOption(word);
    const name = table.names[spelling];
    if (!name) throw unknownFlag(spelling);
    const takesValue = table.takesValue.includes(name);
    const value = takesValue ? (attached ?? argv[++at]) : (attached ?? 'true');
    if (value === undefined) throw new DockerError(`flag needs an argument: ${spelling}`, 16);
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  return { values, rest };
}

function splitOption(word: string): readonly [string, string | undefined] {
  const equals = word.indexOf('=');
  return equals < 0 ? [word, undefined] : [word.slice(0, equals), word.slice(equals + 1)];
}

const unknownFlag = (spelling: string): DockerError =>
  spelling.startsWith('--')
    ? new DockerError(`unknown flag: ${spelling} (or one that the sandbox does not support)`, 16)
    : new DockerError(
        `unknown shorthand flag: '${spelling.slice(1)}' in ${spelling} (or not supported by the sandbox)`,
        16,
      );

export const flag = (options: ParsedOptions, name: string): boolean =>
  options.values.get(name)?.at(-1) === 'true';
export const last = (options: ParsedOptions, name: string): string | undefined =>
  options.values.get(name)?.at(-1);
export const all = (options: ParsedOptions, name: string): readonly string[] =>
  options.values.get(name) ?? [];
