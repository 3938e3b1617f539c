import { parseTopology } from '@lago-scw/contracts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clientOf, type Environment, type RunOptions, startEnvironment } from './environment.ts';

const runnerAddress = '198.18.0.9';
let environment: Environment;
beforeEach(async () => {
  environment = await startEnvironment();
});
afterEach(() => environment.stop());

/** Who reaches port 22 after a run. */
async function whoReachesSsh(options: RunOptions): Promise<string[]> {
  const { outputs } = await environment.run(options);
  const scaleway = clientOf(environment);
  const { rules } = await scaleway.instance.listSecurityGroupRules({
    securityGroupId: parseTopology(outputs.topology).securityGroup.id,
  });
  return rules
    .filter(({ destPortFrom, editable }) => destPortFrom === 22 && editable)
    .map(({ ipRange }) => ipRange);
}

test('the runner reaches SSH until the job ends, beside those of the spec', async () => {
  expect(await whoReachesSsh({ runnerAddress })).toEqual(['198.51.100.0/24', '203.0.113.7', runnerAddress]);
  expect(await whoReachesSsh({ runnerAddress, post: true })).toEqual(['198.51.100.0/24', '203.0.113.7']);
});

test('a run that died before its post step is repaired by the next one', async () => {
  await whoReachesSsh({ runnerAddress });
  expect(await whoReachesSsh({})).toEqual(['198.51.100.0/24', '203.0.113.7']);
});

test('an address that the spec names stays', async () => {
  expect(await whoReachesSsh({ runnerAddress: '203.0.113.7', post: true })).toContain('203.0.113.7');
});

test('a plan lets nobody through', async () => {
  await environment.run();
  expect((await environment.run({ mode: 'plan', runnerAddress })).changing).toEqual([]);
});

test('what is neither an address nor a page is refused', async () => {
  await expect(environment.run({ runnerAddress: 'here' })).rejects.toThrow("'runner-address' is neither");
});
