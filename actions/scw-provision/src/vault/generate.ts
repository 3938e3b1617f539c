import { generateKeyPairSync, randomBytes } from 'node:crypto';

/** How each secret that can be made by itself is made (facts: lago.md 1.6, scaleway.md 5). */
export const makers = {
  SECRET_KEY_BASE: () => randomBytes(64).toString('hex'),
  LAGO_RSA_PRIVATE_KEY: () => Buffer.from(rsaKey()).toString('base64'),
  LAGO_ENCRYPTION_PRIMARY_KEY: () => randomBytes(32).toString('hex'),
  LAGO_ENCRYPTION_DETERMINISTIC_KEY: () => randomBytes(32).toString('hex'),
  LAGO_ENCRYPTION_KEY_DERIVATION_SALT: () => randomBytes(32).toString('hex'),
  POSTGRES_PASSWORD: () => password(),
  REDIS_PASSWORD: () => password(),
} as const;

/** Secrets that Scaleway makes, and tells once. */
export const KEY_SECRETS = [
  'LAGO_AWS_S3_ACCESS_KEY_ID',
  'LAGO_AWS_S3_SECRET_ACCESS_KEY',
  'LAGO_SMTP_PASSWORD',
  'COCKPIT_TOKEN',
] as const;
export type KeySecret = (typeof KEY_SECRETS)[number];

export type GeneratedSecret = keyof typeof makers;

export function generate(name: GeneratedSecret): string {
  return makers[name]();
}

function rsaKey(): string {
  const privateKeyEncoding = { type: 'pkcs8', format: 'pem' } as const;
  const publicKeyEncoding = { type: 'spki', format: 'pem' } as const;
  return generateKeyPairSync('rsa', { modulusLength: 2048, privateKeyEncoding, publicKeyEncoding })
    .privateKey;
}

/** Random, with what Scaleway's rule asks for at its end: one of each kind. */
function password(): string {
  return `${randomBytes(24).toString('base64url')}aA1-`;
}
