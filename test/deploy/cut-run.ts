import { ActionError } from '@lago-scw/effects';
import { expect } from 'vitest';
import type { CutMoment, SshRequest } from '../../packages/sandbox/src/instances/ssh-cuts.ts';
import type { DeploySession, DeployWorld } from './deploy-world.ts';
import { publicRelease, run } from './killed-run.ts';

type Work = (session: DeploySession) => Promise<unknown>;

export interface CutRun {
  readonly request: SshRequest;
  /** How the run ended; undefined when it got over the cut. */
  readonly error: unknown;
}

/** Runs with a connection that breaks at its n-th request; answers nothing when the run has fewer. */
export async function cutRun(
  world: DeployWorld,
  work: Work,
  n: number,
  moment: CutMoment,
): Promise<CutRun | undefined> {
  const { sshCuts } = world.machines;
  const error = await run(world, (session) => {
    // Now: what the connecting asks is not of the run.
    sshCuts.arm(n, moment);
    return work(session);
  }).then(
    () => undefined,
    (fault: unknown) => fault,
  );
  const request = sshCuts.requests[n];
  return request === undefined ? undefined : { request, error };
}

/** The same until `next` ends well, as an operator would; at every end the public name answers and there are no two clocks. */
export async function cutAndMended(
  world: DeployWorld,
  work: Work,
  n: number,
  moment: CutMoment,
): Promise<CutRun | undefined> {
  const cut = await cutRun(world, work, n, moment);
  if (cut === undefined) return undefined;
  const where = `cut ${moment} request ${n}: ${cut.request.machine} ${cut.request.what}`;
  expect(await publicRelease(world), where).toMatch(/^v/);
  expect(world.observed.mostClocks, where).toBeLessThanOrEqual(1);
  if (cut.error === undefined) return cut;
  expect(cut.error, where).toBeInstanceOf(ActionError);
  await run(world, work);
  return cut;
}

/** What a run asks, each once: nobody can tell beforehand how often it has to look. */
export async function requestsOf(world: DeployWorld, work: Work): Promise<readonly string[]> {
  await cutRun(world, work, Number.POSITIVE_INFINITY, 'before');
  return [...new Set(world.machines.sshCuts.requests.map(nameOf))];
}

/** Without the release, which differs from deploy to deploy. */
export function nameOf({ machine, what }: SshRequest): string {
  return `${machine} ${what.replaceAll(/v\d+\.\d+\.\d+-[0-9a-f]{8}/g, '(release)')}`;
}
