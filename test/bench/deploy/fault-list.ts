import { COLORS, otherColor } from '@lago-scw/contracts';
import type { Lab } from '../../lab/lab.ts';
import type { Scene } from './scene.ts';

export interface Fault {
  readonly name: string;
  /** Breaks something; what it returns mends it. */
  readonly inject: (scene: Scene) => Promise<() => unknown>;
}

export interface MoveFault extends Fault {
  /** The run must get over it by itself; otherwise it may also fail, and the next one mends it. */
  readonly survives: boolean;
}

/** The deploy must fail, and harm nothing that runs. */
export const deployFaults: readonly Fault[] = [
  { name: 'the migration fails', inject: (scene) => faultyRelease(scene, 'migration') },
  { name: 'the standby does not become healthy', inject: (scene) => faultyRelease(scene, 'api') },
  {
    name: 'an image cannot be pulled',
    async inject(scene) {
      const image = `getlago/front:${scene.waiting.replace(/-[0-9a-f]+$/, '')}`;
      await standby(scene).run(
        `docker ps -aq | xargs -r docker rm -f >/dev/null; docker image rm -f ${image}`,
      );
      scene.lab.registry.missing.add(image);
      return () => scene.lab.registry.missing.clear();
    },
  },
  {
    name: 'the disk is full',
    async inject(scene) {
      await stopApi(scene);
      const free = `$(df -Pk /var/lib/docker | awk 'NR == 2 { print $4 }')`;
      await standby(scene).run(`fallocate -l $(( (${free} - 300000) * 1024 )) /var/lib/docker/filler`);
      return () => standby(scene).run('rm /var/lib/docker/filler');
    },
  },
];

export const moveFaults: readonly MoveFault[] = [
  {
    name: 'the move of the address is refused',
    survives: true,
    inject: ({ lab }) => addressMoves(lab, 'refused'),
  },
  { name: 'the address ends up detached', survives: true, inject: ({ lab }) => addressMoves(lab, 'lost') },
  {
    name: 'SSH to both instances is cut twice',
    survives: false,
    async inject({ lab }) {
      // Within the machine's own processes: the children of its sshd.
      const cut = () => {
        for (const color of COLORS)
          lab.machine(color).run('pkill -KILL -P 1 -x sshd; true').catch(console.error);
      };
      const timers = [3000, 8000].map((after) => setTimeout(cut, after));
      return () => timers.forEach(clearTimeout);
    },
  },
  {
    name: 'Redis does not answer for 10 s',
    survives: false,
    async inject({ lab }) {
      const freeze = setTimeout(() => lab.redis.freeze(), 1500);
      const thaw = setTimeout(() => lab.redis.thaw(), 11_500);
      return () => {
        clearTimeout(freeze);
        clearTimeout(thaw);
        lab.redis.thaw();
      };
    },
  },
];

function standby({ lab, active }: Scene) {
  return lab.machine(otherColor(active));
}

/** So that a deploy has something to do. */
async function stopApi(scene: Scene): Promise<void> {
  const containers = 'docker ps -q --filter label=com.docker.compose.service=api';
  await standby(scene).run(`${containers} | xargs -r docker stop -t 1 >/dev/null`);
}

/** The stand-in asks the database what should be broken about it. */
async function faultyRelease(scene: Scene, fault: string): Promise<() => unknown> {
  await stopApi(scene);
  await query(scene.lab, 'INSERT INTO lab_faults VALUES ($1)', [fault]);
  return () => query(scene.lab, 'DELETE FROM lab_faults');
}

async function query(lab: Lab, text: string, values: readonly string[] = []): Promise<void> {
  const client = await lab.database();
  await client.query(text, [...values]).finally(() => client.end());
}

async function addressMoves(lab: Lab, way: 'refused' | 'lost' | 'moves'): Promise<() => unknown> {
  const response = await fetch(`${lab.scaleway.url}/_sandbox/address-moves`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ way }),
  });
  if (!response.ok) throw new Error(`The local Scaleway would not: ${response.status}`);
  return way === 'moves' ? () => {} : () => addressMoves(lab, 'moves');
}
