import { describe, expect, it } from 'vitest';
import { schemaVersionIn } from './migrate.ts';

describe('the schema version that rails lago:version prints', () => {
  it.each([
    '{"number":"v1.50.0","github_url":"https://github.com/getlago/lago-api","schema_version":"20260706173746"}',
    'I, [2026-11-23] INFO -- : boot\n{"number":"v1.50.0","schema_version":20260706173746}\n',
  ])('is found in %s', (output) => {
    expect(schemaVersionIn(output)).toBe('20260706173746');
  });

  it('is missed when it is not there', () => {
    expect(() => schemaVersionIn('rails aborted!')).toThrow('named no schema_version');
  });
});
