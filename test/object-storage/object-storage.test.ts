import { ActionError, createEffects, TransientError } from '@lago-scw/effects';
import { type LocalScaleway, startLocalScaleway } from '@lago-scw/sandbox';
import { createObjectStorage, type ObjectStorage } from '@lago-scw/scaleway/object-storage';
import { afterEach, beforeEach, expect, test } from 'vitest';

const projectId = '22222222-2222-4222-8222-222222222222';
let scaleway: LocalScaleway;
let storage: ObjectStorage;

beforeEach(async () => {
  scaleway = await startLocalScaleway({ projectId });
  storage = connect(projectId);
});
afterEach(() => scaleway.stop());

function connect(project: string, region = 'fr-par'): ObjectStorage {
  return createObjectStorage({
    accessKey: 'SCWXXXXXXXXXXXXXXXXX',
    secretKey: '11111111-1111-4111-8111-111111111111',
    region,
    projectId: project,
    endpoint: scaleway.url,
  });
}

async function errorOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => expect.unreachable('the call should fail'),
    (error: unknown) => error,
  );
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

test('a bucket is missing, there once created, and creating it again changes nothing', async () => {
  expect(await storage.buckets.head('lago-files')).toBe('missing');
  await storage.buckets.create('lago-files');
  await storage.buckets.create('lago-files');
  expect(await storage.buckets.head('lago-files')).toBe('there');
});

test('a name that another project has is foreign, and cannot be created', async () => {
  await connect('33333333-3333-4333-8333-333333333333').buckets.create('taken');
  expect(await storage.buckets.head('taken')).toBe('foreign');
  expect(await errorOf(storage.buckets.create('taken'))).toMatchObject({
    code: 'scaleway-conflict',
    message: expect.stringContaining('BucketAlreadyExists'),
  });
});

test('what is configured of a bucket is read back; a new one has none of it and is private', async () => {
  const { buckets } = storage;
  await buckets.create('lago-files');
  expect(await buckets.versioning('lago-files')).toBe('off');
  expect(await buckets.lifecycle('lago-files')).toEqual([]);
  expect(await buckets.tags('lago-files')).toEqual({});
  expect(await buckets.isShared('lago-files')).toBe(false);

  await buckets.setVersioning('lago-files', 'enabled');
  await buckets.setTags('lago-files', { 'lago-scw': 'true', env: 'a & b' });
  await buckets.setLifecycle('lago-files', [
    { id: 'webhooks', prefix: 'webhooks/', expireAfterDays: 90 },
    { id: 'rest', prefix: '', expireNoncurrentAfterDays: 30, abortIncompleteUploadsAfterDays: 7 },
  ]);
  expect(await buckets.versioning('lago-files')).toBe('enabled');
  expect(await buckets.tags('lago-files')).toEqual({ 'lago-scw': 'true', env: 'a & b' });
  const kept = { isEnabled: true, otherParts: [] };
  expect(await buckets.lifecycle('lago-files')).toEqual([
    { id: 'webhooks', prefix: 'webhooks/', expireAfterDays: 90, ...kept },
    { id: 'rest', prefix: '', expireNoncurrentAfterDays: 30, abortIncompleteUploadsAfterDays: 7, ...kept },
  ]);
  await buckets.setLifecycle('lago-files', []);
  expect(await buckets.lifecycle('lago-files')).toEqual([]);
});

test('objects keep their bytes and their odd names', async () => {
  const { buckets, objects } = storage;
  await buckets.create('lago-files');
  const content = Uint8Array.from([0, 255, 254, 10, 13, 0]);
  const key = 'invoices/2026 11/Müller & Co (1)+?#.pdf';
  await objects.put('lago-files', key, content, { contentType: 'application/pdf' });
  expect(await objects.get('lago-files', key)).toEqual(content);
  expect(await objects.head('lago-files', key)).toMatchObject({
    sizeBytes: content.length,
    contentType: 'application/pdf',
  });
  expect(await objects.head('lago-files', 'absent')).toBeUndefined();
  expect(await collect(objects.list('lago-files', 'invoices/'))).toMatchObject([
    { key, sizeBytes: content.length },
  ]);
});

test('a deleted object is hidden by a marker in a versioned bucket, which is empty only without both', async () => {
  const { buckets, objects } = storage;
  await buckets.create('lago-files');
  await buckets.setVersioning('lago-files', 'enabled');
  await objects.put('lago-files', 'a', 'first');
  await objects.put('lago-files', 'a', 'second');
  await objects.delete('lago-files', 'a');
  expect(await objects.head('lago-files', 'a')).toBeUndefined();
  const versions = await collect(objects.listVersions('lago-files'));
  expect(versions.map(({ isDeleteMarker }) => isDeleteMarker).sort()).toEqual([false, false, true]);
  expect(await errorOf(buckets.delete('lago-files'))).toMatchObject({ code: 'scaleway-conflict' });
  for (const version of versions) await objects.delete('lago-files', 'a', version.versionId);
  await buckets.delete('lago-files');
  expect(await buckets.head('lago-files')).toBe('missing');
});

test('a list longer than a page is read whole', async () => {
  await storage.buckets.create('lago-files');
  const keys = Array.from({ length: 1234 }, (_, index) => `k/${String(index).padStart(5, '0')}`);
  for (const key of keys) await storage.objects.put('lago-files', key, key);
  expect((await collect(storage.objects.list('lago-files', 'k/'))).map(({ key }) => key)).toEqual(keys);
});

test('an object that must be new is not overwritten', async () => {
  await storage.buckets.create('lago-files');
  await storage.objects.put('lago-files', 'lock', 'mine', { onlyIfAbsent: true });
  const error = await errorOf(storage.objects.put('lago-files', 'lock', 'yours', { onlyIfAbsent: true }));
  expect(error).toMatchObject({ code: 'scaleway-precondition' });
});

test('a missing bucket is an error that names S3’s code, a fault of the server is worth another try', async () => {
  const missing = await errorOf(storage.objects.get('nowhere', 'a'));
  expect(missing).toBeInstanceOf(ActionError);
  expect(missing).toMatchObject({
    code: 'scaleway-not-found',
    message: expect.stringContaining('NoSuchBucket'),
  });
  scaleway.faults.add({ method: 'HEAD', pathPattern: 'lago-files', kind: 'status', status: 503 });
  expect(await errorOf(storage.buckets.head('lago-files'))).toBeInstanceOf(TransientError);
});

test('an effect creates a bucket through a lost reply', async () => {
  scaleway.faults.add({ method: 'PUT', pathPattern: 'lago-files', kind: 'drop', when: 'after' });
  const effects = createEffects({ listeners: [], firstPauseMs: 1 });
  await effects.perform({
    id: 'test.bucket.create',
    kind: 'scaleway',
    key: 'bucket lago-files',
    repeatable: true,
    do: () => storage.buckets.create('lago-files'),
  });
  expect(await storage.buckets.head('lago-files')).toBe('there');
});

test('without a proper signature nothing is told', async () => {
  await storage.buckets.create('lago-files');
  const response = await fetch(`${scaleway.url}/lago-files`, {
    headers: { authorization: 'AWS4-HMAC-SHA256 nothing' },
  });
  expect(response.status).toBe(403);
  expect(await response.text()).toContain('<Code>AccessDenied</Code>');
});

test('an endpoint that is no URL is refused before any call', () => {
  const options = { accessKey: 'a', secretKey: 'b', region: 'fr-par', endpoint: 's3.example.com' };
  expect(() => createObjectStorage(options)).toThrow('AWS_ENDPOINT_URL_S3 is not a URL: s3.example.com');
});
