import { redisServerIn } from '../urls.ts';
import type { EnvironmentSettings, EventStoreSettings } from './settings.ts';
import { from, type Variable } from './variable.ts';

/** What the processes of the api image need to read events from ClickHouse (facts: lago.md 8). */
export function eventStoreOfRails({ eventStore }: EnvironmentSettings): Variable[] {
  if (eventStore === undefined) return [];
  const { clickhouse, kafka, redisStoreUrl } = eventStore;
  const { tls, ...redis } = redisServerIn(redisStoreUrl);
  return [
    ...from('fixed', { LAGO_CLICKHOUSE_ENABLED: 'true' }),
    ...from('lago.yml', {
      LAGO_CLICKHOUSE_HOST: clickhouse.host,
      LAGO_CLICKHOUSE_PORT: String(clickhouse.port),
      LAGO_CLICKHOUSE_DATABASE: clickhouse.database,
      LAGO_CLICKHOUSE_USERNAME: clickhouse.user,
      LAGO_CLICKHOUSE_SSL: String(clickhouse.tls),
      ...(eventStore.forNewOrganizations ? { LAGO_DEFAULT_EVENT_STORE: 'clickhouse' } : {}),
      LAGO_KAFKA_SECURITY_PROTOCOL: securityProtocol(kafka),
      ...(kafka.login === undefined ? {} : { LAGO_KAFKA_SASL_MECHANISMS: kafka.mechanism }),
      // Tables of ClickHouse carry its name.
      LAGO_KAFKA_CLICKHOUSE_CONSUMER_GROUP: `${kafka.consumerGroup}_clickhouse`,
    }),
    ...kafkaOfBoth(kafka),
    ...from('secret', { LAGO_CLICKHOUSE_PASSWORD: clickhouse.password }),
    // Releases understand redis:// here and only the newest rediss://: TLS has a switch of its own.
    ...from('secret', { LAGO_REDIS_STORE_URL: redisStoreUrl.replace(/^rediss:/, 'redis:') }),
    ...from('derived', {
      LAGO_REDIS_STORE_DB: String(redis.database),
      ...(tls ? { LAGO_REDIS_STORE_SSL: 'true' } : {}),
    }),
  ];
}

/** Only `migrate` creates tables in ClickHouse; the check is whether the variable is there, not what it says. */
export function clickhouseMigration({ eventStore }: EnvironmentSettings): Variable[] {
  return eventStore?.clickhouse.migrate === true
    ? from('lago.yml', { LAGO_CLICKHOUSE_MIGRATIONS_ENABLED: 'true' })
    : [];
}

/** What the events processor sees: Redis in parts, since it reads no URL (facts: lago.md 8). */
export function eventsProcessor(settings: EnvironmentSettings): Variable[] {
  const { eventStore } = settings;
  if (eventStore === undefined) return [];
  const { kafka, redisStoreUrl, processorConnections } = eventStore;
  return [
    ...from('fixed', { ENV: 'production' }),
    ...from('lago.yml', {
      LAGO_EVENTS_PROCESSOR_DATABASE_MAX_CONNECTIONS: String(processorConnections),
      LAGO_KAFKA_CONSUMER_GROUP: kafka.consumerGroup,
      LAGO_KAFKA_TLS: String(kafka.tls),
      ...(kafka.login === undefined ? {} : { LAGO_KAFKA_SCRAM_ALGORITHM: kafka.mechanism }),
    }),
    ...kafkaOfBoth(kafka),
    ...from('secret', { DATABASE_URL: settings.databaseUrl }),
    ...redisInParts('STORE', redisStoreUrl),
    ...redisInParts('CACHE', settings.redisCacheUrl),
  ];
}

function kafkaOfBoth({ brokers, login, topics }: EventStoreSettings['kafka']): Variable[] {
  return [
    ...from('lago.yml', {
      LAGO_KAFKA_BOOTSTRAP_SERVERS: brokers.join(','),
      ...(login === undefined ? {} : { LAGO_KAFKA_USERNAME: login.user }),
      ...Object.fromEntries(
        Object.entries(topics).map(([name, topic]) => [`LAGO_KAFKA_${name}_TOPIC`, topic]),
      ),
    }),
    ...(login === undefined ? [] : from('secret', { LAGO_KAFKA_PASSWORD: login.password })),
  ];
}

function redisInParts(which: 'STORE' | 'CACHE', url: string): Variable[] {
  const { host, port, tls, password, database } = redisServerIn(url);
  return [
    ...from('derived', {
      [`LAGO_REDIS_${which}_URL`]: `${host}:${port}`,
      [`LAGO_REDIS_${which}_DB`]: String(database),
      [`LAGO_REDIS_${which}_TLS`]: String(tls),
    }),
    ...(password === '' ? [] : from('secret', { [`LAGO_REDIS_${which}_PASSWORD`]: password })),
  ];
}

function securityProtocol({ tls, login }: EventStoreSettings['kafka']): string {
  const transport = tls ? 'SSL' : 'PLAINTEXT';
  return login === undefined ? transport : `SASL_${transport}`;
}
