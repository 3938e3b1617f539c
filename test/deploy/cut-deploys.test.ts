import { expect, it } from 'vitest';
import { readState } from '../../actions/lago-deploy-compose/src/session.ts';
import type { CutMoment } from '../../packages/sandbox/src/instances/ssh-cuts.ts';
import { cutRun, requestsOf } from './cut-run.ts';
import { startDeployWorld } from './deploy-world.ts';
import { holders, on, run } from './killed-run.ts';
import { releaseOf, SCHEMAS } from './release-of.ts';
import { deploying, promote } from './session-operations.ts';

it.concurrent.each(['before', 'after'] as const)(
  'a deploy gets over an SSH connection that breaks %s a request, wherever it breaks, and migrates once',
  async (moment) => {
    const world = await startDeployWorld();
    try {
      await run(world, deploying(releaseOf('v1.50.0', 'first')));
      await run(world, promote);
      await cutEvery(world, moment);
    } finally {
      await world.stop();
    }
  },
  300_000,
);

/** Green is active: every deploy goes to blue. */
async function cutEvery(
  world: Awaited<ReturnType<typeof startDeployWorld>>,
  moment: CutMoment,
): Promise<void> {
  const { observed } = world;
  const asked = await requestsOf(world, deploying(releaseOf('v1.50.0', 'uncut')));
  const cut: string[] = [];
  for (let n = 0; ; n++) {
    const folder = releaseOf('v1.50.0', `cut-${n}`);
    const { migrations } = observed;
    observed.schema = SCHEMAS['v1.49.0'] ?? '';
    const one = await cutRun(world, deploying(folder), n, moment);
    const { hosts } = await run(world, readState);
    expect(hosts.blue.current, `cut ${moment} request ${n}`).toMatchObject({
      release: folder.release.id,
      state: 'ready',
    });
    expect(holders(world)).toEqual(on('green'));
    expect(observed).toMatchObject({ schema: SCHEMAS['v1.50.0'], migrations: migrations + 1 });
    if (one === undefined) break;
    cut.push(one);
  }
  expect(
    asked.filter((name) => !cut.includes(name)),
    'asked, but never cut',
  ).toEqual([]);
  expect(cut.length).toBeGreaterThan(20);
}
