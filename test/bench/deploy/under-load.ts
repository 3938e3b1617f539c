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

export const PER_SECOND = Number(process.env.LAGO_SCW_LAB_REQUESTS_PER_SECOND ?? 200);

const BEFORE_MS = 4_000;
const AFTER_MS = 4_000;

export async function underLoad(lab: Lab, way: string, move: () => Promise<unknown>): Promise<Measured> {
  const load = startLoad(lab, `${way.replaceAll(' ', '-')}-${Date.now()}`, PER_SECOND);
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
