import { expect, it, vi } from 'vitest';
import { withinMinutes } from './deadline.ts';

it('answers what the work answers, and throws what it throws', async () => {
  expect(await withinMinutes(1, Promise.resolve('done'))).toBe('done');
  await expect(withinMinutes(1, Promise.reject(new Error('broken')))).rejects.toThrow('broken');
});

it('gives up at the deadline', async () => {
  vi.useFakeTimers();
  try {
    const given = withinMinutes(5, new Promise(() => {}));
    const outcome = expect(given).rejects.toMatchObject({ code: 'drill-deadline' });
    await vi.advanceTimersByTimeAsync(5 * 60_000);
    await outcome;
  } finally {
    vi.useRealTimers();
  }
});
