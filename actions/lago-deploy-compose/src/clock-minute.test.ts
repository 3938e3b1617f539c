import { createEffects } from '@lago-scw/effects';
import { describe, expect, it } from 'vitest';
import { awaitUnspentMinute, spentMinute } from './clock-minute.ts';
import type { Session } from './session.ts';
import type { Stack } from './stack.ts';

const at = (time: string) => new Date(`2026-11-24T${time}Z`);

describe('a minute in which a clock ran and another one is to start', () => {
  it('is spent when what it enqueued would charge a second time', () => {
    expect(spentMinute(at('08:55:40'), at('08:55:12'), 'v1.50.0')).toEqual({
      until: at('08:56:00'),
      tick: 'top_up_wallet_interval_credits',
    });
  });

  it.each([
    ['the clock was gone before it began', '08:55:20', at('08:54:59')],
    ['the clock was gone before it looked', '08:55:20', at('08:55:00')],
    ['no clock is known to have run', '08:55:20', undefined],
    ['a second time does nothing: billing has its unique indexes', '08:10:40', at('08:10:12')],
    ['nothing is due in it', '08:52:40', at('08:52:12')],
  ])('is not when %s', (_, now, lastRan) => {
    expect(spentMinute(at(now), lastRan, 'v1.50.0')).toBeUndefined();
  });
});

describe('the start of a clock', () => {
  const SPENT = '08:55:40';

  async function startsAt(ends: (Date | Error | undefined)[], ignoresClockWindow = false): Promise<string> {
    let time = at(SPENT).getTime();
    const clock = {
      now: () => time,
      sleep: async (milliseconds: number) => {
        time += milliseconds;
      },
    };
    const effects = createEffects({ listeners: [], clock });
    const session = { effects, ignoresClockWindow, info: () => {} } as unknown as Session;
    const [from, to] = ends.map((end) => ({
      current: { lagoVersion: 'v1.50.0' },
      lastEnd: async () => {
        if (end instanceof Error) throw end;
        return end;
      },
    })) as unknown as [Stack, Stack];
    await awaitUnspentMinute(session, 'rollback', from, to);
    return new Date(time).toISOString().slice(11, 19);
  }

  it.each([
    ['that was stopped on the other color', [at('08:55:12'), undefined]],
    ['that was stopped on this color, when a hand-over is undone', [at('08:12:00'), at('08:55:12')]],
  ])('waits for the next minute after one %s', async (_, ends) => {
    expect(await startsAt(ends)).toBe('08:56:00');
  });

  it('does not wait for a clock that ended earlier, or on a host without power', async () => {
    expect(await startsAt([at('08:54:12'), undefined])).toBe(SPENT);
    expect(await startsAt([new Error('no route'), undefined])).toBe(SPENT);
  });

  it('does not wait when the window is ignored', async () => {
    expect(await startsAt([at('08:55:12'), undefined], true)).toBe(SPENT);
  });
});
