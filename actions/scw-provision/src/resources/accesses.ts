import { apiAccess } from './api-access.ts';

/** What Lago may do with its bucket (facts: scaleway.md 8). IAM cannot scope to one bucket, only to the project. */
export const storageAccess = apiAccess({
  part: 'storage',
  path: 'storage',
  isWanted: ({ storage }) => storage?.managed === true,
  permissionSets: [
    'ObjectStorageObjectsRead',
    'ObjectStorageObjectsWrite',
    'ObjectStorageObjectsDelete',
    'ObjectStorageBucketsRead',
  ],
  secretNames: ['LAGO_AWS_S3_ACCESS_KEY_ID', 'LAGO_AWS_S3_SECRET_ACCESS_KEY'],
  secretsOf: ({ accessKey, secretKey }) => ({
    LAGO_AWS_S3_ACCESS_KEY_ID: accessKey,
    LAGO_AWS_S3_SECRET_ACCESS_KEY: secretKey,
  }),
});

/** What Lago may do with Transactional Email: send over SMTP, where the secret key is the password. */
export const mailAccess = apiAccess({
  part: 'mail',
  path: 'mail',
  isWanted: ({ mail }) => mail?.managed === true,
  permissionSets: ['TransactionalEmailEmailSmtpCreate'],
  secretNames: ['LAGO_SMTP_PASSWORD'],
  secretsOf: ({ secretKey }) => ({ LAGO_SMTP_PASSWORD: secretKey }),
});
