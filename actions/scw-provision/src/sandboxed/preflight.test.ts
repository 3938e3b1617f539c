import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Environment, type RunOptions, specText, startEnvironment } from './environment.ts';

let environment: Environment;
beforeEach(async () => {
  environment = await startEnvironment();
});
afterEach(() => environment.stop());

async function expectRefusedBeforeAnyChange(options: RunOptions, message: string): Promise<void> {
  await expect(environment.run(options)).rejects.toThrow(message);
  const { outputs } = await environment.run({ mode: 'plan' });
  expect(outputs['elastic-ip']).toBe('');
}

test.each([
  ['a database', 'database: { node-type: DB-PRO9-XXS }', 'Node type DB-PRO9-XXS is not offered'],
  ['Redis', 'redis: { node-type: RED1-XXXL }', 'Node type RED1-XXXL is not offered'],
])(
  'a node type of %s that does not exist is refused before anything is made',
  async (_what, section, message) => {
    await expectRefusedBeforeAnyChange({ spec: `${specText}${section}\n` }, message);
  },
);

test('what the quotas do not allow is refused before anything is made', async () => {
  await environment.run({ spec: specText.replace('environment: prod', 'environment: first') });
  await environment.run({ spec: specText.replace('environment: prod', 'environment: second') });
  await expectRefusedBeforeAnyChange(
    { spec: specText },
    'instances of type PRO2-XS: 2 more of them, 4 of 4 are in use',
  );
});

test('a zone that is not in Scaleway DNS is refused before anything is made', async () => {
  const spec = `${specText}dns: { zone: example.com }\n`;
  await expectRefusedBeforeAnyChange({ spec }, 'Scaleway DNS has no zone example.com');
});

test('a type that is out of stock is refused before anything is made', async () => {
  environment.scaleway.faults.add({
    method: 'GET',
    pathPattern: '/servers/availability',
    kind: 'status',
    status: 200,
    body: { servers: { 'PRO2-XS': { availability: 'shortage' } } },
  });
  await expectRefusedBeforeAnyChange({}, 'PRO2-XS is out of stock in fr-par-1');
});

test('nothing is asked when there is nothing to do', async () => {
  await environment.run();
  const { events } = await environment.run();
  expect(events.filter(({ id }) => id.startsWith('preflight.'))).toEqual([]);
});
