import { parseTopology } from '@lago-scw/contracts';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Environment, specText, startEnvironment } from './environment.ts';

/** Waits at once. */
const clock = { now: () => Date.now(), sleep: () => Promise.resolve() };

let environment: Environment;
beforeEach(async () => {
  environment = await startEnvironment(0, { action: clock });
});
afterEach(() => environment.stop());

/** What an API answers for a while that does not see yet what was made. */
const notYet = { method: 'GET', kind: 'status' } as const;

const pathsOf = (requests: readonly { method: string; path: string }[]) =>
  requests.map(({ method, path }) => `${method} ${path.split('?')[0]}`);

test('addresses that come late are asked for alone', async () => {
  const addresses = '/ipam/v1/regions/fr-par/ips';
  const body = { ips: [], total_count: 0 };
  environment.scaleway.faults.add({ ...notYet, pathPattern: addresses, status: 200, body, times: 3 });
  const { outputs, requests } = await environment.run();
  expect(parseTopology(outputs.topology).instances.blue.privateAddress).not.toBe('');
  const paths = pathsOf(requests);
  const asked = paths.flatMap((path, index) => (path.endsWith(addresses) ? [index] : []));
  expect(asked).toHaveLength(4);
  const [, second, , last] = asked;
  expect(paths.slice(second, (last ?? 0) + 1)).toEqual(Array(3).fill(`GET ${addresses}`));
});

test('one resource that is not seen yet is looked at alone', async () => {
  const spec = `${specText}storage: { bucket: lago-prod-files, managed: true }\n`;
  const ageRecipient = await identityToRecipient(await generateIdentity());
  const body = '<Error><Code>NoSuchTagSet</Code></Error>';
  environment.scaleway.faults.add({ ...notYet, pathPattern: 'tagging', status: 404, body, times: 2 });
  const { requests } = await environment.run({ spec, ageRecipient });
  const lists = requests.filter(({ path }) => /\/servers\?.*tags=lago-scw/.test(path));
  const tags = requests.filter(({ method, path }) => method === 'GET' && path.includes('tagging'));
  // Before the plan and after it; the bucket twice more.
  expect([lists.length, tags.length]).toEqual([2, 3]);
});

test('what a resource is judged by is looked at again with it: the tags of a root volume that come late', async () => {
  const body = { volumes: [], total_count: 0 };
  environment.scaleway.faults.add({ ...notYet, pathPattern: '/volumes\\?', status: 200, body, times: 3 });
  const { outputs, requests } = await environment.run();
  expect(outputs['active-color']).toBe('blue');
  const lists = requests.filter(({ path }) => path.includes('/volumes?'));
  expect(lists).toHaveLength(4);
});
