import type { Failpoints } from '@lago-scw/effects';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bringAddressBack } from '../../actions/lago-deploy-compose/src/bring-address-back.ts';
import { readStatus } from '../../actions/lago-deploy-compose/src/status.ts';
import { type DeploySession, type DeployWorld, startDeployWorld } from './deploy-world.ts';
import { holders, on, publicRelease, run } from './killed-run.ts';
import { type LocalCloud, startLocalCloud } from './local-cloud.ts';
import { releaseOf } from './release-of.ts';
import { deploying, promote, rollback } from './session-operations.ts';

const old = releaseOf('v1.50.0', 'old');
const next = releaseOf('v1.50.0', 'next');
const [OLD, NEXT] = [old.release.id, next.release.id];

let world: DeployWorld;
let local: LocalCloud;

const runs = <T>(work: (session: DeploySession) => Promise<T>, failpoints?: Failpoints) =>
  run(world, work, { cloud: local.cloud, ...(failpoints === undefined ? {} : { failpoints }) });

/** The release that answers, and who has address, clock and jobs. */
const seen = async () => ({ answers: await publicRelease(world), ...Object(holders(world)) });
const allOn = (color: 'blue' | 'green', release: string) => ({ answers: release, ...on(color) });

/** A run that can do nothing more once it has asked for the move. */
function killedInMove(operation: string): Failpoints {
  let dead = false;
  return {
    hit(id, moment) {
      dead ||= id === `${operation}.elastic-ip.move` && moment === 'after';
      if (dead) throw new Error('killed');
    },
  };
}

describe('an Elastic IP that stays pending', () => {
  beforeAll(async () => {
    world = await startDeployWorld();
    local = await startLocalCloud(world);
  }, 60_000);
  afterAll(async () => {
    await local.stop();
    await world.stop();
  });
  // Green is active with `old`, blue waits with `next`.
  beforeEach(async () => {
    await local.addressMoves('moves');
    if (world.observed.clocks.size === 0) {
      await run(world, deploying(old));
      await runs(promote);
    }
    await run(world, deploying(next));
    world.observed.mostClocks = 0;
  }, 60_000);
  afterEach(() => expect(world.observed.mostClocks).toBeLessThanOrEqual(1));

  it('is detached and attached anew, and the promote and the rollback go on', async () => {
    await local.addressMoves('stuck');
    await runs(promote);
    expect(await seen()).toEqual(allOn('blue', NEXT));
    await runs(rollback);
    expect(await seen()).toEqual(allOn('green', OLD));
  }, 60_000);

  it('goes back when the new color cannot get it at all: the promote is undone, and the next one goes through', async () => {
    await local.addressMoves({ stuckAt: 'blue' });
    await expect(runs(promote)).rejects.toMatchObject({
      code: 'hand-over-undone',
      message: expect.stringMatching(/pending to blue.*It is on green\./),
    });
    expect(await seen()).toEqual(allOn('green', OLD));
    await local.addressMoves('moves');
    await runs(promote);
    expect(await seen()).toEqual(allOn('blue', NEXT));

    await local.addressMoves({ stuckAt: 'green' });
    await expect(runs(rollback)).rejects.toMatchObject({ code: 'hand-over-undone' });
    expect(await seen()).toEqual(allOn('blue', NEXT));
    await local.addressMoves('moves');
    await runs(rollback);
    expect(await seen()).toEqual(allOn('green', OLD));
  }, 60_000);

  it('is brought back by the post step of a run that was cut off meanwhile, and the next promote goes through', async () => {
    await local.addressMoves({ stuckAt: 'blue' });
    await expect(runs(promote, killedInMove('promote'))).rejects.toThrow();
    expect(world.observed.activeColor).toBeNull();
    expect(await runs(({ cloud }) => bringAddressBack(cloud, 'green'))).toBe(true);
    expect(await publicRelease(world)).toBe(NEXT);
    await local.addressMoves('moves');
    await runs(promote);
    expect(await seen()).toEqual(allOn('blue', NEXT));
    await runs(rollback);
  }, 60_000);

  it.each(['promote', 'rollback'] as const)(
    'does not hold up a %s after a runner that was killed',
    async (name) => {
      await local.addressMoves({ stuckAt: 'blue' });
      await expect(runs(promote, killedInMove('promote'))).rejects.toThrow();
      await local.addressMoves('moves');
      expect((await runs(readStatus)).alarm).toContain('has not arrived at blue yet');
      await runs(name === 'promote' ? promote : rollback);
      expect(await seen()).toEqual(name === 'promote' ? allOn('blue', NEXT) : allOn('green', OLD));
      if (name === 'promote') await runs(rollback);
    },
    60_000,
  );
});
