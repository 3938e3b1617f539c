import type { Xml } from './xml.ts';

export interface Tag {
  readonly key: string;
  readonly value: string;
}

/** One version of an object, or a marker that says that it was deleted. */
export interface ObjectVersion {
  readonly key: string;
  /** `null` (the word) while the bucket is not versioned. */
  readonly versionId: string;
  readonly isDeleteMarker: boolean;
  readonly bytes: Uint8Array;
  readonly etag: string;
  readonly modifiedAt: Date;
  readonly storageClass: string;
  readonly contentType: string;
  /** `x-amz-meta-…` and the like: what HEAD gives back. */
  readonly headers: Readonly<Record<string, string>>;
  /** Base64 CRC-32, when the client sent or asked for a checksum. */
  readonly crc32: string | undefined;
  tags: readonly Tag[];
  grants: readonly Grant[];
}

export interface Grant {
  /** A project, or a group that everybody may be in. */
  readonly grantee: { readonly ownerId: string } | { readonly groupUri: string };
  readonly permission: string;
}

export type Versioning = '' | 'Enabled' | 'Suspended';

export interface Bucket {
  readonly name: string;
  readonly region: string;
  readonly projectId: string;
  readonly createdAt: Date;
  versioning: Versioning;
  /** Whether objects may be locked: decided when the bucket is made. */
  readonly hasObjectLock: boolean;
  objectLockRule: Xml | undefined;
  lifecycleRules: readonly Xml[];
  corsRules: readonly Xml[];
  encryptionRule: Xml | undefined;
  policy: string | undefined;
  tags: readonly Tag[];
  grants: readonly Grant[];
  /** All versions by key, the newest last. */
  readonly objects: Map<string, ObjectVersion[]>;
}

export interface ObjectState {
  /** Names are global: one map for all regions and projects. */
  readonly buckets: Map<string, Bucket>;
}

export function objectState(): ObjectState {
  return { buckets: new Map() };
}

/** What a plain GET sees: the newest version, unless that is a delete marker. */
export function currentVersion(bucket: Bucket, key: string): ObjectVersion | undefined {
  const newest = bucket.objects.get(key)?.at(-1);
  return newest === undefined || newest.isDeleteMarker ? undefined : newest;
}
