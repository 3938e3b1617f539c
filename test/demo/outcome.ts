import type { RunResult } from '@lago-scw/sandbox';
import type { Chapter } from './story.ts';
import { textTable } from './table.ts';
import type { Sample } from './traffic.ts';
import { summarize, type TrafficWindow } from './traffic-report.ts';

/** A chapter as it went. `from` and `until` in milliseconds since the epoch. */
export interface Played {
  readonly chapter: Chapter;
  readonly result: RunResult;
  readonly from: number;
  readonly until: number;
}

/** What went otherwise than it must; empty when all is well. */
export function faultsOf(played: readonly Played[], samples: readonly Sample[]): string[] {
  return played.flatMap(({ chapter, result, from, until }) => {
    const { sent, failed, faults } = summarize(samples, from, until);
    const last =
      samples.filter((sample) => sample.release !== null && sample.at < until).at(-1)?.release ?? 'nothing';
    return [
      ...(result.conclusion === 'success'
        ? []
        : [`${chapter.title}: the workflow ended with ${result.conclusion}`]),
      ...(last.startsWith(`${chapter.answers}-`)
        ? []
        : [`${chapter.title}: ${chapter.answers} must answer afterwards, but it was ${last}`]),
      // What a hand-over is for.
      ...(failed === 0
        ? []
        : [`${chapter.title}: ${failed} of ${sent} requests failed (${faults[0]?.fault ?? ''})`]),
    ];
  });
}

export function outcomeTable(played: readonly Played[], samples: readonly Sample[]): string {
  const rows = played.map(({ chapter, result, from, until }) => {
    const window = summarize(samples, from, until);
    return [
      `${chapter.workflow} (${chapter.title})`,
      result.conclusion,
      `${result.seconds.toFixed(1)} s`,
      String(window.sent),
      String(window.failed),
      `${window.slowestMs} ms`,
      releases(window, from),
    ];
  });
  return textTable(
    ['workflow', 'result', 'took', 'requests', 'failed', 'slowest', 'answered by (seconds into the run)'],
    rows,
  );
}

function releases(window: TrafficWindow, from: number): string {
  const second = (at: number) => ((at - from) / 1000).toFixed(1);
  return (
    window.releases
      .map(({ release, from: first, until }) => `${release} ${second(first)}–${second(until)}`)
      .join(', ') || '–'
  );
}

/** Faults of all requests by their text, for the line under the table. */
export function failureLine(played: readonly Played[], samples: readonly Sample[]): string {
  const first = played[0];
  const last = played.at(-1);
  if (first === undefined || last === undefined) return '';
  const { sent, failed, faults } = summarize(samples, first.from, last.until);
  const kinds = faults.map(({ fault, count }) => `${count} × ${fault}`).join(', ');
  return `${sent} requests sent, ${failed} failed${kinds === '' ? '' : ` (${kinds})`}`;
}
