import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type LocalGitHub, startLocalGitHub } from '@lago-scw/sandbox';
import type { ObjectStorage } from '@lago-scw/scaleway/object-storage';
import { Decrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Environment, type RunOptions, specText, startEnvironment, storageOf } from './environment.ts';

const BUCKET = 'lago-prod-files';
const spec = `${specText}storage: { bucket: ${BUCKET}, managed: true }\n`;
const identity = await generateIdentity();
const ageRecipient = await identityToRecipient(identity);

let environment: Environment;
let github: LocalGitHub;
let storage: ObjectStorage;
beforeEach(async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  environment = await startEnvironment();
  github = await startLocalGitHub({
    repository: 'example/billing',
    tokens: { pat: { environments: 'write' } },
  });
  storage = storageOf(environment);
});
afterEach(async () => {
  await environment.stop();
  await github.stop();
});

const run = (options: RunOptions = {}) =>
  environment.run({ spec, secretsToken: 'pat', githubUrl: github.url, ageRecipient, ...options });
/** What happens to the call that makes the bucket. */
const makingBucket = { method: 'PUT', pathPattern: `^/${BUCKET}/?$` };
const storedNames = () => [...(github.state.environmentSecrets.get('prod')?.keys() ?? [])].sort();

async function opened(sealed: Uint8Array): Promise<{ why: string; secrets: Record<string, string> }> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return JSON.parse(await decrypter.decrypt(sealed, 'text'));
}

async function copies(): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of storage.objects.list(BUCKET, 'lago-scw/escrow/prod/')) keys.push(key);
  return keys;
}

test('every generation is in the folder that the output names and, the same, in the bucket', async () => {
  environment.scaleway.faults.add({ ...makingBucket, kind: 'delay', delayMs: 500 });
  const { outputs, warnings, notices } = await run();
  const files = readdirSync(outputs.escrow);
  expect((await copies()).map((key) => key.split('/').at(-1))).toEqual(files.sort());
  const names = [];
  for (const key of await copies()) {
    const copy = await storage.objects.get(BUCKET, key);
    const file = join(outputs.escrow, key.split('/').at(-1) ?? '');
    expect(new Uint8Array(readFileSync(file))).toEqual(copy);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    names.push(...Object.keys((await opened(copy)).secrets));
  }
  expect(names.sort()).toEqual(storedNames());
  expect(warnings).toEqual([]);
  expect(notices.join()).toContain(`as s3://${BUCKET}/lago-scw/escrow/prod/lago-prod-secrets-`);
});

test('a run that generates nothing escrows nothing', async () => {
  expect((await run({ mode: 'plan' })).outputs.escrow).toBe('');
  await run();
  const before = await copies();
  expect((await run()).outputs.escrow).toBe('');
  expect(await copies()).toEqual(before);
});

test('a bucket that takes nothing loses no generation: the file stays, and a warning says that it is the only one', async () => {
  const fault = {
    method: 'PUT',
    pathPattern: 'lago-scw/escrow',
    kind: 'status',
    status: 403,
    times: 9,
  } as const;
  environment.scaleway.faults.add(fault);
  const { outputs, warnings } = await run();
  expect(warnings.filter((text) => text.includes('The file on this runner is the only copy'))).toHaveLength(
    2,
  );
  const files = readdirSync(outputs.escrow);
  const secrets = await Promise.all(files.map((file) => opened(readFileSync(join(outputs.escrow, file)))));
  expect(secrets.flatMap((one) => Object.keys(one.secrets)).sort()).toEqual(storedNames());
  expect(await copies()).toEqual([]);
});

test('a bucket that cannot be made keeps no secret from being stored', async () => {
  environment.scaleway.faults.add({ ...makingBucket, kind: 'status', status: 403, times: 9 });
  await expect(run()).rejects.toThrow();
  expect(storedNames()).toContain('SECRET_KEY_BASE');
});

test('the output is there although the run fails after the generation, and both copies as well', async () => {
  const told: string[] = [];
  environment.scaleway.faults.add({ method: 'POST', pathPattern: '/rdb/v1/', kind: 'status', status: 400 });
  const failed = run({ onOutput: (name, value) => told.push(`${name}=${value}`) });
  await expect(failed).rejects.toThrow();
  expect(new Set(told)).toEqual(new Set([expect.stringMatching(/^escrow=.+lago-escrow$/)]));
  expect(await copies()).toContainEqual(expect.stringContaining('lago-prod-secrets-'));
});

test('killed between escrow and storing, the secrets that nobody stored are made anew', async () => {
  await expect(run({ failpoints: 'provision.escrow.copy@after:kill' })).rejects.toThrow('killed');
  expect(storedNames()).toEqual([]);
  await run();
  expect(storedNames()).toContain('SECRET_KEY_BASE');
});

test('a bucket of your own gets no copy', async () => {
  const own = `${specText}storage: { bucket: ${BUCKET} }\n`;
  await storage.buckets.create(BUCKET);
  const { outputs, warnings } = await run({ spec: own });
  expect(readdirSync(outputs.escrow)).toHaveLength(1);
  expect([await copies(), warnings]).toEqual([[], []]);
});
