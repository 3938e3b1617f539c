import { clockTicksOf } from '@lago-scw/lago';
import type { Lab } from '../../lab/lab.ts';

export interface ClockRecord {
  /** Ticks whose work nothing catches up that no clock was there for. */
  readonly missed: number;
  /** Pairs of clocks that lived at once. */
  readonly atOnce: number;
  /** Ticks of a minute that were enqueued twice. A clock that starts anew in their minute does that, unless its window was heeded. */
  readonly twice: number;
  /** Longest time without any clock. */
  readonly longestAwaySeconds: number;
  readonly clocks: number;
}

interface Life {
  readonly run: string;
  readonly from: Date;
  readonly to: Date;
}

const MINUTE_MS = 60_000;

/** What the clocks of a time left in the database: a sign of life each half second, and each tick. */
export async function readClockRecord(lab: Lab, version: string, from: Date, to: Date): Promise<ClockRecord> {
  const client = await lab.database();
  try {
    const range = [from, to];
    const { rows: lives } = await client.query<Life>(
      'SELECT run, min(at) AS "from", max(at) AS "to" FROM lab_clock WHERE at BETWEEN $1 AND $2 GROUP BY run ORDER BY 2',
      range,
    );
    const { rows: ticks } = await client.query<{ at: Date; ticks: string }>(
      "SELECT at, ticks FROM lab_clock WHERE ticks <> '' AND at BETWEEN $1 AND $2",
      range,
    );
    const seen = ticks.flatMap(({ at, ticks: names }) =>
      names.split(' ').map((name) => ({ name, minute: Math.floor(at.getTime() / MINUTE_MS) })),
    );
    const hourly = hourlyTicks(version);
    return {
      missed: hourly
        .filter(({ matters }) => matters)
        .flatMap((tick) =>
          dueIn(tick, from, to).filter(
            (minute) => !seen.some((one) => one.name === tick.name && one.minute === minute),
          ),
        ).length,
      atOnce: overlaps(lives),
      twice: twice(seen.filter(({ name }) => hourly.some((tick) => tick.name === name))),
      longestAwaySeconds: longestGap(lives),
      clocks: lives.length,
    };
  } finally {
    await client.end();
  }
}

function hourlyTicks(version: string) {
  return clockTicksOf(version).flatMap(({ name, cadence, missed, doubled }) =>
    cadence.every === 'hour'
      ? [
          {
            name: name.replaceAll(' ', '_'),
            minute: cadence.minute,
            matters: missed === 'day' || doubled === 'charges',
          },
        ]
      : [],
  );
}

/** Whole minutes of the time in which the tick was due. */
function dueIn({ minute }: { readonly minute: number }, from: Date, to: Date): number[] {
  const first = Math.ceil(from.getTime() / MINUTE_MS);
  const last = Math.floor(to.getTime() / MINUTE_MS) - 1;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter(
    (one) => one % 60 === minute,
  );
}

function overlaps(lives: readonly Life[]): number {
  return lives.reduce(
    (count, life, index) => count + lives.slice(index + 1).filter((other) => other.from <= life.to).length,
    0,
  );
}

function twice(seen: readonly { readonly name: string; readonly minute: number }[]): number {
  return seen.length - new Set(seen.map(({ name, minute }) => `${name} ${minute}`)).size;
}

function longestGap(lives: readonly Life[]): number {
  let end = lives[0]?.to ?? new Date();
  let longest = 0;
  for (const { from, to } of lives) {
    longest = Math.max(longest, from.getTime() - end.getTime());
    if (to > end) end = to;
  }
  return Math.round(longest / 1000);
}
