import { describe, expect, it } from 'vitest';
import type { EffectEvent } from './effect.ts';
import { createEffects } from './effects.ts';
import { ActionError, TransientError } from './errors.ts';
import { parseFailpoints } from './failpoint.ts';

function recording(failpoints?: string) {
  const events: EffectEvent[] = [];
  const effects = createEffects({
    listeners: [(event) => events.push(event)],
    firstPauseMs: 0,
    ...(failpoints === undefined ? {} : { failpoints: parseFailpoints(failpoints) }),
  });
  return { effects, types: () => events.map((event) => event.type), events };
}

/** A counter that loses the reply (after counting) as often as told. */
function losing(replies: number) {
  const state = { count: 0 };
  return {
    state,
    do: async () => {
      state.count += 1;
      if (state.count <= replies) throw new TransientError('connection reset', 'unknown');
      return state.count;
    },
  };
}

describe('performing an effect', () => {
  it('announces its start and its end', async () => {
    const { effects, types } = recording();
    await expect(effects.perform({ id: 'a', kind: 'ssh', key: 'k', do: async () => 7 })).resolves.toBe(7);
    expect(types()).toEqual(['started', 'finished']);
  });

  it('does a repeatable effect again after a lost reply', async () => {
    const { effects, types } = recording();
    const { do: act } = losing(2);
    await expect(
      effects.perform({ id: 'a', kind: 'scaleway', key: 'k', repeatable: true, do: act }),
    ).resolves.toBe(3);
    expect(types()).toEqual(['started', 'retrying', 'retrying', 'finished']);
  });

  it('never repeats an effect that may have happened and cannot be probed', async () => {
    const { effects } = recording();
    const { do: act, state } = losing(1);
    await expect(effects.perform({ id: 'a', kind: 'scaleway', key: 'k', do: act })).rejects.toThrow(
      'connection reset',
    );
    expect(state.count).toBe(1);
  });

  it('asks the probe after a lost reply, and takes what it found', async () => {
    const { effects, events } = recording();
    const { do: act, state } = losing(1);
    const probe = async () => ({ happened: true as const, value: 99 });
    await expect(effects.perform({ id: 'a', kind: 'scaleway', key: 'k', do: act, probe })).resolves.toBe(99);
    expect(state.count).toBe(1);
    expect(events.at(-1)).toMatchObject({ type: 'finished', probed: true });
  });

  it('does it again when the probe found nothing', async () => {
    const { effects } = recording();
    const { do: act } = losing(1);
    await expect(
      effects.perform({
        id: 'a',
        kind: 'scaleway',
        key: 'k',
        do: act,
        probe: async () => ({ happened: false }),
      }),
    ).resolves.toBe(2);
  });

  it('repeats what was refused before anything was applied', async () => {
    const { effects } = recording('a@before:lose');
    await expect(effects.perform({ id: 'a', kind: 'ssh', key: 'k', do: async () => 1 })).resolves.toBe(1);
  });

  it('does not retry an error that is not transient', async () => {
    const { effects, types } = recording();
    const fail = async () => {
      throw new ActionError('denied', 'no permission', 'ask');
    };
    await expect(
      effects.perform({ id: 'a', kind: 'scaleway', key: 'k', repeatable: true, do: fail }),
    ).rejects.toThrow('no permission');
    expect(types()).toEqual(['started', 'failed']);
  });
});

describe('waiting', () => {
  it('looks until the state is there, through transient faults', async () => {
    const { effects, events } = recording();
    const looks = ['starting', new TransientError('429', 'no'), 'running'];
    const look = async () => {
      const seen = looks.shift();
      if (seen instanceof Error) throw seen;
      return seen === 'running'
        ? { done: true as const, value: seen }
        : { done: false as const, now: String(seen) };
    };
    await expect(
      effects.waitFor({ id: 'w', key: 'server', timeoutSeconds: 5, everySeconds: 1, look }),
    ).resolves.toBe('running');
    expect(events.filter((event) => event.type === 'waiting').map((event) => event.now)).toEqual([
      'starting',
      '429',
    ]);
  });

  it('gives up at its deadline and names the last state', async () => {
    const { effects } = recording();
    const look = async () => ({ done: false as const, now: 'stopping' });
    await expect(
      effects.waitFor({ id: 'w', key: 'server', timeoutSeconds: 0.2, everySeconds: 0.05, look }),
    ).rejects.toThrow('last seen: stopping');
  });
});

describe('failpoints', () => {
  it('refuse a text that they cannot read', () => {
    expect(() => parseFailpoints('a@sometimes:kill')).toThrow("'a@sometimes:kill' is not of the form");
  });

  it('kill after the effect happened', () => {
    let killed = false;
    const points = parseFailpoints('a@after:kill', () => {
      killed = true;
      throw new Error('killed');
    });
    points.hit('a', 'before');
    expect(() => points.hit('a', 'after')).toThrow('killed');
    expect(killed).toBe(true);
  });
});
