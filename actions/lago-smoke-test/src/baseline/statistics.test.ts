import { describe, expect, it } from 'vitest';
import { atLeast, judgeTimes, probabilityLonger, quantile } from './statistics.ts';

const limit = { share: 0.5, floorMilliseconds: 10, risk: 0.001 };

/** Times as a service has them: most near `typical`, some far above; the same for the same seed. */
function times(typical: number, count: number, seed: number): number[] {
  let state = seed;
  const random = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return Array.from(
    { length: count },
    () => typical * (0.8 + 0.4 * random()) + (random() < 0.05 ? typical : 0),
  );
}

describe('times beside a reference', () => {
  it('are within the limit when nothing changed, whatever the seed', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const judgement = judgeTimes(times(40, 60, seed), times(40, 60, seed + 1000), limit);
      expect(judgement, `seed ${seed}`).toBe('within');
    }
  });

  it('have regressed when they doubled', () => {
    for (let seed = 1; seed <= 300; seed++) {
      expect(judgeTimes(times(80, 60, seed), times(40, 60, seed + 1000), limit), `seed ${seed}`).toBe(
        'regressed',
      );
    }
  });

  it('are not judged by one slow answer', () => {
    expect(judgeTimes([...times(40, 59, 1), 5000], times(40, 60, 2), limit)).toBe('within');
  });

  it('have regressed when every fourth is slow and the rest are as before', () => {
    const candidate = times(40, 60, 1).map((time, index) => (index % 4 === 0 ? time + 300 : time));
    expect(judgeTimes(candidate, times(40, 60, 2), limit)).toBe('regressed');
  });

  it('are undecided when few of them scatter around the limit', () => {
    expect(judgeTimes([55, 65, 58, 62, 60], [40, 41, 39, 40, 40], limit)).toBe('undecided');
  });

  it('may differ by less than the floor, whatever the share', () => {
    expect(judgeTimes(times(6, 60, 1), times(2, 60, 2), limit)).toBe('within');
  });
});

describe('the tests behind it', () => {
  // U = 25 of 25: z = (25 − 12.5 − 0.5) / √(25/12 · 11), one-sided.
  it('Mann-Whitney: as the textbook has it, ties included', () => {
    expect(probabilityLonger([6, 7, 8, 9, 10], [1, 2, 3, 4, 5])).toBeCloseTo(0.006_093, 5);
    expect(probabilityLonger([1, 2, 2, 3], [1, 2, 2, 3])).toBeGreaterThan(0.5);
    expect(probabilityLonger([3, 3, 3], [3, 3, 3])).toBe(1);
  });

  it('binomial: at least two heads of three', () => {
    expect(atLeast(2, 3, 0.5)).toBeCloseTo(0.5, 12);
    expect(atLeast(0, 3, 0.5)).toBe(1);
  });

  it('quantiles by nearest rank', () => {
    expect([quantile([3, 1, 2], 0.5), quantile([1, 2, 3, 4], 0.95), quantile([], 0.5)]).toEqual([2, 4, 0]);
  });
});
