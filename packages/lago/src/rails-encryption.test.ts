import { expect, it } from 'vitest';
import { createDecrypt } from './rails-encryption.ts';

// Made with Ruby's own openssl, zlib and json by the recipe of Active Record encryption (facts: lago.md 4.4): another
// implementation than ours, though not Rails itself, which is not to be had here.
const KEYS = { primaryKey: 'primary-key-of-the-fixture', keyDerivationSalt: 'salt-of-the-fixture' };
const SHORT =
  '{"p":"5oLXBvMIqR00+yzZ9psr+5ehqGrMH+HJrGw8VFDpNfQ=","h":{"iv":"7qVlNmKl6jOse/IZ","at":"pwI3A0GfVqU5o11x+nKlRA=="}}';
const DEFLATED =
  '{"p":"fZZQgjAMR6ennkb++cLMmm7qLcfbK6ZhQGkxiCaybFswR3NStQ==","h":{"iv":"U4xey00IHI1682oc","at":"+YNYG2jkE+qgV1wWfSuY2w==","c":true}}';

it('opens what Ruby encrypted', () => {
  expect(createDecrypt(KEYS)(SHORT)).toBe('{"secret_key":"sk_test_example"}');
});

it('opens what was deflated first, as longer values are', () => {
  const text = JSON.parse(createDecrypt(KEYS)(DEFLATED));
  expect(text).toEqual({ api_key: 'a'.repeat(100), hmac: 'b'.repeat(100) });
});

it.each([
  ['another key', { ...KEYS, primaryKey: 'another' }, SHORT],
  ['another salt', { ...KEYS, keyDerivationSalt: 'another' }, SHORT],
  ['a changed payload', KEYS, SHORT.replace(/"p":"../, '"p":"AA')],
  ['something else', KEYS, '{"a":1}'],
  ['clear text', KEYS, 'sk_test_example'],
])('refuses %s', (_name, keys, value) => {
  expect(() => createDecrypt(keys)(value)).toThrow();
});
