import type { Plan } from '@lago-scw/contracts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Colors, colorsIn, momentsOf, pointsAfterFirstRun } from './colors.ts';
import { type Environment, specText, startEnvironment } from './environment.ts';

const spec = `${specText}instances: { type: PRO2-S }\n`;

let environment: Environment;
let colors: Colors;
beforeEach(async () => {
  environment = await startEnvironment();
  colors = colorsIn(environment);
  await environment.run();
});
afterEach(() => environment.stop());

async function types(): Promise<string[]> {
  const [blue, green] = await Promise.all([colors.server('blue'), colors.server('green')]);
  return [blue.commercialType, green.commercialType];
}

test('the standby becomes another type in place, and the active color keeps its own until it is standby', async () => {
  const planned = await environment.run({ spec, mode: 'plan' });
  const { changes } = JSON.parse(planned.outputs.plan) as Plan;
  expect(changes).toMatchObject([
    {
      action: 'change',
      resource: 'server green',
      differences: [{ property: 'type', before: 'PRO2-XS', after: 'PRO2-S' }],
      monthlyEuro: expect.closeTo(166.52, 1),
    },
    { resource: 'server green', differences: [{ property: 'state', before: 'stopped', after: 'running' }] },
  ]);
  const green = await colors.server('green');
  const { changing, warnings, outputs } = await environment.run({ spec });
  const path = `/instance/v1/zones/fr-par-1/servers/${green.id}`;
  expect(changing).toEqual([`POST ${path}/action`, `PATCH ${path}`, `POST ${path}/action`]);
  expect(warnings.join()).toContain('Server lago-prod-blue keeps PRO2-XS');
  expect(outputs['active-color']).toBe('blue');
  expect(await types()).toEqual(['PRO2-XS', 'PRO2-S']);
  expect((await environment.run({ spec })).changing).toEqual([]);

  await colors.promote('green');
  await environment.run({ spec });
  expect(await types()).toEqual(['PRO2-S', 'PRO2-S']);
  const last = await environment.run({ spec });
  expect([last.changing, last.warnings]).toEqual([[], []]);
});

test('a check for drift says what the active color waits for, and fails for the standby alone', async () => {
  const before = await environment.run({ spec, mode: 'plan', failOnDrift: true });
  expect(before.failures.join()).toContain('change server green');
  await environment.run({ spec });
  const after = await environment.run({ spec, mode: 'plan', failOnDrift: true });
  expect(after.failures).toEqual([]);
  expect(after.warnings.join()).toContain('Promote the other color, then run this again');
  expect(after.summary).toContain('keeps PRO2-XS');
});

test('a color that is stopped already is not stopped again', async () => {
  await colors.power('green', 'poweroff');
  const { changing } = await environment.run({ spec });
  expect(changing.map((call) => call.split(' ')[0])).toEqual(['PATCH', 'POST']);
  expect(await types()).toEqual(['PRO2-XS', 'PRO2-S']);
});

test('while neither color has the Elastic IP, none is stopped', async () => {
  await colors.promote(null);
  const { changing, warnings } = await environment.run({ spec });
  expect(changing).toEqual([]);
  expect(warnings.join()).toContain('neither color holds the Elastic IP, so none is standby');
});

test('a type for another processor is refused with its line, and nothing is changed', async () => {
  const arm = `${specText}instances: { type: BASIC2-A4C-8G }\n`;
  await expect(environment.run({ spec: arm })).rejects.toThrow(
    'Server lago-prod-green cannot become a BASIC2-A4C-8G: its system is for x86_64, the type is arm64.',
  );
  const { marked, failures, outputs } = await environment.run({ mode: 'plan', spec: arm });
  expect(marked.join()).toContain('lago.yml:8 Server lago-prod-blue');
  expect(failures).toHaveLength(1);
  expect(outputs.plan).toContain('"changes":[]');
  expect((await environment.run()).changing).toEqual([]);
});

test('a server with a local volume cannot become a type that has none', async () => {
  const { tags } = await colors.server('green');
  await colors.power('green', 'terminate');
  await colors.scaleway.instance.createServer({
    name: 'lago-prod-green',
    commercialType: 'GP1-XS',
    image: 'ubuntu_noble',
    tags,
    protected: false,
    volumes: { '0': { volumeType: 'l_ssd', size: 20e9 } },
  });
  await expect(environment.run()).rejects.toThrow('it has a local volume, and the type has room for none');
});

test.each([
  ['out of stock', '/servers/availability', { servers: { 'PRO2-S': { availability: 'shortage' } } }],
  ['no image', '/local-images', { local_images: [], total_count: 0 }],
])('with %s for the new type, nothing is stopped', async (_what, pathPattern, body) => {
  environment.scaleway.faults.add({ method: 'GET', pathPattern, kind: 'status', status: 200, body });
  await expect(environment.run({ spec })).rejects.toThrow(/out of stock|no image/);
  expect((await colors.server('green')).state).toBe('running');
});

const points = await pointsAfterFirstRun({}, { spec });

test('a change of the type has points at which it can break', () => {
  expect(points).toEqual(
    expect.arrayContaining(['provision.server.green.stop', 'provision.server.green.type']),
  );
});

describe.each(points)('killed at %s', (point) => {
  test.each(momentsOf(point))(
    '%s its effect, the next run finishes, and blue is never stopped',
    async (moment) => {
      const failpoints = `${point}@${moment}:kill`;
      const blue = await colors.server('blue');
      const first = await environment.run({ spec, failpoints }).catch((error: unknown) => String(error));
      expect(first).toContain('killed');
      const { requests } = await environment.run({ spec });
      expect(requests.filter(({ method, path }) => method === 'POST' && path.includes(blue.id))).toEqual([]);
      expect(await types()).toEqual(['PRO2-XS', 'PRO2-S']);
      expect((await colors.server('green')).state).toBe('running');
      expect((await environment.run({ spec })).changing).toEqual([]);
    },
  );
});
