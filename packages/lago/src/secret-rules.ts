import { createPrivateKey } from 'node:crypto';
import { readRedisUrl } from './urls.ts';

/** What is wrong, as the end of a sentence that starts with the name, and what to do where that is not to make a new one. */
type Fault = string | { readonly fault: string; readonly remedy: string };

/** A rule for a secret. Never repeats the value. */
export interface SecretRule {
  readonly fault: (value: string) => Fault | undefined;
  /** How to make a good one, as the end of a sentence: "create it with …". */
  readonly remedy: string;
}

/** Placeholders of Lago's own example files, and what people type instead of a secret (facts: lago.md 2, defect 7). */
const PLACEHOLDER =
  /change[-_ ]?me|^your[-_]|placeholder|azerty123|^<.*>$|^\$\{|^(password|postgres|lago|secret|admin|test|example)\d*$|^(.)\2*$/i;

function text(leastLength: number, remedy: string): SecretRule {
  return {
    remedy,
    fault: (value) => {
      if (PLACEHOLDER.test(value)) return 'is a placeholder';
      if (value.length < leastLength)
        return `has ${value.length} characters; it needs at least ${leastLength}`;
      return undefined;
    },
  };
}

/** A new one in its place would lose what Lago wrote with the old: the value is right but for how it was pasted. */
function pasted(value: string): Fault | undefined {
  const remedy = 'store the same value again without it';
  if (value !== value.trim()) return { fault: 'starts or ends with a blank or a line break', remedy };
  return /[\r\n]/.test(value) ? { fault: 'has a line break in it', remedy } : undefined;
}

const RSA_REMEDY =
  'create it with `openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 | base64 -w 0`';

/** A PEM in base64 on one line; anything else ends the process at boot (facts: lago.md 1.6, issues 389 and 44). */
function rsaFault(value: string): Fault | undefined {
  if (value.includes('-----BEGIN')) {
    return {
      fault: 'is a PEM itself; Lago wants that PEM in base64',
      remedy: 'store the output of `base64 -w 0 < private.pem`',
    };
  }
  if (/\s/.test(value)) {
    return {
      fault: 'has blanks or line breaks; Lago wants base64 on one line',
      remedy: "store the same on one line: `tr -d '\\n' < key.base64`",
    };
  }
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(value)) return 'is not base64';
  const pem = Buffer.from(value, 'base64').toString('latin1');
  if (!pem.includes('-----BEGIN')) return 'is base64, but not of a PEM';
  if (pem.includes('PUBLIC KEY')) return 'holds a public key; Lago signs with the private one';
  return keyFault(pem);
}

function keyFault(pem: string): string | undefined {
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType !== 'rsa')
      return `holds a key of type ${key.asymmetricKeyType}; Lago needs RSA`;
    const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
    return bits < 2048 ? `holds an RSA key of ${bits} bits; it needs at least 2048` : undefined;
  } catch {
    // The parser's own message could quote the key.
    return pem.includes('ENCRYPTED')
      ? 'holds a key that is locked by a passphrase'
      : 'holds a PEM that does not parse as a private key';
  }
}

const redis: SecretRule = {
  remedy: 'write it as redis://user:password@host:6379/0, user and password percent-encoded',
  fault: (value) => {
    const read = readRedisUrl(value);
    return read.ok ? undefined : read.fault;
  },
};

const encryptionKey = text(
  32,
  'create it with `openssl rand -hex 32`, once: data written with it is lost without it',
);

const bcryptHash: SecretRule = {
  remedy: 'create it with `htpasswd -nbB admin "$password" | cut -d: -f2`',
  fault: (value) =>
    /^\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}$/.test(value)
      ? undefined
      : 'is no bcrypt hash, which begins with $2y$',
};

const passedOn = text(6, 'copy it again from where it was made');

/** The rules by Lago's own names (facts: lago.md 1.6). */
const SECRET_RULES = {
  SECRET_KEY_BASE: text(64, 'create it with `openssl rand -hex 64`'),
  LAGO_RSA_PRIVATE_KEY: { remedy: RSA_REMEDY, fault: rsaFault },
  LAGO_ENCRYPTION_PRIMARY_KEY: encryptionKey,
  LAGO_ENCRYPTION_DETERMINISTIC_KEY: encryptionKey,
  LAGO_ENCRYPTION_KEY_DERIVATION_SALT: encryptionKey,
  POSTGRES_PASSWORD: text(8, 'create it with `openssl rand -base64 24`, and give the same to provision'),
  REDIS_URL: redis,
  REDIS_PASSWORD: text(8, 'use the same that provision was given'),
  LAGO_REDIS_CACHE_URL: redis,
  LAGO_AWS_S3_ACCESS_KEY_ID: text(
    8,
    'create an API key of an application that may use the bucket, under IAM',
  ),
  LAGO_AWS_S3_SECRET_ACCESS_KEY: text(
    16,
    'it is shown once, when the API key of the bucket is created under IAM',
  ),
  LAGO_SMTP_PASSWORD: text(8, 'use the secret key of an API key that may send with Transactional Email'),
  SCW_DNS_SECRET_KEY: text(
    16,
    'create an API key of an application with DomainsDNSFullAccess only, under IAM',
  ),
  COCKPIT_TOKEN: text(16, 'it is shown once, when the token is created in Cockpit'),
  LAGO_KAFKA_PASSWORD: text(8, 'it is the password of the user that the brokers know'),
  LAGO_CLICKHOUSE_PASSWORD: text(8, 'it is the password of the user in ClickHouse'),
  PORTAINER_ADMIN_PASSWORD_HASH: bcryptHash,
  ADMIN_API_KEY: text(16, 'create it with `openssl rand -hex 32`'),
  GOOGLE_AUTH_CLIENT_SECRET: passedOn,
  GOCARDLESS_CLIENT_SECRET: passedOn,
  NANGO_SECRET_KEY: passedOn,
  MISTRAL_API_KEY: passedOn,
  NEW_RELIC_KEY: passedOn,
  LAGO_DATA_API_BEARER_TOKEN: passedOn,
  LAGO_LICENSE: text(8, 'copy the license key that Lago gave you, or leave it out'),
} as const satisfies Readonly<Record<string, SecretRule>>;

export type RuledSecret = keyof typeof SECRET_RULES;

export interface SecretFault {
  readonly name: string;
  readonly fault: string;
  readonly remedy: string;
}

/** Every fault of the secrets that were given. Values that are absent are not judged here. */
export function judgeSecrets(
  given: Readonly<Partial<Record<RuledSecret, string | undefined>>>,
): SecretFault[] {
  return (Object.keys(SECRET_RULES) as RuledSecret[]).flatMap((name) => {
    const value = given[name];
    const rule: SecretRule = SECRET_RULES[name];
    const fault = value === undefined ? undefined : (rule.fault(value) ?? pasted(value));
    if (fault === undefined) return [];
    return [{ name, remedy: rule.remedy, ...(typeof fault === 'string' ? { fault } : fault) }];
  });
}
