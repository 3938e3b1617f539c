export { createScaleway, type Scaleway, type ScalewayOptions } from './client.ts';
export { type DatabaseInstance, maxConnectionsOf, privateEndpoint, readCertificate } from './database.ts';
export { type AddressPlace, activeColor, addressPlace, type Moved, moveElasticIp } from './elastic-ip.ts';
export { faultOf, isNotFound } from './faults.ts';
export type { ApiCall } from './fetch.ts';
export { lookUpFingerprints } from './host-keys.ts';
export {
  type ColorInventory,
  type Inventory,
  readInventory,
  readInventoryAgain,
  type SecurityGroupInventory,
} from './inventory.ts';
export { type DataSources, findDataSources } from './monitoring.ts';
export { hasTags, nameOf, type Role, SCRATCH_TAG, tagsOf } from './names.ts';
export { onlyOne } from './only-one.ts';
export { readOrganizationId } from './organization.ts';
export { everyPage } from './pages.ts';
export { isPoweredOff, type PowerOptions, setPower } from './power.ts';
export { type FoundParts, type ProvisionedParts, readProvisionedParts } from './provisioned-parts.ts';
export { findRedis, type RedisCluster, redisEndpoint } from './redis.ts';
export { resolveTopology, type ScalewayVariables, scalewayFor } from './resolve-topology.ts';
export {
  discoverTopology,
  missingParts,
  readExtras,
  type TopologyExtras,
  topologyOf,
} from './topology.ts';
