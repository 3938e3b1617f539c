import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { inflateSync } from 'node:zlib';

/** The keys of Rails' encryption that Lago is run with. */
export interface EncryptionKeys {
  /** LAGO_ENCRYPTION_PRIMARY_KEY */
  readonly primaryKey: string;
  /** LAGO_ENCRYPTION_KEY_DERIVATION_SALT */
  readonly keyDerivationSalt: string;
}

/** Opens what Rails encrypted under the keys that it was made with. @throws Error without the content when it cannot */
export type Decrypt = (value: string) => string;

/** Rails' KeyGenerator: 2^16 rounds; Lago's key digest is SHA-1 (facts: lago.md 4.4). */
const ROUNDS = 65_536;
const KEY_BYTES = 32;
const TAG_BYTES = 16;

/**
 * Non-deterministic Active Record encryption, as of `payment_providers.secrets` and `integrations.secrets`: JSON of
 * `p` (payload) and `h` (`iv`, `at`, and `c` when deflated), each base64; AES-256-GCM (facts: lago.md 4.4).
 */
export function createDecrypt({ primaryKey, keyDerivationSalt }: EncryptionKeys): Decrypt {
  const key = pbkdf2Sync(primaryKey, keyDerivationSalt, ROUNDS, KEY_BYTES, 'sha1');
  return (value) => {
    const { payload, iv, tag, isDeflated } = readEnvelope(value);
    const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES });
    decipher.setAuthTag(tag);
    const clear = Buffer.concat([decipher.update(payload), decipher.final()]);
    return (isDeflated ? inflateSync(clear) : clear).toString('utf8');
  };
}

function readEnvelope(value: string) {
  const envelope: unknown = JSON.parse(value);
  const payload = textAt(envelope, 'p');
  const headers = fieldOf(envelope, 'h');
  return {
    payload: Buffer.from(payload, 'base64'),
    iv: Buffer.from(textAt(headers, 'iv'), 'base64'),
    tag: Buffer.from(textAt(headers, 'at'), 'base64'),
    isDeflated: fieldOf(headers, 'c') === true,
  };
}

function textAt(value: unknown, name: string): string {
  const field = fieldOf(value, name);
  if (typeof field !== 'string') throw new Error('not an encrypted value of Rails');
  return field;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
