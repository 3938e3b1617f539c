import { type Sandbox, startSandbox } from '@lago-scw/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { domain, openStage, repository, type Stage } from '../demo/story.ts';
import { elasticIpOn, inventory, lockOwners, publicAnswer, running } from './observe.ts';
import { killAfter, succeed, writeSpec } from './operate.ts';
import { type BundleEnd, runBundle } from './run-bundle.ts';

// From an empty project to a first release, by runs that are killed again and again.
let sandbox: Sandbox;
let stage: Stage;
let topology = '';
let releaseFolder = '';
let release = '';

beforeAll(async () => {
  sandbox = await startSandbox({ domain, repository, latencyFactor: 0.005 });
  stage = await openStage(sandbox);
  await writeSpec(stage, 'v1.50.0');
});
afterAll(() => sandbox?.stop());

const perColor = (effect: string) => ['blue', 'green'].map((color) => effect.replace('*', color));

/** Everything that provision makes or changes once. (User data is set again until the server is started.) */
const provisioning = [
  'provision.private-network.create',
  'provision.security-group.create',
  'provision.security-group.rules',
  'provision.elastic-ip.create',
  ...perColor('provision.management-ip.*.create'),
  'provision.database.create',
  ...perColor('provision.server.*.create'),
  ...perColor('provision.private-nic.*.create'),
  'provision.elastic-ip.attach',
  ...perColor('provision.server.*.start'),
  'provision.database.name',
  'provision.database.privilege',
];

describe('a provision that is killed after every change that it makes', () => {
  let ends: readonly BundleEnd[];

  it('gets a change further with every run, to the end', async () => {
    ends = await killedToTheEnd();
    expect(ends.at(-1)?.exitCode).toBe(0);
    topology = ends.at(-1)?.outputs.topology ?? '';
    expect(ends.slice(0, -1).every(({ signal }) => signal === 'SIGKILL')).toBe(true);
    // Changes that go out together die together: at least the steps that depend on one another are told apart.
    expect(ends.length).toBeGreaterThan(8);
  });

  it('makes nothing twice', async () => {
    expect(await inventory(sandbox)).toEqual({
      servers: ['lago-production-blue', 'lago-production-green'],
      addresses: [expect.any(String), expect.any(String), expect.any(String)],
      securityGroups: ['lago-production-firewall'],
      privateNetworks: ['lago-production-network'],
      databases: ['lago-production-db'],
      snapshots: [],
    });
    expect(await elasticIpOn(sandbox)).toBe('attached to lago-production-blue');
  });

  it('leaves nothing to change', async () => {
    const { outputs } = await succeed(stage, { action: 'provision' });
    expect(outputs.changed).toBe('false');
  });

  async function killedToTheEnd(): Promise<BundleEnd[]> {
    const failpoint = provisioning.map((effect) => `${effect}@after:kill`).join(',');
    const all: BundleEnd[] = [];
    while (all.length < 2 * provisioning.length) {
      const end = await runBundle(stage, { action: 'provision', failpoint });
      all.push(end);
      if (end.signal === null) break;
    }
    return all;
  }
});

describe('a deploy that is killed after each of its effects', () => {
  const deploy = () => operation('deploy', { 'release-dir': releaseFolder });

  beforeAll(async () => {
    const { outputs } = await succeed(stage, { action: 'render-config', with: { topology } });
    releaseFolder = outputs['release-dir'] ?? '';
    release = outputs.release ?? '';
  });

  it.each([
    'lock.take',
    'deploy.backup-create',
    'deploy.upload',
    'deploy.pull',
    'deploy.record-begin',
    'deploy.clock-stop',
    'deploy.migrate',
    'deploy.web-up',
    'deploy.record-end',
  ])('%s: traffic, jobs and clock are not touched', async (effect) => {
    await killAfter(stage, effect, deploy());
    expect(running(sandbox, /worker|clock/)).toEqual([]);
    expect(await elasticIpOn(sandbox)).toBe('attached to lago-production-blue');
  });

  it('is brought to its end by the same operation, with one backup', async () => {
    expect((await succeed(stage, deploy())).outputs).toMatchObject({ color: 'green', release });
    expect((await inventory(sandbox)).snapshots).toEqual([`lago-production-before-${release}-1`]);
    expect(lockOwners(sandbox)).toEqual([undefined, undefined]);
  });

  it('can be promoted', async () => {
    await succeed(stage, operation('promote'));
    expect(await publicAnswer(sandbox)).toBe(`200 ${release}`);
    expect(running(sandbox, /^clock$/)).toEqual(['lago-production-green/clock']);
  });
});

/** No smoke test and no waiting for the clock: that is for other tests. */
const freely = { force: 'true', 'ignore-clock-window': 'true' };

function operation(name: string, given: Readonly<Record<string, string>> = {}) {
  return { action: 'deploy-compose', with: { operation: name, topology, ...freely, ...given } } as const;
}
