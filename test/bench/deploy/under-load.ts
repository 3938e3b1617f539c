import type { Lab } from '../../lab/lab.ts';
import { type LoadReport, startLoad } from '../../lab/load/index.ts';
import { pause } from './pause.ts';

/** One way to bring traffic elsewhere, under load. */
export interface Measured {
  readonly way: string;
  readonly report: LoadReport;
  /** Milliseconds since the epoch. */
  readonly beganAt: number;
  /** POSTs that were answered well but are not in the database, and those that are there twice. */
  readonly unrecorded: number;
  readonly recordedTwice: number;
}

/** Requests a second: the first that the machine bears. */
const RATES = [200, 100, 50] as const;
const TRIAL_MS = 5_000;
const BEARABLE_P99_MS = 750;

const BEFORE_MS = 4_000;
const AFTER_MS = 4_000;

/** On a machine that is too busy, clients would wait for each other instead of for the release. @returns a rate */
export async function bearableRate(lab: Lab): Promise<number> {
  for (const rate of RATES) {
    const load = startLoad(lab, `trial-${Date.now()}`, rate);
    await pause(TRIAL_MS);
    const { failed, p99Ms } = await load.stop();
    console.log(`${rate} requests/s: ${failed} failed, p99 ${p99Ms} ms`);
    if (failed === 0 && p99Ms <= BEARABLE_P99_MS) return rate;
  }
  return RATES[RATES.length - 1] ?? 50;
}

export async function underLoad(
  lab: Lab,
  perSecond: number,
  way: string,
  move: () => Promise<unknown>,
): Promise<Measured> {
  const load = startLoad(lab, `${way.replaceAll(' ', '-')}-${Date.now()}`, perSecond);
  await pause(BEFORE_MS);
  const beganAt = Date.now();
  // What fails still leaves a report: the load must end either way.
  const failure = await move().then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  await pause(AFTER_MS);
  const report = await load.stop();
  const measured = { way, report, beganAt, ...(await recordedOf(lab, report.accepted)) };
  print(measured);
  if (failure !== undefined) throw failure.error;
  return measured;
}

async function recordedOf(lab: Lab, accepted: readonly string[]) {
  const client = await lab.database();
  try {
    const { rows } = await client.query<{ id: string; times: number }>(
      'SELECT id, times FROM lab_posts WHERE id = ANY($1)',
      [accepted],
    );
    return {
      unrecorded: accepted.length - rows.length,
      recordedTwice: rows.filter(({ times }) => times > 1).length,
    };
  } finally {
    await client.end();
  }
}

function print({ way, report, unrecorded, recordedTwice }: Measured): void {
  const { requests, failed, byFailure, failedByKind, p50Ms, p99Ms, slowestMs, stallMs, examples } = report;
  console.log(
    `${way}: ${requests} requests, ${failed} failed ${JSON.stringify(byFailure)} ${JSON.stringify(failedByKind)}`,
  );
  console.log(
    `  median ${p50Ms} ms, p99 ${p99Ms} ms, slowest ${slowestMs} ms, longest stall ${stallMs} ms; accepted but unrecorded ${unrecorded}, recorded twice ${recordedTwice}`,
  );
  for (const example of examples) console.log(`  ${example}`);
}
