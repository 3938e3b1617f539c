export * from './authority/authority.ts';
export * from './instances/machines.ts';
export * from './lago/image-catalog.ts';
export { schemaVersions } from './lago/versions.ts';
export { createPostgresWorld, type PostgresWorld } from './postgres/databases.ts';
export * from './scaleway/index.ts';
export * from './world.ts';
