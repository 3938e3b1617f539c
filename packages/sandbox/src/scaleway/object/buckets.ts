import type { Cloud } from '../cloud.ts';
import type { ApiResponse } from '../router.ts';
import { cannedGrants, ownerXml } from './owner.ts';
import type { S3Request } from './request.ts';
import { accessDenied, noSuchBucket, s3Error } from './s3-error.ts';
import { type Bucket, objectState } from './state.ts';
import { buildXml } from './xml.ts';

const namePattern = /^(?!\d+\.\d+\.\d+\.\d+$)[a-z0-9](?:[a-z0-9.-]{1,61})[a-z0-9]$/;

/** The bucket that a request is about. Another project's answers 403, as it does to a key without rights. */
export function bucketOf(cloud: Cloud, request: S3Request): Bucket {
  const bucket = cloud.state(objectState).buckets.get(request.bucket);
  if (bucket === undefined || bucket.region !== request.region) throw noSuchBucket(request.resource);
  if (bucket.projectId !== request.projectId) throw accessDenied(request.resource);
  return bucket;
}

/** Recorded: the list has the buckets of one project in one region. */
export function listBuckets(cloud: Cloud, request: S3Request): ApiResponse {
  const buckets = [...cloud.state(objectState).buckets.values()]
    .filter(({ projectId, region }) => projectId === request.projectId && region === request.region)
    .sort((a, b) => a.name.localeCompare(b.name))
    .map(({ name, createdAt }) => ({ CreationDate: createdAt.toISOString(), Name: name }));
  const result = { Buckets: { Bucket: buckets }, Owner: ownerXml(request.projectId) };
  return xmlAnswer({ ListAllMyBucketsResult: result });
}

export function createBucket(cloud: Cloud, request: S3Request): ApiResponse {
  const { buckets } = cloud.state(objectState);
  if (!namePattern.test(request.bucket)) {
    throw s3Error(400, 'InvalidBucketName', 'The specified bucket is not valid.', request.resource);
  }
  const existing = buckets.get(request.bucket);
  if (existing !== undefined) throw alreadyThere(existing, request);
  const hasObjectLock = request.header('x-amz-bucket-object-lock-enabled') === 'true';
  buckets.set(request.bucket, {
    name: request.bucket,
    region: request.region,
    projectId: request.projectId,
    createdAt: cloud.clock.now(),
    // Recorded: a bucket whose objects can be locked is versioned from the start.
    versioning: hasObjectLock ? 'Enabled' : '',
    hasObjectLock,
    objectLockRule: undefined,
    lifecycleRules: [],
    corsRules: [],
    encryptionRule: undefined,
    policy: undefined,
    tags: [],
    grants: cannedGrants(request.projectId, request.header('x-amz-acl')),
    objects: new Map(),
  });
  return { status: 200, headers: { location: request.resource } };
}

function alreadyThere(existing: Bucket, { projectId, resource }: S3Request) {
  return existing.projectId === projectId
    ? s3Error(409, 'BucketAlreadyOwnedByYou', 'Your previous request to create it succeeded.', resource)
    : s3Error(409, 'BucketAlreadyExists', 'The requested bucket name is not available.', resource);
}

/** Versions and delete markers count: a bucket is empty when not even those are left. */
export function deleteBucket(cloud: Cloud, request: S3Request): ApiResponse {
  const bucket = bucketOf(cloud, request);
  if (bucket.objects.size > 0) {
    throw s3Error(409, 'BucketNotEmpty', 'The bucket you tried to delete is not empty', request.resource);
  }
  cloud.state(objectState).buckets.delete(bucket.name);
  return { status: 204 };
}

export function xmlAnswer(document: Parameters<typeof buildXml>[0]): ApiResponse {
  return { status: 200, body: buildXml(document), headers: { 'content-type': 'application/xml' } };
}
