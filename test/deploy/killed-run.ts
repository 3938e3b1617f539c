import { parseConnectTo } from '@lago-scw/contracts';
import type { Failpoints } from '@lago-scw/effects';
import { askPublicName } from '../../actions/lago-deploy-compose/src/public-answer.ts';
import {
  type DeploySession,
  type DeployWorld,
  DOMAIN,
  ELASTIC,
  type SessionOptions,
} from './deploy-world.ts';

type Work<T> = (session: DeploySession) => Promise<T>;

/** One run of an operation, with a connection of its own. */
export async function run<T>(
  world: Pick<DeployWorld, 'session'>,
  work: Work<T>,
  options?: SessionOptions,
): Promise<T> {
  const session = await world.session(options);
  try {
    return await work(session);
  } finally {
    session.close();
  }
}

/** Lets a run die at its n-th point; answers where that was, or nothing when it has fewer points. */
export async function killed(
  world: Pick<DeployWorld, 'session'>,
  work: Work<unknown>,
  n: number,
): Promise<string | undefined> {
  const points = killAt(n);
  const died = await run(world, work, { failpoints: skipReading(points) }).then(
    () => false,
    () => true,
  );
  return died ? points.passed.at(n) : undefined;
}

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

/** Connecting and reading change nothing. */
function skipReading(points: Failpoints): Failpoints {
  const harmless = ['host.connect', 'deploy.read-host', 'deploy.look-at-containers'];
  return { hit: (id, moment) => (harmless.includes(id) ? undefined : points.hit(id, moment)) };
}

/** Who has what, as one can see it from outside. */
export function holders({ observed }: DeployWorld): unknown {
  const { activeColor, clocks, workers } = observed;
  return { ip: activeColor, clocks: [...clocks], workers: [...workers] };
}

const PATIENCE_SECONDS = 10;

/** The release that answers on the public name, over a connection of its own; doors that a run left closed open within seconds. */
export async function publicRelease({ machines }: DeployWorld): Promise<string | undefined> {
  const connectTo = parseConnectTo(machines.connectTo());
  for (let second = 0; ; second++) {
    try {
      return (await askPublicName({ domain: DOMAIN, address: ELASTIC, connectTo })).release;
    } catch (error) {
      if (second === PATIENCE_SECONDS) throw error;
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}

/** What must be seen when a color has everything. */
export const on = (color: string) => ({
  ip: color,
  clocks: [`${color}/lago-clock-1`],
  workers: [`${color}/lago-worker-1`],
});
