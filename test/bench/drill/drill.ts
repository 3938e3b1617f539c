import { DAMAGES } from '../../drill/damages.ts';
import { type DrillWorld, failedChecks, startDrillWorld } from '../../drill/drill-world.ts';
import { restoreNaively } from './naive.ts';
import { verifyInProcess } from './verify-in-process.ts';

const SMALL = 100_000;
/** Events of the large database: ten million unless DRILL_EVENTS says otherwise. */
const LARGE = Number(process.env.DRILL_EVENTS ?? 10_000_000);
const CLEAN_RUNS = 20;

const SERVER = { shared_buffers: '256MB', max_wal_size: '2GB', maintenance_work_mem: '256MB' };

/** Damages one at a time, undamaged restores, speed beside the obvious way, and memory at two sizes. */
export async function benchDrill(): Promise<object> {
  const accuracy = await withWorld(3_000, measureAccuracy);
  const small = await withWorld(SMALL, (world) => measureSpeed(world));
  const large = await withWorld(LARGE, async (world) => {
    const ours = await measureSpeed(world);
    return { ...ours, naiveSeconds: await restoreNaively(world) };
  });
  const figures = {
    ...accuracy,
    rowsPerSecond: Math.round(large.rowsRead / large.seconds),
    vsNaive: large.naiveSeconds === null ? null : Number((large.naiveSeconds / large.seconds).toFixed(2)),
    peakMiB: { small: small.peakMiB, large: large.peakMiB },
  };
  console.log(`damage: ${accuracy.caught} of ${accuracy.damages} kinds caught by the check that should`);
  console.log(`undamaged: ${accuracy.falseAlarms} of ${accuracy.cleanRuns} restores flagged`);
  console.log(
    `verified ${LARGE} events in ${large.seconds.toFixed(1)} s (${large.rowsRead} rows, both sides)`,
  );
  console.log(`pg_dump | pg_restore and count(*): ${large.naiveSeconds?.toFixed(1) ?? 'no pg_dump here'} s`);
  console.log(`peak memory: ${small.peakMiB} MiB at ${SMALL} events, ${large.peakMiB} MiB at ${LARGE}`);
  return figures;
}

async function withWorld<T>(events: number, work: (world: DrillWorld) => Promise<T>): Promise<T> {
  const began = Date.now();
  const world = await startDrillWorld(events, SERVER);
  console.log(`a Lago of ${events} events made in ${((Date.now() - began) / 1000).toFixed(1)} s`);
  try {
    return await work(world);
  } finally {
    await world.close();
  }
}

async function measureAccuracy(world: DrillWorld) {
  let caught = 0;
  for (const damage of DAMAGES) {
    await world.restore('damaged');
    await damage.inflict(world, 'damaged');
    const found = failedChecks(await world.verify('damaged'));
    if (found.includes(damage.caughtBy)) caught += 1;
    else console.log(`NOT CAUGHT: ${damage.name}; failed: ${found.join(', ') || 'none'}`);
    await world.drop('damaged');
  }
  let falseAlarms = 0;
  for (let run = 0; run < CLEAN_RUNS; run++) {
    await world.restore('sound');
    const found = failedChecks(await world.verify('sound'));
    if (found.length > 0) falseAlarms += 1;
    await world.drop('sound');
  }
  return { damages: DAMAGES.length, caught, cleanRuns: CLEAN_RUNS, falseAlarms };
}

async function measureSpeed(world: DrillWorld) {
  await world.restore('restored');
  const measured = await verifyInProcess(world);
  if (measured.failed.length > 0) throw new Error(`flagged: ${measured.failed.join(', ')}`);
  return measured;
}
