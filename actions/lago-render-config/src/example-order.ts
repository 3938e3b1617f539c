import { generateKeyPairSync } from 'node:crypto';
import { readSpec, type Spec, type Topology } from '@lago-scw/contracts';
import { EXAMPLE_TOPOLOGY } from '@lago-scw/contracts/example-topology';
import { EXAMPLE_CERTIFICATE, EXAMPLE_KEY } from './example-certificates.ts';
import type { Secrets, Variables } from './secrets.ts';

// A whole environment for tests. Nothing of the action imports it.

export const EXAMPLE_SPEC_TEXT = `environment: production
domain: billing.example.com
tls:
  from: secret
lago:
  version: v1.50.0
  env:
    LAGO_LOG_LEVEL: warn
storage:
  bucket: example-lago
mail:
  from: billing@example.com
  user: 11111111-1111-4111-8111-111111111111
`;

/** @throws Error with the faults of the text */
export function specOf(text: string): Spec {
  const result = readSpec(text, 'lago.yml');
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'));
  return result.spec;
}

/** With the certificate that its database would show. */
export const ORDERED_TOPOLOGY: Topology = {
  ...EXAMPLE_TOPOLOGY,
  database: { ...EXAMPLE_TOPOLOGY.database, certificate: EXAMPLE_CERTIFICATE },
};

export const EXAMPLE_RSA_KEY = rsaKey(2048);

/** Base64 of a PEM on one line, as Lago wants it. */
export function rsaKey(bits: number): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: bits });
  return Buffer.from(privateKey.export({ type: 'pkcs8', format: 'pem' })).toString('base64');
}

export const EXAMPLE_VARIABLES: Variables = {
  SCW_ACCESS_KEY: undefined,
  SCW_SECRET_KEY: undefined,
  SCW_DEFAULT_PROJECT_ID: undefined,
  SCW_API_URL: undefined,
  SECRET_KEY_BASE: '0123456789abcdef'.repeat(8),
  LAGO_RSA_PRIVATE_KEY: EXAMPLE_RSA_KEY,
  LAGO_ENCRYPTION_PRIMARY_KEY: 'primary-primary-primary-primary-1',
  LAGO_ENCRYPTION_DETERMINISTIC_KEY: 'deterministic-deterministic-det-1',
  LAGO_ENCRYPTION_KEY_DERIVATION_SALT: 'salt-salt-salt-salt-salt-salt-sal1',
  POSTGRES_PASSWORD: 'p@ss#w/o%rd$x"\\',
  REDIS_URL: 'redis://lago:red%24is@172.16.0.10:6379/0',
  REDIS_PASSWORD: undefined,
  LAGO_REDIS_CACHE_URL: undefined,
  LAGO_AWS_S3_ACCESS_KEY_ID: 'SCWEXAMPLE0000000000',
  LAGO_AWS_S3_SECRET_ACCESS_KEY: '22222222-2222-4222-8222-222222222222',
  LAGO_SMTP_PASSWORD: '33333333-3333-4333-8333-333333333333',
  LAGO_LICENSE: undefined,
  COCKPIT_TOKEN: undefined,
  LAGO_KAFKA_PASSWORD: undefined,
  LAGO_CLICKHOUSE_PASSWORD: undefined,
  PORTAINER_ADMIN_PASSWORD_HASH: undefined,
  ADMIN_API_KEY: undefined,
  GOOGLE_AUTH_CLIENT_SECRET: undefined,
  GOCARDLESS_CLIENT_SECRET: undefined,
  NANGO_SECRET_KEY: undefined,
  MISTRAL_API_KEY: undefined,
  NEW_RELIC_KEY: undefined,
  LAGO_DATA_API_BEARER_TOKEN: undefined,
  TLS_CERTIFICATE: EXAMPLE_CERTIFICATE,
  TLS_PRIVATE_KEY: EXAMPLE_KEY,
  SCW_DNS_SECRET_KEY: undefined,
};

export const EXAMPLE_NOW = Date.parse('2026-12-01T00:00:00Z');

/** The values that must never be seen outside the env files and the key file. */
export function secretValues(secrets: Secrets): string[] {
  const { storage, mail, tls, encryption, eventStore, portainer } = secrets;
  const values = [
    secrets.secretKeyBase,
    secrets.rsaPrivateKey,
    ...Object.values(encryption),
    secrets.postgresPassword,
    encodeURIComponent(secrets.postgresPassword),
    secrets.redisUrl,
    secrets.redisPassword,
    secrets.monitoringToken,
    eventStore?.kafkaPassword,
    eventStore?.clickhousePassword,
    portainer?.passwordHash,
    ...Object.values(secrets.further),
    ...(storage === undefined ? [] : [storage.secretAccessKey]),
    ...(mail === undefined ? [] : [mail.password]),
    tls.from === 'secret' ? tls.privateKey : tls.dnsSecretKey,
  ];
  return values.filter((value) => value !== undefined);
}
