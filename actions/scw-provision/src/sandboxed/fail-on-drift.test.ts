import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Environment, startEnvironment } from './environment.ts';

let environment: Environment;
beforeEach(async () => {
  environment = await startEnvironment();
});
afterEach(() => environment.stop());

test('a check for drift fails when there is something to change, naming it, and passes when there is nothing', async () => {
  const { failures, outputs, changing } = await environment.run({ mode: 'plan', failOnDrift: true });
  expect(failures.join()).toContain("Environment 'prod' is not as the spec says: create private network");
  expect(outputs.changed).toBe('true');
  expect(changing).toEqual([]);
  await environment.run();
  expect((await environment.run({ mode: 'plan', failOnDrift: true })).failures).toEqual([]);
});

test('without fail-on-drift a plan with changes is no failure', async () => {
  expect((await environment.run({ mode: 'plan' })).failures).toEqual([]);
});
