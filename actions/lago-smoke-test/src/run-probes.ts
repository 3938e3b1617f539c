import type { Phases, SmokeCheck } from '@lago-scw/contracts';
import { ActionError, type Effects, messageOf, TransientError } from '@lago-scw/effects';
import { causeOfSilence } from './cause-of-silence.ts';
import { askTarget, NotYet, type Probe } from './probe.ts';
import type { Target } from './target.ts';

const REQUEST_SECONDS = 10;

/** What came of one probe. */
export type Result = SmokeCheck & { readonly id: string };

export interface RunOptions {
  readonly effects: Effects;
  readonly deadlineSeconds: number;
}

/**
 * Runs all probes at once but for those that wait for others; a failed one is a result, not an error. Answers in the
 * order of the probes.
 */
export function runProbes(probes: readonly Probe[], target: Target, options: RunOptions): Promise<Result[]> {
  const results = new Map<string, Promise<Result>>();
  for (const probe of probes) results.set(probe.id, runInTurn(probe, results, target, options));
  return Promise.all(results.values());
}

async function runInTurn(
  probe: Probe,
  results: ReadonlyMap<string, Promise<Result>>,
  target: Target,
  options: RunOptions,
): Promise<Result> {
  const { needs = [], after = [] } = probe;
  const earlier = await Promise.all([...needs, ...after].map((id) => results.get(id)));
  const missing = earlier.slice(0, needs.length).find((result) => result?.outcome !== 'passed');
  if (probe.skipped !== undefined) return skipped(probe, probe.skipped);
  if (missing !== undefined)
    return skipped(probe, `needs “${missing.name}”, which ${ENDED[missing.outcome]}`);
  return runProbe(probe, target, options);
}

const ENDED = {
  passed: 'passed',
  failed: 'failed',
  skipped: 'was skipped',
  inconclusive: 'was not decided',
} as const;

function skipped({ id, name }: Probe, detail: string): Result {
  return { id, name, outcome: 'skipped', detail, milliseconds: 0 };
}

async function runProbe(probe: Probe, target: Target, options: RunOptions): Promise<Result> {
  const { effects, deadlineSeconds } = options;
  const began = effects.clock.now();
  const seen: Seen = { attempts: 0, retried: [], last: undefined, phases: undefined };
  const ask = askTarget(target, {
    timeoutSeconds: Math.min(REQUEST_SECONDS, deadlineSeconds),
    signal: effects.signal,
    onAnswer: (phases) => {
      seen.phases = phases;
    },
  });
  const finish = (outcome: Result['outcome'], detail: string, remedy?: string): Result => ({
    id: probe.id,
    name: probe.name,
    outcome,
    detail,
    milliseconds: effects.clock.now() - began,
    attempts: seen.attempts,
    ...(remedy === undefined || remedy === '' ? {} : { remedy }),
    ...(seen.retried.length === 0 ? {} : { retried: seen.retried }),
    ...(seen.phases === undefined ? {} : { phases: rounded(seen.phases) }),
  });
  try {
    const detail = await effects.waitFor({
      id: `smoke.${probe.id}`,
      key: `probe ${probe.id} of ${target.name}`,
      title: probe.name,
      timeoutSeconds: deadlineSeconds,
      everySeconds: 5,
      look: () => tryOnce(probe, ask, seen),
    });
    return finish('passed', detail);
  } catch (error) {
    effects.signal.throwIfAborted();
    // A fault of the probe itself must not keep the others from being told, nor the cleaning up from being done.
    if (!(error instanceof ActionError))
      return finish('inconclusive', `met something that it does not know: ${messageOf(error)}`, UNKNOWN);
    if (error.code === 'skipped' || error.code === 'inconclusive')
      return finish(error.code, error.message, error.remedy);
    if (error.code !== 'timeout') return finish('failed', messageOf(error), error.remedy);
    if (seen.last instanceof NotYet) return finish('failed', ...lateFailure(seen.last, deadlineSeconds));
    const last = seen.retried.at(-1) ?? 'no answer';
    const detail = `expected an answer within ${deadlineSeconds} s; came ${last} (${seen.attempts} attempts)`;
    return finish('failed', detail, probe.whenSilent ?? causeOfSilence(last, target));
  }
}

const UNKNOWN =
  'Look at the log of what it asked; if that is as it should be, the fault is in this test: please report it.';

interface Seen {
  attempts: number;
  /** Reasons for another try, each once in a row. */
  readonly retried: string[];
  last: unknown;
  phases: Phases | undefined;
}

async function tryOnce(probe: Probe, ask: Parameters<Probe['run']>[0], seen: Seen) {
  seen.attempts += 1;
  try {
    return { done: true as const, value: await probe.run(ask) };
  } catch (error) {
    seen.last = error;
    // That something is not there yet is what a probe waits for, no fault that would make it flaky.
    const isFault = error instanceof TransientError && !(error instanceof NotYet);
    if (isFault && seen.retried.at(-1) !== error.message) seen.retried.push(error.message);
    throw error;
  }
}

function lateFailure({ failure }: NotYet, deadlineSeconds: number): [string, string] {
  return [`${failure.message} for ${deadlineSeconds} s`, failure.remedy];
}

function rounded({ dns, tcp, tls, firstByte }: Phases): Phases {
  const round = (milliseconds: number) => Math.round(milliseconds * 10) / 10;
  return {
    dns: dns === null ? null : round(dns),
    tcp: round(tcp),
    tls: tls === null ? null : round(tls),
    firstByte: round(firstByte),
  };
}
