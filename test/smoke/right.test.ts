import { afterAll, beforeAll, expect, it } from 'vitest';
import { smoke } from './smoke.ts';
import { type SmokeWorld, startSmokeWorld } from './smoke-world.ts';

let world: SmokeWorld;
beforeAll(async () => {
  world = await startSmokeWorld();
});
afterAll(() => world.stop());

it('a right Lago passes the whole test', async () => {
  const smoked = await smoke(world);
  console.log(
    smoked.report.checks
      .map((c) => `${c.outcome} ${c.id} ${c.milliseconds} ${c.detail} ${c.retried ?? ''}`)
      .join('\n'),
    smoked.report.seconds,
  );
  expect(smoked.report.verdict).toBe('passed');
});
