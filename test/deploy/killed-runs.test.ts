import type { Failpoints } from '@lago-scw/effects';
import { checkUpgrade } from '@lago-scw/lago';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decidePromote, decideRollback } from '../../actions/lago-deploy-compose/src/decide.ts';
import { deploy } from '../../actions/lago-deploy-compose/src/deploy.ts';
import { switchTraffic } from '../../actions/lago-deploy-compose/src/switch-traffic.ts';
import { type DeploySession, type DeployWorld, releaseOf, startDeployWorld } from './deploy-world.ts';

/** Ends the run at the n-th point that it passes: from then on it can do nothing more, not even undo. */
function killAt(n: number): Failpoints & { readonly passed: string[] } {
  const passed: string[] = [];
  return {
    passed,
    hit(id, moment) {
      if (moment === 'before' && passed.length <= n) return;
      passed.push(id);
      if (passed.length > n) throw new Error(`killed after ${id}`);
    },
  };
}

const old = releaseOf('v1.50.0', 'old');
const next = releaseOf('v1.50.0', 'next');
const other = releaseOf('v1.50.0', 'other');

const promote = (session: DeploySession) => switchTraffic(session, 'promote', decidePromote);
const rollback = (session: DeploySession) =>
  switchTraffic(session, 'rollback', (fleet) => decideRollback(fleet, false));
const deployOf = (folder: typeof old) => (session: DeploySession) =>
  deploy(session, { folder, checkUpgrade, pullTimeoutMinutes: 1 });

let world: DeployWorld;

async function run<T>(work: (session: DeploySession) => Promise<T>, failpoints?: Failpoints): Promise<T> {
  const session = await world.session(failpoints === undefined ? {} : { failpoints });
  try {
    return await work(session);
  } finally {
    session.close();
  }
}

/** Lets a run die at its n-th point; answers where that was, or nothing when it has fewer points. */
async function killed(
  work: (session: DeploySession) => Promise<unknown>,
  n: number,
): Promise<string | undefined> {
  const points = killAt(n);
  const died = await run(work, skipReading(points)).then(
    () => false,
    () => true,
  );
  return died ? points.passed.at(n) : undefined;
}

/** Connecting and reading change nothing. */
function skipReading(points: Failpoints): Failpoints {
  const harmless = ['host.connect', 'deploy.read-host'];
  return { hit: (id, moment) => (harmless.includes(id) ? undefined : points.hit(id, moment)) };
}

function holders(): unknown {
  const { activeColor, clocks, workers } = world.observed;
  return { ip: activeColor, clocks: [...clocks], workers: [...workers] };
}

const on = (color: string) => ({
  ip: color,
  clocks: [`${color}/lago-clock-1`],
  workers: [`${color}/lago-worker-1`],
});

beforeAll(async () => {
  world = await startDeployWorld();
  for (const folder of [old, next]) {
    await run(deployOf(folder));
    await run(promote);
  }
  // Blue is active with `next`; green has `old` warm. From here every promote goes to green, every rollback to blue.
  await run(deployOf(other));
  world.observed.mostClocks = 0;
}, 60_000);
afterAll(() => world.stop());

describe('a run that is killed at any point', () => {
  it('is finished, or taken back, by the next one, and there are never two clocks', async () => {
    const points: string[] = [];
    for (let n = 0; n < 100; n++) {
      const point = await killed(promote, n);
      if (point === undefined) break;
      points.push(point);
      if (n % 2 === 0) {
        await run(promote);
        expect(holders(), `promote after a promote killed after ${point}`).toEqual(on('green'));
      }
      const wasPromoted = world.observed.activeColor === 'green' || point.startsWith('promote.');
      if (wasPromoted) await run(rollback);
      expect(holders(), `rollback after a promote killed after ${point}`).toEqual(on('blue'));
      expect(world.observed.mostClocks).toBeLessThanOrEqual(1);
    }
    expect(points).toContain('promote.elastic-ip.move');
    expect(points).toContain('promote.clock-up');
    console.log(`killed at ${points.length} points: ${points.join(' ')}`);
  }, 240_000);

  it('in a deploy, leaves the active color as it was, and the next deploy ends well', async () => {
    const points: string[] = [];
    for (let n = 0; n < 100; n++) {
      const folder = releaseOf('v1.50.0', `killed-${n}`);
      const point = await killed(deployOf(folder), n);
      if (point === undefined) break;
      points.push(point);
      const active = world.observed.activeColor ?? '';
      expect(holders(), `after ${point}`).toEqual(on(active));
      expect((await run(deployOf(folder))).current).toMatchObject({
        release: folder.release.id,
        state: 'ready',
      });
      expect(holders(), `deployed again after ${point}`).toEqual(on(active));
    }
    expect(points).toContain('deploy.migrate');
    console.log(`killed at ${points.length} points: ${points.join(' ')}`);
  }, 240_000);
});
