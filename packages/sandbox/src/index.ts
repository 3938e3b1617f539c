export { type Authority, createAuthority, type IssuedCertificate } from './authority/authority.ts';
export { type LocalGitHub, startLocalGitHub } from './github/index.ts';
export { createSshKeyPair, type SshKeyPair } from './instances/host-keys.ts';
export { createMachines, defaultPublicAddresses, type Machines } from './instances/machines.ts';
export { breakLago, type LagoFault } from './lago/faults.ts';
export { lagoImageCatalog } from './lago/image-catalog.ts';
export { schemaVersions } from './lago/versions.ts';
export { blobContent, fillLagoDatabase } from './lago-database/index.ts';
export {
  connectToServer,
  createDatabaseServer,
  type DatabaseServer,
  type ServerAddress,
} from './postgres/database-server.ts';
export { createPostgresWorld, type PostgresWorld } from './postgres/databases.ts';
export { type Sandbox, type SandboxOptions, startSandbox } from './sandbox.ts';
export * from './scaleway/index.ts';
export { renderSummaryPage } from './summary-page/index.ts';
export {
  ConcurrencyGroups,
  type EnvironmentSettings,
  type JobResult,
  type RunEvent,
  type RunResult,
  runWorkflow,
  type StepResult,
  type TriggerEvent,
} from './workflow/index.ts';
export * from './world.ts';
