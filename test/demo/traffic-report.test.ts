import { describe, expect, it } from 'vitest';
import { summarize } from './traffic-report.ts';

const answer = (at: number, release: string) => ({ at, milliseconds: 5, fault: null, release });
const fault = (at: number, text: string) => ({ at, milliseconds: 5000, fault: text, release: null });

describe('what the stream of requests saw', () => {
  it('does not count requests from before there was a release', () => {
    expect(summarize([fault(1, 'refused'), answer(2, 'a')], 0, 10)).toMatchObject({ sent: 1, failed: 0 });
  });

  it('counts failures by kind and tells which release answered when', () => {
    const samples = [
      answer(1, 'a'),
      answer(2, 'a'),
      fault(3, 'reset'),
      answer(5, 'b'),
      fault(4, 'reset'),
      answer(20, 'c'),
    ];
    expect(summarize(samples, 0, 10)).toEqual({
      sent: 5,
      failed: 2,
      faults: [{ fault: 'reset', count: 2 }],
      slowestMs: 5,
      releases: [
        { release: 'a', from: 1, until: 2, count: 2 },
        { release: 'b', from: 5, until: 5, count: 1 },
      ],
    });
  });
});
