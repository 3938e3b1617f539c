import type { ApiResponse } from '../router.ts';
import { xmlAnswer } from './buckets.ts';
import { ownerXml } from './owner.ts';
import type { S3Request } from './request.ts';
import { type Bucket, currentVersion, type ObjectVersion } from './state.ts';
import type { Xml } from './xml.ts';

const xmlns = 'http://s3.amazonaws.com/doc/2006-03-01/';

/** ListObjects, and ListObjectsV2 with `list-type=2`. */
export function listObjects(bucket: Bucket, request: S3Request): ApiResponse {
  const isV2 = request.query.get('list-type') === '2';
  const after = request.query.get(isV2 ? 'continuation-token' : 'marker') ?? '';
  const start = isV2 && after === '' ? (request.query.get('start-after') ?? '') : after;
  const current = [...bucket.objects.keys()].flatMap((key) => currentVersion(bucket, key) ?? []);
  const page = pageOf(current, request, (version) => version.key > start);
  const next = page.entries.at(-1)?.key;
  const position = isV2
    ? { KeyCount: String(page.entries.length), ...(page.isTruncated ? { NextContinuationToken: next } : {}) }
    : { Marker: after, ...(page.isTruncated ? { NextMarker: next } : {}) };
  return xmlAnswer({
    ListBucketResult: {
      ...headOf(bucket, request, page),
      ...position,
      ...listOf(
        'Contents',
        page.entries.map((version) => contentsXml(bucket, version)),
      ),
      ...page.prefixes,
    },
  });
}

/** ListObjectVersions: newest first within a key. */
export function listVersions(bucket: Bucket, request: S3Request): ApiResponse {
  const keyMarker = request.query.get('key-marker') ?? '';
  const versionMarker = request.query.get('version-id-marker') ?? '';
  const all = [...bucket.objects.values()].flatMap((versions) => [...versions].reverse());
  const at = all.findIndex((each) => each.key === keyMarker && each.versionId === versionMarker);
  const rest = new Set(at === -1 ? all : all.slice(at + 1));
  const page = pageOf(all, request, (version) =>
    at === -1 ? version.key > keyMarker : version.key >= keyMarker && rest.has(version),
  );
  const last = page.entries.at(-1);
  const markers = page.isTruncated ? { NextKeyMarker: last?.key, NextVersionIdMarker: last?.versionId } : {};
  const isNewest = (version: ObjectVersion) => bucket.objects.get(version.key)?.at(-1) === version;
  const entry = (version: ObjectVersion): Xml => ({
    Key: version.key,
    VersionId: version.versionId,
    IsLatest: String(isNewest(version)),
    LastModified: version.modifiedAt.toISOString(),
    Owner: ownerXml(bucket.projectId),
  });
  const markersHere = page.entries.filter(({ isDeleteMarker }) => isDeleteMarker);
  const versionsHere = page.entries.filter(({ isDeleteMarker }) => !isDeleteMarker);
  return xmlAnswer({
    ListVersionsResult: {
      ...headOf(bucket, request, page),
      KeyMarker: keyMarker,
      VersionIdMarker: versionMarker,
      ...markers,
      ...listOf(
        'Version',
        versionsHere.map((version) => ({ ...contentsXml(bucket, version), ...entry(version) })),
      ),
      ...listOf('DeleteMarker', markersHere.map(entry)),
      ...page.prefixes,
    },
  });
}

interface Page {
  readonly entries: readonly ObjectVersion[];
  readonly prefixes: Xml;
  readonly isTruncated: boolean;
  readonly maxKeys: number;
}

function pageOf(
  versions: readonly ObjectVersion[],
  request: S3Request,
  isAfter: (version: ObjectVersion) => boolean,
): Page {
  const prefix = request.query.get('prefix') ?? '';
  const delimiter = request.query.get('delimiter') ?? '';
  const asked = Number(request.query.get('max-keys') ?? 1000);
  const maxKeys = Number.isInteger(asked) && asked >= 0 ? Math.min(asked, 1000) : 1000;
  const matching = versions
    .filter((version) => version.key.startsWith(prefix) && isAfter(version))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const folderOf = ({ key }: ObjectVersion): string | undefined => {
    const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
    return end === -1 ? undefined : key.slice(0, end + delimiter.length);
  };
  const folders = new Set(matching.map(folderOf).filter((folder) => folder !== undefined));
  const files = matching.filter((version) => folderOf(version) === undefined);
  const prefixes = listOf(
    'CommonPrefixes',
    [...folders].map((folder) => ({ Prefix: folder })),
  );
  return { entries: files.slice(0, maxKeys), prefixes, isTruncated: files.length > maxKeys, maxKeys };
}

function headOf(bucket: Bucket, request: S3Request, page: Page): Xml {
  return {
    '@xmlns': xmlns,
    Name: bucket.name,
    Prefix: request.query.get('prefix') ?? '',
    MaxKeys: String(page.maxKeys),
    IsTruncated: String(page.isTruncated),
  };
}

function contentsXml(bucket: Bucket, version: ObjectVersion): Xml {
  const checksum = { ChecksumAlgorithm: 'CRC32', ChecksumType: 'FULL_OBJECT' };
  return {
    Key: version.key,
    LastModified: version.modifiedAt.toISOString(),
    ETag: `"${version.etag}"`,
    Size: String(version.bytes.length),
    Owner: ownerXml(bucket.projectId),
    StorageClass: version.storageClass,
    ...(version.crc32 === undefined ? {} : checksum),
  };
}

/** An empty list has no element at all. */
function listOf(name: string, values: readonly Xml[]): Xml {
  return values.length === 0 ? {} : { [name]: values };
}
