import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSpec, type Topology } from '@lago-scw/contracts';
import { createEffects, type EffectEvent } from '@lago-scw/effects';
import {
  createMachines,
  createPostgresWorld,
  createSshKeyPair,
  emptyWorld,
  fillLagoDatabase,
  type LocalScaleway,
  lagoImageCatalog,
  startLocalScaleway,
} from '@lago-scw/sandbox';
import {
  nameOf,
  privateEndpoint,
  readCertificate,
  type Scaleway,
  scalewayFor,
  tagsOf,
} from '@lago-scw/scaleway';
import type { Context } from './run.ts';
import { connectToStandby } from './standby.ts';
import { type TestContext, testContext } from './test-context.ts';

const PROJECT = '11111111-1111-4111-8111-111111111111';
export const PASSWORD = 'S3cret-of-lago!';
const GREEN = '203.0.113.2';

const SPEC = (volume: string) => `
environment: test
domain: billing.example.com
database: { volume-type: ${volume} }
tls: { from: secret }
lago: { version: v1.35.0 }
storage: { bucket: lago-test-files }
`;

/** Production of a drill's tests: local Scaleway, a real PostgreSQL behind it, and a standby reachable over real SSH. */
export interface TestInstallation {
  readonly local: LocalScaleway;
  readonly folder: string;
  readonly scaleway: Scaleway;
  readonly topology: Topology;
  /** A Lago of that many events, whose money adds up, in production. */
  fill(events: number): Promise<void>;
  /** As the superadmin of production's database. */
  query(sql: string): Promise<void>;
  backUp(): Promise<void>;
  /** Runs a shell script on the standby and answers what it printed. */
  onStandby(script: string): Promise<string>;
  /** As somebody who meant another database. */
  dropDatabase(): Promise<void>;
  /** The database as an archive of pg_dump. */
  dump(): Buffer;
  instanceNames(): Promise<string[]>;
  context(change?: {
    readonly password?: string;
    readonly listener?: (event: EffectEvent) => void;
    readonly inputs?: Partial<Context['inputs']>;
    readonly variables?: Partial<Context['variables']>;
  }): TestContext;
  stop(): Promise<void>;
}

