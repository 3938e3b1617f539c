import { expect, it } from 'vitest';
import { archiveTime } from './archive-header.ts';

const integer = (value: number) => [0, ...[0, 8, 16, 24].map((shift) => (value >>> shift) & 0xff)];
/** 03:04:05 on 2026-02-01, as pg_dump writes a `struct tm`. */
const TIME = [5, 4, 3, 1, 1, 126, 0].flatMap(integer);

it.each([
  ['before 1.15, with a level of compression', [1, 14, 0, 4, 8, 1, ...integer(-1 >>> 0)]],
  ['since 1.15, with a kind of compression', [1, 15, 0, 4, 8, 1, 2]],
])('reads when the dump began, %s', (_name, start) => {
  const header = Uint8Array.from([...Buffer.from('PGDMP'), ...start, ...TIME]);
  expect(archiveTime(header, 'a.dump').toISOString()).toBe('2026-02-01T03:04:05.000Z');
});

it('refuses what is no archive', () => {
  expect(() => archiveTime(Buffer.from('-- PostgreSQL database dump'), 'a.sql')).toThrow(
    /a\.sql is not an archive of pg_dump/,
  );
});
