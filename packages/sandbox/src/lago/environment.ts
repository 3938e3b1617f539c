import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

export type Environment = Readonly<Record<string, string>>;

/** Checks what a real Lago process needs to boot; throws with the message that its log would show. */
export function checkBootEnvironment(environment: Environment): void {
  for (const name of ['DATABASE_URL', 'REDIS_URL', 'SECRET_KEY_BASE', 'LAGO_API_URL']) {
    if (!environment[name])
      throw new Error(
        `ArgumentError: Missing \`${name}\` for '${environment.RAILS_ENV ?? 'development'}' environment`,
      );
  }
  if (environment.RAILS_ENV !== 'production') {
    throw new Error(
      `RAILS_ENV is ${JSON.stringify(environment.RAILS_ENV ?? '')}: this image runs with production only`,
    );
  }
  for (const name of [
    'LAGO_ENCRYPTION_PRIMARY_KEY',
    'LAGO_ENCRYPTION_DETERMINISTIC_KEY',
    'LAGO_ENCRYPTION_KEY_DERIVATION_SALT',
  ]) {
    // The real process boots without them and fails on the first payment provider; a stand-in can say it early.
    if (environment[name] === undefined) throw new Error(`KeyError: key not found: ${JSON.stringify(name)}`);
  }
  rsaKey(environment);
}

/** The key that signs webhooks: base64 of a PEM on one line (facts 1.6). */
export function rsaKey(environment: Environment): KeyObject {
  const value = environment.LAGO_RSA_PRIVATE_KEY;
  if (value === undefined)
    throw new Error("NoMethodError: undefined method 'strip' for nil (LAGO_RSA_PRIVATE_KEY is not set)");
  if (value.trim() === '')
    throw new Error('Aborting: LAGO_RSA_PRIVATE_KEY is blank and config/keys/private.pem does not exist');
  try {
    return createPrivateKey(Buffer.from(value, 'base64').toString());
  } catch (cause) {
    throw new Error(
      'OpenSSL::PKey::RSAError: Neither PUB key nor PRIV key: LAGO_RSA_PRIVATE_KEY is not the base64 of a PEM',
      { cause },
    );
  }
}

export function publicKeyPem(environment: Environment): string {
  return createPublicKey(rsaKey(environment)).export({ type: 'spki', format: 'pem' }).toString();
}
