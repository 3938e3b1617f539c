import { checkUpgrade } from '@lago-scw/lago';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decidePromote, decideRollback } from '../../actions/lago-deploy-compose/src/decide.ts';
import { deploy } from '../../actions/lago-deploy-compose/src/deploy.ts';
import { startLossMeter } from '../../actions/lago-deploy-compose/src/loss-meter.ts';
import { switchTraffic } from '../../actions/lago-deploy-compose/src/switch-traffic.ts';
import { type DeploySession, type DeployWorld, startDeployWorld } from './deploy-world.ts';
import { holders, on, run } from './killed-run.ts';
import { releaseOf } from './release-of.ts';

const old = releaseOf('v1.50.0', 'old');
const next = releaseOf('v1.50.0', 'next');
const deployOf = (folder: typeof old) => (session: DeploySession) =>
  deploy(session, { folder, checkUpgrade, pullTimeoutMinutes: 1, backupMinutes: 0 });
const promote = (session: DeploySession) => switchTraffic(session, 'promote', decidePromote);
const rollback = (session: DeploySession) =>
  switchTraffic(session, 'rollback', (fleet) => decideRollback(fleet, false));

let world: DeployWorld;

/** As long as in production: idle connections must have been closed before the address moves. */
async function patiently<T>(work: (session: DeploySession) => Promise<T>): Promise<T> {
  const session = await world.session({ handOver: { 'drain-seconds': 6 } });
  const { domain, elasticIp } = session.topology;
  const meter = startLossMeter({ domain, address: elasticIp.address, connectTo: session.connectTo });
  try {
    const result = await work(session);
    expect(await meter.stop()).toMatchObject({ lost: 0, hung: 0, reset: 0, faults: [] });
    return result;
  } finally {
    await meter.stop();
    session.close();
  }
}

describe('a hand-over under load', () => {
  beforeAll(async () => {
    world = await startDeployWorld();
    await run(world, deployOf(old));
    await run(world, promote);
    await run(world, deployOf(next));
  }, 60_000);
  afterAll(() => world.stop());

  it('loses no request of a promote, on new, kept-alive, idle and HTTP/2 connections', async () => {
    await patiently(promote);
    expect(holders(world)).toEqual(on('blue'));
  }, 60_000);

  it('loses none of a rollback either', async () => {
    await patiently(rollback);
    expect(holders(world)).toEqual(on('green'));
  }, 60_000);

  it('is seen to lose some when the address moves by itself', async () => {
    const session = await world.session();
    const { domain, elasticIp } = session.topology;
    const meter = startLossMeter({ domain, address: elasticIp.address, connectTo: session.connectTo });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await session.cloud.moveElasticIp('blue', 'test');
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect((await meter.stop()).lost).toBeGreaterThan(0);
    await session.cloud.moveElasticIp('green', 'test');
    session.close();
  }, 60_000);
});
