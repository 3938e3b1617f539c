import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { colorsOf, type Release, releaseId, type Spec, type Topology } from '@lago-scw/contracts';
import {
  CLOCK_KEEPER,
  clockKeeperScript,
  composeEnvFile,
  environmentOf,
  type LagoService,
  servicesOfSpec,
  type Variable,
} from '@lago-scw/lago';
import { agentConfig } from './agent-config.ts';
import type { BaseFile, Change, Transformed } from './base/base-file.ts';
import { transformBaseFile } from './base/transform.ts';
import { composeFile, envFileOf, PORTAINER_HASH } from './compose-file.ts';
import { proxyDrainFile, proxyRoutesFile } from './proxy-dynamic.ts';
import { proxyEnvironment, proxyStaticFile } from './proxy-static.ts';
import { releaseDocument } from './release-document.ts';
import { sizingOfSpec } from './release-services.ts';
import type { Secrets } from './secrets.ts';
import { redisCertificateOf, settingsOf } from './settings.ts';
import type { Sizing } from './sizing/sizing.ts';

/** Everything a release is made of. The same order gives the same bytes. */
export interface Order {
  readonly spec: Spec;
  readonly topology: Topology;
  readonly secrets: Secrets;
  /** The operator's own compose file, which the release is built upon. */
  readonly base?: BaseFile;
}

export interface RenderedRelease {
  readonly release: Release;
  readonly services: readonly LagoService[];
  readonly sizing: Sizing;
  /** Variables by service; for a summary of names and origins. */
  readonly environments: ReadonlyMap<string, readonly Variable[]>;
  /** Content by path in the release folder, release.json among them. */
  readonly files: ReadonlyMap<string, string>;
  /** Whether metrics and logs are sent, or why not. */
  readonly agent: AgentState;
  /** What became of the operator's compose file; nothing without one. */
  readonly changes: readonly Change[];
}

/** Stands for the release id while the digest is taken: the id is made of the digest, and some files carry the id. */
const UNNAMED = 'v0.0.0-00000000';

/** What the files are written from. */
interface Parts {
  readonly services: readonly LagoService[];
  readonly sizing: Sizing;
  readonly environments: ReadonlyMap<string, readonly Variable[]>;
}

/** Pure: reads no clock, no randomness, no file. */
export function renderRelease(order: Order): RenderedRelease {
  const { spec } = order;
  const agent = agentStateOf(order);
  const services = servicesOfSpec(spec, agent === 'runs');
  const sizing = sizingOfSpec(spec, agent === 'runs', order.topology.database.maxConnections);
  const environments = environmentsOf(services, order);
  const parts = { services, sizing, environments };
  const { files: unnamed, based } = filesOf(order, parts, UNNAMED);
  const configDigest = digestOf(unnamed);
  const { files } = filesOf(order, parts, releaseId(spec.lago.version, configDigest));
  const further = based?.further ?? [];
  const release = releaseDocument({ spec, services, sizing, further, configDigest, files });
  files.set('release.json', `${JSON.stringify(release, null, 2)}\n`);
  return { release, services, sizing, environments, files, agent, changes: based?.changes ?? [] };
}

/** The agent needs a place to send to and the right to: a first run has no token yet. */
export type AgentState = 'runs' | 'no-token' | 'no-cockpit';

function agentStateOf({ topology, secrets }: Order): AgentState {
  if (topology.monitoring === undefined) return 'no-cockpit';
  return secrets.monitoringToken === undefined ? 'no-token' : 'runs';
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
  order: Order,
  parts: Parts,
  id: string,
): { files: Map<string, string>; based: Transformed | undefined } {
  const { spec, topology, secrets } = order;
  const files = new Map<string, string>();
  const based = addComposeFile(files, order, parts);
  files.set('database/ca.pem', topology.database.certificate);
  addOptionalFiles(files, order);
  files.set(`clock/${basename(CLOCK_KEEPER.path)}`, clockKeeperScript());
  for (const service of parts.services) {
    const variables = parts.environments.get(service.name) ?? [];
    if (variables.length > 0) files.set(envFileOf(service), envFile(variables));
  }
  files.set('proxy/static/traefik.yml', proxyStaticFile(spec, topology));
  for (const color of colorsOf(topology)) {
    files.set(`proxy/${color}/routes.yml`, proxyRoutesFile(spec, topology, color, id));
    files.set(`proxy/${color}/drain.yml`, proxyDrainFile());
  }
  if (secrets.tls.from === 'secret') {
    files.set('proxy/tls/certificate.pem', secrets.tls.certificate);
    files.set('proxy/tls/private-key.pem', secrets.tls.privateKey);
  }
  return { files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))), based };
}

/** compose.yaml, ours or the operator's made like ours, and the `.env` that its variables come from. */
function addComposeFile(
  files: Map<string, string>,
  { spec, topology, secrets, base }: Order,
  { services, sizing, environments }: Parts,
): Transformed | undefined {
  const ours = composeFile({
    services,
    withEnvironment: new Set(
      services.map(({ name }) => name).filter((name) => (environments.get(name) ?? []).length > 0),
    ),
    tls: spec.tls,
    sizing,
    redisCertificate: redisCertificateOf(topology, secrets) !== undefined,
    portainerPort: spec.portainer?.port,
  });
  const based = base && transformBaseFile(base, ours, (name) => namesOf(environments.get(name)));
  files.set('compose.yaml', based?.compose ?? ours);
  const own = secrets.portainer && composeEnvFile({ [PORTAINER_HASH]: secrets.portainer.passwordHash });
  if (based?.env !== undefined || own !== undefined) files.set('.env', `${based?.env ?? ''}${own ?? ''}`);
  return based;
}

function addOptionalFiles(files: Map<string, string>, order: Order): void {
  const { spec, topology, secrets } = order;
  const redisCertificate = redisCertificateOf(topology, secrets);
  if (redisCertificate !== undefined) files.set('redis/ca.pem', redisCertificate);
  const { monitoring } = topology;
  if (monitoring !== undefined && agentStateOf(order) === 'runs') {
    const hasDataVolume = spec.instances['data-volume-gb'] !== undefined;
    files.set(
      'agent/config.alloy',
      agentConfig({ ...topology, monitoring }, spec.lago.version, hasDataVolume),
    );
  }
}

function namesOf(variables: readonly Variable[] | undefined): string[] {
  return (variables ?? []).map(({ name }) => name);
}

function envFile(variables: readonly Variable[]): string {
  return composeEnvFile(Object.fromEntries(variables.map(({ name, value }) => [name, value])));
}

/** Over paths, lengths and contents, so that no two sets of files can look the same. */
function digestOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [path, content] of files) hash.update(`${path}\0${Buffer.byteLength(content)}\0${content}`);
  return hash.digest('hex');
}
