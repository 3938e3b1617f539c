import type { Color } from '@lago-scw/contracts';
import { breakLago, type LagoFault } from '@lago-scw/sandbox';
import type { Context } from '../../actions/lago-smoke-test/src/context.ts';
import type { Settings } from './lago-release.ts';
import { bringUp, type SmokeWorld } from './smoke-world.ts';

/** A way in which a Lago can be wrong, and the probes that must say so: these and no others. */
export interface WrongState {
  readonly name: string;
  /** What makes it wrong; the answer makes it right again. */
  readonly stage: (world: SmokeWorld) => Promise<() => Promise<unknown>>;
  readonly inputs?: Partial<Context['inputs']>;
  readonly variables?: Partial<Context['variables']>;
  readonly caughtBy: readonly string[];
  /** Words of the failure that name what is wrong. */
  readonly named: RegExp;
  /** Of its verdict; `failed` when left out. */
  readonly verdict?: 'inconclusive';
}

/** Faults of a Lago that no setting makes. */
export function broken(color: Color, ...faults: LagoFault[]): WrongState['stage'] {
  return async () => {
    breakLago(color, faults);
    return async () => breakLago(color, []);
  };
}

/** The same on both colors: until a promote, workers of the active one serve the standby. */
export function brokenEverywhere(...faults: LagoFault[]): WrongState['stage'] {
  return async () => {
    breakLago('blue', faults);
    breakLago('green', faults);
    return async () => {
      breakLago('blue', []);
      breakLago('green', []);
    };
  };
}

/** Services that are down. */
export function stopped(color: Color, services: string): WrongState['stage'] {
  return async (world) => {
    await world.compose(color, `stop --timeout 1 ${services}`);
    return () => bringUp(world, color);
  };
}

/** A release whose settings are wrong, in containers that were made anew for it. */
export function configured(color: Color, settings: Settings): WrongState['stage'] {
  return async (world) => {
    await world.write(color, settings);
    await bringUp(world, color);
    return async () => {
      await world.write(color);
      await bringUp(world, color);
    };
  };
}

/** Routes of the proxy that are not those of render-config. */
export function routed(change: (routes: string) => string): WrongState['stage'] {
  return async (world) => {
    await world.route('green', (routes) => {
      const changed = change(routes);
      if (changed === routes) throw new Error('this change of the routes changes nothing');
      return changed;
    });
    return () => world.route('green', (routes) => routes);
  };
}

/** Nothing is staged: what is asked for is wrong. */
export const asItIs: WrongState['stage'] = async () => async () => {};

export function both(...stages: readonly WrongState['stage'][]): WrongState['stage'] {
  return async (world) => {
    const undo: (() => Promise<unknown>)[] = [];
    for (const stage of stages) undo.unshift(await stage(world));
    return async () => {
      for (const back of undo) await back();
    };
  };
}
