import type { Cloud } from '../cloud.ts';
import { ApiError } from '../errors.ts';
import type { RawRequest } from '../http.ts';
import type { ApiResponse } from '../router.ts';
import { bucketOf, createBucket, deleteBucket, listBuckets, xmlAnswer } from './buckets.ts';
import { configurations, readXml } from './configurations.ts';
import { listObjects, listVersions } from './listing.ts';
import { copyObject, deleteObject, getObject, putObject, versionOf } from './objects.ts';
import { cannedGrants, grantsXml, readGrants } from './owner.ts';
import { readS3Request, type S3Request } from './request.ts';
import { s3Error } from './s3-error.ts';
import type { Bucket } from './state.ts';
import { readTags, tagsXml } from './tags.ts';

/**
 * Object Storage: S3 on the same address as the API, in path style or by its host names. It keeps objects in memory,
 * and lets a key see the buckets of its own project only.
 */
export function objectStorage(cloud: Cloud): (request: RawRequest) => ApiResponse {
  return (raw) => {
    try {
      return answer(cloud, readS3Request(cloud, raw));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      // An answer to HEAD has no body, whatever happened.
      return raw.method === 'HEAD' ? { status: error.status, headers: error.headers } : error;
    }
  };
}

function answer(cloud: Cloud, request: S3Request): ApiResponse {
  if (request.bucket === '') return listBuckets(cloud, request);
  if (request.key === '') return answerBucket(cloud, request);
  return answerObject(cloud, bucketOf(cloud, request), request);
}

function answerBucket(cloud: Cloud, request: S3Request): ApiResponse {
  const part = Object.keys(configurations).find((name) => request.query.has(name));
  if (part !== undefined) return answerConfiguration(bucketOf(cloud, request), part, request);
  switch (request.method) {
    case 'PUT':
      return createBucket(cloud, request);
    case 'DELETE':
      return deleteBucket(cloud, request);
    case 'HEAD':
      bucketOf(cloud, request);
      return { status: 200, headers: { 'x-amz-bucket-region': request.region } };
    case 'GET':
      if (request.query.has('versions')) return listVersions(bucketOf(cloud, request), request);
      return listObjects(bucketOf(cloud, request), request);
    default:
      throw methodNotAllowed(request);
  }
}

function answerConfiguration(bucket: Bucket, part: string, request: S3Request): ApiResponse {
  const configuration = configurations[part];
  if (request.method === 'GET' && configuration !== undefined) return configuration.get(bucket, request);
  if (request.method === 'PUT' && configuration !== undefined) {
    configuration.put(bucket, request);
    return { status: 200 };
  }
  if (request.method === 'DELETE' && configuration?.delete !== undefined) {
    configuration.delete(bucket);
    return { status: 204 };
  }
  throw methodNotAllowed(request);
}

function answerObject(cloud: Cloud, bucket: Bucket, request: S3Request): ApiResponse {
  if (request.query.has('tagging')) return answerObjectTags(bucket, request);
  if (request.query.has('acl')) return answerObjectAcl(bucket, request);
  const source = request.header('x-amz-copy-source');
  switch (request.method) {
    case 'PUT':
      return source === undefined
        ? putObject(cloud, bucket, request)
        : copyObject(cloud, bucket, request, source);
    case 'DELETE':
      return deleteObject(cloud, bucket, request);
    case 'GET':
    case 'HEAD':
      return getObject(bucket, request);
    default:
      throw methodNotAllowed(request);
  }
}

function answerObjectTags(bucket: Bucket, request: S3Request): ApiResponse {
  const version = versionOf(bucket, request);
  if (request.method === 'GET') return xmlAnswer(tagsXml(version.tags));
  version.tags = request.method === 'PUT' ? readTags(readXml(request)) : [];
  return { status: request.method === 'PUT' ? 200 : 204 };
}

function answerObjectAcl(bucket: Bucket, request: S3Request): ApiResponse {
  const version = versionOf(bucket, request);
  if (request.method === 'GET') return xmlAnswer(grantsXml(bucket.projectId, version.grants));
  version.grants =
    request.text.trim() === ''
      ? cannedGrants(bucket.projectId, request.header('x-amz-acl'))
      : readGrants(readXml(request));
  return { status: 200 };
}

function methodNotAllowed(request: S3Request): ApiError {
  const message = 'The specified method is not allowed against this resource.';
  return s3Error(405, 'MethodNotAllowed', message, request.resource);
}