/** `more`: further sections of lago.yml. */
export async function startInstallation(volumeType: 'sbs_5k' | 'lssd', more = ''): Promise<TestInstallation> {
  const keys = createSshKeyPair();
  const folder = await mkdtemp(join(tmpdir(), 'drill-'));
  await writeFile(join(folder, 'lago.yml'), `${SPEC(volumeType)}${more}`);
  const databases = await createPostgresWorld();
  const machines = await createMachines({
    imageCatalog: lagoImageCatalog,
    publicAddresses: ['203.0.113.1', GREEN],
    authorizedKeys: () => [keys.public],
    resolvePrivate: (host, port) => databases.resolve(host, port),
  });
  const local = await startLocalScaleway({ world: { ...emptyWorld, databases }, projectId: PROJECT });
  const variables = {
    SCW_ACCESS_KEY: 'SCWXXXXXXXXXXXXXXXXX',
    SCW_SECRET_KEY: PROJECT,
    SCW_DEFAULT_PROJECT_ID: PROJECT,
    SCW_API_URL: local.url,
    SSH_PRIVATE_KEY: keys.private,
    LAGO_SCW_CONNECT_TO: machines.connectTo(),
    AWS_ENDPOINT_URL_S3: local.url,
    AGE_IDENTITY: undefined,
    LAGO_API_KEY: undefined,
    LAGO_AWS_S3_ACCESS_KEY_ID: undefined,
    LAGO_AWS_S3_SECRET_ACCESS_KEY: undefined,
    LAGO_ENCRYPTION_PRIMARY_KEY: undefined,
    LAGO_ENCRYPTION_KEY_DERIVATION_SALT: undefined,
  };
  const read = readSpec(SPEC(volumeType), 'lago.yml');
  if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join());
  const scaleway = scalewayFor(read.spec, variables);
  const { sshHostFingerprints } = await machines.world.boot({
    serverId: 'green',
    name: 'lago-test-green',
    privateAddresses: [],
    publicAddresses: [GREEN],
    userData: {},
  });
  const fingerprints = sshHostFingerprints.match(/SHA256:\S+/g) ?? [];
  const topology = await createProduction(scaleway, local, volumeType, fingerprints);
  const instanceId = topology.database.instanceId;
  const superadmin = await databases.connect(instanceId, 'lago');

  return {
    local,
    folder,
    scaleway,
    topology,
    fill: async (events) => {
      await fillLagoDatabase(superadmin, events);
      await superadmin.query('GRANT SELECT ON ALL TABLES IN SCHEMA public TO lago');
    },
    query: async (sql) => void (await superadmin.query(sql)),
    onStandby: async (script) => {
      const { context } = testContext({
        folder,
        topology,
        variables: { ...variables, POSTGRES_PASSWORD: PASSWORD },
        listener: undefined,
        inputs: {},
      });
      const host = await connectToStandby(context, topology);
      try {
        return (await host.script(script, [])).stdout;
      } finally {
        host.close();
      }
    },
    dropDatabase: async () => {
      await superadmin.end();
      await scaleway.rdb.deleteDatabase({ instanceId, name: 'lago' });
    },
    dump: () => {
      const { host, port, user, password, database } = superadmin;
      const env = {
        ...process.env,
        PGHOST: host,
        PGPORT: String(port),
        PGUSER: user,
        PGPASSWORD: password ?? '',
      };
      return execFileSync('pg_dump', ['--format=custom', database ?? ''], {
        env: { ...env, TZ: 'UTC' },
        maxBuffer: 1e9,
      });
    },
    backUp: async () => {
      const url = `${local.url}/_sandbox/rdb/instances/${instanceId}/automatic-backup`;
      const response = await fetch(url, { method: 'POST' });
      if (!response.ok) throw new Error(await response.text());
      await local.cloud.clock.settled();
    },
    instanceNames: async () => {
      const { instances } = await scaleway.rdb.listInstances({});
      return instances.map(({ name }) => name).sort();
    },
    context: ({ password = PASSWORD, listener, inputs = {}, variables: further = {} } = {}) =>
      testContext({
        folder,
        topology,
        variables: { ...variables, ...further, POSTGRES_PASSWORD: password },
        listener,
        inputs,
      }),
    stop: async () => {
      await superadmin.end();
      await local.stop();
      await machines.stop();
      await databases.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function createProduction(
  scaleway: Scaleway,
  local: LocalScaleway,
  volumeType: 'sbs_5k' | 'lssd',
  fingerprints: string[],
): Promise<Topology> {
  const network = await scaleway.vpc.createPrivateNetwork({
    name: 'lago-test-network',
    tags: [],
    defaultRoutePropagationEnabled: false,
  });
  const { id } = await scaleway.rdb.createInstance({
    name: nameOf('test', 'db'),
    engine: 'PostgreSQL-15',
    nodeType: 'DB-DEV-S',
    isHaCluster: false,
    disableBackup: false,
    backupSameRegion: true,
    userName: 'lago',
    password: PASSWORD,
    volumeType,
    volumeSize: volumeType === 'lssd' ? 0 : 10_000_000_000,
    tags: tagsOf('test', 'database'),
    initEndpoints: [{ privateNetwork: { privateNetworkId: network.id, ipamConfig: {} } }],
  });
  await local.cloud.clock.settled();
  await scaleway.rdb.createDatabase({ instanceId: id, name: 'lago' });
  await scaleway.rdb.setPrivilege({
    instanceId: id,
    databaseName: 'lago',
    userName: 'lago',
    permission: 'all',
  });
  const endpoint = privateEndpoint(await scaleway.rdb.getInstance({ instanceId: id }));
  if (endpoint === undefined) throw new Error('production has no private endpoint');
  const instance = (color: string, managementAddress: string) => ({
    serverId: color,
    name: `lago-test-${color}`,
    managementAddress,
    privateAddress: '172.16.0.2',
    hostKeyFingerprints: fingerprints,
  });
  return {
    schema: 'lago-scw/topology@1',
    environment: 'test',
    domain: 'billing.example.com',
    projectId: PROJECT,
    region: 'fr-par',
    zone: 'fr-par-1',
    sshUser: 'root',
    privateNetwork: { id: network.id, name: network.name, subnets: [] },
    securityGroup: { id: 'group', name: 'lago-test-firewall' },
    elasticIp: { id: 'ip', address: '203.0.113.3' },
    activeColor: 'blue',
    instances: { blue: instance('blue', '203.0.113.1'), green: instance('green', GREEN) },
    database: {
      instanceId: id,
      name: 'lago',
      user: 'lago',
      address: endpoint.address,
      port: endpoint.port,
      certificate: await readCertificate(scaleway, id, createEffects({ listeners: [] })),
      volumeType,
    },
  };
}

/** A small Lago of v1.35.0: the tables and the schema version, rows from an hour ago. */
export const LAGO_SQL = `
  CREATE EXTENSION pgcrypto; CREATE EXTENSION unaccent;
  CREATE TABLE schema_migrations (version varchar PRIMARY KEY);
  INSERT INTO schema_migrations VALUES ('20250120151959'), ('20250826081205'), ('20251024200950');
  CREATE TABLE organizations (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), created_at timestamp(6) NOT NULL);
  CREATE TABLE customers (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), created_at timestamp(6) NOT NULL);
  CREATE TABLE events (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), created_at timestamp(6) NOT NULL);
  CREATE TABLE invoices (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), created_at timestamp(6) NOT NULL);
  INSERT INTO organizations (created_at) SELECT (now() - interval '1 hour') AT TIME ZONE 'utc';
  INSERT INTO customers (created_at) SELECT (now() - interval '1 hour') AT TIME ZONE 'utc' FROM generate_series(1, 20);
  INSERT INTO events (created_at) SELECT (now() - interval '1 hour') AT TIME ZONE 'utc' FROM generate_series(1, 500);
  INSERT INTO invoices (created_at) SELECT (now() - interval '1 hour') AT TIME ZONE 'utc' FROM generate_series(1, 30);
  GRANT SELECT ON ALL TABLES IN SCHEMA public TO lago;`;
