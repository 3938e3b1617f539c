import { isNotFound } from '../faults.ts';
import type { SendS3 } from './send.ts';
import { elementOf, listOf, parseXml, textOf } from './xml.ts';

export interface ObjectHead {
  readonly sizeBytes: number;
  /** Without its quotes; the MD5 of the content unless it was uploaded in parts. */
  readonly etag: string;
  readonly modifiedAt: Date;
  readonly contentType: string;
}

export interface ListedObject {
  readonly key: string;
  readonly sizeBytes: number;
  readonly etag: string;
  readonly modifiedAt: Date;
}

export interface ListedVersion {
  readonly key: string;
  readonly versionId: string;
  readonly isLatest: boolean;
  readonly isDeleteMarker: boolean;
  readonly modifiedAt: Date;
}

export interface PutOptions {
  readonly contentType?: string;
  /** Refuses (ActionError `scaleway-precondition`) when there is such an object already. */
  readonly onlyIfAbsent?: boolean;
}

export interface Objects {
  /** `undefined` when there is no such object. */
  head(bucket: string, key: string): Promise<ObjectHead | undefined>;
  /** The whole content. @throws ActionError `scaleway-not-found` */
  get(bucket: string, key: string): Promise<Uint8Array>;
  /** Bytes `first` to `last`, both included, so that an object of any size can be read in pieces. */
  getRange(bucket: string, key: string, first: number, last: number): Promise<Uint8Array>;
  put(bucket: string, key: string, content: Uint8Array | string, options?: PutOptions): Promise<void>;
  /** In a versioned bucket the object is hidden only; with a version id that version is gone for good. */
  delete(bucket: string, key: string, versionId?: string): Promise<void>;
  /** All objects below a prefix, page by page, in the order of their keys. */
  list(bucket: string, prefix?: string): AsyncGenerator<ListedObject>;
  /** All versions and delete markers below a prefix, page by page. */
  listVersions(bucket: string, prefix?: string): AsyncGenerator<ListedVersion>;
}

export function objectCalls(send: SendS3): Objects {
  const pathOf = (bucket: string, key: string) =>
    `/${bucket}/${key.split('/').map(encodeURIComponent).join('/')}`;
  return {
    async head(bucket, key) {
      try {
        return headOf(await send('HEAD', pathOf(bucket, key)));
      } catch (error) {
        if (isNotFound(error)) return undefined;
        throw error;
      }
    },
    async get(bucket, key) {
      const response = await send('GET', pathOf(bucket, key));
      return new Uint8Array(await response.arrayBuffer());
    },
    async getRange(bucket, key, first, last) {
      const range = `bytes=${first}-${last}`;
      const response = await send('GET', pathOf(bucket, key), undefined, { range });
      return new Uint8Array(await response.arrayBuffer());
    },
    async put(bucket, key, content, options = {}) {
      await send('PUT', pathOf(bucket, key), content, {
        'content-type': options.contentType ?? 'application/octet-stream',
        ...(options.onlyIfAbsent ? { 'if-none-match': '*' } : {}),
      });
    },
    async delete(bucket, key, versionId) {
      const query = versionId === undefined ? '' : `?versionId=${encodeURIComponent(versionId)}`;
      await send('DELETE', `${pathOf(bucket, key)}${query}`);
    },
    list: (bucket, prefix = '') => listObjects(send, bucket, prefix),
    listVersions: (bucket, prefix = '') => listVersions(send, bucket, prefix),
  };
}

function headOf({ headers }: Response): ObjectHead {
  return {
    sizeBytes: Number(headers.get('content-length') ?? 0),
    etag: unquoted(headers.get('etag') ?? ''),
    modifiedAt: new Date(headers.get('last-modified') ?? 0),
    contentType: headers.get('content-type') ?? '',
  };
}

async function* listObjects(send: SendS3, bucket: string, prefix: string): AsyncGenerator<ListedObject> {
  let token: string | undefined;
  do {
    const query = new URLSearchParams({ 'list-type': '2', prefix });
    if (token !== undefined) query.set('continuation-token', token);
    const result = elementOf(await read(send, bucket, query), 'ListBucketResult');
    for (const entry of listOf(result, 'Contents')) {
      yield {
        key: textOf(entry, 'Key') ?? '',
        sizeBytes: Number(textOf(entry, 'Size') ?? 0),
        etag: unquoted(textOf(entry, 'ETag') ?? ''),
        modifiedAt: new Date(textOf(entry, 'LastModified') ?? 0),
      };
    }
    token = textOf(result, 'NextContinuationToken');
  } while (token !== undefined);
}

async function* listVersions(send: SendS3, bucket: string, prefix: string): AsyncGenerator<ListedVersion> {
  let marker: { readonly key: string; readonly version: string } | undefined;
  do {
    const query = new URLSearchParams({ versions: '', prefix });
    if (marker !== undefined) {
      query.set('key-marker', marker.key);
      query.set('version-id-marker', marker.version);
    }
    const result = elementOf(await read(send, bucket, query), 'ListVersionsResult');
    for (const entry of listOf(result, 'Version')) yield versionOf(entry, false);
    for (const entry of listOf(result, 'DeleteMarker')) yield versionOf(entry, true);
    const [key, version] = [textOf(result, 'NextKeyMarker'), textOf(result, 'NextVersionIdMarker')];
    marker = key === undefined || version === undefined ? undefined : { key, version };
  } while (marker !== undefined);
}

async function read(send: SendS3, bucket: string, query: URLSearchParams): Promise<unknown> {
  return parseXml(await (await send('GET', `/${bucket}?${query}`)).text());
}

function versionOf(entry: unknown, isDeleteMarker: boolean): ListedVersion {
  return {
    key: textOf(entry, 'Key') ?? '',
    versionId: textOf(entry, 'VersionId') ?? 'null',
    isLatest: textOf(entry, 'IsLatest') === 'true',
    isDeleteMarker,
    modifiedAt: new Date(textOf(entry, 'LastModified') ?? 0),
  };
}

function unquoted(etag: string): string {
  return etag.replace(/^"|"$/g, '').replaceAll('&quot;', '').replaceAll('&#34;', '');
}
