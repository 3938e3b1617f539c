export { BRIDGES, type Bridge, checkUpgrade, type UpgradeCheck } from './bridges.ts';
export { composeEnvFile, composeEnvValue, composeText } from './compose-value.ts';
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
  type Acquaintance,
  acquaintanceWith,
  LISTED_VERSIONS,
  NEWEST_KNOWN_VERSION,
  OLDEST_KNOWN_VERSION,
  schemaVersionOf,
} from './schema-versions.ts';
export { judgeSecrets, type RuledSecret, SECRET_RULES, type SecretFault } from './secret-rules.ts';
export { type LagoService, type Profile, type ServiceRole, servicesOf } from './services.ts';
export { drillTables, type LagoTable } from './tables.ts';
export {
  cacheUrlBeside,
  type DatabaseAddress,
  databaseUrl,
  encodePart,
  type RedisAddress,
  type RedisUrlResult,
  readRedisUrl,
} from './urls.ts';
export { compareVersions, isAtLeast, isSameMinor, type LagoVersion, parseVersion } from './version.ts';
export {
  DEFAULT_WORKER_SCRIPT,
  DEFAULT_WORKER_SERVICE,
  type DedicatedWorker,
  dedicatedWorker,
  dedicatedWorkers,
  SIDEKIQ_SWITCHES,
  sidekiqSwitches,
  workerExists,
} from './workers.ts';
