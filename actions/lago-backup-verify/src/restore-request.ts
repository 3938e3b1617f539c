import type { Topology } from '@lago-scw/contracts';
import { ActionError, type Effects } from '@lago-scw/effects';
import type { Scaleway } from '@lago-scw/scaleway';
import type { Backup } from './backup.ts';
import type { DatabaseLogin } from './database-session.ts';

export type Instance = Awaited<ReturnType<Scaleway['rdb']['getInstance']>>;

export interface Restore {
  readonly scaleway: Scaleway;
  readonly effects: Effects;
  readonly topology: Topology;
  readonly backup: Backup;
  /** Null: it was deleted, and backups are all that is left. */
  readonly production: Instance | null;
  /** Name of the instance to make. */
  readonly name: string;
  /** Left out: the smallest that holds it. */
  readonly nodeType: string | undefined;
}

/** The scratch, and how to log in to it. */
export interface Scratch extends DatabaseLogin {
  readonly instanceId: string;
  readonly nodeType: string;
}

export const READY_SECONDS = 3600;

/** Waits for `ready` and for what is wanted of it; every other state is on its way, or broken. */
export function untilReady(
  { effects, scaleway, name }: Restore,
  instanceId: string,
  wanted: string,
  isWanted: (instance: Instance) => boolean,
): Promise<Instance> {
  return effects.waitFor({
    id: `drill.wait-${wanted}`,
    key: `${name} ${wanted}`,
    timeoutSeconds: READY_SECONDS,
    everySeconds: 2,
    look: async () => {
      const instance = await scaleway.rdb.getInstance({ instanceId });
      if (instance.status === 'error' || instance.status === 'locked') throw broken(name);
      return instance.status === 'ready' && isWanted(instance)
        ? { done: true, value: instance }
        : { done: false, now: instance.status };
    },
  });
}

export function broken(what: string): ActionError {
  return new ActionError(
    'restore',
    `Scaleway could not restore: ${what} is in an error state.`,
    "Run this again, once with production's node type (input 'node-type'); when it stays so, try the backup before (input 'at'), and tell Scaleway: this backup does not restore.",
  );
}
