import * as z from 'zod';

export const storage = z
  .strictObject({
    bucket: z
      .string()
      .regex(
        /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/,
        'must be a bucket name of 3 to 63 lower case letters, digits and -',
      ),
    managed: z
      .boolean()
      .default(false)
      .describe('provision makes the bucket, and an API key that may use it. It is never deleted by itself.'),
    'keep-deleted-days': z
      .int()
      .min(1)
      .max(3650)
      .default(30)
      .describe('How long a managed bucket keeps what was deleted or replaced.'),
    'keep-webhooks-days': z
      .int()
      .min(1)
      .max(3650)
      .default(90)
      .describe('How long a managed bucket keeps the payloads of webhooks, under webhooks/.'),
    endpoint: z.url().optional().describe('S3 endpoint; Scaleway’s of the region when left out.'),
  })
  .describe(
    'Bucket for invoices and other files. Its keys are the secrets LAGO_AWS_S3_ACCESS_KEY_ID and LAGO_AWS_S3_SECRET_ACCESS_KEY.',
  );
