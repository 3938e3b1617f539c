import { expect, it } from 'vitest';
import { checkMarkers } from './marker.ts';
import type { Readers } from './readers.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 3, minute));
const marker = { table: 'events', id: 'e1', createdAt: at(26).toISOString() };

/** A copy that has rows of these ids. */
function copyOf(...ids: string[]): Readers {
  const query = async (_sql: string, values: readonly unknown[] = []) =>
    ids.includes(String(values[0])) ? [{}] : [];
  return { query } as unknown as Readers;
}

it('asks for rows that were settled when the backup was made', async () => {
  const times = { seenAt: at(17), backup: at(40) };
  expect(await checkMarkers(copyOf('e1'), [marker], times)).toMatchObject({ outcome: 'passed' });
  expect(await checkMarkers(copyOf(), [marker], times)).toMatchObject({
    outcome: 'failed',
    detail: expect.stringContaining('events e1'),
  });
});

it('does not ask for a row that came after the backup, though the drill that saw it began before', async () => {
  const times = { seenAt: at(17), backup: at(20) };
  expect(await checkMarkers(copyOf(), [marker], times)).toMatchObject({ outcome: 'skipped' });
});
