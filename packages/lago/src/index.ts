export { type Bridge, checkUpgrade, type UpgradeCheck, type UpgradeTask, upgradeTasks } from './bridges.ts';
export { CERTIFICATE_STORE } from './certificate-store.ts';
export { CLOCK_KEEPER, clockKeeperScript } from './clock-keeper.ts';
export {
  type Cadence,
  CLOCK_TICKS,
  type ClockTick,
  clockTicksOf,
  type Doubled,
  longestSilenceSeconds,
  type Missed,
} from './clock-ticks.ts';
export { composeEnvFile, composeText } from './compose-value.ts';
export {
  type ConnectionDemand,
  type ConnectionLimit,
  type ConnectionVerdict,
  connectionDemand,
  connectionLimitOf,
  judgeConnections,
  type WantedConnections,
  wantedConnections,
} from './connections.ts';
export { DRILL_METRICS, type DrillFindings, drillMetricsFile, METRICS_STORE } from './drill-metrics.ts';
export { environmentOf } from './environment/environment.ts';
export { isManagedVariable } from './environment/managed.ts';
export type {
  EnvironmentSettings,
  EventStoreSettings,
  MailSettings,
  StorageSettings,
} from './environment/settings.ts';
export type { Origin, Variable } from './environment/variable.ts';
export { type HealthEndpoint, hasMetrics, healthEndpoints } from './health-endpoints.ts';
export { imagesOf, type LagoImages } from './images.ts';
export { type Invariant, invariantsOf } from './invariants.ts';
export { MEMORY_NEED_MIB } from './memory-needs.ts';
export {
  HAND_OVER_ENTRY,
  HAND_OVER_PORT,
  IDLE_SECONDS,
  type Peer,
  PING_PORT,
  type ProxyTurn,
  SERVICE_IDLE_SECONDS,
  TURN_HEADER,
  turnFile,
  turnMark,
} from './proxy-turn.ts';
export { createDecrypt, type Decrypt, type EncryptionKeys } from './rails-encryption.ts';
export { type SchemaExpectations, schemaExpectations } from './schema-expectations.ts';
export {
  acquaintanceWith,
  LISTED_VERSIONS,
  NEWEST_KNOWN_VERSION,
  OLDEST_KNOWN_VERSION,
  schemaVersionOf,
} from './schema-versions.ts';
export { judgeSecrets, type RuledSecret, type SecretFault } from './secret-rules.ts';
export { AGENT_FOLDER, PORTAINER_PORT } from './services/optional.ts';
export {
  type LagoService,
  type Profile,
  type ServiceOptions,
  type ServiceRole,
  servicesOf,
} from './services.ts';
export { servicesOfSpec } from './services-of-spec.ts';
export { SIDEKIQ_PROBE } from './sidekiq-probe.ts';
export { type InstanceSize, instanceSizeOf, sizesLike } from './sizing/instance-sizes.ts';
export { type MemoryBudget, memoryBudget, typeThatFits } from './sizing/memory.ts';
export { drillTables, type LagoTable } from './tables.ts';
export {
  cacheUrlBeside,
  databaseUrl,
  type RedisServer,
  readRedisUrl,
  redisUrl,
  storeUrlBeside,
} from './urls.ts';
export type { Format, Need, Reader, VariableFact } from './variables/variable-fact.ts';
export {
  isRead,
  requiredVariables,
  VARIABLES,
  variableFact,
  variableFault,
} from './variables/variables.ts';
export { isAtLeast } from './version.ts';
export {
  DEFAULT_WORKER_SCRIPT,
  dedicatedWorker,
  defaultQueues,
  SIDEKIQ_SWITCHES,
  workerExists,
} from './workers.ts';
