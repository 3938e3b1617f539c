import { type Plan, parseTopology } from '@lago-scw/contracts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Colors, colorsIn, momentsOf, pointsAfterFirstRun } from './colors.ts';
import { type Environment, type RunOptions, specText, startEnvironment } from './environment.ts';

const spec = `${specText}instances: { image: debian_bookworm }\n`;
const told: RunOptions = { spec, allowDestroy: 'lago-prod-green' };

let environment: Environment;
let colors: Colors;
beforeEach(async () => {
  environment = await startEnvironment();
  colors = colorsIn(environment);
  await environment.run();
});
afterEach(() => environment.stop());

const complete = { servers: 2, ips: 3, volumes: 2, nics: 2 };

test('another image is told, with the way to it, and changes nothing by itself', async () => {
  const { changing, warnings, failures } = await environment.run({ spec, failOnDrift: true });
  expect(changing).toEqual([]);
  expect(failures).toEqual([]);
  expect(warnings).toEqual([
    expect.stringContaining(
      'for lago-prod-blue: image ubuntu_noble → debian_bookworm. allow-destroy: lago-prod-blue replaces it once it is standby',
    ),
    expect.stringContaining(
      'for lago-prod-green: image ubuntu_noble → debian_bookworm. allow-destroy: lago-prod-green replaces it,',
    ),
  ]);
});

test('a standby that allow-destroy names is replaced, on its address, with keys of its own and no volume left over', async () => {
  const before = await colors.server('green');
  const { changes } = JSON.parse((await environment.run({ ...told, mode: 'plan' })).outputs.plan) as Plan;
  expect(changes.map(({ action, resource }) => `${action} ${resource}`)).toEqual([
    'replace server green',
    'create private NIC of green',
    'change server green',
  ]);
  const { outputs, requests } = await environment.run(told);
  const after = await colors.server('green');
  expect(after.id).not.toBe(before.id);
  expect(after.image?.name).toContain('Bookworm');
  expect(after.publicIps.map(({ address }) => address)).toEqual(
    before.publicIps.map(({ address }) => address),
  );
  expect(await colors.counts()).toEqual(complete);
  const topology = parseTopology(outputs.topology);
  expect(topology.activeColor).toBe('blue');
  expect(JSON.stringify(topology.instances.green)).toContain(after.id);
  const blue = await colors.server('blue');
  const touched = requests.filter(({ method, path }) => method !== 'GET' && path.includes(blue.id));
  expect(touched).toEqual([]);
  expect((await environment.run(told)).changing).toEqual([]);
});

test('the active color is never replaced: naming it is an error before anything is changed', async () => {
  const active = { ...told, allowDestroy: 'lago-prod-blue' };
  await expect(environment.run(active)).rejects.toThrow('Server lago-prod-blue is not replaced');
  const { failures, changing } = await environment.run({ ...active, mode: 'plan' });
  expect(failures).toHaveLength(1);
  expect(changing).toEqual([]);
  await colors.promote('green');
  await environment.run(active);
  expect((await colors.server('blue')).image?.name).toContain('Bookworm');
});

test('while neither color has the Elastic IP, none is replaced', async () => {
  await colors.promote(null);
  await expect(environment.run(told)).rejects.toThrow('neither color holds the Elastic IP');
});

test('a standby that is as lago.yml says is not replaced, whatever allow-destroy names', async () => {
  expect((await environment.run({ allowDestroy: 'lago-prod-green' })).changing).toEqual([]);
});

test('type and image together are one replacement', async () => {
  const both = `${specText}instances: { image: debian_bookworm, type: PRO2-S }\n`;
  const { changing } = await environment.run({ ...told, spec: both });
  expect(changing.filter((call) => call.includes('PATCH') && call.includes('/servers/'))).toEqual([
    expect.stringContaining('/user_data/cloud-init'),
  ]);
  expect((await colors.server('green')).commercialType).toBe('PRO2-S');
  expect((await colors.server('blue')).commercialType).toBe('PRO2-XS');
});

test('a larger root volume grows in place on both colors, a smaller one needs a new server', async () => {
  const larger = `${specText}instances: { root-volume-gb: 60 }\n`;
  const { changing } = await environment.run({ spec: larger });
  expect(changing).toEqual([
    expect.stringMatching(/PATCH .*\/volumes\//),
    expect.stringMatching(/PATCH .*\/volumes\//),
  ]);
  expect(await colors.volumes('root-volume')).toEqual([
    '60 GB of lago-prod-blue',
    '60 GB of lago-prod-green',
  ]);
  expect((await environment.run({ spec: larger })).changing).toEqual([]);
  const { warnings } = await environment.run();
  expect(warnings.join()).toContain('for lago-prod-green: rootVolumeGb 60 → 40');
  await environment.run({ allowDestroy: 'lago-prod-green' });
  expect(await colors.volumes('root-volume')).toEqual([
    '40 GB of lago-prod-green',
    '60 GB of lago-prod-blue',
  ]);
  expect(await colors.counts()).toEqual(complete);
});

const points = await pointsAfterFirstRun({}, told);

test('a replacement has more than ten points at which it can break', () => {
  expect(points.length).toBeGreaterThan(10);
});

describe.each(points)('killed at %s', (point) => {
  test.each(momentsOf(point))(
    '%s its effect, the next run finishes, and nothing is left over',
    async (moment) => {
      const failpoints = `${point}@${moment}:kill`;
      const first = await environment.run({ ...told, failpoints }).catch((error: unknown) => String(error));
      expect(first).toContain('killed');
      const { outputs } = await environment.run(told);
      expect(outputs['active-color']).toBe('blue');
      expect((await colors.server('green')).image?.name).toContain('Bookworm');
      expect((await colors.server('blue')).image?.name).toContain('Noble');
      expect(await colors.counts()).toEqual(complete);
      const again = await environment.run(told);
      expect(again.changing).toEqual([]);
      expect(again.warnings.join()).not.toContain('of a server that is gone');
    },
  );
});

describe.each(points.filter((point) => !point.includes('wait-')))('a lost reply at %s', (point) => {
  test('neither fails the replacement nor makes anything twice', async () => {
    const { outputs } = await environment.run({ ...told, failpoints: `${point}@after:lose` });
    expect(outputs['active-color']).toBe('blue');
    expect((await colors.server('green')).image?.name).toContain('Bookworm');
    expect(await colors.counts()).toEqual(complete);
  });
});
