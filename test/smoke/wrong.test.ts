import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smokeWrong } from './catch.ts';
import { type SmokeWorld, startSmokeWorld } from './smoke-world.ts';
import { WRONG_AROUND } from './wrong-around.ts';
import { WRONG_AT_BILLING } from './wrong-billing.ts';
import { WRONG_AT_THE_EDGE } from './wrong-edge.ts';

let world: SmokeWorld;
beforeAll(async () => {
  world = await startSmokeWorld();
});
afterAll(() => world.stop());

describe.each([
  ['at the edge', WRONG_AT_THE_EDGE],
  ['at billing', WRONG_AT_BILLING],
  ['around it', WRONG_AROUND],
])('%s, a wrong state is caught by the probes that should, and named', (_where, states) => {
  it.each(states.map((state) => [state.name, state] as const))('%s', async (_name, state) => {
    const smoked = await smokeWrong(world, state);
    const verdict = state.verdict ?? 'failed';
    expect(smoked.report.verdict).toBe(verdict);
    expect(smoked.ids(verdict)).toEqual(state.caughtBy);
    expect(smoked.failure?.message).toMatch(state.named);
  });
});
