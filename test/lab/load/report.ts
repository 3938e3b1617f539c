import type { Reply, Request } from './request.ts';

export const FAILURES = ['reset', 'refused', 'timeout', '5xx', 'wrong', 'other'] as const;
export type Failure = (typeof FAILURES)[number];

/** What became of one request. Times in milliseconds. */
export interface Outcome {
  readonly kind: string;
  readonly id: string;
  readonly isPost: boolean;
  /** Since the epoch. */
  readonly beganAt: number;
  readonly milliseconds: number;
  readonly release: string;
  readonly failure: Failure | undefined;
  readonly detail: string;
}

export interface LoadReport {
  readonly requests: number;
  readonly failed: number;
  readonly byFailure: Readonly<Record<Failure, number>>;
  readonly failedByKind: Readonly<Record<string, number>>;
  /** Of requests that were answered well. */
  readonly slowestMs: number;
  /** The same without those that are slow by nature. */
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Longest time in which no request was answered well. */
  readonly stallMs: number;
  /** By release: when the last request that it answered had begun, milliseconds since the epoch. */
  readonly lastBegun: Readonly<Record<string, number>>;
  /** Slowest of each kind. */
  readonly slowestByKind: Readonly<Record<string, number>>;
  /** First failures: kind, seconds since the load began, seconds until it failed, what it was. */
  readonly examples: readonly string[];
  /** Ids of the POSTs that were answered well. */
  readonly accepted: readonly string[];
}

export function judgeReply(request: Request, { status, body }: Reply): [Failure, string] | undefined {
  if (status >= 500) return ['5xx', `status ${status}`];
  if (status !== 200) return ['wrong', `status ${status}`];
  return body.includes(`"id":"${request.id}"`) ? undefined : ['wrong', `body ${body.slice(0, 80)}`];
}

export function judgeError(error: unknown): [Failure, string] {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const text = `${code} ${error instanceof Error ? error.message : String(error)}`;
  if (code === 'TIMEOUT' || code === 'ETIMEDOUT') return ['timeout', text];
  // HTTP/2 has it within the error of its stream.
  if (/ECONNREFUSED|EHOSTUNREACH|ENETUNREACH/.test(text)) return ['refused', text];
  if (/ECONNRESET|EPIPE|socket hang up|closed|disconnected/i.test(text)) return ['reset', text];
  return ['other', text];
}

export function reportOf(outcomes: readonly Outcome[]): LoadReport {
  const failed = outcomes.filter(({ failure }) => failure !== undefined);
  const good = outcomes.filter(({ failure }) => failure === undefined);
  const usual = good
    .filter(({ kind }) => kind !== 'slow' && kind !== 'upload')
    .map(({ milliseconds }) => milliseconds)
    .sort((a, b) => a - b);
  const lastBegun: Record<string, number> = {};
  for (const { release, beganAt } of good) lastBegun[release] = Math.max(lastBegun[release] ?? 0, beganAt);
  return {
    requests: outcomes.length,
    failed: failed.length,
    byFailure: Object.fromEntries(
      FAILURES.map((name) => [name, failed.filter(({ failure }) => failure === name).length]),
    ) as Record<Failure, number>,
    failedByKind: tally(failed.map(({ kind }) => kind)),
    slowestMs: Math.round(good.reduce((most, { milliseconds }) => Math.max(most, milliseconds), 0)),
    p50Ms: at(usual, 0.5),
    p99Ms: at(usual, 0.99),
    stallMs: longestStall(good),
    lastBegun,
    slowestByKind: slowestByKind(good),
    examples: failed
      .slice(0, 8)
      .map(
        ({ kind, beganAt, milliseconds, detail }) =>
          `${kind}, begun at ${((beganAt - (outcomes[0]?.beganAt ?? 0)) / 1000).toFixed(1)} s, after ${(milliseconds / 1000).toFixed(1)} s: ${detail}`,
      ),
    accepted: good.filter(({ isPost }) => isPost).map(({ id }) => id),
  };
}

function slowestByKind(good: readonly Outcome[]): Record<string, number> {
  const slowest: Record<string, number> = {};
  for (const { kind, milliseconds } of good)
    slowest[kind] = Math.max(slowest[kind] ?? 0, Math.round(milliseconds));
  return slowest;
}

function longestStall(good: readonly Outcome[]): number {
  const ends = good.map(({ beganAt, milliseconds }) => beganAt + milliseconds).sort((a, b) => a - b);
  return Math.round(ends.reduce((most, end, index) => Math.max(most, end - (ends[index - 1] ?? end)), 0));
}

function at(sorted: readonly number[], share: number): number {
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}

function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
