import { ActionError, type Happened, messageOf, TransientError } from '@lago-scw/effects';
import { isNotFound } from '@lago-scw/scaleway';
import type { Work } from './resource.ts';

/** Makes something. When the reply is lost, `find` looks whether it is there: neither names nor tags are unique. */
export function make<T>(
  work: Pick<Work, 'effects'>,
  id: string,
  title: string,
  create: () => Promise<T>,
  find: () => Promise<T | undefined>,
): Promise<T> {
  return work.effects.perform({
    id: `provision.${id}`,
    kind: 'scaleway',
    key: title,
    title,
    do: () => patiently(create),
    probe: async (): Promise<Happened<T>> => {
      const value = await find();
      return value === undefined ? { happened: false } : { happened: true, value };
    },
  });
}

/** Sets something to a value; doing it twice is like doing it once. */
export function set<T>(
  work: Pick<Work, 'effects'>,
  id: string,
  title: string,
  change: () => Promise<T>,
): Promise<T> {
  return work.effects.perform({
    id: `provision.${id}`,
    kind: 'scaleway',
    key: title,
    title,
    repeatable: true,
    do: () => patiently(change),
  });
}

/** What was made a moment ago is not visible to every product at once (facts: scaleway.md 12, TF #1485). */
async function patiently<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (isNotFound(error)) throw new TransientError(messageOf(error), 'no', { cause: error });
    throw error;
  }
}

export interface State<T> {
  readonly value: T;
  /** Words for people. */
  readonly now: string;
  readonly done: boolean;
}

/** In seconds, but for what people are told it usually takes. */
export interface Patience {
  readonly timeout: number;
  readonly every: number;
  readonly usually?: string;
}

/** Waits for the wanted state, not merely for one that is not transient. */
export function until<T>(
  work: Pick<Work, 'effects'>,
  id: string,
  title: string,
  seconds: Patience,
  look: () => Promise<State<T>>,
): Promise<T> {
  return work.effects.waitFor({
    id: `provision.${id}`,
    key: title,
    title: seconds.usually === undefined ? title : `${title} (usually ${seconds.usually})`,
    timeoutSeconds: seconds.timeout,
    everySeconds: seconds.every,
    look: async () => {
      const seen = await look().catch((error: unknown) => {
        if (isNotFound(error)) return undefined;
        throw error;
      });
      if (seen === undefined) return { done: false, now: 'not visible yet' };
      return seen.done ? { done: true, value: seen.value } : { done: false, now: seen.now };
    },
  });
}

/** Waits until something that was deleted does not answer any more. */
export function untilGone(
  work: Pick<Work, 'effects'>,
  id: string,
  title: string,
  seconds: { readonly timeout: number; readonly every: number },
  look: () => Promise<string>,
): Promise<void> {
  return work.effects.waitFor<void>({
    id: `provision.${id}`,
    key: title,
    title,
    timeoutSeconds: seconds.timeout,
    everySeconds: seconds.every,
    look: async () => {
      const now = await unlessGone(look());
      return now === undefined ? { done: true, value: undefined } : { done: false, now };
    },
  });
}

/**
 * Deletes something; that it is gone already is as good. What uses it may be gone and still be counted for a while:
 * the answer is 412 until it is not (facts: scaleway.md 1.2 and 1.5).
 */
export async function remove(
  work: Pick<Work, 'effects'>,
  id: string,
  title: string,
  call: () => Promise<unknown>,
): Promise<void> {
  const point = { id: `provision.${id}`, key: title, title };
  const attempt = () => removed(call());
  if (await work.effects.perform({ ...point, kind: 'scaleway', repeatable: true, do: attempt })) return;
  await work.effects.waitFor<void>({
    ...point,
    id: `${point.id}.wait-unused`,
    timeoutSeconds: 180,
    everySeconds: 5,
    look: async () =>
      (await attempt()) ? { done: true, value: undefined } : { done: false, now: 'still in use' },
  });
}

/** false: something still uses it. */
async function removed(call: Promise<unknown>): Promise<boolean> {
  try {
    await unlessGone(call);
    return true;
  } catch (error) {
    if (error instanceof ActionError && error.code === 'scaleway-precondition') return false;
    throw error;
  }
}

/** undefined when there is no such thing. */
export async function unlessGone<T>(call: Promise<T>): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/**
 * Waits for all to end, also when one fails: what is under way is not abandoned.
 *
 * @throws what failed; several failures as one ActionError
 */
export async function allOf(promises: readonly Promise<unknown>[]): Promise<void> {
  const ends = await Promise.allSettled(promises);
  const errors = [
    ...new Set(ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []))),
  ];
  if (errors.length === 0) return;
  if (errors.length === 1) throw errors[0];
  const remedies = errors.flatMap((error) => (error instanceof ActionError ? [error.remedy] : []));
  throw new ActionError('several', errors.map(messageOf).join('\n'), [...new Set(remedies)].join(' '), {
    cause: new AggregateError(errors),
  });
}

/** The SDK types what the API always sends as optional. */
export function present<T>(value: T | undefined, what: string): T {
  if (value !== undefined) return value;
  throw new ActionError(
    'scaleway-answer',
    `Scaleway made the ${what} but did not say which.`,
    'Run this again.',
  );
}
