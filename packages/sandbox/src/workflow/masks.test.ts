import { expect, test } from 'vitest';
import { Masks } from './masks.ts';

function masking(...values: readonly string[]): Masks {
  const masks = new Masks();
  for (const value of values) masks.add(value);
  return masks;
}

test('hides a value wherever it stands in a line', () => {
  expect(masking('hunter2').apply('a hunter2, xhunter2x')).toBe('a ***, x***x');
});

test('hides values that overlap or touch as one', () => {
  expect(masking('abcdef', 'defghi').apply('1 abcdefghi 2 abcdefdefghi 3')).toBe('1 *** 2 *** 3');
});

test.each([
  ['base64', 'secret-value', Buffer.from('secret-value').toString('base64')],
  ['base64 one byte further', 'secret-value', Buffer.from('ecret-value').toString('base64')],
  ['base64 two bytes further', 'secret-value', Buffer.from('cret-value').toString('base64')],
  ['JSON', 'say "yes"\\no', 'say \\"yes\\"\\\\no'],
  ['a URI', 'p@ss/word!', 'p%40ss%2Fword%21'],
  ['XML', `<'a&b'>`, '&lt;&apos;a&amp;b&apos;&gt;'],
  ['an expression', `it's`, `it''s`],
  ['a command line', 'a "b"', 'a \\"b\\"'],
  ['its own double quotes removed', '"quoted-value"', 'quoted-value'],
  ['a PowerShell error, first part', 'first-part&second-part', 'first-part&'],
  ['a PowerShell error, second part', 'first-part&second-part', 'second-part'],
])('hides a value written as %s', (_, value, spelling) => {
  expect(masking(value).apply(`[${spelling}]`)).toBe('[***]');
});

test.each([
  ['hex', Buffer.from('secret-value').toString('hex')],
  ['a part of it', 'secret-val'],
])('does not hide %s, as the real runner does not', (_, spelling) => {
  expect(masking('secret-value').apply(spelling)).toBe(spelling);
});

test('hides each trimmed line of a value with several lines, however short', () => {
  const masks = masking('{\n  "user": "lago"\n}');
  expect(masks.apply('x "user": "lago" y } z')).toBe('x *** y *** z');
});

test('ignores an empty value and empty lines', () => {
  expect(masking('', 'one\n\ntwo').apply('a b')).toBe('a b');
});
