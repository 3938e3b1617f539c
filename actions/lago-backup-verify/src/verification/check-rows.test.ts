import type { LagoTable } from '@lago-scw/lago';
import { expect, it } from 'vitest';
import { checkRows } from './check-rows.ts';
import type { Differences } from './differing-rows.ts';
import type { Fingerprint } from './fingerprint.ts';

const customers: LagoTable = { name: 'customers', clockColumn: 'created_at', appendOnly: false };
const events: LagoTable = { name: 'events', clockColumn: 'created_at', appendOnly: true };
const organizations: LagoTable = { ...customers, name: 'organizations', neverEmpty: true };
const nothing: Differences = {
  missing: 0,
  inFlight: 0,
  gone: 0,
  changed: 0,
  touched: 0,
  examples: [],
  isPartial: false,
};
const has = { anyTable: true, production: true, everyTrace: true, everyTable: true };
const rows = (untilBackup: number | null, total = untilBackup ?? 0): Fingerprint => ({
  total,
  untilBackup,
  buckets: [],
});

it('passes and explains what happened since the backup', () => {
  const differences = { ...nothing, gone: 2, touched: 3, inFlight: 1 };
  const findings = { restored: rows(9), production: rows(8, 12), differences };
  expect(checkRows(customers, findings, has)).toMatchObject({
    outcome: 'passed',
    detail:
      '9 from before the backup on both sides, 2 deleted since, 3 changed since, 1 were not finished at the backup, 4 new since',
  });
});

it.each<[string, LagoTable, Partial<Differences>, RegExp]>([
  ['missing rows', customers, { missing: 1, examples: ['a'] }, /1 missing \(a\)/],
  ['changed rows', customers, { changed: 2, examples: ['b'] }, /2 rows are not what production has.*\(b\)/],
  ['rows that vanished where none may', events, { gone: 1 }, /1 vanished from production/],
  ['more than was looked at', events, { missing: 7, isPartial: true }, /at least 7 missing/],
])('fails for %s', (_name, table, change, detail) => {
  const findings = { restored: rows(9), production: rows(9), differences: { ...nothing, ...change } };
  expect(checkRows(table, findings, has)).toMatchObject({
    outcome: 'failed',
    detail: expect.stringMatching(detail),
  });
});

it('does not call a change damage that may be an update without a time', () => {
  const findings = { restored: rows(9), production: rows(9), differences: { ...nothing, changed: 1 } };
  const unknown = { ...has, everyTrace: false };
  expect(checkRows(customers, findings, unknown)).toMatchObject({
    outcome: 'passed',
    detail: expect.stringContaining('1 changed without a trace'),
  });
  expect(checkRows(events, findings, unknown).outcome).toBe('failed');
});

it('fails for a table that is missing, and for one that must not be empty', () => {
  const missing = { restored: null, production: rows(4), differences: null };
  expect(checkRows(customers, missing, has).detail).toBe('expected 4 rows; came no such table');
  const empty = { restored: rows(0), production: rows(1), differences: null };
  expect(checkRows(organizations, empty, has).outcome).toBe('failed');
});

it('misses a table of the release also when production is gone, unless the backup is older than the release', () => {
  const nowhere = { restored: null, production: null, differences: null };
  expect(checkRows(customers, nowhere, has).outcome).toBe('skipped');
  const alone = { ...has, production: false };
  expect(checkRows(customers, nowhere, alone)).toMatchObject({
    outcome: 'failed',
    detail: 'expected a table of this release; came no such table',
  });
  expect(checkRows(customers, nowhere, { ...alone, everyTable: false }).outcome).toBe('skipped');
  const added = { restored: null, production: rows(4), differences: null };
  expect(checkRows(customers, added, { ...has, everyTable: false }).outcome).toBe('skipped');
});

it('goes by the numbers where rows cannot be told apart', () => {
  const findings = { restored: rows(3), production: rows(5), differences: null };
  expect(checkRows(customers, findings, has).detail).toContain('2 missing');
});

it('leaves it to one check to say that the copy holds no Lago', () => {
  const findings = { restored: null, production: rows(4), differences: null };
  expect(checkRows(customers, findings, { ...has, anyTable: false }).outcome).toBe('skipped');
});
