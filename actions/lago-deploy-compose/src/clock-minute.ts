import { clockTicksOf } from '@lago-scw/lago';
import type { Session } from './session.ts';
import type { Stack } from './stack.ts';

/** A clock looks once a second what is due: one that was gone by then has not enqueued what is due in this minute. */
const LOOKS_WITHIN_MS = 1000;
const MINUTE = 60_000;

/** Why a clock must not be started in this minute, and when it may. */
export interface SpentMinute {
  readonly until: Date;
  readonly tick: string;
}

/**
 * A clock that starts in a minute enqueues what is due in it, also when another one did before it was stopped. That counts
 * where a second time repeats an attempt, a webhook, or a charge (facts: lago.md 3.2).
 *
 * @param lastRan when the last clock ended; undefined when nobody can tell, or none ever ran
 */
export function spentMinute(now: Date, lastRan: Date | undefined, version: string): SpentMinute | undefined {
  const began = Math.floor(now.getTime() / MINUTE) * MINUTE;
  if (lastRan === undefined || lastRan.getTime() < began + LOOKS_WITHIN_MS) return undefined;
  const tick = clockTicksOf(version).find(
    ({ cadence, doubled }) =>
      doubled !== 'nothing' && cadence.every === 'hour' && cadence.minute === now.getUTCMinutes(),
  );
  return tick && { until: new Date(began + MINUTE), tick: tick.name };
}

/** Before the clock of `to`, or again that of `from`, starts. A host that does not answer has lost its power by then. */
export async function awaitUnspentMinute(
  { effects, ignoresClockWindow, info }: Session,
  id: string,
  from: Stack | undefined,
  to: Stack,
): Promise<void> {
  const now = () => new Date(effects.clock.now());
  // Hosts are asked in the few minutes only in which it matters.
  if (ignoresClockWindow || spentMinute(now(), now(), to.current.lagoVersion) === undefined) return;
  const ends = await Promise.all([from, to].map((stack) => stack?.lastEnd('clock').catch(() => undefined)));
  const spent = spentMinute(now(), latestOf(ends), to.current.lagoVersion);
  if (spent === undefined) return;
  const until = spent.until.toISOString().slice(11, 16);
  info(
    `The clock starts at ${until} UTC: ${spent.tick} was enqueued in this minute, and would be once more.`,
  );
  await effects.waitFor({
    id: `${id}.clock-minute`,
    key: `clock minute ${until}`,
    title: `The minute of ${spent.tick} is over`,
    timeoutSeconds: 120,
    everySeconds: 1,
    look: async () =>
      now() >= spent.until
        ? { done: true, value: undefined }
        : { done: false, now: `the clock starts at ${until} UTC` },
  });
}

function latestOf(times: readonly (Date | undefined)[]): Date | undefined {
  return times
    .filter((time) => time !== undefined)
    .sort((a, b) => a.getTime() - b.getTime())
    .at(-1);
}
