export { BRIDGES, type Bridge, checkUpgrade, type UpgradeCheck } from './bridges.ts';
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
export { drillTables, type LagoTable } from './tables.ts';
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
