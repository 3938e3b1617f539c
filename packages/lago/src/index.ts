export { type Bridge, checkUpgrade, type UpgradeCheck } from './bridges.ts';
export { composeEnvFile, composeText } from './compose-value.ts';
export {
  type EnvironmentSettings,
  environmentOf,
  isManagedVariable,
  type MailSettings,
  type Origin,
  type StorageSettings,
  type Variable,
} from './environment.ts';
export { imagesOf, type LagoImages } from './images.ts';
export { type SchemaExpectations, schemaExpectations } from './schema-expectations.ts';
export {
  acquaintanceWith,
  NEWEST_KNOWN_VERSION,
  OLDEST_KNOWN_VERSION,
  schemaVersionOf,
} from './schema-versions.ts';
export { judgeSecrets, type RuledSecret, type SecretFault } from './secret-rules.ts';
export { type LagoService, type Profile, type ServiceRole, servicesOf } from './services.ts';
export { SIDEKIQ_PROBE } from './sidekiq-probe.ts';
export { drillTables, type LagoTable } from './tables.ts';
export {
  cacheUrlBeside,
  databaseUrl,
  readRedisUrl,
} from './urls.ts';
export { isAtLeast } from './version.ts';
export {
  dedicatedWorker,
  SIDEKIQ_SWITCHES,
  workerExists,
} from './workers.ts';
