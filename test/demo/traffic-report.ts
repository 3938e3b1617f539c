import type { Sample } from './traffic.ts';

/** What the stream saw while one workflow ran. */
export interface TrafficWindow {
  readonly sent: number;
  readonly failed: number;
  /** Faults by their text, most frequent first. */
  readonly faults: readonly { readonly fault: string; readonly count: number }[];
  readonly slowestMs: number;
  /** Releases in the order in which they first answered. */
  readonly releases: readonly {
    readonly release: string;
    readonly from: number;
    readonly until: number;
    readonly count: number;
  }[];
}

/**
 * Sums up the samples that were sent from `from` to `until` (milliseconds since the epoch), leaving out those before the
 * first release ever answered: nobody could have.
 */
export function summarize(samples: readonly Sample[], from: number, until: number): TrafficWindow {
  const firstAnswer = samples
    .filter((sample) => sample.release !== null)
    .reduce((least, sample) => Math.min(least, sample.at), Number.POSITIVE_INFINITY);
  const inside = samples
    .filter((sample) => sample.at >= Math.max(from, firstAnswer) && sample.at < until)
    .sort((a, b) => a.at - b.at);
  const failed = inside.filter((sample) => sample.fault !== null);
  return {
    sent: inside.length,
    failed: failed.length,
    faults: countBy(failed.map((sample) => sample.fault ?? '')),
    slowestMs: Math.max(
      0,
      ...inside.filter((sample) => sample.fault === null).map((sample) => sample.milliseconds),
    ),
    releases: releasesOf(inside),
  };
}

function countBy(texts: readonly string[]): { fault: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([fault, count]) => ({ fault, count })).sort((a, b) => b.count - a.count);
}

function releasesOf(samples: readonly Sample[]): TrafficWindow['releases'] {
  const seen = new Map<string, { release: string; from: number; until: number; count: number }>();
  for (const { release, at } of samples) {
    if (release === null) continue;
    const entry = seen.get(release) ?? { release, from: at, until: at, count: 0 };
    seen.set(release, { ...entry, until: at, count: entry.count + 1 });
  }
  return [...seen.values()];
}
