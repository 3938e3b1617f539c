import * as z from 'zod';

export const storage = z
  .strictObject({
    bucket: z
      .string()
      .regex(
        /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/,
        'must be a bucket name of 3 to 63 lower case letters, digits and -',
      ),
    endpoint: z.url().optional().describe('S3 endpoint; Scaleway’s of the region when left out.'),
  })
  .describe(
    'Bucket for invoices and other files. Its keys are the secrets LAGO_AWS_S3_ACCESS_KEY_ID and LAGO_AWS_S3_SECRET_ACCESS_KEY.',
  );
