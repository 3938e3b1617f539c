import type { Check } from '@lago-scw/contracts';

/** A check with the time that it took. */
export async function timed(work: () => Promise<Check>): Promise<Check> {
  const from = performance.now();
  const check = await work();
  return { ...check, milliseconds: Math.round(performance.now() - from) };
}
