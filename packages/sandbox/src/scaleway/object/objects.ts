import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Cloud } from '../cloud.ts';
import type { ApiResponse } from '../router.ts';
import { xmlAnswer } from './buckets.ts';
import { cannedGrants } from './owner.ts';
import type { S3Request } from './request.ts';
import { noSuchBucket, noSuchKey, s3Error } from './s3-error.ts';
import { type Bucket, currentVersion, type ObjectVersion, objectState } from './state.ts';
import { tagsOfHeader } from './tags.ts';

/** The version that a request names, or the current one. */
export function versionOf(bucket: Bucket, request: S3Request): ObjectVersion {
  const wanted = request.query.get('versionId');
  const versions = bucket.objects.get(request.key) ?? [];
  const found =
    wanted === null
      ? currentVersion(bucket, request.key)
      : versions.find(({ versionId }) => versionId === wanted);
  if (found === undefined || found.isDeleteMarker) throw noSuchKey(request.resource);
  return found;
}

export function getObject(bucket: Bucket, request: S3Request): ApiResponse {
  const version = versionOf(bucket, request);
  const headers = {
    ...version.headers,
    'content-type': version.contentType,
    etag: `"${version.etag}"`,
    'last-modified': version.modifiedAt.toUTCString(),
    'x-amz-storage-class': version.storageClass,
    ...(bucket.versioning === '' ? {} : { 'x-amz-version-id': version.versionId }),
  };
  if (request.method === 'HEAD') {
    return { status: 200, headers: { ...headers, 'content-length': String(version.bytes.length) } };
  }
  const range = /^bytes=(\d+)-(\d+)$/.exec(request.header('range') ?? '');
  if (range === null) return { status: 200, headers, body: version.bytes };
  const total = version.bytes.length;
  const [first, last] = [Number(range[1]), Math.min(Number(range[2]), total - 1)];
  return {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${first}-${last}/${total}` },
    body: version.bytes.subarray(first, last + 1),
  };
}

/** What another product writes into a bucket; nothing when the bucket is gone. */
export function storeObject(
  cloud: Cloud,
  object: { readonly bucket: string; readonly key: string; readonly text: string },
): void {
  const bucket = cloud.state(objectState).buckets.get(object.bucket);
  if (bucket === undefined) return;
  const bytes = Buffer.from(object.text);
  add(cloud, bucket, { key: object.key, header: () => undefined }, { bytes, crc32: checksumOf(bytes) });
}

export function putObject(cloud: Cloud, bucket: Bucket, request: S3Request): ApiResponse {
  checkConditions(bucket, request);
  const version = add(cloud, bucket, request, {
    bytes: request.bytes,
    contentType: request.header('content-type') ?? 'binary/octet-stream',
    headers: metadataOf(request),
    crc32: wantsChecksum(request) ? checksumOf(request.bytes) : undefined,
  });
  return { status: 200, headers: { etag: `"${version.etag}"`, ...versionHeader(bucket, version) } };
}

/** Copies the object that the header names, from any bucket of the project. */
export function copyObject(cloud: Cloud, bucket: Bucket, request: S3Request, source: string): ApiResponse {
  const [name = '', ...rest] = decodeURIComponent(source).replace(/^\//, '').split('/');
  const from = cloud.state(objectState).buckets.get(name);
  if (from === undefined || from.projectId !== bucket.projectId) throw noSuchBucket(`/${source}`);
  const original = currentVersion(from, rest.join('/'));
  if (original === undefined) throw noSuchKey(`/${source}`);
  const { bytes, contentType, headers, crc32 } = original;
  const copy = add(cloud, bucket, request, { bytes, contentType, headers, crc32 });
  return xmlAnswer({
    CopyObjectResult: {
      '@xmlns': 'http://s3.amazonaws.com/doc/2006-03-01/',
      ETag: `"${copy.etag}"`,
      LastModified: copy.modifiedAt.toISOString(),
      ...(copy.crc32 === undefined ? {} : { ChecksumCRC32: copy.crc32 }),
    },
  });
}

/** In a versioned bucket a delete marker hides the object; a version that is named goes for good. */
export function deleteObject(cloud: Cloud, bucket: Bucket, request: S3Request): ApiResponse {
  const { key } = request;
  const versionId = request.query.get('versionId');
  if (versionId !== null) {
    const left = (bucket.objects.get(key) ?? []).filter((version) => version.versionId !== versionId);
    store(bucket, key, left);
  } else if (bucket.versioning === '') store(bucket, key, []);
  else {
    const marker = add(cloud, bucket, request, { bytes: new Uint8Array(), isDeleteMarker: true });
    return { status: 204, headers: { 'x-amz-delete-marker': 'true', ...versionHeader(bucket, marker) } };
  }
  return { status: 204 };
}

function add(
  cloud: Cloud,
  bucket: Bucket,
  request: Pick<S3Request, 'key' | 'header'>,
  content: Pick<ObjectVersion, 'bytes'> & Partial<ObjectVersion>,
): ObjectVersion {
  const version: ObjectVersion = {
    isDeleteMarker: false,
    contentType: '',
    headers: {},
    crc32: undefined,
    ...content,
    key: request.key,
    versionId: newVersionId(cloud),
    isKept: bucket.versioning === 'Enabled',
    etag: createHash('md5').update(content.bytes).digest('hex'),
    modifiedAt: cloud.clock.now(),
    storageClass: request.header('x-amz-storage-class') ?? 'STANDARD',
    tags: tagsOfHeader(request.header('x-amz-tagging')),
    grants: cannedGrants(bucket.projectId, request.header('x-amz-acl')),
  };
  const earlier = bucket.objects.get(request.key) ?? [];
  const others = version.isKept ? earlier : earlier.filter(({ isKept }) => isKept);
  store(bucket, request.key, [...others, version]);
  return version;
}

/** Microseconds since the epoch, each given once. */
function newVersionId(cloud: Cloud): string {
  const state = cloud.state(objectState);
  state.lastVersion = Math.max(state.lastVersion + 1, cloud.clock.now().getTime() * 1000);
  return String(state.lastVersion);
}

function store(bucket: Bucket, key: string, versions: ObjectVersion[]): void {
  if (versions.length === 0) bucket.objects.delete(key);
  else bucket.objects.set(key, versions);
}

function checkConditions(bucket: Bucket, request: S3Request): void {
  const current = currentVersion(bucket, request.key);
  const taken = request.header('if-none-match') === '*' && current !== undefined;
  const match = request.header('if-match');
  const differs = match !== undefined && match.replaceAll('"', '') !== current?.etag;
  if (!taken && !differs) return;
  const message = 'At least one of the pre-conditions you specified did not hold';
  throw s3Error(412, 'PreconditionFailed', message, request.resource);
}

function metadataOf(request: S3Request): Readonly<Record<string, string>> {
  const names = ['cache-control', 'content-disposition', 'content-encoding', 'content-language'];
  const kept = [...names, ...request.headerNames().filter((name) => name.startsWith('x-amz-meta-'))];
  return Object.fromEntries(
    kept.flatMap((name) => {
      const value = request.header(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function wantsChecksum(request: S3Request): boolean {
  return request.headerNames().some((name) => /^x-amz-(checksum-|sdk-checksum-algorithm)/.test(name));
}

function checksumOf(bytes: Uint8Array): string {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32BE(crc32(bytes));
  return buffer.toString('base64');
}

function versionHeader(bucket: Bucket, version: ObjectVersion): Readonly<Record<string, string>> {
  return bucket.versioning === '' ? {} : { 'x-amz-version-id': version.versionId };
}
