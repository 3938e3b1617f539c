import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DeployWorld, startDeployWorld } from './deploy-world.ts';
import { holders, killed, on, publicRelease, run } from './killed-run.ts';
import { releaseOf } from './release-of.ts';
import { deploying, promote, rollback } from './session-operations.ts';

const old = releaseOf('v1.50.0', 'old');
const next = releaseOf('v1.50.0', 'next');

let world: DeployWorld;

// Blue is active with `next`, green has `old` warm.
beforeAll(async () => {
  world = await startDeployWorld();
  for (const folder of [old, next]) {
    await run(world, deploying(folder));
    await run(world, promote);
  }
  world.observed.mostClocks = 0;
}, 60_000);
afterAll(() => world.stop());

it('a rollback that is killed at any point is finished by the next one; somebody answers meanwhile, and there are never two clocks', async () => {
  const points: string[] = [];
  for (let n = 0; n < 100; n++) {
    const point = await killed(world, rollback, n);
    if (point === undefined) break;
    points.push(point);
    const releases = [old.release.id, next.release.id];
    expect(releases, `rollback killed after ${point}`).toContain(await publicRelease(world));
    await run(world, rollback);
    expect(holders(world), `rollback after one killed after ${point}`).toEqual(on('green'));
    await run(world, promote);
    expect(holders(world), `promote after a rollback killed after ${point}`).toEqual(on('blue'));
    expect(world.observed.mostClocks).toBeLessThanOrEqual(1);
  }
  expect(points).toContain('rollback.forward');
  expect(points).toContain('rollback.elastic-ip.move');
  expect(points).toContain('rollback.clock-up');
}, 240_000);
