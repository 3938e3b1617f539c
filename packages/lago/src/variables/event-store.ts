import { type Reader, type VariableFact, variable } from './variable-fact.ts';

const BOTH: readonly Reader[] = ['rails', 'events-processor'];
const PROCESSOR: readonly Reader[] = ['events-processor'];

const TOPICS = [
  'RAW_EVENTS',
  'ENRICHED_EVENTS',
  'ENRICHED_EVENTS_EXPANDED',
  'EVENTS_CHARGED_IN_ADVANCE',
  'EVENTS_DEAD_LETTER',
  'ACTIVITY_LOGS',
  'API_LOGS',
  'SECURITY_LOGS',
] as const;

/** ClickHouse and Kafka (facts: lago.md 8; the README of the events processor). */
export const EVENT_STORE_VARIABLES: readonly VariableFact[] = [
  variable('LAGO_CLICKHOUSE_ENABLED', 'Most checks ask only whether it is there: `false` switches it on', {
    format: 'presence',
  }),
  variable('LAGO_CLICKHOUSE_HOST', 'No events can be read'),
  variable('LAGO_CLICKHOUSE_PORT', 'No events can be read', { default: '8123', format: 'integer' }),
  variable('LAGO_CLICKHOUSE_DATABASE', 'No events can be read'),
  variable('LAGO_CLICKHOUSE_USERNAME', 'No events can be read'),
  variable('LAGO_CLICKHOUSE_PASSWORD', 'No events can be read', { format: 'secret' }),
  variable('LAGO_CLICKHOUSE_SSL', 'The password travels in clear', { format: 'boolean' }),
  variable(
    'LAGO_CLICKHOUSE_MIGRATIONS_ENABLED',
    'ClickHouse is migrated whenever it is there, even `false`',
    {
      format: 'presence',
    },
  ),
  variable('LAGO_DEFAULT_EVENT_STORE', 'New organizations keep events in PostgreSQL'),
  variable('LAGO_KAFKA_BOOTSTRAP_SERVERS', 'Events are not passed on', {
    readers: BOTH,
    format: 'host-port',
  }),
  variable('LAGO_KAFKA_SECURITY_PROTOCOL', 'The brokers refuse', { default: 'PLAINTEXT' }),
  variable('LAGO_KAFKA_SASL_MECHANISMS', 'The brokers refuse'),
  variable('LAGO_KAFKA_USERNAME', 'The brokers refuse', { readers: BOTH }),
  variable('LAGO_KAFKA_PASSWORD', 'The brokers refuse', { readers: BOTH, format: 'secret' }),
  variable('LAGO_KAFKA_SCRAM_ALGORITHM', 'The processor does not authenticate', { readers: PROCESSOR }),
  variable('LAGO_KAFKA_TLS', 'The processor speaks in clear', { readers: PROCESSOR, format: 'true' }),
  variable('LAGO_KAFKA_CONSUMER_GROUP', 'Processors each take all events', {
    readers: PROCESSOR,
    need: 'always',
  }),
  ...TOPICS.map((topic) => variable(`LAGO_KAFKA_${topic}_TOPIC`, 'Its events go nowhere', { readers: BOTH })),
  variable('LAGO_KAFKA_CLICKHOUSE_CONSUMER_GROUP', 'Tables of ClickHouse name it: set it when migrating'),
  variable('LAGO_KARAFKA_WEB', 'Karafka’s page, which must stay closed', { format: 'boolean' }),
  variable('LAGO_KARAFKA_PROCESSING', 'The api image consumes too', { format: 'boolean' }),
  variable('LAGO_KARAFKA_WEB_SECRET', 'Sessions of Karafka’s page', { format: 'secret' }),
  variable('LAGO_REDIS_STORE_URL', 'Usage is never refreshed in ClickHouse mode', { readers: BOTH }),
  variable('LAGO_REDIS_STORE_PASSWORD', 'The processor cannot log in to Redis', {
    readers: BOTH,
    format: 'secret',
  }),
  variable('LAGO_REDIS_STORE_DB', 'Both sides must name the same database', {
    readers: BOTH,
    default: '0',
    format: 'integer',
  }),
  variable('LAGO_REDIS_STORE_SSL', 'Any text switches TLS on', { format: 'presence' }),
  variable('LAGO_REDIS_STORE_DISABLE_SSL_VERIFY', 'Any text switches checking off', { format: 'presence' }),
  variable('LAGO_REDIS_STORE_TLS', 'With ENV=production TLS is on unless this says false', {
    readers: PROCESSOR,
    format: 'boolean',
  }),
  variable('LAGO_REDIS_CACHE_DB', 'The processor expires another database than Lago reads', {
    readers: PROCESSOR,
    default: '0',
    format: 'integer',
  }),
  variable('LAGO_REDIS_CACHE_TLS', 'With ENV=production TLS is on unless this says false', {
    readers: PROCESSOR,
    format: 'boolean',
  }),
  variable('ENV', 'Anything but production reads a .env file', { readers: PROCESSOR, need: 'always' }),
  variable('LAGO_EVENTS_PROCESSOR_DATABASE_MAX_CONNECTIONS', '200 connections from one process', {
    readers: PROCESSOR,
    need: 'production',
    default: '200',
    format: 'integer',
  }),
  variable('LAGO_USE_MEMORY_CACHE', 'The processor asks PostgreSQL for every event', {
    readers: PROCESSOR,
    format: 'boolean',
  }),
  variable('LAGO_DEBEZIUM_TOPIC_PREFIX', 'The memory cache gets no changes', { readers: PROCESSOR }),
];
