import * as z from 'zod';

const brokers = z
  .array(
    z
      .string()
      .regex(/^[A-Za-z0-9.-]+:\d{1,5}$/, 'must be host:port of a Kafka broker, like broker.example.com:9092'),
  )
  .min(1);

const topic = (name: string) =>
  z
    .string()
    .regex(/^[A-Za-z0-9._-]+$/)
    .default(name);

/** Names that Lago's own development stack creates (facts: lago.md 8). */
const topics = z
  .strictObject({
    'raw-events': topic('events-raw'),
    'enriched-events': topic('events_enriched'),
    'enriched-events-expanded': topic('events_enriched_expanded'),
    'events-charged-in-advance': topic('events_charged_in_advance'),
    'events-dead-letter': topic('events_dead_letter'),
    'activity-logs': topic('activity_logs'),
    'api-logs': topic('api_logs'),
    'security-logs': topic('security_logs'),
  })
  .describe('Topics; they must exist.');

const kafka = z
  .strictObject({
    brokers: brokers.describe('Brokers as host:port.'),
    tls: z.boolean().default(true),
    user: z
      .string()
      .min(1)
      .optional()
      .describe(
        'User of SCRAM; left out: no authentication. Its password is the secret LAGO_KAFKA_PASSWORD.',
      ),
    mechanism: z.enum(['SCRAM-SHA-256', 'SCRAM-SHA-512']).default('SCRAM-SHA-512'),
    'consumer-group': z.string().min(1).default('lago'),
    topics: topics.prefault({}),
  })
  .describe('Kafka or Redpanda, run elsewhere.');

const clickhouse = z
  .strictObject({
    host: z.string().min(1),
    port: z.int().min(1).max(65535).default(8443).describe('HTTP interface.'),
    tls: z.boolean().default(true),
    database: z.string().min(1).default('lago'),
    user: z.string().min(1).default('lago').describe('Its password is the secret LAGO_CLICKHOUSE_PASSWORD.'),
    migrate: z.boolean().default(true).describe('Whether `migrate` also creates the tables in ClickHouse.'),
  })
  .describe('ClickHouse, run elsewhere.');

const processor = z
  .strictObject({
    image: z
      .string()
      .regex(/^[\w./-]+[:@][\w.:-]+$/, 'must be an image with a tag or digest')
      .optional()
      .describe('Image of the events processor; that of the Lago release when left out.'),
    'database-connections': z
      .int()
      .min(1)
      .max(500)
      .default(20)
      .describe('Connections of one process to PostgreSQL. Its own default is 200.'),
    replicas: z.int().min(1).max(20).default(1),
  })
  .describe('The events processor.');

export const eventStore = z
  .strictObject({
    kafka,
    clickhouse,
    processor: processor.prefault({}),
    'for-new-organizations': z
      .boolean()
      .default(false)
      .describe('Whether organizations made from now on keep their events in ClickHouse.'),
  })
  .describe('Events in ClickHouse by way of Kafka, for high volumes. Needs an agreement with Lago.');
