import { type Clock, realClock } from '../../packages/sandbox/src/scaleway/clock.ts';

/** A cloud's time whose speed can change: fast while the lab is built, as recorded while it is measured. */
export interface VariableClock extends Clock {
  speed: 'fast' | 'recorded';
}

const FAST = 0.02;

export function variableClock(): VariableClock {
  const onProblem = (error: unknown) => console.error('Lab:', error);
  const clocks = { fast: realClock(FAST, onProblem), recorded: realClock(1, onProblem) };
  const clock: VariableClock = {
    speed: 'fast',
    now: () => new Date(),
    after: (milliseconds, effect) => clocks[clock.speed].after(milliseconds, effect),
    latency: (milliseconds) => clocks[clock.speed].latency(milliseconds),
    async settled() {
      await Promise.all([clocks.fast.settled(), clocks.recorded.settled()]);
    },
    stop() {
      clocks.fast.stop();
      clocks.recorded.stop();
    },
  };
  return clock;
}
