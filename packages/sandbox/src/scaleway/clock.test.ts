import { expect, test } from 'vitest';
import { realClock, steppedClock } from './clock.ts';

const fail = (error: unknown): never => {
  throw error;
};

test('at factor 0 an effect runs at once, without a timer', async () => {
  const clock = realClock(0, fail);
  const seen: string[] = [];
  clock.after(60_000, () => void seen.push('effect'));
  expect(seen).toEqual(['effect']);
  await clock.latency(60_000);
});

test('a factor shortens real waits', async () => {
  const clock = realClock(0.001, fail);
  const began = performance.now();
  await clock.latency(20_000);
  const waited = performance.now() - began;
  expect(waited).toBeGreaterThan(15);
  expect(waited).toBeLessThan(1_000);
});

test('a stopped clock runs no more effects', async () => {
  const clock = realClock(0.001, fail);
  const seen: string[] = [];
  clock.after(10_000, () => void seen.push('late'));
  clock.stop();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(seen).toEqual([]);
});

test('a stepped clock runs effects in the order in which they fall due', async () => {
  const clock = steppedClock(fail, 0);
  const seen: string[] = [];
  clock.after(20, () => void seen.push(`second at ${clock.now().getTime()}`));
  clock.after(10, () => void seen.push(`first at ${clock.now().getTime()}`));
  await clock.step();
  expect(seen).toEqual(['first at 10']);
  await clock.advance(10);
  expect(seen).toEqual(['first at 10', 'second at 20']);
  expect(await clock.step()).toBe(false);
});

test('an effect that fails is reported, and time goes on', async () => {
  const problems: unknown[] = [];
  const clock = steppedClock((error) => problems.push(error));
  clock.after(1, () => Promise.reject(new Error('no room')));
  expect(await clock.step()).toBe(true);
  expect(problems).toEqual([new Error('no room')]);
});
