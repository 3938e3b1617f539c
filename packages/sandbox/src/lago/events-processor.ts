import { program } from './program.ts';

/** What its README requires (facts 8). */
const REQUIRED = [
  'DATABASE_URL',
  'LAGO_KAFKA_BOOTSTRAP_SERVERS',
  'LAGO_KAFKA_RAW_EVENTS_TOPIC',
  'LAGO_KAFKA_ENRICHED_EVENTS_TOPIC',
  'LAGO_KAFKA_ENRICHED_EVENTS_EXPANDED_TOPIC',
  'LAGO_KAFKA_EVENTS_CHARGED_IN_ADVANCE_TOPIC',
  'LAGO_KAFKA_EVENTS_DEAD_LETTER_TOPIC',
  'LAGO_KAFKA_CONSUMER_GROUP',
  'LAGO_REDIS_STORE_URL',
  'LAGO_REDIS_CACHE_URL',
] as const;

/** The events processor: here it only looks at its settings, since there is no Kafka. */
export const eventsProcessor = program((context) => {
  const missing = REQUIRED.find((name) => !context.environment[name]);
  if (missing !== undefined) {
    context.logError(`${missing} variable is required`);
    return Promise.resolve(1);
  }
  context.log('Starting events processor');
  return Promise.resolve({ close: () => undefined, commandLine: './event_processors' });
});
