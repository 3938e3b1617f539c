import { checkUpgrade } from '@lago-scw/lago';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decidePromote } from '../../actions/lago-deploy-compose/src/decide.ts';
import { deploy } from '../../actions/lago-deploy-compose/src/deploy.ts';
import { switchTraffic } from '../../actions/lago-deploy-compose/src/switch-traffic.ts';
import { performUpgradeTasks } from '../../actions/lago-deploy-compose/src/upgrade-tasks.ts';
import { type DeploySession, type DeployWorld, startDeployWorld } from './deploy-world.ts';
import { releaseOf } from './release-of.ts';

let world: DeployWorld;
const PROVIDERS = ['stripe', 'adyen', 'gocardless', 'moneyhash'];
const TASKS = PROVIDERS.map((provider) => `migrations:backfill_${provider}_payment_methods`);

async function run<T>(work: (session: DeploySession) => Promise<T>): Promise<T> {
  const session = await world.session();
  try {
    return await work(session);
  } finally {
    session.close();
  }
}
const deployOf = (folder: ReturnType<typeof releaseOf>) =>
  run((session) => deploy(session, { folder, checkUpgrade, pullTimeoutMinutes: 1, backupMinutes: 0 }));
const promote = () =>
  run(async (session) =>
    performUpgradeTasks(session, await switchTraffic(session, 'promote', decidePromote)),
  );

describe('the upgrade tasks of a bridge release', () => {
  beforeAll(async () => {
    world = await startDeployWorld();
    await deployOf(releaseOf('v1.49.0'));
  });
  afterAll(() => world.stop());

  it('are none for most releases', async () => {
    expect(await promote()).toEqual([]);
    expect(world.observed.tasks).toEqual([]);
  });

  it('are told at the deploy of the bridge, and wait for its workers', async () => {
    const { tasks } = await deployOf(releaseOf('v1.50.0'));
    expect(tasks.map(({ words }) => words.at(-1))).toEqual(TASKS);
    expect(world.observed.tasks).toEqual([]);
  });

  it('leave traffic on the new release when one fails, and say how to go on', async () => {
    world.observed.broken.add('task');
    await expect(promote()).rejects.toMatchObject({
      code: 'upgrade-tasks',
      message: expect.stringMatching(/is active on blue and stays so.*backfill_gocardless/),
    });
    expect(world.observed).toMatchObject({ activeColor: 'blue', tasks: TASKS.slice(0, 2) });
  });

  it('waited for the jobs that a task left to the workers', () => {
    expect(world.observed.migrationJobs).toBe(0);
  });

  it('keep the next release out while they are undone', async () => {
    await expect(deployOf(releaseOf('v1.51.0'))).rejects.toMatchObject({
      code: 'upgrade-tasks',
      message: expect.stringMatching(/backfill_gocardless.*backfill_moneyhash/),
    });
  });

  it('go on where they stopped when the promote is run again', async () => {
    world.observed.broken.delete('task');
    const done = await promote();
    expect(done).toEqual(TASKS.slice(2).map((task) => `bundle exec rails ${task}`));
    expect(world.observed.tasks).toEqual(TASKS);
  });

  it('are run once, also for a changed configuration of the same release', async () => {
    expect(await promote()).toEqual([]);
    await deployOf(releaseOf('v1.50.0', 'changed'));
    expect(await promote()).toEqual([]);
    expect(world.observed.tasks).toEqual(TASKS);
  });

  it('let the next release in once they are done', async () => {
    expect(await deployOf(releaseOf('v1.51.0'))).toMatchObject({ color: 'blue', tasks: [] });
  });
});
