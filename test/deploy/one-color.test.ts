import { parseConnectTo } from '@lago-scw/contracts';
import { checkUpgrade } from '@lago-scw/lago';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { promoting, rollingBack } from '../../actions/lago-deploy-compose/src/decide-in-place.ts';
import { deploy } from '../../actions/lago-deploy-compose/src/deploy.ts';
import { prepareOlder } from '../../actions/lago-deploy-compose/src/older-release.ts';
import { park } from '../../actions/lago-deploy-compose/src/park.ts';
import { askPublicName } from '../../actions/lago-deploy-compose/src/public-answer.ts';
import { readStatus } from '../../actions/lago-deploy-compose/src/status.ts';
import { switchTraffic } from '../../actions/lago-deploy-compose/src/switch-traffic.ts';
import { type DeploySession, type DeployWorld, DOMAIN, ELASTIC, startDeployWorld } from './deploy-world.ts';
import { holders, killed, on, run } from './killed-run.ts';
import { releaseOf } from './release-of.ts';

const first = releaseOf('v1.49.0');
const second = releaseOf('v1.50.0');
const third = releaseOf('v1.50.0', 'third');

let world: DeployWorld;

/** The same machines, of which only blue is known. */
const single = (): Pick<DeployWorld, 'session'> => ({
  session: (options) => world.session({ ...options, colors: 1 }),
});

const deploying = (folder: typeof first) => (session: DeploySession) =>
  deploy(session, { folder, checkUpgrade, pullTimeoutMinutes: 1, backupMinutes: 0 });
const promote = (session: DeploySession) => switchTraffic(session, 'promote', promoting(session));
const rollback = (accept: boolean, wanted?: string) => async (session: DeploySession) => {
  await prepareOlder(session, accept, wanted);
  return switchTraffic(session, 'rollback', rollingBack(session, accept, wanted));
};

const publicRelease = async () => {
  const connectTo = parseConnectTo(world.machines.connectTo());
  return (await askPublicName({ domain: DOMAIN, address: ELASTIC, connectTo })).release;
};
const status = () => run(single(), readStatus);

