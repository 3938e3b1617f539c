import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  EXAMPLE_NOW,
  EXAMPLE_SPEC_TEXT,
  EXAMPLE_VARIABLES,
  ORDERED_TOPOLOGY,
  specOf,
} from './example-order.ts';
import { sizingOfSpec } from './release-services.ts';
import { renderRelease } from './render.ts';
import { readSecrets } from './secrets.ts';

const of = (colors: 1 | 2, type = 'PRO2-XS') =>
  specOf(`${EXAMPLE_SPEC_TEXT}instances: { colors: ${colors}, type: ${type} }\n`);

describe('with one color', () => {
  it('no two web tiers share the database, but a migration runs beside everything', () => {
    const [one, two] = [sizingOfSpec(of(1)), sizingOfSpec(of(2))];
    expect(one.connections.perColor).toBe(two.connections.perColor);
    // api 2 × 5 less than with two.
    expect(one.connections.overlap).toBe(two.connections.overlap - 10);
    expect(one.connections.overlap).toBe(one.connections.perColor + 5);
    expect(one.memory.neededMiB).toBeGreaterThan(two.memory.neededMiB);
  });

  it('a type is refused in which the migration of the next release would not fit', () => {
    const [one, two] = [sizingOfSpec(of(1, 'POP2-HC-2C-7G')), sizingOfSpec(of(2, 'POP2-HC-2C-7G'))];
    expect({ one: one.memory.fits, two: two.memory.fits }).toEqual({ one: false, two: true });
    expect(one.betterType).toBeDefined();
  });

  it('the release has the routes of blue alone, and lets in a green that is made later', () => {
    const spec = of(1);
    const { blue } = ORDERED_TOPOLOGY.instances;
    const topology = { ...ORDERED_TOPOLOGY, instances: { blue } };
    const secrets = readSecrets(EXAMPLE_VARIABLES, spec, EXAMPLE_NOW);
    const { files } = renderRelease({ spec, topology, secrets });
    expect([...files.keys()].filter((path) => path.startsWith('proxy/'))).not.toContainEqual(
      expect.stringContaining('green'),
    );
    const { http } = parse(files.get('proxy/blue/routes.yml') ?? '');
    expect(http.middlewares['other-color'].ipAllowList.sourceRange).toEqual([
      ...topology.privateNetwork.subnets,
      '127.0.0.1/32',
    ]);
  });
});
