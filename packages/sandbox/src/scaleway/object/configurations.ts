import type { ApiResponse } from '../router.ts';
import { xmlAnswer } from './buckets.ts';
import { lifecycleRule } from './lifecycle.ts';
import { cannedGrants, grantsXml, readGrants } from './owner.ts';
import type { S3Request } from './request.ts';
import { malformedXml, s3Error } from './s3-error.ts';
import type { Bucket, Versioning } from './state.ts';
import { readTags, tagsXml } from './tags.ts';
import { child, children, parseXml, textOf, type Xml, type XmlValue } from './xml.ts';

/** One part of a bucket's configuration, reached by the name of a query parameter. */
export interface Configuration {
  get(bucket: Bucket, request: S3Request): ApiResponse;
  put(bucket: Bucket, request: S3Request): void;
  delete?(bucket: Bucket): void;
}

const xmlns = 'http://s3.amazonaws.com/doc/2006-03-01/';

const acl: Configuration = {
  get: (bucket) => xmlAnswer(grantsXml(bucket.projectId, bucket.grants)),
  put(bucket, request) {
    const isListed = request.text.trim() !== '';
    bucket.grants = isListed
      ? readGrants(readXml(request))
      : cannedGrants(bucket.projectId, request.header('x-amz-acl'));
  },
};

const versioning: Configuration = {
  // Recorded: a bucket that never was versioned has an empty status.
  get: (bucket) => xmlAnswer({ VersioningConfiguration: { Status: bucket.versioning } }),
  put(bucket, request) {
    const status = textOf(child(readXml(request), 'VersioningConfiguration'), 'Status');
    if (status !== 'Enabled' && status !== 'Suspended') throw malformedXml(request.resource);
    if (bucket.hasObjectLock && status === 'Suspended') {
      throw s3Error(409, 'InvalidBucketState', 'Object Lock needs versioning.', request.resource);
    }
    bucket.versioning = status satisfies Versioning;
  },
};

const tagging: Configuration = {
  get(bucket, request) {
    if (bucket.tags.length === 0) {
      throw absent(request, 'NoSuchTagSet', 'The TagSet does not exist', { BucketName: bucket.name });
    }
    return xmlAnswer(tagsXml(bucket.tags));
  },
  put(bucket, request) {
    bucket.tags = readTags(readXml(request));
  },
  delete(bucket) {
    bucket.tags = [];
  },
};

const lifecycle: Configuration = {
  get(bucket, request) {
    if (bucket.lifecycleRules.length === 0) {
      const message = 'The lifecycle configuration does not exist';
      throw absent(request, 'NoSuchLifecycleConfiguration', message, { BucketName: bucket.name });
    }
    return xmlAnswer({ Configuration: { Rule: bucket.lifecycleRules } });
  },
  put(bucket, request) {
    const rules = objects(children(child(readXml(request), 'LifecycleConfiguration'), 'Rule'));
    if (rules.length === 0) throw malformedXml(request.resource);
    bucket.lifecycleRules = rules.map((rule) => lifecycleRule(rule, request.resource));
  },
  delete(bucket) {
    bucket.lifecycleRules = [];
  },
};

const cors: Configuration = {
  get(bucket, request) {
    if (bucket.corsRules.length === 0) {
      throw absent(request, 'NoSuchCORSConfiguration', 'The CORS configuration does not exist');
    }
    return xmlAnswer({ CORSConfiguration: { '@xmlns': xmlns, CORSRule: bucket.corsRules } });
  },
  put(bucket, request) {
    bucket.corsRules = objects(children(child(readXml(request), 'CORSConfiguration'), 'CORSRule'));
  },
  delete(bucket) {
    bucket.corsRules = [];
  },
};

const policy: Configuration = {
  get(bucket, request) {
    if (bucket.policy === undefined) {
      throw absent(request, 'NoSuchBucketPolicy', 'The bucket policy does not exist');
    }
    return { status: 200, body: bucket.policy, headers: { 'content-type': 'application/json' } };
  },
  put(bucket, request) {
    bucket.policy = request.text;
  },
  delete(bucket) {
    bucket.policy = undefined;
  },
};

const encryption: Configuration = {
  get(bucket, request) {
    if (bucket.encryptionRule === undefined) {
      const message = 'The server side encryption configuration was not found';
      throw absent(request, 'ServerSideEncryptionConfigurationNotFoundError', message);
    }
    return xmlAnswer({ ServerSideEncryptionConfiguration: { Rule: bucket.encryptionRule } });
  },
  put(bucket, request) {
    const [rule] = objects(children(child(readXml(request), 'ServerSideEncryptionConfiguration'), 'Rule'));
    if (rule === undefined) throw malformedXml(request.resource);
    bucket.encryptionRule = { ...rule, BucketKeyEnabled: textOf(rule, 'BucketKeyEnabled') ?? 'false' };
  },
  delete(bucket) {
    bucket.encryptionRule = undefined;
  },
};

const objectLock: Configuration = {
  get(bucket, request) {
    if (!bucket.hasObjectLock) {
      const message = 'Object Lock configuration does not exist for this bucket';
      throw absent(request, 'ObjectLockConfigurationNotFoundError', message);
    }
    const rule = bucket.objectLockRule;
    return xmlAnswer({
      ObjectLockConfiguration: {
        '@xmlns': xmlns,
        ObjectLockEnabled: 'Enabled',
        ...(rule === undefined ? {} : { Rule: rule }),
      },
    });
  },
  put(bucket, request) {
    if (!bucket.hasObjectLock) {
      throw s3Error(
        409,
        'InvalidBucketState',
        'Object Lock was not enabled with the bucket.',
        request.resource,
      );
    }
    const [rule] = objects(children(child(readXml(request), 'ObjectLockConfiguration'), 'Rule'));
    bucket.objectLockRule = rule;
  },
};

/** What can be configured, by query parameter. */
export const configurations: Readonly<Record<string, Configuration>> = {
  acl,
  versioning,
  tagging,
  lifecycle,
  cors,
  policy,
  encryption,
  'object-lock': objectLock,
};

export function readXml(request: S3Request): Xml {
  const document = parseXml(request.text);
  if (document === undefined) throw malformedXml(request.resource);
  return document;
}

function objects(values: readonly XmlValue[]): readonly Xml[] {
  return values.filter((value): value is Xml => typeof value === 'object');
}

function absent(request: S3Request, code: string, message: string, extra?: Xml) {
  return s3Error(404, code, message, request.resource, extra);
}
