import { type Color, otherColor } from '@lago-scw/contracts';
import { runBundle } from '../../end-to-end/run-bundle.ts';
import type { Lab } from '../../lab/lab.ts';
import { attempt, operation, tailOf } from '../../lab/operate.ts';
import { pause } from './pause.ts';
import { notOn, unsound } from './soundness.ts';

export interface FaultCount {
  readonly injected: number;
  readonly converged: number;
}

/** Where things stand between two faults: `active` serves `old`, the other color waits with `waiting`. */
export interface Scene {
  readonly lab: Lab;
  readonly topology: string;
  readonly active: Color;
  readonly old: string;
  readonly waiting: string;
  /** Folder of `waiting`, for a deploy. */
  readonly folder: string;
}

interface Fault {
  readonly name: string;
  readonly operation: 'deploy' | 'promote' | 'rollback';
  /** Breaks something; what it returns mends it. */
  readonly inject: (scene: Scene) => Promise<() => Promise<unknown> | unknown>;
  /** Where the run dies, as LAGO_SCW_FAILPOINT has it. */
  readonly failpoint?: string;
  /** Ends well nevertheless; otherwise it must fail, or the fault was none. */
  readonly survives?: boolean | 'maybe';
}

const nothing = async () => () => {};
const killedAfter = (operation: Fault['operation'], effects: readonly string[]): Fault[] =>
  effects.map((effect) => ({
    name: `${operation} killed after ${effect}`,
    operation,
    inject: nothing,
    failpoint: `${effect}@after:kill`,
  }));

const databaseFault = (name: string, fault: string): Fault => ({
  name,
  operation: 'deploy',
  async inject(scene) {
    await stopStandby(scene);
    await sql(scene.lab, 'INSERT INTO lab_faults VALUES ($1)', [fault]);
    return () => sql(scene.lab, 'DELETE FROM lab_faults');
  },
});

const addressFault = (way: 'refused' | 'stuck' | 'lost', survives: boolean): Fault => ({
  name: `the move of the address is ${way}`,
  operation: 'promote',
  survives,
  async inject({ lab }) {
    await setMoves(lab, way);
    return () => setMoves(lab, 'moves');
  },
});

/** In an order in which each begins where the one before ended: on the old release, with the new one waiting. */
const FAULTS: readonly Fault[] = [
  databaseFault('the migration fails', 'migration'),
  databaseFault('the standby does not become healthy', 'api'),
  {
    name: 'an image cannot be pulled',
    operation: 'deploy',
    async inject(scene) {
      await stopStandby(scene);
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
    operation: 'deploy',
    async inject(scene) {
      await stopStandby(scene);
      await standby(scene).run(
        "fallocate -l $(( ($(df -Pk /var/lib/docker | awk 'NR == 2 { print $4 }') - 300000) * 1024 )) /var/lib/docker/filler",
      );
      return () => standby(scene).run('rm /var/lib/docker/filler');
    },
  },
  addressFault('refused', true),
  addressFault('lost', true),
  addressFault('stuck', false),
  {
    name: 'Redis does not answer for 10 s',
    operation: 'promote',
    survives: 'maybe',
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
  {
    name: 'SSH to both is cut in the middle',
    operation: 'promote',
    survives: 'maybe',
    async inject({ lab }) {
      const cut = () => {
        for (const color of ['blue', 'green'] as const)
          lab.machine(color).run('pkill -KILL -P 1 -x sshd; true').catch(console.error);
      };
      const timers = [3000, 8000].map((after) => setTimeout(cut, after));
      return () => timers.forEach(clearTimeout);
    },
  },
  ...killedAfter('promote', [
    'promote.record-begin-to',
    'promote.clock-stop',
    'promote.forward',
    'promote.close',
    'promote.elastic-ip.move',
    'promote.clock-up',
  ]),
  ...killedAfter('rollback', [
    'rollback.forward',
    'rollback.jobs-stop',
    'rollback.elastic-ip.move',
    'rollback.jobs-up',
  ]),
];

/** Breaks one thing after the other and looks whether it holds meanwhile, and whether the next run mends it. */
export async function injectFaults(scene: Scene): Promise<FaultCount> {
  let converged = 0;
  for (const fault of FAULTS) {
    const began = Date.now();
    const wrong = await faultOnce(scene, fault).catch((error: unknown) => String(error));
    if (wrong === undefined) converged += 1;
    console.log(
      `  ${wrong === undefined ? '✓' : '✗'} ${fault.name} (${Math.round((Date.now() - began) / 1000)} s)${wrong === undefined ? '' : `: ${wrong}`}`,
    );
  }
  return { injected: FAULTS.length, converged };
}

/** @returns what was wrong */
async function faultOnce(scene: Scene, fault: Fault): Promise<string | undefined> {
  const { lab, active, old, waiting } = scene;
  if (fault.operation === 'promote') await run(scene, 'deploy');
  if (fault.operation === 'rollback') {
    await run(scene, 'deploy');
    await run(scene, 'promote');
  }
  const mend = await fault.inject(scene);
  const request = operationOf(scene, fault.operation);
  const end =
    fault.failpoint === undefined
      ? await attempt(lab, request)
      : await runBundle(lab, { ...request, failpoint: fault.failpoint });
  const meanwhile = await unsound(lab, [old, waiting]);
  await mend();
  if (meanwhile !== undefined) return `in the middle: ${meanwhile}\n${tailOf(end)}`;
  if (fault.failpoint !== undefined && end.signal !== 'SIGKILL')
    return `the run was not killed\n${tailOf(end)}`;
  if (fault.survives === true && end.exitCode !== 0) return `it should have gone on\n${tailOf(end)}`;
  if (fault.survives === undefined && end.exitCode === 0) return 'nothing failed: the fault was none';
  await run(scene, fault.operation);
  const target = fault.operation === 'promote' ? otherColor(active) : active;
  const after = await notOn(lab, target, target === active ? old : waiting);
  if (fault.operation === 'promote') await run(scene, 'rollback');
  return after === undefined ? await notOn(lab, active, old) : `after the next run: ${after}`;
}

function operationOf({ topology, folder }: Scene, name: Fault['operation']) {
  return operation(topology, name, name === 'deploy' ? { 'release-dir': folder } : {});
}

async function run(scene: Scene, name: Fault['operation']): Promise<void> {
  const end = await attempt(scene.lab, operationOf(scene, name));
  if (end.exitCode !== 0) throw new Error(`the next ${name} failed:\n${tailOf(end)}`);
}

function standby({ lab, active }: Scene) {
  return lab.machine(otherColor(active));
}

/** So that a deploy has something to do. */
async function stopStandby(scene: Scene): Promise<void> {
  await standby(scene).run(
    'docker ps -q --filter label=com.docker.compose.service=api | xargs -r docker stop -t 1 >/dev/null',
  );
}

async function sql(lab: Lab, text: string, values: readonly string[] = []): Promise<void> {
  const client = await lab.database();
  await client.query(text, [...values]).finally(() => client.end());
}

async function setMoves(lab: Lab, way: string): Promise<void> {
  await fetch(`${lab.scaleway.url}/_sandbox/address-moves`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ way }),
  });
  await pause(0);
}
