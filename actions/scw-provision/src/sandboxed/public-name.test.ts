import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Environment, startEnvironment } from './environment.ts';

let environment: Environment;
beforeEach(async () => {
  environment = await startEnvironment();
});
afterEach(() => environment.stop());

test('a record that nobody has created is told, with what it should say', async () => {
  const { notices, outputs } = await environment.run();
  const address = outputs['elastic-ip'];
  expect(notices).toEqual([expect.stringContaining(`billing.example.com A ${address} (time to live 300)`)]);
});

test('a record that points elsewhere as well is told, with where', async () => {
  const address = (await environment.run()).outputs['elastic-ip'];
  const { notices } = await environment.run({ resolved: [address, '203.0.113.80'] });
  expect(notices).toEqual([expect.stringContaining(`${address}, 203.0.113.80 now`)]);
});

test('a record that is right is not spoken of', async () => {
  const address = (await environment.run()).outputs['elastic-ip'];
  expect((await environment.run({ resolved: [address] })).notices).toEqual([]);
});
