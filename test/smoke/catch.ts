import { type Smoked, smoke } from './smoke.ts';
import type { SmokeWorld } from './smoke-world.ts';
import type { WrongState } from './wrong-states.ts';

/** Makes the world wrong in this way, smoke-tests it, and makes it right again. */
export async function smokeWrong(world: SmokeWorld, state: WrongState): Promise<Smoked> {
  const undo = await state.stage(world);
  try {
    const { inputs = {}, variables = {} } = state;
    return await smoke(world, { inputs, variables });
  } finally {
    await undo();
  }
}

/** Whether it was caught by the probes that should, by no others, and named. */
export function isCaught(state: WrongState, { report, ids, failure }: Smoked): boolean {
  const verdict = state.verdict ?? 'failed';
  return (
    report.verdict === verdict &&
    ids(verdict).join() === state.caughtBy.join() &&
    state.named.test(failure?.message ?? '')
  );
}
