import * as z from 'zod';

export const tls = z
  .discriminatedUnion('from', [
    z.strictObject({
      from: z.literal('lets-encrypt'),
      email: z.email().describe('Let’s Encrypt writes here when a certificate is about to expire.'),
    }),
    z.strictObject({ from: z.literal('secret') }),
  ])
  .describe(
    'lets-encrypt: by DNS-01 with Scaleway DNS, so that the standby gets its certificate before it is active. secret: TLS_CERTIFICATE and TLS_PRIVATE_KEY.',
  );
