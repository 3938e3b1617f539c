/**
 * Cloud time. State transitions and latencies are asked of a clock, so that a sandbox can run them at recorded
 * speed, faster, at once, or step by step under the control of a test.
 */

export type Effect = () => void | Promise<void>;

export interface Clock {
  now(): Date;
  /** Runs `effect` once this many milliseconds of cloud time have passed. */
  after(milliseconds: number, effect: Effect): void;
  /** Waits as a request does on the wire; a stepped clock does not wait. */
  latency(milliseconds: number): Promise<void>;
  /** Resolves when no effect is running (those not yet due may remain). */
  settled(): Promise<void>;
  stop(): void;
}

export interface SteppedClock extends Clock {
  pending(): number;
  /** Moves time to the next due effect and runs it; false when none is left. */
  step(): Promise<boolean>;
  /** Moves time by this many milliseconds, running what falls due in order. */
  advance(milliseconds: number): Promise<void>;
}

export type ProblemListener = (error: unknown) => void;

/** Effects that are running now: waits for all of them and reports the ones that failed. */
class RunningEffects {
  readonly #running = new Set<Promise<void>>();
  readonly #onProblem: ProblemListener;

  constructor(onProblem: ProblemListener) {
    this.#onProblem = onProblem;
  }

  run(effect: Effect): Promise<void> {
    const run = this.#attempt(effect);
    this.#running.add(run);
    return run.finally(() => this.#running.delete(run));
  }

  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  async #attempt(effect: Effect): Promise<void> {
    try {
      await effect();
    } catch (error) {
      this.#onProblem(error);
    }
  }
}

/**
 * Real time multiplied by `factor`: 1 is the recorded speed, 0.1 ten times faster, and 0 runs every effect at
 * once, without a timer.
 */
export function realClock(factor: number, onProblem: ProblemListener): Clock {
  const running = new RunningEffects(onProblem);
  const timers = new Set<NodeJS.Timeout>();
  let stopped = false;

  function later(milliseconds: number, run: () => void): void {
    const timer = setTimeout(() => {
      timers.delete(timer);
      run();
    }, milliseconds * factor);
    timers.add(timer);
  }

  return {
    now: () => new Date(),
    after(milliseconds, effect) {
      if (stopped) return;
      if (factor === 0 || milliseconds === 0) void running.run(effect);
      else later(milliseconds, () => void running.run(effect));
    },
    latency(milliseconds) {
      if (factor === 0 || milliseconds === 0) return Promise.resolve();
      return new Promise((resolve) => later(milliseconds, resolve));
    },
    settled: () => running.settled(),
    stop() {
      stopped = true;
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}

interface DueEffect {
  readonly at: number;
  readonly effect: Effect;
}

/** Time that stands still until it is stepped. Starts at `start`; requests have no latency. */
export function steppedClock(onProblem: ProblemListener, start = Date.UTC(2026, 0, 1)): SteppedClock {
  const running = new RunningEffects(onProblem);
  let queue: DueEffect[] = [];
  let time = start;

  async function step(): Promise<boolean> {
    const next = queue.shift();
    if (next === undefined) return false;
    time = Math.max(time, next.at);
    await running.run(next.effect);
    return true;
  }

  return {
    now: () => new Date(time),
    after(milliseconds, effect) {
      queue = [...queue, { at: time + milliseconds, effect }].sort((a, b) => a.at - b.at);
    },
    latency: () => Promise.resolve(),
    settled: () => running.settled(),
    stop() {
      queue = [];
    },
    pending: () => queue.length,
    step,
    async advance(milliseconds) {
      const until = time + milliseconds;
      for (let next = queue[0]; next !== undefined && next.at <= until; next = queue[0]) await step();
      time = Math.max(time, until);
    },
  };
}
