import type { Cloud } from '../cloud.ts';
import type { RawRequest } from '../http.ts';
import { accessDenied } from './s3-error.ts';

/** A request to Object Storage, taken apart. */
export interface S3Request {
  readonly method: string;
  /** Empty for a request to the service itself. */
  readonly bucket: string;
  /** Empty for a request to a bucket. */
  readonly key: string;
  /** `/bucket/key`, as errors name it. */
  readonly resource: string;
  readonly region: string;
  /** Whose buckets: the key's default project, or the one after `@` in the access key. */
  readonly projectId: string;
  readonly query: URLSearchParams;
  readonly bytes: Uint8Array;
  readonly text: string;
  header(name: string): string | undefined;
  headerNames(): readonly string[];
}

const virtualHost = /^(?:(?<bucket>.+)\.)?s3\.(?<region>[a-z]{2}-[a-z]{3})\.scw\.cloud(?::\d+)?$/;
const credential = /^AWS4-HMAC-SHA256 .*Credential=(?<key>[^/]+)\/\d{8}\/(?<region>[^/]+)\/s3\/aws4_request/;

/** Whether a request is for Object Storage: signed as S3 wants it, or sent to one of its host names. */
export function isS3Request(request: RawRequest): boolean {
  const { authorization, host } = request.headers;
  return String(authorization).startsWith('AWS4-HMAC-SHA256') || virtualHost.test(String(host));
}

/**
 * Takes a request apart, in path style (`/bucket/key`) or virtual host style.
 *
 * @throws ApiError AccessDenied without an S3 signature; the signature itself is not checked
 */
export function readS3Request(cloud: Cloud, request: RawRequest): S3Request {
  const host = virtualHost.exec(String(request.headers.host))?.groups;
  const path = decodeURIComponent(request.path.slice(1));
  const [bucket, key] = host?.bucket === undefined ? splitOnce(path) : [host.bucket, path];
  const resource = key === '' ? `/${bucket}` : `/${bucket}/${key}`;
  const signed = credential.exec(String(request.headers.authorization))?.groups;
  if (signed?.key === undefined || signed.region === undefined) throw accessDenied(resource);
  return {
    method: request.method,
    bucket,
    key,
    resource,
    region: host?.region ?? signed.region,
    projectId: signed.key.split('@')[1] ?? cloud.projectId,
    query: request.query,
    bytes: request.bytes,
    text: request.text,
    header: (name) => {
      const value = request.headers[name];
      return typeof value === 'string' ? value : undefined;
    },
    headerNames: () => Object.keys(request.headers),
  };
}

function splitOnce(path: string): readonly [string, string] {
  const slash = path.indexOf('/');
  return slash === -1 ? [path, ''] : [path.slice(0, slash), path.slice(slash + 1)];
}
