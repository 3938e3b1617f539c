import { COLORS, type Color } from '@lago-scw/contracts';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Colors, colorsIn, pointsAfterFirstRun, startStepped } from './colors.ts';
import { type Environment, specText } from './environment.ts';

let environment: Environment;
let colors: Colors;
beforeEach(async () => {
  ({ environment } = await startStepped());
  colors = colorsIn(environment);
});
afterEach(() => environment.stop());

const named = (color: Color) => `lago-prod-${color}`;

interface Instances {
  readonly type: string;
  readonly image: string;
  readonly root: number;
  readonly data: number | undefined;
}

const instances: fc.Arbitrary<Instances> = fc.record({
  type: fc.constantFrom('PRO2-XS', 'PRO2-S'),
  image: fc.constantFrom('ubuntu_noble', 'debian_bookworm'),
  root: fc.constantFrom(40, 60),
  data: fc.constantFrom(undefined, 20, 30),
});

function specWith({ type, image, root, data }: Instances): string {
  const volume = data === undefined ? '' : `, data-volume-gb: ${data}`;
  return `${specText}instances: { type: ${type}, image: ${image}, root-volume-gb: ${root}${volume} }\n`;
}

type Deed =
  | { readonly kind: 'run'; readonly spec: Instances; readonly told?: Color; readonly killedAt?: string }
  | { readonly kind: 'promote' | 'poweroff' | 'terminate'; readonly color: Color };

const everything = specWith({ type: 'PRO2-S', image: 'debian_bookworm', root: 60, data: 30 });
const points = await pointsAfterFirstRun({}, { spec: everything, allowDestroy: named('green') });

const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('run' as const),
      spec: instances,
      told: fc.constantFrom(...COLORS),
      killedAt: fc.constantFrom(
        ...points.flatMap((point) => [`${point}@before:kill`, `${point}@after:kill`]),
      ),
    },
    { requiredKeys: ['kind', 'spec'] },
  ),
  fc.record({
    kind: fc.constantFrom('promote' as const, 'poweroff' as const, 'terminate' as const),
    color: fc.constantFrom(...COLORS),
  }),
);

async function perform(one: Deed): Promise<void> {
  if (one.kind === 'promote') await colors.promote(one.color);
  else if (one.kind !== 'run') await colors.power(one.color, one.kind);
  else {
    const { spec, told, killedAt } = one;
    await environment.run({
      spec: specWith(spec),
      ...(told && { allowDestroy: named(told) }),
      ...(killedAt && { failpoints: killedAt }),
    });
  }
}

test('whatever was done to both colors, two runs with a promote between make them what lago.yml says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 5 }), instances, async (deeds, last) => {
      await environment.run();
      for (const one of deeds) await perform(one).catch(() => undefined);
      const spec = specWith(last);
      await environment.run({ spec });
      for (const standby of COLORS) {
        await colors.promote(standby === 'blue' ? 'green' : 'blue');
        await environment.run({ spec, allowDestroy: named(standby) });
      }
      const { changing, warnings } = await environment.run({ spec });
      expect([changing, warnings]).toEqual([[], []]);
      const of = (sizeGb: number) => COLORS.map((color) => `${sizeGb} GB of ${named(color)}`);
      expect(await colors.volumes('root-volume')).toEqual(of(last.root));
      expect(await colors.volumes('data-volume')).toEqual(last.data === undefined ? [] : of(last.data));
      const volumes = last.data === undefined ? 2 : 4;
      expect(await colors.counts()).toEqual({ servers: 2, ips: 3, nics: 2, volumes });
      for (const color of COLORS) {
        const server = await colors.server(color);
        expect(server).toMatchObject({ commercialType: last.type, state: 'running' });
      }
    }),
    { numRuns: 20 },
  );
}, 120_000);

test('a volume that an interrupted run left on its way to another size is waited for', async () => {
  const spec = specWith({ type: 'PRO2-XS', image: 'ubuntu_noble', root: 60, data: undefined });
  await environment.run();
  await expect(environment.run({ spec, failpoints: 'provision.volume.grow@after:kill' })).rejects.toThrow();
  await environment.run({ spec });
  expect(await colors.volumes('root-volume')).toEqual([
    '60 GB of lago-prod-blue',
    '60 GB of lago-prod-green',
  ]);
});
