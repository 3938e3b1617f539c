export { createScaleway, type Scaleway, type ScalewayOptions } from './client.ts';
export { type DatabaseInventory, pemOf, privateEndpoint, readCertificate, readDatabase } from './database.ts';
export { activeColor, type Moved, type MoveOptions, moveElasticIp } from './elastic-ip.ts';
export { faultOf, isNotFound } from './faults.ts';
export type { ApiCall } from './fetch.ts';
export { lookUpFingerprints, parseFingerprints, readHostKeyFingerprints } from './host-keys.ts';
export {
  type ColorInventory,
  type Inventory,
  readInventory,
  type SecurityGroupInventory,
} from './inventory.ts';
export { hasTags, nameOf, type Role, SCRATCH_TAG, tagsOf } from './names.ts';
export { onlyOne } from './only-one.ts';
export { everyPage } from './pages.ts';
export { resolveTopology, type ScalewayVariables, scalewayFor } from './resolve-topology.ts';
export {
  assertComplete,
  discoverTopology,
  missingParts,
  ownerOf,
  readExtras,
  type TopologyExtras,
  topologyOf,
} from './topology.ts';
