import { ActionError } from '@lago-scw/effects';
import { AwsClient } from 'aws4fetch';
import { type ApiCall, createFetch } from './fetch.ts';
import { type Buckets, bucketCalls } from './object-storage/buckets.ts';
import { type Objects, objectCalls } from './object-storage/objects.ts';
import type { SendS3 } from './object-storage/send.ts';
import { explainError } from './object-storage/xml.ts';

/** Buckets and objects of one project in one region, over S3. */
export interface ObjectStorage {
  readonly buckets: Buckets;
  readonly objects: Objects;
  readonly region: string;
  /** Without a trailing slash, such as `https://s3.fr-par.scw.cloud`. */
  readonly endpoint: string;
  /** Every request sent so far, in the order of their answers. */
  readonly calls: readonly ApiCall[];
}

export interface ObjectStorageOptions {
  readonly accessKey: string;
  readonly secretKey: string;
  readonly region: string;
  /** Whose buckets; the key's default project when left out. */
  readonly projectId?: string;
  /** Scaleway's of the region when left out; actions pass on AWS_ENDPOINT_URL_S3. */
  readonly endpoint?: string | undefined;
  readonly timeoutSeconds?: number;
  /** Stands in for the global fetch. */
  readonly send?: typeof fetch;
}

/**
 * A client for Object Storage. As with the API, faults of a call are TransientError (worth another try) or ActionError
 * (says what to do), and nothing is retried here: effects do that.
 *
 * @throws ActionError `scaleway-input` when the endpoint is not a URL
 */
export function createObjectStorage(options: ObjectStorageOptions): ObjectStorage {
  const endpoint = readEndpoint(options);
  const calls: ApiCall[] = [];
  const send = signedSend(options, endpoint, calls);
  return { buckets: bucketCalls(send), objects: objectCalls(send), region: options.region, endpoint, calls };
}

function signedSend(options: ObjectStorageOptions, endpoint: string, calls: ApiCall[]): SendS3 {
  const { accessKey, secretKey, region, projectId, timeoutSeconds = 60, send } = options;
  const exchange = createFetch(
    { timeoutSeconds, atOnce: 8, explain: explainError, ...(send === undefined ? {} : { send }) },
    calls,
  );
  const signer = new AwsClient({
    // Scaleway: a key acts in its default project, unless the access key names another (facts: scaleway.md 7).
    accessKeyId: projectId === undefined ? accessKey : `${accessKey}@${projectId}`,
    secretAccessKey: secretKey,
    service: 's3',
    region,
    retries: 0,
  });
  return async (method, path, body, headers = {}) => {
    const init = { method, headers, ...(body === undefined ? {} : { body }) };
    return exchange(await signer.sign(`${endpoint}${path}`, init as RequestInit));
  };
}

function readEndpoint({ endpoint, region }: ObjectStorageOptions): string {
  const text = endpoint === undefined || endpoint === '' ? `https://s3.${region}.scw.cloud` : endpoint;
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return text.replace(/\/+$/, '');
  throw new ActionError(
    'scaleway-input',
    `AWS_ENDPOINT_URL_S3 is not a URL: ${text}`,
    'Give it as https://s3.<region>.scw.cloud, or leave it out.',
  );
}

export type { BucketPresence, Buckets, Tags } from './object-storage/buckets.ts';
export type { LifecycleRule, ReadLifecycleRule } from './object-storage/lifecycle.ts';
export type {
  ListedObject,
  ListedVersion,
  ObjectHead,
  Objects,
  PutOptions,
} from './object-storage/objects.ts';
