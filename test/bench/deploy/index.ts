import { otherColor } from '@lago-scw/contracts';
import { spentMinute } from '../../../actions/lago-deploy-compose/src/clock-minute.ts';
import { clockWindow } from '../../../actions/lago-deploy-compose/src/clock-window.ts';
import { enterCloud } from '../../lab/enter-cloud.ts';
import { type Lab, openLab } from '../../lab/lab.ts';
import { deployRelease, operate, provision, render } from '../../lab/operate.ts';
import { readClockRecord } from './clock-record.ts';
import { injectFaults } from './faults.ts';
import { streamJobs } from './jobs.ts';
import { moveAddressAlone, prepareInPlace } from './naive-ways.ts';
import { measureOverhead } from './overhead.ts';
import { pause } from './pause.ts';
import type { Scene } from './scene.ts';
import { printTable } from './table.ts';
import { bearableRate, type Measured, underLoad } from './under-load.ts';

const OLD = 'v1.50.0';
const NEW = 'v1.51.0';
const JOBS = 10_000;
/** No clock runs for less than that in a hand-over. */
const MINUTES_AWAY = 1;
/** A promote of the lab does not wait for a window, since we do; faults wait for none: their ticks are not judged, two clocks are. */
const BY_THE_CLOCK = { 'ignore-clock-window': 'false' };

/** Hand-over, rollback and the two naive ways on real machines under load; then faults, and what a deploy costs. */
export async function benchDeploy(): Promise<object> {
  const programs = await enterCloud();
  const lab = await openLab(programs, [OLD, NEW]);
  try {
    return await measure(lab);
  } finally {
    await lab.stop();
  }
}

async function measure(lab: Lab): Promise<object> {
  const scene = await prepare(lab);
  const { topology, active, waiting } = scene;
  const other = otherColor(active);
  lab.clock.speed = 'recorded';

  const perSecond = await bearableRate(lab);

  const began = new Date();
  const jobs = streamJobs(lab, JOBS);
  await clockMayBeAway();
  const handover = await underLoad(lab, perSecond, 'hand-over', () => operate(lab, topology, 'promote'));
  await clockMayBeAway();
  const rollback = await underLoad(lab, perSecond, 'rollback', () =>
    operate(lab, topology, 'rollback', BY_THE_CLOCK),
  );
  const rollbackMs = {
    traffic: Math.max(0, (rollback.report.lastBegun[waiting] ?? 0) - rollback.beganAt),
    ip: lab.movedAt() - rollback.beganAt,
  };
  const jobCount = await jobs.finish();
  console.log(`jobs: ${JSON.stringify(jobCount)}; time to rollback: ${JSON.stringify(rollbackMs)}`);
  const clock = await readClockRecord(lab, OLD, began, new Date());
  console.log(`clock over both: ${JSON.stringify(clock)}`);

  const overhead = await measureOverhead(scene);
  const overheadRatio = Number((overhead.deployMs / overhead.typedMs).toFixed(2));
  console.log(`deploy ${overhead.deployMs} ms, typed ${overhead.typedMs} ms`);

  console.log('Faults:');
  lab.clock.speed = 'fast';
  const beforeFaults = new Date();
  const faults = await injectFaults(scene);
  const underFaults = await readClockRecord(lab, OLD, beforeFaults, new Date());
  console.log(`clock under faults: ${JSON.stringify(underFaults)}`);

  lab.clock.speed = 'recorded';
  const bareMove = await underLoad(lab, perSecond, 'bare move', () => moveAddressAlone(lab, other));
  await moveAddressAlone(lab, active);
  const upInPlace = await prepareInPlace(lab, active, waiting);
  const inPlace = await underLoad(lab, perSecond, 'in place', upInPlace);

  const ways = { handover, rollback, bareMove, inPlace };
  printTable([handover, rollback, bareMove, inPlace]);
  const lossless = [handover, rollback].every(
    ({ report, unrecorded, recordedTwice }) => report.failed + unrecorded + recordedTwice === 0,
  );
  const jobsWhole = jobCount.lost + jobCount.twice + jobCount.locksLeft === 0;
  // Nobody waits for the clock's window between one fault and the next: there, only two clocks at once count.
  const doubled = clock.overlaps + clock.twice + underFaults.overlaps;
  const sound = doubled + clock.missed === 0 && faults.converged === faults.injected;
  if (!lossless || !jobsWhole || !sound) {
    console.error('A request, a job or a tick was lost or doubled, or a fault did not converge: see above.');
    process.exitCode = 1;
  }
  const { enqueued, lost, twice } = jobCount;
  return {
    perSecond,
    requests: Object.values(ways).reduce((sum, { report }) => sum + report.requests, 0),
    failed: each(ways, ({ report }) => report.failed),
    slowestMs: each(ways, ({ report }) => report.slowestMs),
    p99Ms: each(ways, ({ report }) => report.p99Ms),
    stallMs: each(ways, ({ report }) => report.stallMs),
    rollbackMs,
    jobs: { enqueued, lost, twice },
    clock: { missed: clock.missed, doubled },
    faults,
    overheadRatio,
  };
}

/** The old release is active, its successor waits. */
async function prepare(lab: Lab): Promise<Scene> {
  const topology = await provision(lab, OLD);
  const old = await deployRelease(lab, topology, OLD);
  const { outputs } = await operate(lab, topology, 'promote');
  const { id: waiting, folder } = await render(lab, topology, NEW);
  await operate(lab, topology, 'deploy', { 'release-dir': folder });
  return { lab, topology, active: outputs.color === 'blue' ? 'blue' : 'green', old, waiting, folder };
}

/** As the action's own gate does, but before the load begins; and not where a tick would be enqueued twice. */
async function clockMayBeAway(): Promise<void> {
  for (;;) {
    const now = new Date();
    const window = clockWindow(now, OLD, MINUTES_AWAY);
    const soon = new Date(now.getTime() + 60_000);
    const repeats = [now, soon].map((minute) => spentMinute(minute, minute, OLD)).find((spent) => spent);
    if (window.open && repeats === undefined) return;
    const until = window.open ? repeats?.until : window.until;
    console.log(`Waiting until ${until?.toISOString()} for the clock.`);
    await pause((until?.getTime() ?? 0) - Date.now());
  }
}

function each<Name extends string>(
  ways: Readonly<Record<Name, Measured>>,
  figure: (measured: Measured) => number,
): Record<Name, number> {
  return Object.fromEntries(
    Object.entries<Measured>(ways).map(([name, measured]) => [name, figure(measured)]),
  ) as Record<Name, number>;
}
