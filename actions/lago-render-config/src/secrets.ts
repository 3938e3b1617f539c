import type { VariableValues } from '@lago-scw/action-kit';
import type { Spec } from '@lago-scw/contracts';
import { ActionError } from '@lago-scw/effects';
import { judgeSecrets, type SecretFault } from '@lago-scw/lago';
import { certificateFaults } from './certificate.ts';
import { definition } from './definition.ts';

export type Variables = VariableValues<typeof definition.variables>;

/** The secrets of one environment, checked: what the spec asks for is there and well formed. */
export interface Secrets {
  readonly secretKeyBase: string;
  readonly rsaPrivateKey: string;
  readonly encryption: {
    readonly primaryKey: string;
    readonly deterministicKey: string;
    readonly keyDerivationSalt: string;
  };
  readonly postgresPassword: string;
  /** Nothing when the Redis is the one of the topology, whose URL is made of its address and `redisPassword`. */
  readonly redisUrl: string | undefined;
  readonly redisPassword: string | undefined;
  readonly redisCacheUrl: string | undefined;
  readonly license: string | undefined;
  /** What was given of `FURTHER_SECRETS`, by name. */
  readonly further: Readonly<Record<string, string>>;
  readonly storage: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined;
  readonly mail: { readonly password: string } | undefined;
  /** Nothing until provision has made one: then no agent runs. */
  readonly monitoringToken: string | undefined;
  readonly eventStore:
    | { readonly kafkaPassword: string | undefined; readonly clickhousePassword: string }
    | undefined;
  readonly portainer: { readonly passwordHash: string } | undefined;
  readonly tls:
    | { readonly from: 'secret'; readonly certificate: string; readonly privateKey: string }
    | { readonly from: 'lets-encrypt'; readonly dnsSecretKey: string | undefined };
}

/**
 * Every secret that the spec needs, none that it does not.
 *
 * @throws ActionError `secret` naming each fault and how to make a good one; never a value
 */
export function readSecrets(variables: Variables, spec: Spec, now: number): Secrets {
  const { secrets, missing, wrong } = gatherSecrets(variables, spec, now);
  if (missing.length + wrong.length > 0) throw refusal([...missing, ...wrong]);
  return secrets;
}

/** The secrets as they were given, empty where one is missing, and what is wrong with them. */
export function gatherSecrets(
  variables: Variables,
  spec: Spec,
  now: number,
): { readonly secrets: Secrets; readonly missing: readonly Fault[]; readonly wrong: readonly SecretFault[] } {
  const missing: Fault[] = [];
  const need: Need = (name, why) => {
    const value = variables[name];
    const remedy = remedies[name] ?? definition.variables[name].remedy;
    if (value === undefined && why === undefined) missing.push({ name, fault: `is missing: ${remedy}` });
    else if (value === undefined) missing.push({ name, fault: `is missing: ${why}`, remedy });
    return value ?? '';
  };
  const secrets: Secrets = {
    secretKeyBase: need('SECRET_KEY_BASE'),
    rsaPrivateKey: need('LAGO_RSA_PRIVATE_KEY'),
    encryption: {
      primaryKey: need('LAGO_ENCRYPTION_PRIMARY_KEY'),
      deterministicKey: need('LAGO_ENCRYPTION_DETERMINISTIC_KEY'),
      keyDerivationSalt: need('LAGO_ENCRYPTION_KEY_DERIVATION_SALT'),
    },
    postgresPassword: need('POSTGRES_PASSWORD'),
    redisUrl:
      variables.REDIS_PASSWORD === undefined
        ? need('REDIS_URL', 'there is no REDIS_PASSWORD either')
        : variables.REDIS_URL,
    redisPassword: variables.REDIS_PASSWORD,
    redisCacheUrl: variables.LAGO_REDIS_CACHE_URL,
    license: variables.LAGO_LICENSE,
    further: furtherOf(variables),
    storage: storageKeys(variables, spec, need),
    mail: spec.mail && { password: need('LAGO_SMTP_PASSWORD', 'the spec has `mail`') },
    monitoringToken: variables.COCKPIT_TOKEN,
    eventStore: spec['event-store'] && {
      kafkaPassword:
        spec['event-store'].kafka.user === undefined
          ? undefined
          : need('LAGO_KAFKA_PASSWORD', 'the spec has `event-store.kafka.user`'),
      clickhousePassword: need('LAGO_CLICKHOUSE_PASSWORD', 'the spec has `event-store`'),
    },
    portainer: spec.portainer && {
      passwordHash: need('PORTAINER_ADMIN_PASSWORD_HASH', 'the spec has `portainer`'),
    },
    tls:
      spec.tls.from === 'secret'
        ? {
            from: 'secret',
            certificate: pem(need('TLS_CERTIFICATE', 'the spec has `tls.from: secret`')),
            privateKey: pem(need('TLS_PRIVATE_KEY', 'the spec has `tls.from: secret`')),
          }
        : {
            from: 'lets-encrypt',
            dnsSecretKey:
              spec.tls.challenge === 'dns-01'
                ? need('SCW_DNS_SECRET_KEY', 'the spec has `tls.from: lets-encrypt`')
                : undefined,
          },
  };
  const { tls } = secrets;
  const isShown = tls.from === 'secret' && tls.certificate !== '\n' && tls.privateKey !== '\n';
  const certificate = isShown ? certificateFaults({ ...tls, domain: spec.domain, now }) : [];
  return { secrets, missing, wrong: [...judgeSecrets(variables), ...certificate] };
}

