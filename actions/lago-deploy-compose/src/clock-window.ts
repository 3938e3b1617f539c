import { clockTicksOf } from '@lago-scw/lago';

/** Whether the clock may be away now, or when it may. */
export type ClockWindow =
  | { readonly open: true }
  | { readonly open: false; readonly until: Date; readonly why: string };

const MINUTE = 60_000;

/** A tick enqueues its job at once; a slow start of the minute is forgiven. */
const AFTER_TICK_MINUTES = 1;

/**
 * No clock catches up (facts: lago.md 3.1): a tick that bills customers of a day, or tops up their wallets, must not fall
 * into the minutes in which no clock runs. Ticks whose work the next one does may.
 *
 * @param minutesAway how long no clock may run
 */
export function clockWindow(now: Date, version: string, minutesAway: number): ClockWindow {
  let until = now;
  let why = '';
  // One closed time may lead into the next.
  for (;;) {
    const blocking = ticksThatMatter(version).find(({ minute }) => blocks(until, minute, minutesAway));
    if (blocking === undefined) break;
    why ||= `${blocking.name} is due at minute ${blocking.minute} of the hour, and what no clock enqueues stays undone`;
    until = endOfBlock(until, blocking.minute);
  }
  return until === now ? { open: true } : { open: false, until, why };
}

function ticksThatMatter(version: string): { readonly name: string; readonly minute: number }[] {
  return clockTicksOf(version).flatMap(({ name, cadence, missed, doubled }) =>
    cadence.every === 'hour' && (missed === 'day' || doubled === 'charges')
      ? [{ name, minute: cadence.minute }]
      : [],
  );
}

function blocks(at: Date, minute: number, minutesAway: number): boolean {
  const due = nextDue(at, minute).getTime();
  return due - at.getTime() <= minutesAway * MINUTE;
}

/** The next moment at which the tick is due, or the last one while it may still be at work. */
function nextDue(at: Date, minute: number): Date {
  const due = new Date(at);
  due.setUTCMinutes(minute, 0, 0);
  const over = due.getTime() + AFTER_TICK_MINUTES * MINUTE <= at.getTime();
  return over ? new Date(due.getTime() + 60 * MINUTE) : due;
}

function endOfBlock(at: Date, minute: number): Date {
  return new Date(nextDue(at, minute).getTime() + AFTER_TICK_MINUTES * MINUTE);
}
