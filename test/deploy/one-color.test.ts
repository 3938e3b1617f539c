import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { rollingBack } from '../../actions/lago-deploy-compose/src/decide-in-place.ts';
import { park } from '../../actions/lago-deploy-compose/src/park.ts';
import { readStatus } from '../../actions/lago-deploy-compose/src/status.ts';
import { switchTraffic } from '../../actions/lago-deploy-compose/src/switch-traffic.ts';
import { type DeployWorld, startDeployWorld } from './deploy-world.ts';
import { rollbackInPlace, single } from './in-place.ts';
import { holders, on, publicRelease, run } from './killed-run.ts';
import { releaseOf } from './release-of.ts';
import { deploying, promote } from './session-operations.ts';

const first = releaseOf('v1.49.0');
const second = releaseOf('v1.50.0');
const third = releaseOf('v1.50.0', 'third');

let world: DeployWorld;

const status = () => run(single(world), readStatus);

describe('with one color', () => {
  beforeAll(async () => {
    world = await startDeployWorld();
  });
  afterAll(() => world.stop());
  beforeEach(() => {
    world.observed.mostClocks = 0;
    world.observed.ill.clear();
  });

  it('has nothing to promote, to roll back or to park at first', async () => {
    await expect(run(single(world), promote)).rejects.toMatchObject({ code: 'nothing-to-promote' });
    await expect(run(single(world), rollbackInPlace(false))).rejects.toMatchObject({
      code: 'nothing-to-roll-back',
    });
    await expect(run(single(world), park)).rejects.toMatchObject({ code: 'not-to-be-parked' });
  });

  it('starts the web tier of the first release by its deploy, since nothing serves yet', async () => {
    expect(await run(single(world), deploying(first))).toMatchObject({ color: 'blue', runs: true });
    expect(await publicRelease(world)).toBe(first.release.id);
    expect(holders(world)).toEqual({ ip: 'blue', clocks: [], workers: [] });
  });

  it('promotes it: jobs and clock', async () => {
    expect(await run(single(world), promote)).toMatchObject({ active: 'blue', already: undefined });
    expect(holders(world)).toEqual(on('blue'));
    await expect(run(single(world), rollbackInPlace(false))).rejects.toMatchObject({ code: 'no-release' });
  });

  it('says that it is promoted and deployed already, and changes nothing', async () => {
    expect((await run(single(world), promote)).already).toContain('is active on blue');
    expect(await run(single(world), deploying(first))).toMatchObject({ runs: true, backup: undefined });
  });

  it('prepares an upgrade without touching what serves', async () => {
    const { migrations } = world.observed;
    expect(await run(single(world), deploying(second))).toMatchObject({
      runs: false,
      current: { state: 'ready' },
    });
    expect(world.observed.migrations).toBe(migrations + 1);
    expect(world.observed.backups).toHaveLength(2);
    expect(await publicRelease(world)).toBe(first.release.id);
    expect(holders(world)).toEqual(on('blue'));
    expect(await status()).toMatchObject({
      waiting: second.release.id,
      promote: `yes, to ${second.release.id}, in place`,
      colors: [{ color: 'blue', release: first.release.id, health: 'healthy' }],
    });
    expect(await run(single(world), deploying(second))).toMatchObject({ backup: undefined, runs: false });
  });

  it.each([
    ['web', `starting the web tier of ${second.release.id}`],
    ['worker', 'starting the jobs of blue'],
    ['clock', 'starting the clock of blue'],
  ])('takes the old release back when the %s of the new one does not start', async (part, step) => {
    world.observed.ill.add(`${part} v1.50.0`);
    await expect(run(single(world), promote)).rejects.toMatchObject({
      code: 'hand-over-undone',
      message: expect.stringContaining(`failed while ${step}`),
    });
    expect(await publicRelease(world)).toBe(first.release.id);
    expect(holders(world)).toEqual(on('blue'));
    expect((await run(single(world), rollbackInPlace(true))).already).toContain('was undone');
  });

  it('promotes it in place once the cause is gone, and says what was lost meanwhile', async () => {
    const switched = await run(single(world), promote);
    expect(switched).toMatchObject({ active: 'blue', releases: { before: first.release.id } });
    expect(switched.loss?.requests).toBeGreaterThan(0);
    expect(await publicRelease(world)).toBe(second.release.id);
    expect(holders(world)).toEqual(on('blue'));
    expect((await status()).waiting).toBeUndefined();
  });

  it('goes back only when the newer schema is accepted', async () => {
    await expect(run(single(world), rollbackInPlace(false))).rejects.toMatchObject({ code: 'schema-drift' });
    expect(await publicRelease(world)).toBe(second.release.id);
    await run(single(world), rollbackInPlace(true));
    expect(await publicRelease(world)).toBe(first.release.id);
    expect(holders(world)).toEqual(on('blue'));
    expect((await run(single(world), rollbackInPlace(true))).already).toContain('since the rollback');
  });

  it('goes back to the one before also when another one waits', async () => {
    await run(single(world), deploying(second));
    await run(single(world), promote);
    await run(single(world), deploying(third));
    expect((await status()).rollback).toMatch(/^no: .*accept-schema-drift/);
    await run(single(world), rollbackInPlace(true));
    expect(await publicRelease(world)).toBe(first.release.id);
  });

  it('goes to any release that is still there, and names them when one is not', async () => {
    await run(single(world), rollbackInPlace(true, third.release.id));
    expect(await publicRelease(world)).toBe(third.release.id);
    await expect(run(single(world), rollbackInPlace(true, 'v1.50.0-00000000'))).rejects.toMatchObject({
      code: 'no-release',
      message: expect.stringContaining(second.release.id),
    });
  });

  it('starts a release again that serves no more, by the same workflow', async () => {
    const web = [`lago-scw/releases/${third.release.id}/compose.yaml`, '--profile', '*', 'stop', 'api'];
    await run(single(world), ({ hosts }) =>
      hosts.blue.run(['docker', 'compose', '-p', 'lago', '-f', ...web]),
    );
    await run(single(world), deploying(third));
    expect(await run(single(world), promote)).toMatchObject({ already: undefined });
    expect(await publicRelease(world)).toBe(third.release.id);
    expect(holders(world)).toEqual(on('blue'));
    expect((await status()).rollback).toContain('v1.49.0 was made for');
  });

  it('refuses while the Elastic IP is elsewhere', async () => {
    world.observed.activeColor = null;
    await expect(run(single(world), promote)).rejects.toMatchObject({ code: 'not-active' });
    world.observed.activeColor = 'blue';
  });

  it('never had two clocks', () => {
    expect(world.observed.mostClocks).toBeLessThanOrEqual(1);
  });
});

