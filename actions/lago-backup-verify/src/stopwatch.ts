import type { Clock } from '@lago-scw/effects';

/** A step of the drill; times in milliseconds since the epoch. */
export interface Lap {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export interface Stopwatch {
  readonly laps: readonly Lap[];
  time<T>(name: string, work: () => Promise<T>): Promise<T>;
}

export function createStopwatch(clock: Clock): Stopwatch {
  const laps: Lap[] = [];
  return {
    laps,
    async time(name, work) {
      const from = clock.now();
      try {
        return await work();
      } finally {
        laps.push({ name, from, to: clock.now() });
      }
    },
  };
}
