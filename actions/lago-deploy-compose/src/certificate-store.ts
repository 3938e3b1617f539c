import { X509Certificate } from 'node:crypto';
import * as z from 'zod';

/** acme.json as Traefik writes it, as far as we read it: by resolver; PEM in base64 (facts: anchors.md 2.4). */
const storeSchema = z.record(
  z.string(),
  z.object({
    Certificates: z
      .array(z.object({ domain: z.object({ main: z.string() }), certificate: z.base64(), key: z.base64() }))
      .nullish(),
  }),
);

/**
 * The certificate for a name in the text of an acme.json, the one that lasts longest; nothing where there is none. Whatever is
 * wrong with the text is not told: it holds a private key.
 */
export function certificateIn(text: string, domain: string): X509Certificate | undefined {
  const store = storeSchema.safeParse(parseJson(text));
  if (!store.success) return undefined;
  return Object.values(store.data)
    .flatMap(({ Certificates }) => Certificates ?? [])
    .filter(({ domain: { main } }) => main === domain)
    .flatMap(({ certificate }) => parsePem(Buffer.from(certificate, 'base64')) ?? [])
    .sort((a, b) => b.validToDate.getTime() - a.validToDate.getTime())[0];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function parsePem(pem: Buffer): X509Certificate | undefined {
  try {
    return new X509Certificate(pem);
  } catch {
    return undefined;
  }
}
