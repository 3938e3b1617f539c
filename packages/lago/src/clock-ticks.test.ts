import { describe, expect, it } from 'vitest';
import { CLOCK_TICKS, clockTicksOf, longestSilenceSeconds } from './clock-ticks.ts';
import { LISTED_VERSIONS } from './schema-versions.ts';

const named = (version: string, name: string) => clockTicksOf(version).find((tick) => tick.name === name);

describe('the ticks of the clock', () => {
  it.each(LISTED_VERSIONS)('are each there once at %s', (version) => {
    const names = clockTicksOf(version).map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
    expect(names).toContain('bill_customers');
  });

  it('bill at ten past each hour and top up wallets at five to', () => {
    expect(named('v1.27.1', 'bill_customers')?.cadence).toEqual({ every: 'hour', minute: 10 });
    expect(named('v1.51.0', 'top_up_wallet_interval_credits')?.cadence).toEqual({
      every: 'hour',
      minute: 55,
    });
  });

  it('would charge twice at one place only', () => {
    expect(CLOCK_TICKS.filter(({ doubled }) => doubled === 'charges').map(({ name }) => name)).toEqual([
      'top_up_wallet_interval_credits',
    ]);
  });

  it('look at subscription activity every minute since v1.35', () => {
    const seconds = (version: string) => {
      const cadence = named(version, 'process_subscription_activity')?.cadence;
      return cadence?.every === 'interval' ? cadence.seconds : undefined;
    };
    expect([seconds('v1.33.0'), seconds('v1.35.0')]).toEqual([300, 60]);
  });

  it('have locks from v1.50 on, but for the use of API keys', () => {
    const without = clockTicksOf('v1.50.0').filter(({ uniqueSince }) => uniqueSince === undefined);
    expect(without.map(({ name }) => name)).toEqual(['api_keys_track_usage']);
    expect(CLOCK_TICKS.filter(({ uniqueSince }) => uniqueSince === 'v1.50.0').length).toBeGreaterThan(10);
  });

  it('are never further apart than five minutes, whatever is configured', () => {
    for (const version of LISTED_VERSIONS) expect(longestSilenceSeconds(version)).toBe(300);
  });
});
