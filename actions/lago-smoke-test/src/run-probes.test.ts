import { EXAMPLE_TOPOLOGY } from '@lago-scw/contracts/example-topology';
import { createEffects } from '@lago-scw/effects';
import { describe, expect, it } from 'vitest';
import { NotYet, type Probe, ProbeFailure, ProbeInconclusive, ProbeSkip } from './probe.ts';
import { runProbes } from './run-probes.ts';
import { targetOf } from './target.ts';

const effects = createEffects({ listeners: [] });
const target = targetOf('green', EXAMPLE_TOPOLOGY, (host, port) => ({ host, port }));
const run = (probes: readonly Probe[]) => runProbes(probes, target, { effects, deadlineSeconds: 1 });

function probe(id: string, work: () => Promise<string>, more: Partial<Probe> = {}): Probe {
  return { id, name: id, run: work, ...more };
}

const fails = async () => {
  throw new ProbeFailure('this', 'that', 'Look there.');
};

describe('probes that wait for others', () => {
  it('run after what they need, and not at all when that did not pass', async () => {
    const order: string[] = [];
    const note = (id: string) => async () => {
      order.push(id);
      return id;
    };
    const results = await run([
      probe('slow', async () => {
        await effects.clock.sleep(50);
        return note('slow')();
      }),
      probe('fails', fails),
      probe('next', note('next'), { needs: ['slow'] }),
      probe('never', note('never'), { needs: ['next', 'fails'] }),
      probe('neither', note('neither'), { needs: ['never'] }),
      probe('cleanup', note('cleanup'), { needs: ['slow'], after: ['never', 'fails'] }),
    ]);
    expect(results.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
      'slow passed',
      'fails failed',
      'next passed',
      'never skipped',
      'neither skipped',
      'cleanup passed',
    ]);
    expect(results[3]?.detail).toBe('needs “fails”, which failed');
    expect(results[4]?.detail).toBe('needs “never”, which was skipped');
    expect(order.filter((id) => id !== 'cleanup')).toEqual(['slow', 'next']);
  });
});

describe('what comes of a probe', () => {
  const first = async (work: () => Promise<string>) => (await run([probe('one', work)]))[0];

  it('is skipped or undecided when it says so', async () => {
    const skip = await first(async () => {
      throw new ProbeSkip('nothing there');
    });
    const undecided = await first(async () => {
      throw new ProbeInconclusive('no SSH', 'Let it in.');
    });
    expect(skip).toMatchObject({ outcome: 'skipped', detail: 'nothing there' });
    expect(undecided).toMatchObject({ outcome: 'inconclusive', detail: 'no SSH', remedy: 'Let it in.' });
  });

  it('is what was awaited in vain, at the deadline', async () => {
    const result = await first(async () => {
      throw new NotYet('1 event', '0 events', 'Look at the worker.');
    });
    expect(result).toMatchObject({
      outcome: 'failed',
      detail: 'expected 1 event; came 0 events for 1 s',
      remedy: 'Look at the worker.',
    });
    expect(result?.retried).toBeUndefined();
  });

  it('is undecided when the probe itself breaks, and the others are told all the same', async () => {
    const results = await run([
      probe('broken', async () => {
        throw new TypeError('of undefined');
      }),
      probe('fine', async () => 'yes'),
    ]);
    expect(results.map(({ outcome }) => outcome)).toEqual(['inconclusive', 'passed']);
    expect(results[0]?.detail).toContain('of undefined');
  });
});
