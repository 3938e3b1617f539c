import { expect, it } from 'vitest';
import type { CutMoment } from '../../packages/sandbox/src/instances/ssh-cuts.ts';
import { cutRun, requestsOf } from './cut-run.ts';
import { type DeployWorld, startDeployWorld } from './deploy-world.ts';
import { holders, on, run } from './killed-run.ts';
import { releaseOf } from './release-of.ts';
import { deploying, promote, rollback } from './session-operations.ts';

/** Worlds that share the requests among them: much of a hand-over is waiting. */
const WORLDS = 3;

it.concurrent.each(['before', 'after'] as const)(
  'promotes and rollbacks get over an SSH connection that breaks %s a request, wherever it breaks',
  async (moment) => {
    const parts = await Promise.all(Array.from({ length: WORLDS }, (_, first) => cutEvery(moment, first)));
    for (const direction of ['promote', 'rollback'] as const) {
      const asked = new Set(parts.flatMap((part) => part[direction].asked));
      const cut = parts.flatMap((part) => part[direction].cut);
      const missed = [...asked].filter((name) => !cut.includes(name));
      expect(missed, `${direction}: asked, but never cut`).toEqual([]);
      expect(cut.length).toBeGreaterThan(30);
    }
  },
  600_000,
);

interface Tally {
  readonly asked: readonly string[];
  readonly cut: string[];
}

async function cutEvery(
  moment: CutMoment,
  first: number,
): Promise<Readonly<Record<'promote' | 'rollback', Tally>>> {
  const world = await startDeployWorld();
  try {
    await standOnBlue(world);
    const tallies = {
      promote: { asked: await requestsOf(world, promote), cut: [] as string[] },
      rollback: { asked: await requestsOf(world, rollback), cut: [] as string[] },
    };
    for (let n = first, isOver = false; !isOver; n += WORLDS) {
      const there = await cutRun(world, promote, n, moment);
      expect(holders(world), `promote cut ${moment} request ${n}`).toEqual(on('green'));
      const back = await cutRun(world, rollback, n, moment);
      expect(holders(world), `rollback cut ${moment} request ${n}`).toEqual(on('blue'));
      if (there !== undefined) tallies.promote.cut.push(there);
      if (back !== undefined) tallies.rollback.cut.push(back);
      isOver = there === undefined && back === undefined;
    }
    return tallies;
  } finally {
    await world.stop();
  }
}

/** Blue is active, another release waits on green: from here every promote goes to green, every rollback to blue. */
async function standOnBlue(world: DeployWorld): Promise<void> {
  for (const [index, salt] of ['old', 'next', 'other'].entries()) {
    const folder = releaseOf('v1.50.0', salt);
    await run(world, deploying(folder));
    if (index < 2) await run(world, promote);
  }
  world.observed.mostClocks = 0;
}
