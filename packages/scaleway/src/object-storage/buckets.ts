import { ActionError } from '@lago-scw/effects';
import { isNotFound } from '../faults.ts';
import { type LifecycleRule, lifecycleXml, type ReadLifecycleRule, readLifecycle } from './lifecycle.ts';
import type { SendS3 } from './send.ts';
import { buildXml, elementOf, listOf, parseXml, textOf, withDigest } from './xml.ts';

export type Tags = Readonly<Record<string, string>>;

/** `missing` can be created; `foreign` has that name, which is global, but is not ours to use. */
export type BucketPresence = 'there' | 'missing' | 'foreign';

export interface Buckets {
  head(bucket: string): Promise<BucketPresence>;
  /** Private, in the client's region. A bucket that is ours already is as good as created. */
  create(bucket: string): Promise<void>;
  /** Tells as well whether there is such a bucket to ask. */
  versioning(bucket: string): Promise<'off' | 'enabled' | 'suspended' | 'missing' | 'foreign'>;
  setVersioning(bucket: string, status: 'enabled' | 'suspended'): Promise<void>;
  lifecycle(bucket: string): Promise<readonly ReadLifecycleRule[]>;
  /** Takes the place of all rules; none removes them. */
  setLifecycle(bucket: string, rules: readonly LifecycleRule[]): Promise<void>;
  tags(bucket: string): Promise<Tags>;
  setTags(bucket: string, tags: Tags): Promise<void>;
  /** Whether somebody besides the owning project is granted anything. */
  isShared(bucket: string): Promise<boolean>;
  makePrivate(bucket: string): Promise<void>;
  /** @throws ActionError `scaleway-conflict` unless it is empty, old versions included */
  delete(bucket: string): Promise<void>;
}

export function bucketCalls(send: SendS3): Buckets {
  const put = async (bucket: string, part: string, root: string, content: object): Promise<void> => {
    const body = buildXml(root, content);
    await send('PUT', `/${bucket}?${part}`, body, withDigest(body));
  };
  const get = async (bucket: string, part: string): Promise<unknown> => {
    const response = await send('GET', `/${bucket}?${part}`);
    return parseXml(await response.text());
  };
  return {
    head: (bucket) => presenceOf(send, bucket),
    create: (bucket) => createBucket(send, bucket),
    async versioning(bucket) {
      const asked = await orWhyNot(get(bucket, 'versioning'));
      if (typeof asked === 'string') return asked;
      const status = textOf(elementOf(asked.answer, 'VersioningConfiguration'), 'Status');
      if (status === 'Enabled') return 'enabled';
      return status === 'Suspended' ? 'suspended' : 'off';
    },
    setVersioning: (bucket, status) =>
      put(bucket, 'versioning', 'VersioningConfiguration', {
        Status: status === 'enabled' ? 'Enabled' : 'Suspended',
      }),
    lifecycle: async (bucket) =>
      readLifecycle(await orWhenAbsent('NoSuchLifecycleConfiguration', () => get(bucket, 'lifecycle'))),
    async setLifecycle(bucket, rules) {
      // An empty configuration is refused as malformed (facts: scaleway.md 7).
      if (rules.length === 0) await send('DELETE', `/${bucket}?lifecycle`);
      else await put(bucket, 'lifecycle', 'LifecycleConfiguration', lifecycleXml(rules));
    },
    async tags(bucket) {
      const document = await orWhenAbsent('NoSuchTagSet', () => get(bucket, 'tagging'));
      const set = elementOf(elementOf(document, 'Tagging'), 'TagSet');
      return Object.fromEntries(
        listOf(set, 'Tag').map((tag) => [textOf(tag, 'Key') ?? '', textOf(tag, 'Value') ?? '']),
      );
    },
    setTags: (bucket, tags) =>
      put(bucket, 'tagging', 'Tagging', {
        TagSet: { Tag: Object.entries(tags).map(([key, value]) => ({ Key: key, Value: value })) },
      }),
    isShared: async (bucket) => isShared(await get(bucket, 'acl')),
    async makePrivate(bucket) {
      await send('PUT', `/${bucket}?acl`, undefined, { 'x-amz-acl': 'private' });
    },
    async delete(bucket) {
      await send('DELETE', `/${bucket}`);
    },
  };
}

async function presenceOf(send: SendS3, bucket: string): Promise<BucketPresence> {
  const asked = await orWhyNot(send('HEAD', `/${bucket}`));
  return typeof asked === 'string' ? asked : 'there';
}

/** The answer about a bucket, or why there is none. */
async function orWhyNot<T>(call: Promise<T>): Promise<{ readonly answer: T } | 'missing' | 'foreign'> {
  try {
    return { answer: await call };
  } catch (error) {
    if (isNotFound(error)) return 'missing';
    // Another owner, project, or no rights: the answer does not say which (facts: scaleway.md 7).
    if (error instanceof ActionError && error.code === 'scaleway-permission') return 'foreign';
    throw error;
  }
}

async function createBucket(send: SendS3, bucket: string): Promise<void> {
  try {
    await send('PUT', `/${bucket}`, undefined, { 'x-amz-acl': 'private' });
  } catch (error) {
    if (!(error instanceof ActionError && error.message.includes('BucketAlreadyOwnedByYou'))) throw error;
  }
}

/** 404 with this code means that nothing is configured; a missing bucket has another code. */
async function orWhenAbsent(code: string, read: () => Promise<unknown>): Promise<unknown> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ActionError && error.message.includes(code)) return undefined;
    throw error;
  }
}

function isShared(document: unknown): boolean {
  const policy = elementOf(document, 'AccessControlPolicy');
  const owner = textOf(elementOf(policy, 'Owner'), 'ID');
  const grants = [elementOf(elementOf(policy, 'AccessControlList'), 'Grant')].flat();
  return grants.some((grant) => textOf(elementOf(grant, 'Grantee'), 'ID') !== owner);
}
