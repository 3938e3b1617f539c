import type { Plan } from '@lago-scw/contracts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Colors, colorsIn, momentsOf, pointsAfterFirstRun } from './colors.ts';
import { type Environment, specText, startEnvironment } from './environment.ts';

const withData = (sizeGb: number) => `${specText}instances: { data-volume-gb: ${sizeGb} }\n`;
const spec = withData(50);
const onBoth = ['50 GB of lago-prod-blue', '50 GB of lago-prod-green'];

let environment: Environment;
let colors: Colors;
beforeEach(async () => {
  environment = await startEnvironment();
  colors = colorsIn(environment);
});
afterEach(() => environment.stop());

test('each color has a data volume of its own from its first boot, and its system knows which disk that is', async () => {
  const { summary } = await environment.run({ spec });
  expect(summary).toContain('dataVolume: 50 GB');
  expect(summary).toContain('2 × data volume 50 GB');
  expect(await colors.volumes('data-volume')).toEqual(onBoth);
  const { id, volumes } = await colors.server('green');
  const userData = await colors.scaleway.instance.getServerUserData({ serverId: id, key: 'cloud-init' });
  expect(String(userData)).toContain(`scsi-0SCW_sbs_volume-${volumes['1']?.id}`);
  const { changing, warnings, requests } = await environment.run({ spec });
  expect([changing, warnings]).toEqual([[], []]);
  expect(requests.filter(({ path }) => path.includes('/block/'))).toHaveLength(1);
});

test('a larger one grows in place', async () => {
  await environment.run({ spec });
  const { changing } = await environment.run({ spec: withData(80) });
  expect(changing).toHaveLength(2);
  expect(await colors.volumes('data-volume')).toEqual([
    '80 GB of lago-prod-blue',
    '80 GB of lago-prod-green',
  ]);
  expect((await environment.run({ spec: withData(80) })).changing).toEqual([]);
});

test.each([
  ['a smaller one', 50, 30, ['30 GB of lago-prod-green', '50 GB of lago-prod-blue']],
  ['one that comes later', undefined, 30, ['30 GB of lago-prod-green']],
  ['one that is not wanted any more', 50, undefined, ['50 GB of lago-prod-blue']],
] as const)(
  '%s needs a new server, and the old volume goes with the old one',
  async (_what, from, to, left) => {
    const specOf = (sizeGb: number | undefined) => (sizeGb === undefined ? specText : withData(sizeGb));
    await environment.run({ spec: specOf(from) });
    const { changing, warnings } = await environment.run({ spec: specOf(to) });
    expect(changing).toEqual([]);
    expect(warnings.join()).toContain(`dataVolumeGb ${from ?? 'none'} → ${to ?? 'none'}`);
    await environment.run({ spec: specOf(to), allowDestroy: 'lago-prod-green' });
    expect(await colors.volumes('data-volume')).toEqual(left);
    expect(await colors.counts()).toMatchObject({ servers: 2, volumes: 2 + left.length });
  },
);

test('the volume of a color that was deleted by hand serves the next one', async () => {
  await environment.run({ spec });
  await colors.power('green', 'terminate');
  const { warnings } = await environment.run({ spec });
  expect(warnings.join()).not.toContain('data volume');
  expect(await colors.volumes('data-volume')).toEqual(onBoth);
});

test('a volume that no color will use again is told, and deleted when it is named', async () => {
  await environment.run({ spec });
  await colors.power('green', 'terminate');
  const { warnings } = await environment.run();
  const [, volume = ''] =
    /The data volume (\S+) of a server that is gone still costs/.exec(warnings.join()) ?? [];
  await environment.run({ allowDestroy: volume });
  expect(await colors.volumes('data-volume')).toEqual(['50 GB of lago-prod-blue']);
});

test('destroying takes the data volumes as well', async () => {
  await environment.run({ spec });
  const { outputs } = await environment.run({ spec, mode: 'destroy' });
  expect((JSON.parse(outputs.plan) as Plan).changes.map(({ resource }) => resource)).toContain('volumes');
  expect(await colors.counts()).toMatchObject({ servers: 0, volumes: 0 });
});

test('a volume that somebody attached to a color is neither taken for its data volume nor deleted with it', async () => {
  await environment.run();
  const { block, instance } = colors.scaleway;
  const foreign = await block.createVolume({
    name: 'mine',
    perfIops: 5000,
    fromEmpty: { size: 20e9 },
    tags: [],
  });
  const { id, volumes } = await colors.server('green');
  await instance.updateServer({
    serverId: id,
    volumes: {
      '0': { id: volumes['0']?.id ?? '', volumeType: 'sbs_volume' },
      '1': { id: foreign.id, volumeType: 'sbs_volume' },
    },
  });
  await environment.run({ spec, allowDestroy: 'lago-prod-green' });
  expect((await block.getVolume({ volumeId: foreign.id })).references).toEqual([]);
  expect(await colors.volumes('data-volume')).toEqual(['50 GB of lago-prod-green']);
});

const points = (await pointsAfterFirstRun({ mode: 'plan' }, { spec })).filter((point) =>
  /volume|create/.test(point),
);

test('a first run with data volumes has points at which it can break', () => {
  expect(points).toContain('provision.data-volume.green.create');
});

describe.each(points)('killed at %s', (point) => {
  test.each(momentsOf(point))('%s its effect, the next run makes nothing twice', async (moment) => {
    const failpoints = `${point}@${moment}:kill`;
    const first = await environment.run({ spec, failpoints }).catch((error: unknown) => String(error));
    expect(first).toContain('killed');
    await environment.run({ spec });
    expect(await colors.volumes('data-volume')).toEqual(onBoth);
    expect(await colors.counts()).toEqual({ servers: 2, ips: 3, volumes: 4, nics: 2 });
    expect((await environment.run({ spec })).changing).toEqual([]);
  });
});

test('a lost reply to the creation of a data volume does not make another', async () => {
  environment.scaleway.faults.add({ method: 'POST', pathPattern: '/volumes$', kind: 'drop', when: 'after' });
  await environment.run({ spec });
  expect(await colors.volumes('data-volume')).toEqual(onBoth);
  expect(environment.scaleway.faults.list()).toEqual([]);
});
