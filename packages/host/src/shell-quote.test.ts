import { execFileSync } from 'node:child_process';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandLine, shellQuote } from './shell-quote.ts';

/** What /bin/sh makes of the words: each followed by a NUL, which no word can hold. */
function wordsOf(line: string): string[] {
  const output = execFileSync('/bin/sh', ['-c', `for word in ${line}; do printf '%s\\0' "$word"; done`]);
  return output.toString().split('\0').slice(0, -1);
}

const word = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom("'", '"', '\\', '$', '`', ' ', '\n', '!', '*', '~', '#', '&', ';', 'a'),
  }),
  fc.constantFrom(
    '',
    '-n',
    '$(id)',
    '`id`',
    "it's",
    '$HOME',
    '~',
    '*',
    '\t',
    'a\nb',
    "'\\''",
    '::set-env name=a::b',
  ),
);

describe('a quoted word', () => {
  it('is read back by a real shell as it was', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
        const clean = words.map((one) => one.replaceAll('\0', ''));
        expect(wordsOf(commandLine(clean))).toEqual(clean);
      }),
      { numRuns: 150 },
    );
  });

  it('stays readable when it needs no quotes', () => {
    expect(commandLine(['docker', 'compose', '--file', 'a/b.yaml', 'x y'])).toBe(
      "docker compose --file a/b.yaml 'x y'",
    );
  });

  it('cannot hold a NUL', () => {
    expect(() => shellQuote('a\0b')).toThrow('NUL');
  });
});
