export { type Authority, createAuthority, type IssuedCertificate } from './authority/authority.ts';
export { createMachines, defaultPublicAddresses, type Machines } from './instances/machines.ts';
export { createPostgresWorld, type PostgresWorld } from './postgres/databases.ts';
export * from './scaleway/index.ts';
export * from './world.ts';
