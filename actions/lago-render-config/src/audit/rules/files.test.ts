import { FILE_RULES } from './files.ts';
import { api, describeRules } from './rule-cases.ts';

const s3 = (changes: Readonly<Record<string, string>> = {}) =>
  api(
    Object.entries({
      LAGO_USE_AWS_S3: '"true"',
      LAGO_AWS_S3_BUCKET: 'invoices',
      LAGO_AWS_S3_REGION: 'fr-par',
      LAGO_AWS_S3_ENDPOINT: 'https://s3.fr-par.scw.cloud',
      LAGO_AWS_S3_ACCESS_KEY_ID: '$KEY_ID',
      LAGO_AWS_S3_SECRET_ACCESS_KEY: '$KEY',
      AWS_REQUEST_CHECKSUM_CALCULATION: 'when_required',
      ...changes,
    })
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n'),
  );

describeRules('Files', FILE_RULES, [
  { rule: 'files-on-instance', bad: s3({ LAGO_USE_AWS_S3: '"false"' }), line: 'api:', good: s3() },
  {
    rule: 'files-on-instance',
    bad: api('LAGO_USE_GCS: "true"', 'volumes:\n  - data:/app/storage'),
    line: 'data:/app/storage',
    good: api('LAGO_USE_GCS: "true"'),
  },
  { rule: 's3-incomplete', bad: s3({ LAGO_AWS_S3_REGION: '""' }), line: 'api:', good: s3() },
  { rule: 's3-placeholder', bad: s3({ LAGO_AWS_S3_BUCKET: 'bucket' }), line: 'bucket', good: s3() },
  {
    rule: 's3-bucket-in-endpoint',
    bad: s3({ LAGO_AWS_S3_ENDPOINT: 'https://invoices.s3.fr-par.scw.cloud' }),
    line: 'ENDPOINT',
    good: s3(),
  },
  {
    rule: 's3-bucket-in-endpoint',
    bad: s3({ LAGO_AWS_S3_ENDPOINT: 'https://s3.fr-par.scw.cloud/invoices' }),
    line: 'ENDPOINT',
    good: s3(),
  },
  { rule: 's3-region', bad: s3({ LAGO_AWS_S3_REGION: 'us-east-1' }), line: 'ENDPOINT', good: s3() },
  { rule: 's3-region', bad: s3({ LAGO_AWS_S3_ENDPOINT: '""' }), line: 'REGION', good: s3() },
  { rule: 's3-checksums', bad: s3({ AWS_REQUEST_CHECKSUM_CALCULATION: '""' }), line: 'ENDPOINT', good: s3() },
  {
    rule: 's3-checksums',
    bad: s3({ AWS_REQUEST_CHECKSUM_CALCULATION: '""' }),
    line: 'ENDPOINT',
    good: s3({ AWS_REQUEST_CHECKSUM_CALCULATION: '""' }).replace('v1.50.0', 'v1.38.0'),
  },
  { rule: 's3-unverified', bad: s3({ LAGO_AWS_S3_SSL_VERIFY: '"false"' }), line: 'SSL_VERIFY', good: s3() },
]);
