import { describe, expect, it } from 'vitest';
import { parseEnvFile } from './env-file.ts';
import { interpolate } from './interpolation.ts';

/** A Compose expression: `variable('A', ':-x')` is the text that a compose file has for A with a default. */
const variable = (name: string, rest = ''): string => `$\{${name}${rest}}`;

describe('interpolation', () => {
  const variables = { A: 'a', EMPTY: '' };
  it.each([
    ['$A-$A', 'a-a'],
    [variable('A'), 'a'],
    ['$$A', '$A'],
    [variable('EMPTY', ':-x'), 'x'],
    [variable('EMPTY', '-x'), ''],
    [variable('NONE', `:-${variable('A')}y`), 'ay'],
    [variable('A', ':+set'), 'set'],
    [variable('NONE', ':+set'), ''],
    ['$NONE.', '.'],
  ])('%s becomes %s', (text, expected) => {
    expect(interpolate(text, variables)).toBe(expected);
  });

  it('refuses a required variable that is missing, with its message', () => {
    expect(() => interpolate(variable('NONE', ':?say why'), variables)).toThrow(
      'NONE is missing a value: say why',
    );
  });

  it('tells which variables became blank', () => {
    const missing: string[] = [];
    interpolate(`$NONE ${variable('OTHER', ':-x')}`, variables, (name) => missing.push(name));
    expect(missing).toEqual(['NONE']);
  });
});

describe('env files', () => {
  it('keep hostile values that were quoted by the rule of double quotes', () => {
    const values = ['p@ss#w/o%rd$x', 'a\\', '"', "'", '-----BEGIN\nKEY-----\n', '$X', ' #x ', '\\n', ''];
    const quote = (value: string): string =>
      `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('$', '\\$').replaceAll('\n', '\\n')}"`;
    const text = values.map((value, index) => `V${index}=${quote(value)}`).join('\n');
    expect(Object.values(parseEnvFile(text, 'api.env', { X: 'outer' }))).toEqual(values);
  });

  it('expand and trim unquoted values, and leave single quotes alone', () => {
    const text = "# c\nexport A=1 # one\nB=$A-$X\nC='$A'\n\nD=";
    expect(parseEnvFile(text, '.env', { X: 'x' })).toEqual({ A: '1', B: '1-x', C: '$A', D: '' });
  });

  it('name the file when a quote does not end', () => {
    expect(() => parseEnvFile('A="x', 'worker.env', {})).toThrow('worker.env: unterminated quoted value A');
  });
});
