import { parseTopology, readSpec, type Topology } from '@lago-scw/contracts';
import { createEffects } from '@lago-scw/effects';
import { activeColor, discoverTopology, moveElasticIp, type Scaleway } from '@lago-scw/scaleway';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf, type Environment, specText, startEnvironment } from './environment.ts';

let environment: Environment;
let scaleway: Scaleway;
let topology: Topology;
const effects = createEffects({ listeners: [], firstPauseMs: 1 });

beforeAll(async () => {
  environment = await startEnvironment(0.01);
  topology = parseTopology((await environment.run()).outputs.topology);
  scaleway = clientOf(environment);
});
afterAll(() => environment.stop());

const move = (to: 'blue' | 'green') =>
  moveElasticIp({ scaleway, effects, topology, to, settleSeconds: 0.05 });

test('the Elastic IP moves between running servers and back', async () => {
  expect(await move('green')).toMatchObject({ from: 'blue', moved: true });
  expect(await activeColor({ scaleway, effects, topology })).toBe('green');
  expect(await move('green')).toMatchObject({ moved: false });
  expect(await move('blue')).toMatchObject({ from: 'green', moved: true });
});

test('a lost reply to the move does not matter', async () => {
  environment.scaleway.faults.add({ method: 'PATCH', pathPattern: '/ips/', kind: 'drop', when: 'after' });
  expect(await move('green')).toMatchObject({ moved: true });
  expect(await activeColor({ scaleway, effects, topology })).toBe('green');
});

test('a move that the API refuses in one call is made in two', async () => {
  const to = (await activeColor({ scaleway, effects, topology })) === 'blue' ? 'green' : 'blue';
  environment.scaleway.faults.add({ method: 'PATCH', pathPattern: '/ips/', kind: 'status', status: 412 });
  expect(await move(to)).toMatchObject({ moved: true, detached: true });
});

test('any action finds the topology by itself, as provision gave it', async () => {
  const result = readSpec(specText, 'lago.yml');
  if (!result.ok) throw new Error('the spec is sound');
  const active = await activeColor({ scaleway, effects, topology });
  const found = await discoverTopology(scaleway, result.spec, effects);
  expect(found).toEqual({ ...topology, activeColor: active });
});
