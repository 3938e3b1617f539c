export { createPostgresWorld, type PostgresWorld } from './postgres/databases.ts';
export * from './scaleway/index.ts';
export * from './world.ts';
