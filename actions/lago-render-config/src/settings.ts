import { regionOf, type Spec, type Topology } from '@lago-scw/contracts';
import { ActionError } from '@lago-scw/effects';
import {
  cacheUrlBeside,
  databaseUrl,
  type EnvironmentSettings,
  redisUrl,
  storeUrlBeside,
} from '@lago-scw/lago';
import type { Secrets } from './secrets.ts';

/** Where containers find the certificate authorities of the database and of Redis. */
export const DATABASE_CERTIFICATE_FOLDER = '/etc/lago-scw/database';
export const REDIS_CERTIFICATE_FOLDER = '/etc/lago-scw/redis';

/** What the environment of Lago's processes is made of. */
export function settingsOf(spec: Spec, topology: Topology, secrets: Secrets): EnvironmentSettings {
  const { lago } = spec;
  const queueUrl = redisUrlOf(topology, secrets);
  return {
    version: lago.version,
    domain: spec.domain,
    workers: lago.workers,
    webConcurrency: lago['web-concurrency'],
    webThreads: lago['web-threads'],
    signup: lago.signup,
    extra: lago.env,
    databaseUrl: databaseUrlOf(topology, secrets.postgresPassword),
    redisUrl: queueUrl,
    redisCacheUrl: secrets.redisCacheUrl ?? cacheUrlBeside(queueUrl),
    redisCertificate:
      redisCertificateOf(topology, secrets) === undefined ? undefined : `${REDIS_CERTIFICATE_FOLDER}/ca.pem`,
    secretKeyBase: secrets.secretKeyBase,
    rsaPrivateKey: secrets.rsaPrivateKey,
    encryption: secrets.encryption,
    license: secrets.license,
    furtherSecrets: secrets.further,
    storage: storageOf(spec, topology, secrets),
    mail: mailOf(spec, secrets),
    eventStore: eventStoreOf(spec, secrets, queueUrl),
    monitoringToken: secrets.monitoringToken,
  };
}

/**
 * verify-ca and not verify-full: the certificate of a managed database names its public endpoint, while the
 * connection goes to a private address.
 */
function databaseUrlOf({ database }: Topology, password: string): string {
  return databaseUrl({
    host: database.address,
    port: database.port,
    database: database.name,
    user: database.user,
    password,
    parameters: { sslmode: 'verify-ca', sslrootcert: `${DATABASE_CERTIFICATE_FOLDER}/ca.pem` },
  });
}

/**
 * The operator's own URL, or that of the Redis which provision made.
 *
 * @throws ActionError `secret` when there is neither
 */
function redisUrlOf({ redis }: Topology, { redisUrl: given, redisPassword }: Secrets): string {
  if (given !== undefined) return given;
  if (redis === undefined || redisPassword === undefined) {
    throw new ActionError(
      'secret',
      'REDIS_PASSWORD was given without REDIS_URL, but the topology has no Redis to use it with.',
      'Set REDIS_URL to your own Redis, or have provision make one.',
    );
  }
  const { address, port, tls, user } = redis;
  return redisUrl({ host: address, port, tls, user, password: redisPassword, database: 0 });
}

/** The authority of the Redis in the topology, when that one is used and speaks TLS. */
export function redisCertificateOf({ redis }: Topology, { redisUrl: given }: Secrets): string | undefined {
  if (redis?.certificate === null || redis?.certificate === undefined) return undefined;
  const isUsed = given === undefined || new URL(given).hostname === redis.address;
  return isUsed && redis.tls ? redis.certificate : undefined;
}

/** @throws ActionError `secret` for a bucket of provision's without keys */
function storageOf(spec: Spec, { bucket }: Topology, secrets: Secrets): EnvironmentSettings['storage'] {
  if (spec.storage === undefined && bucket === undefined) return undefined;
  if (secrets.storage === undefined) {
    throw new ActionError(
      'secret',
      `The topology has the bucket ${bucket?.name}, but LAGO_AWS_S3_ACCESS_KEY_ID and LAGO_AWS_S3_SECRET_ACCESS_KEY are missing.`,
      'Pass both secrets to this step: provision stores them in the GitHub environment when it makes the bucket.',
    );
  }
  const region = bucket?.region ?? regionOf(spec);
  return {
    bucket: spec.storage?.bucket ?? bucket?.name ?? '',
    // The bucket is never a part of it (facts: lago.md 7).
    endpoint: spec.storage?.endpoint ?? bucket?.endpoint ?? `https://s3.${region}.scw.cloud`,
    region,
    ...secrets.storage,
  };
}

function mailOf(spec: Spec, secrets: Secrets): EnvironmentSettings['mail'] {
  if (spec.mail === undefined || secrets.mail === undefined) return undefined;
  const { from, host, port, user } = spec.mail;
  return { from, host, port, user, password: secrets.mail.password, domain: spec.domain };
}

function eventStoreOf(spec: Spec, secrets: Secrets, queueUrl: string): EnvironmentSettings['eventStore'] {
  const store = spec['event-store'];
  if (store === undefined || secrets.eventStore === undefined) return undefined;
  const { kafka, clickhouse } = store;
  const { kafkaPassword, clickhousePassword } = secrets.eventStore;
  return {
    redisStoreUrl: storeUrlBeside(queueUrl),
    kafka: {
      brokers: kafka.brokers,
      tls: kafka.tls,
      mechanism: kafka.mechanism,
      consumerGroup: kafka['consumer-group'],
      login:
        kafka.user === undefined || kafkaPassword === undefined
          ? undefined
          : { user: kafka.user, password: kafkaPassword },
      topics: topicsOf(kafka.topics),
    },
    clickhouse: { ...clickhouse, password: clickhousePassword },
    forNewOrganizations: store['for-new-organizations'],
    processorConnections: store.processor['database-connections'],
  };
}

type Topics = NonNullable<Spec['event-store']>['kafka']['topics'];

function topicsOf(topics: Topics): NonNullable<EnvironmentSettings['eventStore']>['kafka']['topics'] {
  return {
    RAW_EVENTS: topics['raw-events'],
    ENRICHED_EVENTS: topics['enriched-events'],
    ENRICHED_EVENTS_EXPANDED: topics['enriched-events-expanded'],
    EVENTS_CHARGED_IN_ADVANCE: topics['events-charged-in-advance'],
    EVENTS_DEAD_LETTER: topics['events-dead-letter'],
    ACTIVITY_LOGS: topics['activity-logs'],
    API_LOGS: topics['api-logs'],
    SECURITY_LOGS: topics['security-logs'],
  };
}
