import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DeployWorld, startDeployWorld } from './deploy-world.ts';
import { holders, killed, on, run } from './killed-run.ts';
import { releaseOf } from './release-of.ts';
import { deploying, promote, rollback } from './session-operations.ts';

const old = releaseOf('v1.50.0', 'old');
const next = releaseOf('v1.50.0', 'next');
const other = releaseOf('v1.50.0', 'other');

let world: DeployWorld;

beforeAll(async () => {
  world = await startDeployWorld();
  for (const folder of [old, next]) {
    await run(world, deploying(folder));
    await run(world, promote);
  }
  // Blue is active with `next`; green has `old` warm. From here every promote goes to green, every rollback to blue.
  await run(world, deploying(other));
  world.observed.mostClocks = 0;
}, 60_000);
afterAll(() => world.stop());

it('a promote that is killed at any point is finished, or taken back, by the next one, and there are never two clocks', async () => {
  const points: string[] = [];
  for (let n = 0; n < 100; n++) {
    const point = await killed(world, promote, n);
    if (point === undefined) break;
    points.push(point);
    if (point === 'promote.elastic-ip.move') {
      expect(world.observed.addressFrom, 'for the post step').toBe('blue');
    }
    if (n % 2 === 0) {
      await run(world, promote);
      expect(holders(world), `promote after a promote killed after ${point}`).toEqual(on('green'));
    }
    const wasPromoted = world.observed.activeColor === 'green' || point.startsWith('promote.');
    if (wasPromoted) await run(world, rollback);
    expect(holders(world), `rollback after a promote killed after ${point}`).toEqual(on('blue'));
    if (wasPromoted) expect(world.observed.addressFrom).toBeNull();
    expect(world.observed.mostClocks).toBeLessThanOrEqual(1);
  }
  expect(points).toContain('promote.elastic-ip.move');
  expect(points).toContain('promote.clock-up');
}, 240_000);
