import { ActionError, type Effects, messageOf } from '@lago-scw/effects';
import type { Host } from './connect.ts';
import { type LockOwner, lockField, parseLockOwner } from './lock-owner.ts';
import { breakScript, readScript, releaseScript, takeScript } from './lock-script.ts';

export type { LockOwner } from './lock-owner.ts';

export interface LockRequest {
  readonly run: string;
  readonly url: string;
  readonly actor: string;
  readonly operation: string;
  readonly minutes: number;
}

/**
 * Takes the lock of all hosts or of none, in the order given (the same everywhere, so that two runs cannot each
 * hold one). The same run takes it again, with a new expiry.
 *
 * @throws ActionError `locked` saying who holds it, since and until when, and how to break it
 */
export async function lockHosts(
  hosts: readonly Host[],
  request: LockRequest,
  effects: Effects,
): Promise<void> {
  const taken: Host[] = [];
  for (const host of hosts) {
    const { word, owner } = await effects.perform({
      id: 'lock.take',
      kind: 'ssh',
      key: `lock ${host.name}`,
      title: `Lock ${host.name}`,
      // The same run taking it twice is taking it once.
      repeatable: true,
      do: () => take(host, request),
    });
    if (word === 'held') {
      for (const earlier of taken) await releaseLock(earlier, request.run, effects);
      throw locked(host, owner);
    }
    if (word === 'taken') taken.push(host);
  }
}

async function take(host: Host, request: LockRequest): Promise<Answer> {
  const { run, url, actor, operation, minutes } = request;
  const values = [run, String(minutes * 60), url, actor, operation].map(lockField);
  return answerOf(await host.script(takeScript, values, { label: 'taking the lock', timeoutSeconds: 20 }));
}

/** Gives back the lock if this run holds it. Answers whether it did. */
export function releaseLock(host: Host, run: string, effects: Effects): Promise<boolean> {
  return effects.perform({
    id: 'lock.release',
    kind: 'ssh',
    key: `unlock ${host.name}`,
    title: `Unlock ${host.name}`,
    repeatable: true,
    do: async () => {
      const options = { label: 'releasing the lock', timeoutSeconds: 20 };
      return answerOf(await host.script(releaseScript, [lockField(run)], options)).word === 'released';
    },
  });
}

/** Takes the lock away from whoever holds it; answers who that was. */
export function breakLock(host: Host, effects: Effects): Promise<LockOwner | undefined> {
  return effects.perform({
    id: 'lock.break',
    kind: 'ssh',
    key: `break lock ${host.name}`,
    title: `Break the lock of ${host.name}`,
    do: async () =>
      answerOf(await host.script(breakScript, [], { label: 'breaking the lock', timeoutSeconds: 20 })).owner,
  });
}

export interface LockState {
  readonly state: 'free' | 'held' | 'expired';
  readonly owner: LockOwner | undefined;
}

export function readLock(host: Host, effects: Effects): Promise<LockState> {
  return effects.perform({
    id: 'lock.read',
    kind: 'ssh',
    key: `read lock ${host.name}`,
    title: `Look at the lock of ${host.name}`,
    repeatable: true,
    do: async () => {
      const { word, owner } = answerOf(
        await host.script(readScript, [], { label: 'reading the lock', timeoutSeconds: 20 }),
      );
      return { state: word === 'held' || word === 'expired' ? word : 'free', owner };
    },
  });
}

interface Answer {
  readonly word: string;
  readonly owner: LockOwner | undefined;
}

function answerOf({ stdout }: { readonly stdout: string }): Answer {
  const [word = '', ...rest] = stdout.split('\n');
  return { word, owner: parseLockOwner(rest.join('\n')) };
}

function locked(host: Host, owner: LockOwner | undefined): ActionError {
  return new ActionError(
    'locked',
    `${host.name} is locked ${describeLockOwner(owner)}.`,
    'Wait for that run. If it is dead and you cannot wait for the expiry, break the lock: run this action with `operation: unlock`.',
  );
}

export function describeLockOwner(owner: LockOwner | undefined): string {
  if (owner === undefined) return 'by a run that is just writing its name';
  const time = (seconds: number) => {
    try {
      return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
    } catch (error) {
      return `an unreadable time (${messageOf(error)})`;
    }
  };
  const who = owner.actor === '' ? '' : `${owner.actor}, `;
  const link = owner.url === '' ? '' : ` (${owner.url})`;
  return `by ${who}run ${owner.run}${link}, operation ${owner.operation}, since ${time(owner.since)} until ${time(owner.expires)}`;
}
