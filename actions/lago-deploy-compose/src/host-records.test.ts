import { describe, expect, it } from 'vitest';
import { type HandOver, latestHandOver, parseCurrent, parseHandOver } from './host-records.ts';

const record = (sequence: number, outcome: HandOver['outcome']): HandOver => ({
  schema: 'lago-scw/hand-over@1',
  sequence,
  operation: 'promote',
  from: { color: 'blue', release: null },
  to: { color: 'green', release: 'v1.50.0-01234567' },
  outcome,
  startedAt: '2026-11-23T10:00:00.000Z',
  endedAt: null,
  run: '1',
});

describe('the last hand-over', () => {
  it('is the later one of what the hosts know', () => {
    expect(latestHandOver([record(1, 'done'), record(2, 'unfinished')])?.sequence).toBe(2);
    expect(latestHandOver([undefined, record(1, 'done')])?.sequence).toBe(1);
    expect(latestHandOver([undefined, undefined])).toBeUndefined();
  });

  it('has ended when one host knows of its end', () => {
    expect(latestHandOver([record(2, 'unfinished'), record(2, 'done')])?.outcome).toBe('done');
    expect(latestHandOver([record(2, 'undone'), record(2, 'unfinished')])?.outcome).toBe('undone');
  });
});

describe('a record on a host', () => {
  it('may not be there yet', () => {
    expect(parseCurrent('\n', 'blue')).toBeUndefined();
  });

  it.each(['{', '{"schema":"lago-scw/hand-over@2"}'])(
    'is refused when it is %s, with the file and the host',
    (text) => {
      expect(() => parseHandOver(text, 'blue')).toThrow('lago-scw/hand-over.json on blue');
    },
  );
});
