import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLossMeter } from '../../actions/lago-deploy-compose/src/loss-meter.ts';
import { type DeploySession, type DeployWorld, startDeployWorld } from './deploy-world.ts';
import { holders, on, run } from './killed-run.ts';
import { releaseOf } from './release-of.ts';
import { deploying, promote, rollback } from './session-operations.ts';

const old = releaseOf('v1.50.0', 'old');
const next = releaseOf('v1.50.0', 'next');

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
    await run(world, deploying(old));
    await run(world, promote);
    await run(world, deploying(next));
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
