export { type Authority, createAuthority, type IssuedCertificate } from './authority/authority.ts';
export * from './scaleway/index.ts';
export * from './world.ts';
