import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DeployWorld, startDeployWorld } from './deploy-world.ts';
import { holders, killed, on, run } from './killed-run.ts';
import { releaseOf } from './release-of.ts';
import { deploying, promote } from './session-operations.ts';

const first = releaseOf('v1.50.0', 'first');

let world: DeployWorld;

beforeAll(async () => {
  world = await startDeployWorld();
  await run(world, deploying(first));
  await run(world, promote);
}, 60_000);
afterAll(() => world.stop());

it('a deploy that is killed at any point leaves the active color as it was, and the next one ends well', async () => {
  const points: string[] = [];
  for (let n = 0; n < 100; n++) {
    const folder = releaseOf('v1.50.0', `killed-${n}`);
    const point = await killed(world, deploying(folder), n);
    if (point === undefined) break;
    points.push(point);
    expect(holders(world), `after ${point}`).toEqual(on('green'));
    expect((await run(world, deploying(folder))).current).toMatchObject({
      release: folder.release.id,
      state: 'ready',
    });
    expect(holders(world), `deployed again after ${point}`).toEqual(on('green'));
  }
  expect(points).toContain('deploy.migrate');
}, 240_000);
