import { isCaught, smokeWrong } from '../smoke/catch.ts';
import { type Smoked, smoke } from '../smoke/smoke.ts';
import { type SmokeWorld, startSmokeWorld } from '../smoke/smoke-world.ts';
import { WRONG_AROUND } from '../smoke/wrong-around.ts';
import { WRONG_AT_BILLING } from '../smoke/wrong-billing.ts';
import { WRONG_AT_THE_EDGE } from '../smoke/wrong-edge.ts';

const rightRuns = 200;
const states = [...WRONG_AT_THE_EDGE, ...WRONG_AT_BILLING, ...WRONG_AROUND];

/** How many wrong states of the stand-in Lago are caught, how often the right one is flagged, and how long a test takes. */
export async function benchSmoke(): Promise<object> {
  const world = await startSmokeWorld();
  try {
    const right = await runRight(world);
    const caught = await runWrong(world);
    return { wrongStates: states.length, caught, rightRuns, ...right };
  } finally {
    await world.stop();
  }
}

/** Half of them quick, half full, in turns; every tenth full one measures times too. */
async function runRight(world: SmokeWorld) {
  const milliseconds = { quick: [] as number[], full: [] as number[] };
  let falseAlarms = 0;
  for (let run = 0; run < rightRuns; run++) {
    const level = run % 2 === 0 ? 'quick' : 'full';
    const skip = run % 20 === 1 ? undefined : 'baseline';
    const began = performance.now();
    const smoked = await smoke(world, { inputs: level === 'quick' ? { level } : { level, skip } });
    if (skip !== undefined || level === 'quick') milliseconds[level].push(performance.now() - began);
    if (smoked.report.verdict === 'passed') continue;
    falseAlarms += 1;
    console.log(`false alarm in run ${run} (${level}): ${smoked.failure?.message}`);
  }
  const figures = { quickMs: median(milliseconds.quick), fullMs: median(milliseconds.full) };
  console.log(
    `${rightRuns} right runs: ${falseAlarms} false alarms; quick ${figures.quickMs} ms, full ${figures.fullMs} ms without the measuring of times (medians)`,
  );
  return { falseAlarms, ...figures };
}

async function runWrong(world: SmokeWorld): Promise<number> {
  let caught = 0;
  for (const state of states) {
    const smoked = await smokeWrong(world, state);
    if (isCaught(state, smoked)) caught += 1;
    else console.log(`not caught as it should: ${state.name}: ${told(smoked)}`);
  }
  console.log(`${caught} of ${states.length} wrong states caught by the probes that should, and named`);
  return caught;
}

function told({ report, failure }: Smoked): string {
  return failure?.message ?? report.verdict;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0);
}
