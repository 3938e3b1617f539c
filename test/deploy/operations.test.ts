import { checkUpgrade } from '@lago-scw/lago';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { decidePromote, decideRollback } from '../../actions/lago-deploy-compose/src/decide.ts';
import { type Deployed, deploy } from '../../actions/lago-deploy-compose/src/deploy.ts';
import { readState } from '../../actions/lago-deploy-compose/src/session.ts';
import { createStack } from '../../actions/lago-deploy-compose/src/stack.ts';
import { readStatus } from '../../actions/lago-deploy-compose/src/status.ts';
import { type Switched, switchTraffic } from '../../actions/lago-deploy-compose/src/switch-traffic.ts';
import { type DeploySession, type DeployWorld, startDeployWorld } from './deploy-world.ts';
import { releaseOf } from './release-of.ts';

let world: DeployWorld;
const first = releaseOf('v1.49.0');
const second = releaseOf('v1.50.0');

async function run<T>(work: (session: DeploySession) => Promise<T>, id = '1'): Promise<T> {
  const session = await world.session({ run: id });
  try {
    return await work(session);
  } finally {
    session.close();
  }
}
const deployOf = (folder: ReturnType<typeof releaseOf>, id?: string): Promise<Deployed> =>
  run((session) => deploy(session, { folder, checkUpgrade, pullTimeoutMinutes: 1, backupMinutes: 0 }), id);
const promote = (): Promise<Switched> => run((session) => switchTraffic(session, 'promote', decidePromote));
const rollback = (accept = false): Promise<Switched> =>
  run((session) => switchTraffic(session, 'rollback', (fleet) => decideRollback(fleet, accept)));
const status = () => run(readStatus);

/** Who has what, as one can see it from outside. */
const holders = () => ({
  ip: world.observed.activeColor,
  clocks: [...world.observed.clocks],
  workers: [...world.observed.workers],
});
const onGreen = { ip: 'green', clocks: ['green/lago-clock-1'], workers: ['green/lago-worker-1'] };
const onBlue = { ip: 'blue', clocks: ['blue/lago-clock-1'], workers: ['blue/lago-worker-1'] };

describe('the life of an environment', () => {
  beforeAll(async () => {
    world = await startDeployWorld();
  });
  afterAll(() => world.stop());
  beforeEach(() => {
    world.observed.mostClocks = 0;
  });

  it('has nothing to promote or roll back at first', async () => {
    await expect(promote()).rejects.toMatchObject({ code: 'nothing-to-promote' });
    await expect(rollback()).rejects.toMatchObject({ code: 'nothing-to-roll-back' });
  });

  it('deploys the first release to green, jobs and clock down, after a backup and a migration', async () => {
    const deployed = await deployOf(first);
    expect(deployed).toMatchObject({
      color: 'green',
      current: { state: 'ready', schemaVersion: '20260601000000' },
    });
    expect(world.observed).toMatchObject({
      migrations: 1,
      backups: [`lago-test-before-${first.release.id}-1`],
    });
    expect(holders()).toEqual({ ip: 'blue', clocks: [], workers: [] });
  });

  it('finds the same release there and does not deploy it twice', async () => {
    expect((await deployOf(first)).backup).toBeUndefined();
    expect(world.observed.migrations).toBe(1);
  });

  it('promotes it: Elastic IP, jobs and clock', async () => {
    const switched = await promote();
    expect(switched).toMatchObject({ active: 'green', already: undefined });
    expect(switched.secondsToTraffic).toBeGreaterThan(0);
    expect(holders()).toEqual(onGreen);
  });

  it('says that it is promoted already, and changes nothing', async () => {
    expect((await promote()).already).toContain('is active on green');
    expect(holders()).toEqual(onGreen);
  });

  it('has nothing to roll back to after the first release', async () => {
    await expect(rollback()).rejects.toMatchObject({ code: 'no-release' });
    expect(holders()).toEqual(onGreen);
  });

  it('does not deploy the active release again over the one that a rollback goes to', async () => {
    const { migrations } = world.observed;
    expect(await deployOf(first)).toMatchObject({ color: 'green', backup: undefined });
    expect(world.observed.migrations).toBe(migrations);
    expect(await promote()).toMatchObject({ active: 'green', already: expect.stringContaining('is active') });
    expect(holders()).toEqual(onGreen);
  });

  it('promotes an upgrade to the other color, the old web tier stays warm', async () => {
    expect(await deployOf(second)).toMatchObject({ color: 'blue' });
    expect(holders()).toEqual(onGreen);
    await promote();
    expect(holders()).toEqual(onBlue);
    const { colors, rollback: possible } = await status();
    expect(colors).toMatchObject([
      { color: 'blue', hasElasticIp: true, health: 'healthy', clock: 'clock (running)' },
      { color: 'green', hasElasticIp: false, health: 'healthy', clock: 'down', jobs: 'down' },
    ]);
    expect(possible).toMatch(/^no: .*accept-schema-drift/);
  });

  it('rolls back only when the newer schema is accepted', async () => {
    await expect(rollback()).rejects.toMatchObject({
      code: 'schema-drift',
      message: expect.stringMatching(/20260706173746.*v1\.49\.0.*20260601000000/),
    });
    expect(holders()).toEqual(onBlue);
    expect(await rollback(true)).toMatchObject({ active: 'green' });
    expect(holders()).toEqual(onGreen);
  });

  it('says that it is rolled back already, and changes nothing', async () => {
    expect((await rollback(true)).already).toContain('since the rollback');
    expect(holders()).toEqual(onGreen);
  });

  it('goes forward again by a promote', async () => {
    await promote();
    expect(holders()).toEqual(onBlue);
  });

  it('can tell when the clock of a color ended', async () => {
    const end = await run(async (session) => {
      const { current } = (await readState(session)).hosts.green;
      if (current === undefined) throw new Error('green has no release');
      return createStack('green', session.hosts.green, current, session.effects).lastEnd('clock');
    });
    expect(Date.now() - (end?.getTime() ?? 0)).toBeLessThan(60_000);
  });

  it('refuses to roll back to a release that was deployed over', async () => {
    await deployOf(releaseOf('v1.50.0', 'changed'));
    await expect(rollback(true)).rejects.toMatchObject({ code: 'no-release' });
    expect(holders()).toEqual(onBlue);
  });

  it('says it loudly when the active color lost its clock, as after a reboot', async () => {
    await run(({ hosts }) =>
      hosts.blue.run([
        'docker',
        'compose',
        '-p',
        'lago',
        '-f',
        `lago-scw/releases/${second.release.id}/compose.yaml`,
        '--profile',
        '*',
        'stop',
        'clock',
      ]),
    );
    expect((await status()).alarm).toContain('No clock runs on blue');
    const warnings = await run(async (session) => {
      await deploy(session, {
        folder: releaseOf('v1.50.0', 'changed'),
        checkUpgrade,
        pullTimeoutMinutes: 1,
        backupMinutes: 0,
      });
      return session.warnings;
    });
    expect(warnings).toEqual([expect.stringContaining('No clock runs on blue')]);
  });

  it('never had two clocks', () => {
    expect(world.observed.mostClocks).toBeLessThanOrEqual(1);
  });

  it('keeps a second run out', async () => {
    await expect(deployOf(second, '2')).rejects.toMatchObject({ code: 'locked' });
  });

  it('refuses the release after a bridge while the tasks of that bridge are undone', async () => {
    await expect(deployOf(releaseOf('v1.51.0'))).rejects.toMatchObject({
      code: 'upgrade-tasks',
      message: expect.stringContaining('migrations:backfill_stripe_payment_methods'),
    });
  });

  it('refuses a jump over a bridge and a way back in versions', async () => {
    const old = { ...first, release: { ...first.release, lagoVersion: 'v1.35.0' } };
    await expect(deployOf(old)).rejects.toMatchObject({ code: 'upgrade' });
  });
});

