import { expect, test } from 'vitest';
import { parseEnvironment, parsePairs } from './file-commands.ts';

test('reads plain and heredoc values, also several lines, `=` and CRLF', () => {
  const content = 'a=1=2\r\nb<<END\r\nline one\r\n\r\nline = three\r\nEND\r\nc=\n';
  expect(parsePairs('output', content)).toEqual([
    ['a', '1=2'],
    ['b', 'line one\n\nline = three'],
    ['c', ''],
  ]);
});

test('takes `<<` after the first `=` as part of the value', () => {
  expect(parsePairs('output', 'a=x<<y')).toEqual([['a', 'x<<y']]);
});

test.each([
  ['just words', "Invalid format 'just words'"],
  ['a<<END\nnever closed', "Matching delimiter not found 'END'"],
  ['=value', 'Name must not be empty'],
])('refuses %j', (content, message) => {
  expect(() => parsePairs('output', content)).toThrow(message);
});

test('refuses NODE_OPTIONS in GITHUB_ENV', () => {
  expect(() => parseEnvironment('NODE_OPTIONS=--require x')).toThrow("Can't store NODE_OPTIONS");
});
