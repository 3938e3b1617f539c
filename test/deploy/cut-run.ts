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

/** All that a run asks over SSH, its n-th request being cut; none when left out. */
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

const RELEASE = /v\d+\.\d+\.\d+-[0-9a-f]{8}/g;
const CERTIFICATE = /-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----/gs;

/** Seconds since the epoch, from which on dead jobs are looked for. */
const TIME = /\b\d{10}(\.\d+)?\b/g;

function nameOf({ machine, what }: SshRequest): string {
  const name = what.replaceAll(CERTIFICATE, '(certificate)').replaceAll(RELEASE, '(release)');
  return `${machine} ${name.replaceAll(TIME, '(time)')}`;
}
