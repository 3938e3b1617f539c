import type { Program } from '../program.ts';
import type { Resolve } from '../target.ts';
import { probe } from './health-probe.ts';
import type { Healthcheck } from './service.ts';

/** Runs a health check as the Docker engine does: start period, start interval, retries. */
export class HealthMonitor {
  status: 'starting' | 'healthy' | 'unhealthy' = 'starting';
  readonly #check: Healthcheck;
  readonly #resolve: Resolve;
  readonly #exec: Program['exec'];
  readonly #startedAt = Date.now();
  #failures = 0;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(check: Healthcheck, resolve: Resolve, exec: Program['exec']) {
    this.#check = check;
    this.#resolve = resolve;
    this.#exec = exec;
    this.#schedule();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  /** The engine waits one interval before the first probe; in the start period that is the start interval. */
  #schedule(): void {
    const starting = this.status === 'starting' && Date.now() - this.#startedAt < this.#check.startPeriodMs;
    const delay = starting
      ? Math.min(this.#check.startIntervalMs, this.#check.intervalMs)
      : this.#check.intervalMs;
    this.#timer = setTimeout(() => void this.#run(), delay);
    this.#timer.unref();
  }

  async #run(): Promise<void> {
    const passed = await probe(this.#check.test, this.#resolve, this.#exec, this.#check.timeoutMs);
    if (this.#stopped) return;
    const inStartPeriod =
      this.status === 'starting' && Date.now() - this.#startedAt < this.#check.startPeriodMs;
    if (passed) {
      this.#failures = 0;
      this.status = 'healthy';
    } else if (!inStartPeriod) {
      this.#failures += 1;
      if (this.#failures >= this.#check.retries) this.status = 'unhealthy';
    }
    this.#schedule();
  }
}
