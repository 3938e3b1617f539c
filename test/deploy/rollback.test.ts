import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decideRollback } from '../../actions/lago-deploy-compose/src/decide.ts';
import { bringUpOlder } from '../../actions/lago-deploy-compose/src/older-release.ts';
import { park } from '../../actions/lago-deploy-compose/src/park.ts';
import { switchTraffic } from '../../actions/lago-deploy-compose/src/switch-traffic.ts';
import { type DeploySession, type DeployWorld, startDeployWorld } from './deploy-world.ts';
import { holders, on, run } from './killed-run.ts';
import { releaseOf } from './release-of.ts';
import { deploying, promote } from './session-operations.ts';

const [oldest, old, newest] = ['oldest', 'old', 'newest'].map((salt) => releaseOf('v1.50.0', salt));
if (!oldest || !old || !newest) throw new Error('three releases');

const rollback = (session: DeploySession, wanted?: string) =>
  switchTraffic(session, 'rollback', (fleet) => decideRollback(fleet, false, wanted));

let world: DeployWorld;

// Green had `oldest`, blue has `old` warm, green is active with `newest`.
beforeEach(async () => {
  world = await startDeployWorld();
  for (const folder of [oldest, old, newest]) {
    await run(world, deploying(folder));
    await run(world, promote);
  }
}, 60_000);
afterEach(() => world.stop());

describe('a rollback', () => {
  it('brings traffic back before Scaleway is asked anything', async () => {
    const session = await world.session();
    await rollback(session);
    session.close();
    const finished = session.events.filter(({ type }) => type === 'finished');
    const at = (id: string) => finished.findIndex((event) => event.id === id);
    const firstCloudCall = finished.findIndex(({ kind }) => kind === 'scaleway');
    expect(at('rollback.forward-seen')).toBeGreaterThan(0);
    expect(firstCloudCall).toBeGreaterThan(at('rollback.forward-seen'));
    expect(holders(world)).toEqual(on('blue'));
  }, 60_000);

  it('goes on when the active host is dead: powers it off, and says what could not be handed over', async () => {
    await world.machines.world.shutDown('green');
    world.observed.clocks.clear();
    world.observed.workers.clear();
    const session = await world.session({ mayMiss: true });
    const { active } = await rollback(session);
    session.close();
    expect(active).toBe('blue');
    expect(holders(world)).toEqual(on('blue'));
    expect(session.warnings.join('\n')).toMatch(/green .* does not answer over SSH(.|\n)*was powered off/);
  }, 60_000);

  it('reaches an older release that is still on the standby', async () => {
    const wanted = oldest.release.id;
    // Where blue has `old`, bring `oldest` up: it was never deployed there.
    await expect(run(world, (session) => bringUpOlder(session, wanted))).rejects.toMatchObject({
      code: 'no-release',
      message: expect.stringContaining(old.release.id),
    });
    const back = await run(world, deploying(releaseOf('v1.50.0', 'newer still')));
    expect(back.color).toBe('blue');
    await run(world, (session) => bringUpOlder(session, old.release.id));
    await run(world, (session) => rollback(session, old.release.id));
    expect(holders(world)).toEqual(on('blue'));
    const state = await run(world, promote).catch((error: unknown) => error);
    expect(state).toMatchObject({ active: 'green' });
  }, 60_000);
});

describe('parking', () => {
  it('powers the standby off, and never one that has something to do', async () => {
    expect(await run(world, park)).toBe('blue');
    expect(world.machines.machine('blue')?.running).toBe(false);
    expect(holders(world)).toEqual(on('green'));
  });

  it('leaves a release alone that waits for its promote', async () => {
    await run(world, deploying(releaseOf('v1.50.0', 'waiting')));
    await expect(run(world, park)).rejects.toMatchObject({ code: 'not-to-be-parked' });
  });
});
