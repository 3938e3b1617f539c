import { ActionError, type Effects } from '@lago-scw/effects';
import type { Loss, LossMeter } from './loss-meter.ts';

interface Watching {
  readonly id: string;
  readonly title: string;
  readonly seconds: number;
  readonly effects: Effects;
  /** Undefined where nothing answered before: there is nothing to compare with. */
  readonly meter: LossMeter | undefined;
  /** Services that do not run healthily. */
  readonly unhealthy: () => Promise<readonly string[]>;
}

/** More than these are no accident: three requests, and one in twenty. */
const FORGIVEN = 2;
const FORGIVEN_SHARE = 0.05;
/** A container that is restarted once is no reason to go back; one that stays ill is. */
const LOOKS_ILL = 3;

/**
 * Watches a release that serves, by the requests of the meter and by the health of its containers.
 *
 * @throws ActionError `bad-release` as soon as it is worse than an accident
 */
export async function watchRelease(options: Watching): Promise<void> {
  const { id, title, seconds, effects, meter } = options;
  if (seconds === 0) return;
  const began = effects.clock.now();
  const before = meter?.read();
  let illLooks = 0;
  await effects.waitFor({
    id,
    key: title,
    title: `${title} for ${seconds} s`,
    timeoutSeconds: seconds + 120,
    everySeconds: 5,
    look: async () => {
      const ill = await options.unhealthy();
      illLooks = ill.length === 0 ? 0 : illLooks + 1;
      if (illLooks >= LOOKS_ILL) throw badRelease(`it is not healthy: ${ill.join(', ')}`);
      const since = meter && before && difference(meter.read(), before);
      if (since !== undefined && isBad(since)) throw badRelease(describeLoss(since));
      const done = effects.clock.now() - began >= seconds * 1000;
      if (done) return { done: true, value: undefined };
      return {
        done: false,
        now: since === undefined ? 'healthy' : `${since.lost} of ${since.requests} requests failed`,
      };
    },
  });
}

export function isBad({ requests, lost }: Pick<Loss, 'requests' | 'lost'>): boolean {
  return lost > Math.max(FORGIVEN, requests * FORGIVEN_SHARE);
}

function difference(now: Loss, before: Loss): Loss {
  return {
    ...now,
    requests: now.requests - before.requests,
    lost: now.lost - before.lost,
    hung: now.hung - before.hung,
    reset: now.reset - before.reset,
    faults: now.faults.slice(before.faults.length),
  };
}

function describeLoss({ lost, requests, faults }: Loss): string {
  const example = faults[0] === undefined ? '' : ` (${faults[0]})`;
  return `${lost} of ${requests} requests to the public name failed${example}`;
}

function badRelease(why: string): ActionError {
  return new ActionError(
    'bad-release',
    `The new release does not hold: ${why}.`,
    'Look at `docker compose logs` on its instance; it stays there until the next deploy.',
  );
}
