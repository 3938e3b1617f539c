import { type Plan, parseTopology } from '@lago-scw/contracts';
import { type LocalGitHub, startLocalGitHub } from '@lago-scw/sandbox';
import { everyPage, type Scaleway } from '@lago-scw/scaleway';
import type { ObjectStorage } from '@lago-scw/scaleway/object-storage';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  clientOf,
  type Environment,
  projectId,
  type RunOptions,
  specText,
  startEnvironment,
  storageOf,
} from './environment.ts';

const spec = `${specText}storage: { bucket: lago-prod-files, managed: true }\n`;

let environment: Environment;
let github: LocalGitHub;
let scaleway: Scaleway;
let storage: ObjectStorage;
beforeEach(async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  environment = await startEnvironment();
  github = await startLocalGitHub({
    repository: 'example/billing',
    tokens: { pat: { environments: 'write' } },
  });
  scaleway = clientOf(environment);
  storage = storageOf(environment);
});
afterEach(async () => {
  await environment.stop();
  await github.stop();
});

const run = (options: RunOptions = {}) =>
  environment.run({ spec, secretsToken: 'pat', githubUrl: github.url, ...options });
const secretNames = () => [...(github.state.environmentSecrets.get('prod')?.keys() ?? [])];

/** Those of the application of the bucket; the account has others. */
async function keys() {
  const found = await everyPage(scaleway.iam.listAPIKeys({ organizationId: projectId }));
  return found.filter(({ description }) => description === 'lago-prod-storage');
}

test('the bucket is private and versioned, forgets after some days, and says whose it is', async () => {
  const { outputs } = await run();
  expect(parseTopology(outputs.topology).bucket).toEqual({
    name: 'lago-prod-files',
    endpoint: 'https://s3.fr-par.scw.cloud',
    region: 'fr-par',
  });
  expect(await storage.buckets.versioning('lago-prod-files')).toBe('enabled');
  expect(await storage.buckets.isShared('lago-prod-files')).toBe(false);
  expect(await storage.buckets.tags('lago-prod-files')).toMatchObject({ env: 'prod' });
  const rules = await storage.buckets.lifecycle('lago-prod-files');
  expect(rules).toMatchObject([
    { prefix: '', expireNoncurrentAfterDays: 30 },
    { prefix: 'webhooks/', expireAfterDays: 90 },
  ]);
  expect((await run()).changing).toEqual([]);
});

test('Lago gets a key of its own that expires, and may no more than use files', async () => {
  await run();
  const [key, ...others] = await keys();
  expect(others).toEqual([]);
  expect(key?.expiresAt?.getTime()).toBeGreaterThan(Date.now() + 360 * 86_400_000);
  expect(secretNames()).toEqual(
    expect.arrayContaining(['LAGO_AWS_S3_ACCESS_KEY_ID', 'LAGO_AWS_S3_SECRET_ACCESS_KEY']),
  );
});

test('a key whose secret is lost is replaced, and the old one deleted', async () => {
  await run();
  const [before] = await keys();
  github.state.environmentSecrets.get('prod')?.delete('LAGO_AWS_S3_SECRET_ACCESS_KEY');
  const { changes } = JSON.parse((await run({ mode: 'plan' })).outputs.plan) as Plan;
  expect(changes).toMatchObject([{ reason: 'its key is not among the secrets of the GitHub environment' }]);
  await run();
  const [after, ...others] = await keys();
  expect(others).toEqual([]);
  expect(after?.accessKey).not.toBe(before?.accessKey);
  expect((await run()).changing).toEqual([]);
});

test.each([
  'provision.storage-access.create@after',
  'provision.storage-access.policy.create@after',
  'provision.storage-access.key.create@after',
  'provision.secrets.put.lago-aws-s3-access-key-id@after',
  'provision.secrets.put.lago-aws-s3-secret-access-key@after',
  'provision.bucket.create@after',
  'provision.bucket.versioning@after',
])('killed at %s, the next run leaves one application with one key that is stored', async (point) => {
  await expect(run({ failpoints: `${point}:kill` })).rejects.toThrow('killed');
  await run();
  expect(await keys()).toHaveLength(1);
  expect((await run()).changing).toEqual([]);
});

test('a lost reply to the creation of a key leaves one key', async () => {
  await run({ failpoints: 'provision.storage-access.key.create@after:lose' });
  expect(await keys()).toHaveLength(1);
  expect((await run()).changing).toEqual([]);
});

test('versioning that somebody switched off, and a bucket that somebody opened, are repaired', async () => {
  await run();
  await storage.buckets.setVersioning('lago-prod-files', 'suspended');
  await storage.buckets.setLifecycle('lago-prod-files', []);
  const { changes } = JSON.parse((await run({ mode: 'plan' })).outputs.plan) as Plan;
  expect(changes.map(({ reason }) => reason)).toEqual([
    'what is deleted or replaced is lost',
    'rules are not those of the spec',
  ]);
  await run();
  expect(await storage.buckets.versioning('lago-prod-files')).toBe('enabled');
  expect((await run()).changing).toEqual([]);
});

test('a bucket of another environment is refused', async () => {
  await run();
  const other = spec.replace('environment: prod', 'environment: staging');
  await expect(run({ spec: other })).rejects.toThrow("Bucket lago-prod-files belongs to environment 'prod'");
});

test('without anywhere to store the key it is refused before anything is made', async () => {
  await expect(environment.run({ spec })).rejects.toThrow('there is nowhere to store it');
  expect((await environment.run({ spec, mode: 'plan' })).outputs['elastic-ip']).toBe('');
});

test('the bucket survives a destroy, and goes with all old versions when it is named', async () => {
  await run();
  await storage.objects.put('lago-prod-files', 'a', 'one');
  await storage.objects.put('lago-prod-files', 'a', 'two');
  await run({ mode: 'destroy' });
  expect(await storage.buckets.head('lago-prod-files')).toBe('there');
  expect(await keys()).toEqual([]);
  await run({ mode: 'destroy', allowDestroy: 'lago-prod-files' });
  expect(await storage.buckets.head('lago-prod-files')).toBe('missing');
});
