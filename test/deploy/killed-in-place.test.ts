import { afterEach, beforeEach, expect, it } from 'vitest';
import { readStatus } from '../../actions/lago-deploy-compose/src/status.ts';
import { type DeployWorld, startDeployWorld } from './deploy-world.ts';
import { rollbackInPlace, single } from './in-place.ts';
import { holders, killed, on, publicRelease, run } from './killed-run.ts';
import { releaseOf } from './release-of.ts';
import { deploying, promote } from './session-operations.ts';

const second = releaseOf('v1.50.0');
const third = releaseOf('v1.50.0', 'third');

let world: DeployWorld;
beforeEach(async () => {
  world = await startDeployWorld();
});
afterEach(() => world.stop());

it('a promote in place that is killed at any point is finished, or taken back, by the next run', async () => {
  const other = releaseOf('v1.50.0', 'other');
  const points: string[] = [];
  await run(single(world), deploying(second));
  await run(single(world), promote);
  for (let n = 0; n < 60; n++) {
    await run(single(world), deploying(other));
    const point = await killed(single(world), promote, n);
    if (point === undefined) break;
    points.push(point);
    if (n % 2 === 0) {
      await run(single(world), promote);
      expect(await publicRelease(world), `promote after a promote killed after ${point}`).toBe(
        other.release.id,
      );
      expect(holders(world)).toEqual(on('blue'));
    }
    const begun = n % 2 === 0 || point.startsWith('promote.');
    if (begun) await run(single(world), rollbackInPlace(false));
    expect(await publicRelease(world), `rollback after a promote killed after ${point}`).toBe(
      second.release.id,
    );
    expect(holders(world), point).toEqual(on('blue'));
  }
  expect(points).toEqual(expect.arrayContaining(['promote.web-up', 'promote.jobs-stop', 'promote.clock-up']));
}, 240_000);

it('a deploy that is killed at any point leaves alone what serves, and the next one finishes it', async () => {
  const points: string[] = [];
  await run(single(world), deploying(second));
  await run(single(world), promote);
  for (let n = 0; n < 40; n++) {
    const next = releaseOf('v1.50.0', `next ${n}`);
    const point = await killed(single(world), deploying(next), n);
    expect(await publicRelease(world), point).toBe(second.release.id);
    expect(holders(world), point).toEqual(on('blue'));
    if (point === undefined) break;
    points.push(point);
    expect(await run(single(world), deploying(next))).toMatchObject({
      runs: false,
      current: { state: 'ready' },
    });
    expect((await run(single(world), readStatus)).waiting).toBe(next.release.id);
  }
  expect(points).toEqual(
    expect.arrayContaining(['deploy.record-begin', 'deploy.migrate', 'deploy.record-end']),
  );
}, 120_000);

it('a rollback in place that is killed at any point is finished by the next one', async () => {
  const points: string[] = [];
  for (const folder of [second, third]) {
    await run(single(world), deploying(folder));
    await run(single(world), promote);
  }
  for (let n = 0; n < 60; n++) {
    const point = await killed(single(world), rollbackInPlace(false), n);
    expect(
      (await run(single(world), readStatus)).waiting,
      'no promote takes an older release',
    ).toBeUndefined();
    await run(single(world), rollbackInPlace(false));
    expect(await publicRelease(world), point).toBe(second.release.id);
    expect(holders(world), point).toEqual(on('blue'));
    if (point === undefined) break;
    points.push(point);
    await run(single(world), deploying(third));
    await run(single(world), promote);
  }
  expect(points).toEqual(
    expect.arrayContaining(['rollback.older-noted', 'rollback.web-up', 'rollback.clock-up']),
  );
}, 240_000);
