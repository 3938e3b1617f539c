import type { ProgramContext } from '../instances/program.ts';
import { openPool } from './database.ts';
import { checkBootEnvironment } from './environment.ts';
import { isBroken } from './faults.ts';
import type { Running } from './program.ts';
import { railsExec } from './rails.ts';

/** How often the stand-in's clock ticks; the real one has jobs every minute at the earliest. */
const tickMs = 1000;

/** start.clock.sh: writes each tick to the database, so that a test can see two clocks or a gap. */
export async function clock(context: ProgramContext, tag: string): Promise<Running> {
  checkBootEnvironment(context.environment);
  const pool = openPool(context, 1);
  let tickedAt = Number.NEGATIVE_INFINITY;
  const tick = async (): Promise<void> => {
    if (isBroken(context.instanceName, 'clock-hangs')) return;
    tickedAt = Date.now();
    try {
      await pool.query(
        'INSERT INTO standin_clock_ticks (instance, container, lago_version) VALUES ($1, $2, $3)',
        [context.instanceName, context.containerName, tag],
      );
      context.log("Triggering 'schedule:activate_subscriptions'");
    } catch (error) {
      // As the real clock: it logs and stays alive.
      context.log(`ERROR -- clockwork: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  context.log('Starting clock for 30 events');
  await tick();
  let last: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    last = tick();
  }, tickMs);
  return {
    async beforeExit() {
      clearInterval(timer);
      await last;
    },
    async close() {
      clearInterval(timer);
      await pool.end();
    },
    silentMinutes: () => (Date.now() - tickedAt) / 60_000,
    exec: railsExec(context, tag),
    commandLine: 'clockwork ./clock.rb',
  };
}
