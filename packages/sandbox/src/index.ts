export * from './scaleway/index.ts';
export * from './world.ts';
