import pRetry from 'p-retry';
import { type Clock, systemClock } from './clock.ts';
import type { Effect, EffectEvent, EffectListener, Wait } from './effect.ts';
import { ActionError, messageOf, TransientError } from './errors.ts';
import { type Failpoints, noFailpoints } from './failpoint.ts';

/** The one seam for side effects. */
export interface Effects {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Does it, retrying where that is safe. Throws what the last try threw. */
  perform<T>(effect: Effect<T>): Promise<T>;
  /**
   * Looks until the wanted state is there, tolerating transient faults of the looking.
   * @throws ActionError `timeout` naming the last state seen
   */
  waitFor<T>(wait: Wait<T>): Promise<T>;
}

export interface EffectsOptions {
  readonly listeners: readonly EffectListener[];
  readonly clock?: Clock;
  readonly signal?: AbortSignal;
  readonly failpoints?: Failpoints;
  /** Tries after the first one; pauses between them grow from `firstPauseMs` by doubling. */
  readonly retries?: number;
  readonly firstPauseMs?: number;
}

export function createEffects(options: EffectsOptions): Effects {
  const clock = options.clock ?? systemClock;
  const signal = options.signal ?? new AbortController().signal;
  const announce = (event: EffectEvent) => {
    for (const listener of options.listeners) listener(event);
  };
  const world = { clock, signal, announce, failpoints: options.failpoints ?? noFailpoints };
  return {
    clock,
    signal,
    perform: (effect) => perform(effect, world, options),
    waitFor: (wait) => waitFor(wait, world),
  };
}

interface Surroundings {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly announce: EffectListener;
  readonly failpoints: Failpoints;
}

async function perform<T>(effect: Effect<T>, world: Surroundings, options: EffectsOptions): Promise<T> {
  const began = world.clock.now();
  const event = () => ({
    id: effect.id,
    kind: effect.kind,
    key: effect.key,
    title: effect.title ?? effect.key,
    at: world.clock.now(),
    milliseconds: world.clock.now() - began,
  });
  let attempt = 0;
  let replyLost = false;
  let probed = false;
  const tryOnce = async (number: number): Promise<T> => {
    world.signal.throwIfAborted();
    attempt = number;
    if (replyLost && effect.probe !== undefined) {
      const found = await effect.probe();
      probed = found.happened;
      if (found.happened) return found.value;
    }
    world.failpoints.hit(effect.id, 'before');
    const value = await effect.do();
    world.failpoints.hit(effect.id, 'after');
    return value;
  };
  world.announce({ ...event(), type: 'started' });
  try {
    const value = await pRetry(tryOnce, {
      retries: options.retries ?? 4,
      minTimeout: options.firstPauseMs ?? 500,
      maxTimeout: 15_000,
      randomize: true,
      signal: world.signal,
      shouldRetry: ({ error }) => isRetryable(effect, error),
      onFailedAttempt: ({ error, retriesLeft }) => {
        if (retriesLeft === 0 || !isRetryable(effect, error)) return;
        replyLost ||= error instanceof TransientError && error.applied === 'unknown';
        world.announce({ ...event(), type: 'retrying', attempt, error: messageOf(error) });
      },
    });
    world.announce({ ...event(), type: 'finished', attempt, probed });
    return value;
  } catch (error) {
    world.announce({ ...event(), type: 'failed', attempt, ...described(error) });
    throw error;
  }
}

function described(error: unknown): { readonly error: string; readonly code?: string } {
  return { error: messageOf(error), ...(error instanceof ActionError ? { code: error.code } : {}) };
}

/** Another try is safe when nothing was applied, when doing it twice is harmless, or when a probe can tell. */
function isRetryable(effect: Effect<unknown>, error: unknown): boolean {
  if (!(error instanceof TransientError)) return false;
  return error.applied === 'no' || effect.repeatable === true || effect.probe !== undefined;
}

async function waitFor<T>(wait: Wait<T>, world: Surroundings): Promise<T> {
  const began = world.clock.now();
  const event = () => ({
    id: wait.id,
    kind: 'wait' as const,
    key: wait.key,
    title: wait.title ?? wait.key,
    at: world.clock.now(),
    milliseconds: world.clock.now() - began,
  });
  let now = 'not looked at yet';
  world.announce({ ...event(), type: 'started' });
  try {
    for (let looks = 1, pause = 50; ; looks++, pause = Math.min(pause * 1.5, wait.everySeconds * 1000)) {
      world.signal.throwIfAborted();
      world.failpoints.hit(wait.id, 'before');
      const seen = await wait.look().catch(tolerateTransient);
      if (seen.done) {
        world.announce({ ...event(), type: 'finished', attempt: looks, probed: false });
        return seen.value;
      }
      if (seen.now !== now) {
        now = seen.now;
        world.announce({ ...event(), type: 'waiting', now });
      }
      if (event().milliseconds + pause > wait.timeoutSeconds * 1000) throw timedOut(wait, now);
      await world.clock.sleep(pause, world.signal);
    }
  } catch (error) {
    world.announce({ ...event(), type: 'failed', attempt: 1, ...described(error) });
    throw error;
  }
}

function tolerateTransient(error: unknown): { readonly done: false; readonly now: string } {
  if (error instanceof TransientError) return { done: false, now: error.message };
  throw error;
}

function timedOut(wait: Wait<unknown>, now: string): ActionError {
  return new ActionError(
    'timeout',
    `${wait.title ?? wait.key}: not there after ${wait.timeoutSeconds} s; last seen: ${now}`,
    'Look at the resource in the Scaleway console or on the host, then run this again: it continues where it stopped.',
  );
}
