import { otherColor } from '@lago-scw/contracts';
import { operate } from '../../lab/operate.ts';
import type { Scene } from './scene.ts';

export interface Overhead {
  readonly typedMs: number;
  readonly deployMs: number;
}

/** The same release to the same host without its images, twice: typed there, and by the action with all that it checks. */
export async function measureOverhead(scene: Scene): Promise<Overhead> {
  const { lab, topology, active, waiting, folder } = scene;
  const machine = lab.machine(otherColor(active));
  const clear = () =>
    machine.run(
      'docker ps -aq | xargs -r docker rm -f >/dev/null; docker image prune -af >/dev/null; docker network prune -f >/dev/null',
    );
  await clear();
  const typed = `cd lago-scw/releases/${waiting} && docker compose -p lago --profile web pull --quiet && docker compose -p lago --profile web up -d --wait`;
  const typedMs = await timed(() => machine.run(typed));
  await clear();
  const deployMs = await timed(() => operate(lab, topology, 'deploy', { 'release-dir': folder }));
  return { typedMs, deployMs };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return Math.round(performance.now() - began);
}
