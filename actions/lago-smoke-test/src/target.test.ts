import { parseConnectTo, specSchema } from '@lago-scw/contracts';
import { EXAMPLE_TOPOLOGY } from '@lago-scw/contracts/example-topology';
import { describe, expect, it } from 'vitest';
import { counterpartOf } from './probes/keys.ts';
import { assertTarget, targetOf } from './target.ts';

const connectTo = parseConnectTo('');
const { blue } = EXAMPLE_TOPOLOGY.instances;
const single = { ...EXAMPLE_TOPOLOGY, instances: { blue } };
const specOf = (colors: 1 | 2) =>
  specSchema.parse({
    environment: 'production',
    domain: 'billing.example.com',
    instances: { colors },
    tls: { from: 'secret' },
    lago: { version: 'v1.50.0' },
  });

describe('with one color', () => {
  it.each(['standby', 'green'] as const)(
    'target %s is refused by the spec, before anything is asked',
    (target) => {
      expect(() => assertTarget(target, specOf(1))).toThrow(
        `Input 'target' is '${target}', but there is one color`,
      );
      expect(() => assertTarget(target, specOf(2))).not.toThrow();
    },
  );

  it.each(['standby', 'green'] as const)('target %s is refused by a topology that has none', (target) => {
    expect(() => targetOf(target, single, connectTo)).toThrow('there is one color');
  });

  it.each(['public', 'active', 'blue'] as const)('target %s is tested, beside nothing', (name) => {
    assertTarget(name, specOf(1));
    const target = targetOf(name, single, connectTo);
    expect(counterpartOf(target, single)).toBeNull();
  });
});

it('with two, the standby is the color without the Elastic IP, and is compared with the other one', () => {
  const target = targetOf('standby', EXAMPLE_TOPOLOGY, connectTo);
  expect(target.name).toBe('green');
  expect(counterpartOf(target, EXAMPLE_TOPOLOGY)).toBe('blue');
});