/** Secrets that are passed on to Lago as they are: single sign-on, integrations, its own administration. */
const FURTHER_SECRETS = [
  'ADMIN_API_KEY',
  'GOOGLE_AUTH_CLIENT_SECRET',
  'GOCARDLESS_CLIENT_SECRET',
  'NANGO_SECRET_KEY',
  'MISTRAL_API_KEY',
  'NEW_RELIC_KEY',
  'LAGO_DATA_API_BEARER_TOKEN',
] as const satisfies readonly (keyof Variables)[];

function furtherOf(variables: Variables): Record<string, string> {
  return Object.fromEntries(
    FURTHER_SECRETS.flatMap((name) => {
      const value = variables[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

type Need = (name: keyof Variables, why?: string) => string;

/** Keys of a bucket: asked for when the spec has one, taken when the topology may have one. */
function storageKeys(variables: Variables, spec: Spec, need: Need): Secrets['storage'] {
  const accessKeyId = variables.LAGO_AWS_S3_ACCESS_KEY_ID;
  const secretAccessKey = variables.LAGO_AWS_S3_SECRET_ACCESS_KEY;
  if (accessKeyId !== undefined && secretAccessKey !== undefined) return { accessKeyId, secretAccessKey };
  if (spec.storage === undefined) return undefined;
  return {
    accessKeyId: need('LAGO_AWS_S3_ACCESS_KEY_ID', 'the spec has `storage`'),
    secretAccessKey: need('LAGO_AWS_S3_SECRET_ACCESS_KEY', 'the spec has `storage`'),
  };
}

/** How to make what only some specs need. */
const remedies: Partial<Record<keyof Variables, string>> = {
  REDIS_URL: 'write it as redis://user:password@host:6379/0, user and password percent-encoded',
  LAGO_KAFKA_PASSWORD: 'it is the password of the user that the brokers know',
  LAGO_CLICKHOUSE_PASSWORD: 'it is the password of the user in ClickHouse',
  PORTAINER_ADMIN_PASSWORD_HASH: 'create it with `htpasswd -nbB admin "$password" | cut -d: -f2`',
  LAGO_AWS_S3_ACCESS_KEY_ID: 'it is the access key of an API key that may write to the bucket',
  LAGO_AWS_S3_SECRET_ACCESS_KEY: 'it is the secret key of an API key that may write to the bucket',
  LAGO_SMTP_PASSWORD: 'it is the secret key of an API key that may send Transactional Email',
  TLS_CERTIFICATE:
    'store the whole chain in PEM, the certificate of the domain first: `gh secret set TLS_CERTIFICATE < fullchain.pem`',
  TLS_PRIVATE_KEY: 'store the key of the certificate in PEM: `gh secret set TLS_PRIVATE_KEY < privkey.pem`',
  SCW_DNS_SECRET_KEY: 'it is the secret key of an application with DomainsDNSFullAccess only',
};

/** Unix line ends and one at the end, whatever the clipboard made of it. */
function pem(text: string): string {
  return `${text.replaceAll('\r\n', '\n').trim()}\n`;
}

/** Without a remedy of its own where the fault says it already. */
type Fault = Omit<SecretFault, 'remedy'> & { readonly remedy?: string };

function refusal(faults: readonly Fault[]): ActionError {
  return new ActionError(
    'secret',
    faults
      .map(
        ({ name, fault, remedy }) => `Secret ${name} ${fault}${remedy === undefined ? '' : `; ${remedy}`}.`,
      )
      .join('\n'),
    'Correct it in the GitHub environment (Settings > Environments); nothing was rendered.',
  );
}
