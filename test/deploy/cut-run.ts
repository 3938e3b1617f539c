import { expect } from 'vitest';
import type { CutMoment, SshRequest } from '../../packages/sandbox/src/instances/ssh-cuts.ts';
import type { DeploySession, DeployWorld } from './deploy-world.ts';
import { publicRelease, run } from './killed-run.ts';

type Work = (session: DeploySession) => Promise<unknown>;

/**
 * Runs with a connection that breaks at its n-th request, which the run must get over: afterwards the public name answers, and
 * there were no two clocks.
 *
 * @returns what was asked then, without what differs from run to run; nothing when the run asks less
 */
export async function cutRun(
  world: DeployWorld,
  work: Work,
  n: number,
  moment: CutMoment,
): Promise<string | undefined> {
  const request = await requestsOf(world, work, n, moment).then((names) => names[n]);
  const where = `cut ${moment} request ${n}: ${request}`;
  expect(await publicRelease(world), where).toMatch(/^v/);
  expect(world.observed.mostClocks, where).toBeLessThanOrEqual(1);
  return request;
}

/** All that a run asks over SSH. Its n-th request is cut; none when that is left out. */
export async function requestsOf(
  world: DeployWorld,
  work: Work,
  n = Number.POSITIVE_INFINITY,
  moment: CutMoment = 'before',
): Promise<readonly string[]> {
  const { sshCuts } = world.machines;
  await run(world, (session) => {
    // Not earlier: nothing has been asked by connecting.
    sshCuts.arm(n, moment);
    return work(session);
  });
  return sshCuts.requests.map(nameOf);
}

/**
 * What differs from run to run: releases, certificates, the seconds from which on dead jobs are looked for. And the color: both
 * hosts are asked at once, so the n-th request of two runs may be the same one to this host and to that.
 */
const VARYING =
  /v\d+\.\d+\.\d+-[0-9a-f]{8}|-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----|\b\d{10}(\.\d+)?\b|blue|green/gs;

function nameOf({ what }: SshRequest): string {
  return what.replaceAll(VARYING, '…');
}