describe('with one color', () => {
  beforeAll(async () => {
    world = await startDeployWorld();
  });
  afterAll(() => world.stop());
  beforeEach(() => {
    world.observed.mostClocks = 0;
    world.observed.illVersions.clear();
  });

  it('has nothing to promote, to roll back or to park at first', async () => {
    await expect(run(single(), promote)).rejects.toMatchObject({ code: 'nothing-to-promote' });
    await expect(run(single(), rollback(false))).rejects.toMatchObject({ code: 'nothing-to-roll-back' });
    await expect(run(single(), park)).rejects.toMatchObject({ code: 'not-to-be-parked' });
  });

  it('starts the web tier of the first release by its deploy, since nothing serves yet', async () => {
    expect(await run(single(), deploying(first))).toMatchObject({ color: 'blue', runs: true });
    expect(await publicRelease()).toBe(first.release.id);
    expect(holders(world)).toEqual({ ip: 'blue', clocks: [], workers: [] });
  });

  it('promotes it: jobs and clock', async () => {
    expect(await run(single(), promote)).toMatchObject({ active: 'blue', already: undefined });
    expect(holders(world)).toEqual(on('blue'));
    await expect(run(single(), rollback(false))).rejects.toMatchObject({ code: 'no-release' });
  });

  it('says that it is promoted and deployed already, and changes nothing', async () => {
    expect((await run(single(), promote)).already).toContain('is active on blue');
    expect(await run(single(), deploying(first))).toMatchObject({ runs: true, backup: undefined });
  });

  it('prepares an upgrade without touching what serves', async () => {
    const { migrations } = world.observed;
    expect(await run(single(), deploying(second))).toMatchObject({
      runs: false,
      current: { state: 'ready' },
    });
    expect(world.observed.migrations).toBe(migrations + 1);
    expect(world.observed.backups).toHaveLength(2);
    expect(await publicRelease()).toBe(first.release.id);
    expect(holders(world)).toEqual(on('blue'));
    expect(await status()).toMatchObject({
      waiting: second.release.id,
      promote: `yes, to ${second.release.id}, in place`,
      colors: [{ color: 'blue', release: first.release.id, health: 'healthy' }],
    });
    expect(await run(single(), deploying(second))).toMatchObject({ backup: undefined, runs: false });
  });

  it('takes the old release back when the new one does not get healthy', async () => {
    world.observed.illVersions.add('v1.50.0');
    await expect(run(single(), promote)).rejects.toMatchObject({
      code: 'hand-over-undone',
      message: expect.stringContaining(`while starting the web tier of ${second.release.id}`),
    });
    expect(await publicRelease()).toBe(first.release.id);
    expect(holders(world)).toEqual(on('blue'));
    expect((await run(single(), rollback(true))).already).toContain('was undone');
  });

  it('promotes it in place once the cause is gone, and says what was lost meanwhile', async () => {
    const switched = await run(single(), promote);
    expect(switched).toMatchObject({ active: 'blue', releases: { before: first.release.id } });
    expect(switched.loss?.requests).toBeGreaterThan(0);
    expect(await publicRelease()).toBe(second.release.id);
    expect(holders(world)).toEqual(on('blue'));
    expect((await status()).waiting).toBeUndefined();
  });

  it('goes back only when the newer schema is accepted', async () => {
    await expect(run(single(), rollback(false))).rejects.toMatchObject({ code: 'schema-drift' });
    expect(await publicRelease()).toBe(second.release.id);
    await run(single(), rollback(true));
    expect(await publicRelease()).toBe(first.release.id);
    expect(holders(world)).toEqual(on('blue'));
    expect((await run(single(), rollback(true))).already).toContain('since the rollback');
  });

  it('goes back to the one before also when another one waits', async () => {
    await run(single(), deploying(second));
    await run(single(), promote);
    await run(single(), deploying(third));
    expect((await status()).rollback).toMatch(/^no: .*accept-schema-drift/);
    await run(single(), rollback(true));
    expect(await publicRelease()).toBe(first.release.id);
  });

  it('goes to any release that is still there, and names them when one is not', async () => {
    await run(single(), rollback(true, third.release.id));
    expect(await publicRelease()).toBe(third.release.id);
    await expect(run(single(), rollback(true, 'v1.50.0-00000000'))).rejects.toMatchObject({
      code: 'no-release',
      message: expect.stringContaining(second.release.id),
    });
  });

  it('refuses while the Elastic IP is elsewhere', async () => {
    world.observed.activeColor = null;
    await expect(run(single(), promote)).rejects.toMatchObject({ code: 'not-active' });
    world.observed.activeColor = 'blue';
  });

  it('never had two clocks', () => {
    expect(world.observed.mostClocks).toBeLessThanOrEqual(1);
  });
});

it('a second color that is added later takes the next release, and a rollback comes back to the first', async () => {
  world = await startDeployWorld();
  try {
    for (const folder of [first, second]) {
      await run(single(), deploying(folder));
      await run(single(), promote);
    }
    await expect(
      run(world, (session) => switchTraffic(session, 'rollback', rollingBack(session, true))),
    ).rejects.toMatchObject({ code: 'no-release' });
    expect(await run(world, deploying(third))).toMatchObject({ color: 'green', runs: true });
    await run(world, promote);
    expect(holders(world)).toEqual(on('green'));
    await run(world, (session) => switchTraffic(session, 'rollback', rollingBack(session, true)));
    expect(holders(world)).toEqual(on('blue'));
    expect(await publicRelease()).toBe(second.release.id);
  } finally {
    await world.stop();
  }
}, 60_000);

it('a promote in place that is killed at any point is finished, or taken back, by the next run', async () => {
  world = await startDeployWorld();
  const other = releaseOf('v1.50.0', 'other');
  const points: string[] = [];
  try {
    await run(single(), deploying(second));
    await run(single(), promote);
    for (let n = 0; n < 60; n++) {
      await run(single(), deploying(other));
      const point = await killed(single(), promote, n);
      if (point === undefined) break;
      points.push(point);
      if (n % 2 === 0) {
        await run(single(), promote);
        expect(await publicRelease(), `promote after a promote killed after ${point}`).toBe(other.release.id);
        expect(holders(world)).toEqual(on('blue'));
      }
      const begun = n % 2 === 0 || point.startsWith('promote.');
      if (begun) await run(single(), rollback(false));
      expect(await publicRelease(), `rollback after a promote killed after ${point}`).toBe(second.release.id);
      expect(holders(world), point).toEqual(on('blue'));
    }
  } finally {
    await world.stop();
  }
  expect(points).toEqual(expect.arrayContaining(['promote.web-up', 'promote.jobs-stop', 'promote.clock-up']));
}, 240_000);
