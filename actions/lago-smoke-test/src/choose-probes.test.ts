import { namesIn } from '@lago-scw/action-kit';
import { describe, expect, it } from 'vitest';
import { chooseProbes } from './choose-probes.ts';
import type { Probe } from './probe.ts';

const probe = (id: string, needs: readonly string[] = []): Probe => ({
  id,
  name: id,
  needs,
  run: async () => '',
});
const all = [
  probe('certificate'),
  probe('closed-door.sidekiq'),
  probe('closed-door.metrics'),
  probe('billing.organization'),
  probe('billing.metric', ['billing.organization']),
  probe('billing.plan', ['billing.metric']),
  probe('billing.cleanup', ['billing.organization']),
];
const choose = (chosen: string, skipped = '') =>
  chooseProbes(all, { chosen: namesIn(chosen), skipped: namesIn(skipped) });
const ids = (probes: readonly Probe[]) => probes.map(({ id }) => id);

describe('probes by name', () => {
  it('are all of them when none is named', () => {
    expect(ids(choose(''))).toEqual(ids(all));
  });

  it('may be named by what their names begin with', () => {
    expect(ids(choose('closed-door'))).toEqual(['closed-door.sidekiq', 'closed-door.metrics']);
  });

  it('bring what they need, and what is made is removed', () => {
    expect(ids(choose('billing.plan'))).toEqual([
      'billing.organization',
      'billing.metric',
      'billing.plan',
      'billing.cleanup',
    ]);
  });

  it('are shown as skipped when they are left out', () => {
    const [, sidekiq, metrics] = choose('', 'closed-door.sidekiq');
    expect(sidekiq?.skipped).toBe("named in the input 'skip'");
    expect(metrics?.skipped).toBeUndefined();
  });

  it('are separated by commas, spaces and lines', () => {
    expect(namesIn(' a, b\nc ')).toEqual(['a', 'b', 'c']);
  });
});
