import { describe, expect, it } from 'vitest';
import { clockWindow } from './clock-window.ts';

const at = (time: string) => new Date(`2026-11-24T${time}Z`);
const windowAt = (time: string) => clockWindow(at(time), 'v1.50.0', 5);

describe('the window of the clock', () => {
  it.each(['08:17:00', '08:29:00', '08:36:00', '08:49:59', '08:56:00', '09:04:59'])(
    'is open at %s: no tick that must not be missed is near',
    (time) => {
      expect(windowAt(time)).toEqual({ open: true });
    },
  );

  it.each([
    ['08:05:00', '08:16:00', 'bill_customers is due at minute 10'],
    ['08:10:30', '08:16:00', 'bill_customers'],
    ['08:14:00', '08:16:00', 'compute_daily_usage is due at minute 15'],
    ['08:31:00', '08:36:00', 'bill_ended_trial_subscriptions'],
    ['08:52:00', '08:56:00', 'top_up_wallet_interval_credits'],
  ])('is shut at %s until %s', (time, until, why) => {
    expect(windowAt(time)).toMatchObject({
      open: false,
      until: at(until),
      why: expect.stringContaining(why),
    });
  });

  it('shuts earlier for a hand-over that takes longer, over the end of the hour too', () => {
    expect(clockWindow(at('08:58:00'), 'v1.50.0', 15)).toMatchObject({ until: at('09:16:00') });
  });
});
