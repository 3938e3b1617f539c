import type { Check, Phases } from '@lago-scw/contracts';
import { ActionError, type Effects, messageOf, TransientError } from '@lago-scw/effects';
import { causeOfSilence } from './cause-of-silence.ts';
import { askTarget, type Probe } from './probe.ts';
import type { Target } from './target.ts';

const REQUEST_SECONDS = 10;

/** Runs all probes at once; a failed one is a result, not an error. Answers in the order of the probes. */
export function runProbes(
  probes: readonly Probe[],
  target: Target,
  options: { readonly effects: Effects; readonly deadlineSeconds: number },
): Promise<Check[]> {
  return Promise.all(probes.map((probe) => runProbe(probe, target, options)));
}

async function runProbe(
  probe: Probe,
  target: Target,
  { effects, deadlineSeconds }: { readonly effects: Effects; readonly deadlineSeconds: number },
): Promise<Check> {
  if (probe.skipped !== undefined) {
    return { name: probe.name, outcome: 'skipped', detail: probe.skipped, milliseconds: 0 };
  }
  const began = effects.clock.now();
  const retried: string[] = [];
  let attempts = 0;
  let phases: Phases | undefined;
  const ask = askTarget(target, {
    timeoutSeconds: Math.min(REQUEST_SECONDS, deadlineSeconds),
    signal: effects.signal,
    onAnswer: (seen) => {
      phases = seen;
    },
  });
  const finish = (outcome: 'passed' | 'failed', detail: string, remedy?: string): Check => ({
    name: probe.name,
    outcome,
    detail,
    milliseconds: effects.clock.now() - began,
    attempts,
    ...(remedy === undefined ? {} : { remedy }),
    ...(retried.length === 0 ? {} : { retried }),
    ...(phases === undefined ? {} : { phases: rounded(phases) }),
  });
  try {
    const detail = await effects.waitFor({
      id: `smoke.${probe.id}`,
      key: `probe ${probe.id} of ${target.name}`,
      title: probe.name,
      timeoutSeconds: deadlineSeconds,
      everySeconds: 5,
      look: async () => {
        attempts += 1;
        try {
          return { done: true, value: await probe.run(ask) };
        } catch (error) {
          if (error instanceof TransientError && retried.at(-1) !== error.message)
            retried.push(error.message);
          throw error;
        }
      },
    });
    return finish('passed', detail);
  } catch (error) {
    effects.signal.throwIfAborted();
    if (!(error instanceof ActionError)) throw error;
    if (error.code !== 'timeout') return finish('failed', messageOf(error), error.remedy);
    const last = retried.at(-1) ?? 'no answer';
    const detail = `expected an answer within ${deadlineSeconds} s; came ${last} (${attempts} attempts)`;
    return finish('failed', detail, causeOfSilence(last, target));
  }
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
