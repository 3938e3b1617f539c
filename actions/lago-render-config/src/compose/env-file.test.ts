import { composeEnvFile } from '@lago-scw/lago';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEnvFile } from './env-file.ts';

const read = (text: string) => readEnvFile({ file: '.env', text });
const valueOfA = (text: string) => read(text).values.get('A')?.value;

describe('an env file', () => {
  it.each([
    ['A=x', 'x'],
    ['export A = x', 'x'],
    ['A=x # comment', 'x'],
    ['A=x#y', 'x#y'],
    ["A='p@$x #\\'y'", "p@$x #'y"],
    ['A="one\\ntwo"', 'one\ntwo'],
    ['A="one\ntwo"', 'one\ntwo'],
    ['A="\\$x"', '$x'],
    [`B=lago\nA=\${B}/$B`, 'lago/lago'],
    ['A=', ''],
  ])('reads %j as %j', (text, value) => {
    expect(valueOfA(text)).toBe(value);
  });

  it('reads back whatever the rendering writes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((value) => !value.includes('\0')),
        (value) => {
          expect(valueOfA(composeEnvFile({ A: value, B: 'next' }))).toBe(value);
        },
      ),
    );
  });

  it('knows the line of each value, behind values of several lines too', () => {
    const { values } = read('# comment\n\nA="one\ntwo"\nB=x\n');
    expect(values.get('A')?.place.line).toBe(3);
    expect(values.get('B')?.place.line).toBe(5);
  });

  it.each([
    ['A=p@ss$word', /`\$`/],
    ['A="p@ss$word"', /`\$`/],
    ['A=pass #word', /cut off/],
  ])('tells that %s is read other than it looks', (text, what) => {
    expect(read(text).surprises).toMatchObject([{ name: 'A', what: expect.stringMatching(what) }]);
  });

  it.each(["A='p@ss$word #x'", 'A="p\\$x"', 'A=x # a comment', 'B=y\nA=$B', `A=\${C:-y}`])(
    'finds nothing odd in %s',
    (text) => {
      expect(read(text).surprises).toEqual([]);
    },
  );
});
