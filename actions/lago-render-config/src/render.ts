import { createHash } from 'node:crypto';
import { COLORS, type Release, releaseId, type Spec, type Topology } from '@lago-scw/contracts';
import {
  composeEnvFile,
  environmentOf,
  type LagoService,
  type Profile,
  schemaVersionOf,
  servicesOf,
  type Variable,
} from '@lago-scw/lago';
import { COMPOSE_PROJECT, composeFile, envFileOf } from './compose-file.ts';
import { proxyDrainFile, proxyRoutesFile } from './proxy-dynamic.ts';
import { proxyEnvironment, proxyStaticFile } from './proxy-static.ts';
import type { Secrets } from './secrets.ts';
import { settingsOf } from './settings.ts';

/** Everything a release is made of. The same order gives the same bytes. */
export interface Order {
  readonly spec: Spec;
  readonly topology: Topology;
  readonly secrets: Secrets;
}

export interface RenderedRelease {
  readonly release: Release;
  readonly services: readonly LagoService[];
  /** Variables by service; for a summary of names and origins. */
  readonly environments: ReadonlyMap<string, readonly Variable[]>;
  /** Content by path in the release folder, release.json among them. */
  readonly files: ReadonlyMap<string, string>;
}

/** All are for their owner alone: some hold secrets, and none is of use to others. */
const FILE_MODE = '0600';

/** Stands for the release id while the digest is taken: the id is made of the digest, and some files carry the id. */
const UNNAMED = 'v0.0.0-00000000';

/** Pure: reads no clock, no randomness, no file. */
export function renderRelease(order: Order): RenderedRelease {
  const { spec } = order;
  const services = servicesOf(spec.lago.version, spec.lago.workers);
  const environments = environmentsOf(services, order);
  const configDigest = digestOf(filesOf(order, services, environments, UNNAMED));
  const id = releaseId(spec.lago.version, configDigest);
  const files = filesOf(order, services, environments, id);
  const release: Release = {
    schema: 'lago-scw/release@1',
    id,
    environment: spec.environment,
    lagoVersion: spec.lago.version,
    configDigest,
    composeProject: COMPOSE_PROJECT,
    schemaVersion: schemaVersionOf(spec.lago.version),
    services: {
      web: named(services, 'web'),
      jobs: named(services, 'jobs'),
      clock: named(services, 'clock'),
      migrate: 'migrate',
    },
    images: [...new Set(services.map(({ image }) => image))].sort(),
    files: [...files].map(([path, content]) => ({ path, mode: FILE_MODE, sha256: sha256(content) })),
  };
  files.set('release.json', `${JSON.stringify(release, null, 2)}\n`);
  return { release, services, environments, files };
}

function environmentsOf(services: readonly LagoService[], order: Order): Map<string, readonly Variable[]> {
  const settings = settingsOf(order.spec, order.topology, order.secrets);
  const proxy = Object.entries(proxyEnvironment(order.secrets, order.topology)).map(
    ([name, value]): Variable => ({ name, value, origin: name === 'SCW_SECRET_KEY' ? 'secret' : 'derived' }),
  );
  return new Map(
    services.map((service) => [
      service.name,
      service.role === 'proxy' ? proxy : environmentOf(service, settings),
    ]),
  );
}

/** Sorted by path. */
function filesOf(
  { spec, topology, secrets }: Order,
  services: readonly LagoService[],
  environments: ReadonlyMap<string, readonly Variable[]>,
  id: string,
): Map<string, string> {
  const files = new Map<string, string>();
  const withEnvironment = new Set(
    services.map(({ name }) => name).filter((name) => (environments.get(name) ?? []).length > 0),
  );
  files.set('compose.yaml', composeFile(services, withEnvironment, spec.tls.from));
  files.set('database/ca.pem', topology.database.certificate);
  for (const service of services) {
    const variables = environments.get(service.name) ?? [];
    if (variables.length > 0) files.set(envFileOf(service), envFile(variables));
  }
  files.set('proxy/static/traefik.yml', proxyStaticFile(spec, topology));
  for (const color of COLORS) {
    files.set(`proxy/${color}/routes.yml`, proxyRoutesFile(spec, topology, color, id));
    files.set(`proxy/${color}/drain.yml`, proxyDrainFile());
  }
  if (secrets.tls.from === 'secret') {
    files.set('proxy/tls/certificate.pem', secrets.tls.certificate);
    files.set('proxy/tls/private-key.pem', secrets.tls.privateKey);
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function envFile(variables: readonly Variable[]): string {
  return composeEnvFile(Object.fromEntries(variables.map(({ name, value }) => [name, value])));
}

function named(services: readonly LagoService[], profile: Profile): string[] {
  return services.filter((service) => service.profile === profile).map(({ name }) => name);
}

/** Over paths, lengths and contents, so that no two sets of files can look the same. */
function digestOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [path, content] of files) hash.update(`${path}\0${Buffer.byteLength(content)}\0${content}`);
  return hash.digest('hex');
}

function sha256(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}