describe('a deploy that fails', () => {
  beforeAll(async () => {
    world = await startDeployWorld();
    await deployOf(first);
    await promote();
  });
  afterAll(() => world.stop());
  beforeEach(() => world.observed.broken.clear());

  it('leaves the standby marked when the migration fails, and nothing can be promoted', async () => {
    world.observed.broken.add('migrate');
    await expect(deployOf(second)).rejects.toThrow(/the migration failed on blue/);
    await expect(promote()).rejects.toMatchObject({ code: 'unfinished-deploy' });
    expect(holders()).toEqual(onGreen);
  });

  it('takes no backup and does not migrate when an image is missing', async () => {
    const { migrations, backups } = world.observed;
    const backupsBefore = backups.length;
    const missing = releaseOf('v1.50.0', 'missing');
    const [compose, ...rest] = missing.files;
    const files = [
      { path: compose?.path ?? '', content: String(compose?.content).replace('test/worker', 'test/nothing') },
      ...rest,
    ];
    await expect(deployOf({ ...missing, files })).rejects.toThrow(
      /pull failed on blue(.|\n)*manifest unknown/,
    );
    expect(world.observed.migrations).toBe(migrations);
    expect(backups).toHaveLength(backupsBefore);
  });

  it('fails when the web tier does not come up, and the next one repairs it', async () => {
    world.observed.broken.add('web');
    await expect(deployOf(second)).rejects.toThrow(/web-up failed on blue/);
    world.observed.broken.clear();
    expect(await deployOf(second)).toMatchObject({ color: 'blue', current: { state: 'ready' } });
    expect(holders()).toEqual(onGreen);
  });
});

describe('a promote that fails is undone', () => {
  beforeAll(async () => {
    world = await startDeployWorld();
    // Blue serves the first release, green holds the second.
    await deployOf(first);
    await promote();
    await deployOf(releaseOf('v1.49.0', 'blue'));
    await promote();
    await deployOf(second);
    world.observed.mostClocks = 0;
  });
  afterAll(() => world.stop());
  beforeEach(() => world.observed.broken.clear());

  it.each(['move', 'worker', 'clock'] as const)('when the %s fails', async (part) => {
    world.observed.broken.add(part);
    await expect(promote()).rejects.toMatchObject({ code: 'hand-over-undone' });
    expect(holders()).toEqual(onBlue);
    expect((await rollback()).already).toContain('was undone');
    expect(world.observed.mostClocks).toBeLessThanOrEqual(1);
  });

  it('when the new release is not healthy, before anything is touched', async () => {
    await run((session) =>
      session.hosts.green.run([
        'docker',
        'compose',
        '-p',
        'lago',
        '-f',
        `lago-scw/releases/${second.release.id}/compose.yaml`,
        '--profile',
        '*',
        'stop',
        'api',
      ]),
    );
    await expect(promote()).rejects.toMatchObject({ code: 'not-healthy' });
    await deployOf(second);
  });

  it('and goes through when the cause is gone', async () => {
    await promote();
    expect(holders()).toEqual(onGreen);
  });
});