it('a second color that is added later takes the next release, a rollback comes back, and it can be given up again', async () => {
  world = await startDeployWorld();
  try {
    for (const folder of [first, second]) {
      await run(single(world), deploying(folder));
      await run(single(world), promote);
    }
    await expect(
      run(world, (session) => switchTraffic(session, 'rollback', rollingBack(session, true))),
    ).rejects.toMatchObject({ code: 'no-release' });
    expect(await run(world, deploying(third))).toMatchObject({ color: 'green', runs: true });
    await run(world, promote);
    expect(holders(world)).toEqual(on('green'));
    await run(world, (session) => switchTraffic(session, 'rollback', rollingBack(session, true)));
    expect(holders(world)).toEqual(on('blue'));
    expect(await publicRelease(world)).toBe(second.release.id);
    // Forward to green, the next one to blue, and then green is given up: what once waited on blue does so no more.
    await run(world, promote);
    const fourth = releaseOf('v1.50.0', 'fourth');
    await run(world, deploying(fourth));
    await run(world, promote);
    expect((await run(single(world), promote)).already).toContain(`${fourth.release.id} is active on blue`);
    await expect(run(single(world), rollbackInPlace(true))).rejects.toMatchObject({
      code: 'no-release',
      message: expect.stringMatching(`no longer has ${third.release.id}; it has .*${second.release.id}`),
    });
    await run(single(world), deploying(third));
    await run(single(world), promote);
    await run(single(world), rollbackInPlace(true));
    expect(await publicRelease(world)).toBe(fourth.release.id);
    expect(holders(world)).toEqual(on('blue'));
  } finally {
    await world.stop();
  }
}, 120_000);

it('gets its certificate by TLS-ALPN with the first deploy, and keeps it over a promote in place', async () => {
  world = await startDeployWorld();
  const carrying: Pick<DeployWorld, 'session'> = {
    session: (options) => world.session({ ...options, colors: 1, carriesCertificate: true }),
  };
  const [old, next] = [releaseOf('v1.50.0', 'old', 'tls-alpn'), releaseOf('v1.50.0', 'next', 'tls-alpn')];
  try {
    await run(carrying, deploying(old));
    expect(await publicRelease(world)).toBe(old.release.id);
    await run(carrying, promote);
    await run(carrying, deploying(next));
    await run(carrying, promote);
    expect(await publicRelease(world)).toBe(next.release.id);
    await run(carrying, rollbackInPlace(false));
    expect(await publicRelease(world)).toBe(old.release.id);
  } finally {
    await world.stop();
  }
}, 60_000);
