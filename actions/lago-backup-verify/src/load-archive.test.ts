import { expect, it } from 'vitest';
import { withoutRows } from './load-archive.ts';

it('shows no row of a table in what pg_restore said', () => {
  const said = [
    'pg_restore: error: COPY failed for table "customers": ERROR:  duplicate key value violates unique constraint "k"',
    'DETAIL:  Key (email)=(ada@example.com) already exists.',
    'CONTEXT:  COPY customers, line 3: "7\tAda Lovelace"',
    'pg_restore: error: COPY failed for table "fees": ERROR:  invalid input syntax for type bigint: "Ada"',
    'pg_restore: warning: errors ignored on restore: 2',
    '',
  ].join('\n');
  expect(withoutRows(said)).toBe(
    [
      'pg_restore: error: COPY failed for table "customers": ERROR:  duplicate key value violates unique constraint "k"',
      'pg_restore: error: COPY failed for table "fees": ERROR:  invalid input syntax for type bigint',
      'pg_restore: warning: errors ignored on restore: 2',
    ].join('\n'),
  );
});
