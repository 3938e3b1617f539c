import { COLORS, otherColor } from '@lago-scw/contracts';
import type { Lab } from '../../lab/lab.ts';
import type { LabMachine } from '../../lab/machine.ts';
import type { Scene } from './scene.ts';

export interface Fault {
  readonly name: string;
  /** What must become of the run. Where it may fail, and where it must, the next one mends it. */
  readonly outcome: 'goes on' | 'may fail' | 'fails';
  /** Breaks something; what it returns mends it, and throws when nothing broke. */
  readonly inject: (scene: Scene) => Promise<() => unknown>;
}

/** None of them may harm what runs. */
export const deployFaults: readonly Fault[] = [
  {
    name: 'the migration fails',
    outcome: 'fails',
    inject: (scene) => faultyRelease(scene, 'migration'),
  },
  {
    name: 'the standby does not become healthy',
    outcome: 'fails',
    inject: (scene) => faultyRelease(scene, 'api'),
  },
  {
    name: 'SSH is cut in the migration',
    outcome: 'goes on',
    async inject(scene) {
      await stopApi(scene);
      await query(
        scene.lab,
        'DELETE FROM schema_migrations WHERE version = (SELECT max(version) FROM schema_migrations)',
      );
      return cutSshWhen(
        standby(scene),
        '[ -n "$(docker ps -q --filter label=com.docker.compose.service=migrate)" ]',
      );
    },
  },
  {
    name: 'an image cannot be pulled',
    outcome: 'fails',
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
    outcome: 'fails',
    async inject(scene) {
      await stopApi(scene);
      const free = `$(df -Pk /var/lib/docker | awk 'NR == 2 { print $4 }')`;
      await standby(scene).run(`fallocate -l $(( (${free} - 300000) * 1024 )) /var/lib/docker/filler`);
      return () => standby(scene).run('rm /var/lib/docker/filler');
    },
  },
];

/** By turns of a promote and of a rollback. */
export const moveFaults: readonly Fault[] = [
  {
    name: 'the move of the address is refused',
    outcome: 'goes on',
    inject: ({ lab }) => addressMoves(lab, 'refused'),
  },
  {
    name: 'the address ends up detached',
    outcome: 'goes on',
    inject: ({ lab }) => addressMoves(lab, 'lost'),
  },
  {
    name: 'the address stays pending',
    outcome: 'goes on',
    inject: ({ lab }) => addressMoves(lab, 'stuck'),
  },
  {
    name: 'SSH is cut while the doors are closed',
    outcome: 'goes on',
    inject: async (scene) =>
      cutSshWhen(standby(scene), 'iptables -w -t raw -S PREROUTING | grep -q lago-scw-hand-over'),
  },
  {
    name: 'SSH to both instances is cut twice',
    outcome: 'may fail',
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
    outcome: 'may fail',
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
export async function stopApi(scene: Scene): Promise<void> {
  const containers = 'docker ps -q --filter label=com.docker.compose.service=api';
  await standby(scene).run(`${containers} | xargs -r docker stop -t 1 >/dev/null`);
}

/** Ends the SSH sessions of a machine once something is to be seen there. Nothing is told to end: what they started goes on. */
function cutSshWhen(machine: LabMachine, condition: string): () => Promise<void> {
  const cut = `pkill -KILL -P 1 -x sshd && echo cut`;
  const cutting = machine.run(
    `for turn in $(seq 600); do if ${condition}; then ${cut}; exit; fi; sleep 0.1; done`,
  );
  return async () => {
    if ((await cutting).trim() !== 'cut') throw new Error('SSH was never cut');
  };
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

async function addressMoves(lab: Lab, way: 'refused' | 'lost' | 'stuck' | 'moves'): Promise<() => unknown> {
  const response = await fetch(`${lab.scaleway.url}/_sandbox/address-moves`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ way }),
  });
  if (!response.ok) throw new Error(`The local Scaleway would not: ${response.status}`);
  return way === 'moves' ? () => {} : () => addressMoves(lab, 'moves');
}
