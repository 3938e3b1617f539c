import * as z from 'zod';

export const tls = z
  .discriminatedUnion('from', [
    z.strictObject({
      from: z.literal('lets-encrypt'),
      email: z.email().describe('Let’s Encrypt writes here when a certificate is about to expire.'),
      challenge: z
        .enum(['dns-01', 'tls-alpn'])
        .default('dns-01')
        .describe(
          'dns-01: the zone is in Scaleway DNS. tls-alpn: for other zones; the color with the Elastic IP gets the certificate, deploy-compose carries it to the other.',
        ),
    }),
    z.strictObject({ from: z.literal('secret') }),
  ])
  .describe(
    'lets-encrypt: by DNS-01 with Scaleway DNS, or by TLS-ALPN-01. secret: TLS_CERTIFICATE and TLS_PRIVATE_KEY.',
  );

/** Whether a color can get a certificate only while it holds the Elastic IP, so that deploy-compose brings it to the other. */
export function certificateIsCarried(settings: z.infer<typeof tls>): boolean {
  return settings.from === 'lets-encrypt' && settings.challenge === 'tls-alpn';
}
