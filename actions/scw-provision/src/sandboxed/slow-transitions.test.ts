import type { SteppedClock } from '@lago-scw/sandbox';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Colors, colorsIn, startStepped } from './colors.ts';
import { type Environment, specText } from './environment.ts';

const type = `${specText}instances: { type: PRO2-S }\n`;
const image = `${specText}instances: { image: debian_bookworm, data-volume-gb: 20 }\n`;

let environment: Environment;
let colors: Colors;
let cloud: SteppedClock;
beforeEach(async () => {
  ({ environment, cloud } = await startStepped());
  colors = colorsIn(environment);
  await environment.run();
});
afterEach(() => environment.stop());

async function startGreenAgain(): Promise<void> {
  await colors.power('green', 'poweroff');
  await cloud.advance(60_000);
  await colors.power('green', 'poweron');
  expect((await colors.server('green')).state).toBe('starting');
}

test('a run that meets a server on its way to a stop waits for that, and gives it its type', async () => {
  const failpoints = 'provision.server.green.stop@after:kill';
  await expect(environment.run({ spec: type, failpoints })).rejects.toThrow('killed');
  expect((await colors.server('green')).state).toBe('stopping');
  await environment.run({ spec: type });
  expect(await colors.server('green')).toMatchObject({ commercialType: 'PRO2-S', state: 'running' });
});

test('a run that meets a server on its way to a start waits for that before it stops it', async () => {
  await startGreenAgain();
  await environment.run({ spec: type });
  expect(await colors.server('green')).toMatchObject({ commercialType: 'PRO2-S', state: 'running' });
});

test('a run that meets the old server on its way out replaces it once', async () => {
  const told = { spec: image, allowDestroy: 'lago-prod-green' };
  const failpoints = 'provision.server.green.delete@after:kill';
  await expect(environment.run({ ...told, failpoints })).rejects.toThrow('killed');
  expect((await colors.server('green')).state).toBe('stopping');
  await environment.run(told);
  expect((await colors.server('green')).image?.name).toContain('Bookworm');
  expect(await colors.counts()).toEqual({ servers: 2, ips: 3, volumes: 3, nics: 2 });
  expect((await environment.run(told)).changing).toEqual([]);
});

test('a server on its way to a start is replaced once it is there', async () => {
  await startGreenAgain();
  await environment.run({ spec: image, allowDestroy: 'lago-prod-green' });
  expect((await colors.server('green')).image?.name).toContain('Bookworm');
  expect(await colors.counts()).toEqual({ servers: 2, ips: 3, volumes: 3, nics: 2 });
});

test('a color that somebody is deleting is made anew once it is gone', async () => {
  const before = await colors.server('green');
  await colors.power('green', 'terminate');
  const planned = await environment.run({ mode: 'plan' });
  expect(planned.outputs.plan).toContain('"reason":"is being deleted"');
  await environment.run();
  expect(await colors.server('green')).toMatchObject({ state: 'running', publicIps: [before.publicIps[0]] });
  expect((await colors.server('green')).id).not.toBe(before.id);
  expect((await environment.run()).changing).toEqual([]);
});
