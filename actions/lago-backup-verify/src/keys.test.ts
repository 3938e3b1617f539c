import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEffects } from '@lago-scw/effects';
import { startLocalScaleway } from '@lago-scw/sandbox';
import { createObjectStorage } from '@lago-scw/scaleway/object-storage';
import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findKeys } from './keys.ts';

let workspace: string;
let identity: string;
beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'escrow-'));
  identity = await generateIdentity();
});
afterAll(() => rm(workspace, { recursive: true }));

const KEYS = { LAGO_ENCRYPTION_PRIMARY_KEY: 'one', LAGO_ENCRYPTION_KEY_DERIVATION_SALT: 'two' };

const withoutBucket = { storage: null, effects: createEffects({ listeners: [] }) };

async function sealed(text: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(identity));
  return encrypter.encrypt(text);
}

async function fromEscrow(text: string, ageIdentity = identity) {
  await writeFile(join(workspace, 'keys.age'), await sealed(text));
  return findKeys({ ...withoutBucket, environment: {}, escrowFile: 'keys.age', ageIdentity, workspace });
}

it('finds none, those of the environment, and those of the escrow', async () => {
  const sources = { ...withoutBucket, escrowFile: undefined, ageIdentity: undefined, workspace };
  expect(await findKeys({ ...sources, environment: {} })).toEqual([]);
  expect(await findKeys({ ...sources, environment: KEYS })).toMatchObject([{ from: 'the environment' }]);
  expect(await fromEscrow(JSON.stringify(KEYS))).toEqual([
    { from: 'the escrow', keys: { primaryKey: 'one', keyDerivationSalt: 'two' } },
  ]);
});

it('reads what provision escrows', async () => {
  const generation = {
    environment: 'production',
    why: 'first',
    at: '2026-11-24T00:00:00.000Z',
    secrets: KEYS,
  };
  expect(await fromEscrow(JSON.stringify(generation))).toMatchObject([{ keys: { primaryKey: 'one' } }]);
});

it('reads the copy in a bucket, and says what it needs for that', async () => {
  const projectId = '11111111-1111-4111-8111-111111111111';
  const local = await startLocalScaleway({ projectId });
  const storage = createObjectStorage({
    accessKey: 'SCWXXXXXXXXXXXXXXXXX',
    secretKey: projectId,
    region: 'fr-par',
    endpoint: local.url,
  });
  await storage.buckets.create('files');
  await storage.objects.put('files', 'lago-scw/escrow/test/one.age', await sealed(JSON.stringify(KEYS)));
  const sources = {
    ...withoutBucket,
    environment: {},
    escrowFile: 's3://files/lago-scw/escrow/test/one.age',
    ageIdentity: identity,
    workspace,
  };
  expect(await findKeys({ ...sources, storage })).toMatchObject([{ keys: { primaryKey: 'one' } }]);
  await expect(findKeys(sources)).rejects.toThrow('LAGO_AWS_S3_ACCESS_KEY_ID');
  await local.stop();
});

it('says of an escrow that is not there how its path is given', async () => {
  const sources = {
    ...withoutBucket,
    environment: {},
    escrowFile: 'no.age',
    ageIdentity: identity,
    workspace,
  };
  await expect(findKeys(sources)).rejects.toMatchObject({
    code: 'input',
    message: expect.stringContaining("Input 'escrow-file' is no.age, which cannot be read"),
    remedy: expect.stringContaining('from the root of the repository'),
  });
});

it('refuses half of the keys', async () => {
  await expect(fromEscrow('LAGO_ENCRYPTION_PRIMARY_KEY=one')).rejects.toThrow(/holds one of/);
});

it('refuses an escrow that does not open, or holds something else, without showing it', async () => {
  await expect(fromEscrow('x', await generateIdentity())).rejects.toThrow(/does not open/);
  await expect(fromEscrow('{"secret-of-lago')).rejects.not.toThrow(/secret-of-lago/);
});
