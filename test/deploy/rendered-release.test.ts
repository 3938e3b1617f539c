import { checkUpgrade } from '@lago-scw/lago';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decidePromote, decideRollback } from '../../actions/lago-deploy-compose/src/decide.ts';
import { deploy } from '../../actions/lago-deploy-compose/src/deploy.ts';
import type { ReleaseFolder } from '../../actions/lago-deploy-compose/src/release-folder.ts';
import { releaseFolder } from '../../actions/lago-deploy-compose/src/release-on-host.ts';
import { readStatus } from '../../actions/lago-deploy-compose/src/status.ts';
import { switchTraffic } from '../../actions/lago-deploy-compose/src/switch-traffic.ts';
import { performUpgradeTasks } from '../../actions/lago-deploy-compose/src/upgrade-tasks.ts';
import {
  EXAMPLE_NOW,
  EXAMPLE_SPEC_TEXT,
  EXAMPLE_VARIABLES,
  specOf,
} from '../../actions/lago-render-config/src/example-order.ts';
import { renderRelease } from '../../actions/lago-render-config/src/render.ts';
import { readSecrets } from '../../actions/lago-render-config/src/secrets.ts';
import { lagoImageCatalog } from '../../packages/sandbox/src/lago/image-catalog.ts';
import { createPostgresWorld, type PostgresWorld } from '../../packages/sandbox/src/postgres/databases.ts';
import { type DeploySession, type DeployWorld, startDeployWorld } from './deploy-world.ts';

const PASSWORD = 'Pa55-word-of-the-owner!';
let databases: PostgresWorld;
let world: DeployWorld;

beforeAll(async () => {
  databases = await createPostgresWorld();
  await databases.createInstance({ instanceId: 'db', user: 'admin', password: 'Adm1n-password!' });
  await databases.createDatabase('db', 'lago');
  await databases.createUser('db', 'lago', PASSWORD, true);
  await databases.setPrivilege('db', 'lago', 'lago', 'all');
  databases.routeEndpoint('172.16.0.9', 5432, 'db');
  world = await startDeployWorld({
    imageCatalog: lagoImageCatalog,
    resolvePrivate: (host, port) => databases.resolve(host, port),
  });
}, 60_000);
afterAll(async () => {
  await world.stop();
  await databases.close();
});

async function render(version: string): Promise<ReleaseFolder> {
  const spec = specOf(EXAMPLE_SPEC_TEXT.replace('v1.50.0', version).replace('production', 'test'));
  const certificate = await databases.certificate('db');
  const topology = { ...world.topology, database: { ...world.topology.database, certificate } };
  const variables = {
    ...EXAMPLE_VARIABLES,
    POSTGRES_PASSWORD: PASSWORD,
    TLS_CERTIFICATE: world.certificate.certificatePem,
    TLS_PRIVATE_KEY: world.certificate.keyPem,
  };
  const secrets = readSecrets(variables, spec, Math.min(EXAMPLE_NOW, Date.now()));
  const { release, files } = renderRelease({ spec, topology, secrets });
  const folder = releaseFolder(release.id);
  return { release, files: [...files].map(([path, content]) => ({ path: `${folder}/${path}`, content })) };
}

async function run<T>(work: (session: DeploySession) => Promise<T>): Promise<T> {
  const session = await world.session();
  try {
    return await work(session);
  } finally {
    session.close();
  }
}

/** Answers with the upgrade tasks that its promote performed. */
async function deployAndPromote(version: string): Promise<readonly string[]> {
  const folder = await render(version);
  await run((session) => deploy(session, { folder, checkUpgrade, pullTimeoutMinutes: 1, backupMinutes: 0 }));
  return run(async (session) =>
    performUpgradeTasks(session, await switchTraffic(session, 'promote', decidePromote)),
  );
}

describe('what render-config writes', () => {
  it('is deployed, promoted, upgraded and rolled back, with Lago’s services as the sandbox stands in for them', async () => {
    expect(await deployAndPromote('v1.50.0')).toHaveLength(4);
    expect(await deployAndPromote('v1.51.0')).toEqual([]);
    const { colors, fleet } = await run(readStatus);
    expect(fleet.active).toBe('blue');
    expect(colors).toMatchObject([
      { color: 'blue', version: 'v1.51.0', health: 'healthy', schema: '20260721180721' },
      { color: 'green', version: 'v1.50.0', health: 'healthy', jobs: 'down', clock: 'down' },
    ]);
    expect(colors[0]?.clock).toContain('running');
    const back = await run((session) =>
      switchTraffic(session, 'rollback', (state) => decideRollback(state, true)),
    );
    expect(back.active).toBe('green');
  }, 120_000);
});
