import { otherColor } from '@lago-scw/contracts';
import { type BundleEnd, runBundle } from '../../end-to-end/run-bundle.ts';
import { attempt, operation, tailOf } from '../../lab/operate.ts';
import { deployFaults, type Fault, moveFaults, stopApi } from './fault-list.ts';
import type { Scene } from './scene.ts';
import { notOn, unsound } from './soundness.ts';

export interface FaultCount {
  readonly injected: number;
  readonly converged: number;
}

type Operation = 'deploy' | 'promote' | 'rollback';

/**
 * Where a runner is killed: one after the other, each run being the next attempt of the same operation. Each kind of step is
 * there once; the tests in `test/deploy` kill at every single effect of all three.
 */
const KILLED_AFTER: Readonly<Record<Operation, readonly string[]>> = {
  deploy: ['upload', 'pull', 'record-begin', 'migrate', 'web-up'],
  promote: [
    'record-begin-to',
    'clock-stop',
    'jobs-stop',
    'forward',
    'drain',
    'close',
    'elastic-ip.move',
    'lift',
    'jobs-up',
    'clock-up',
    'record-end-to',
  ],
  rollback: ['forward', 'jobs-stop', 'elastic-ip.move', 'jobs-up'],
};

/**
 * Breaks one thing after the other: does it hold meanwhile, and does the next run mend it? It begins and ends with the old
 * release active and its successor waiting; faults of a hand-over alternate between there and back.
 */
export async function injectFaults(scene: Scene): Promise<FaultCount> {
  const count = { injected: 0, converged: 0 };
  const note = async (name: string, look: () => Promise<string | undefined>) => {
    const began = Date.now();
    const wrong = await look().catch((error: unknown) => String(error));
    count.injected += 1;
    if (wrong === undefined) count.converged += 1;
    const seconds = Math.round((Date.now() - began) / 1000);
    console.log(
      `  ${wrong === undefined ? '✓' : '✗'} ${name} (${seconds} s)${wrong === undefined ? '' : `: ${wrong}`}`,
    );
  };
  for (const fault of deployFaults) {
    await note(fault.name, async () => {
      const { end, meanwhile } = await withFault(scene, 'deploy', fault.inject);
      const wrong = meanwhile ?? unlike(fault.outcome, end);
      if (wrong !== undefined) return `${wrong}\n${tailOf(end)}`;
      return (await next(scene, 'deploy')) ?? notOn(scene.lab, scene.active, scene.old);
    });
  }
  for (const [index, fault] of moveFaults.entries()) {
    const direction = index % 2 === 0 ? 'promote' : 'rollback';
    if (direction === 'promote') await next(scene, 'deploy');
    await note(`${direction}: ${fault.name}`, async () => {
      const { end, meanwhile } = await withFault(scene, direction, fault.inject);
      const wrong = meanwhile ?? unlike(fault.outcome, end);
      if (wrong !== undefined) return `${wrong}\n${tailOf(end)}`;
      return (await next(scene, direction)) ?? arrived(scene, direction);
    });
  }
  await stopApi(scene);
  for (const name of ['deploy', 'promote', 'rollback'] as const) {
    for (const effect of KILLED_AFTER[name]) {
      await note(`${name} killed after ${effect}`, () => killed(scene, name, effect));
    }
    const wrong = (await next(scene, name)) ?? (await arrived(scene, name));
    if (wrong === undefined) continue;
    console.log(`  ✗ the ${name} after these: ${wrong}`);
    count.converged = Math.max(0, count.converged - KILLED_AFTER[name].length);
  }
  return count;
}

function unlike(outcome: Fault['outcome'], { exitCode }: BundleEnd): string | undefined {
  if (outcome === 'goes on' && exitCode !== 0) return 'it should have gone on';
  return outcome === 'fails' && exitCode === 0 ? 'nothing failed: the fault was none' : undefined;
}

async function withFault(scene: Scene, name: Operation, inject: (scene: Scene) => Promise<() => unknown>) {
  const mend = await inject(scene);
  try {
    const end = await attempt(scene.lab, requestOf(scene, name));
    return { end, meanwhile: await unsound(scene.lab, [scene.old, scene.waiting]) };
  } finally {
    await mend();
  }
}

async function killed(scene: Scene, name: Operation, effect: string): Promise<string | undefined> {
  const request = { ...requestOf(scene, name), failpoint: `${name}.${effect}@after:kill` };
  const end: BundleEnd = await runBundle(scene.lab, request);
  if (end.signal !== 'SIGKILL') return `the run was not killed\n${tailOf(end)}`;
  return unsound(scene.lab, [scene.old, scene.waiting]);
}

/** The next run, with nothing broken. @returns why it failed */
async function next(scene: Scene, name: Operation): Promise<string | undefined> {
  const end = await attempt(scene.lab, requestOf(scene, name));
  return end.exitCode === 0 ? undefined : `the next ${name} failed:\n${tailOf(end)}`;
}

function arrived({ lab, active, old, waiting }: Scene, name: Operation) {
  return name === 'promote' ? notOn(lab, otherColor(active), waiting) : notOn(lab, active, old);
}

function requestOf({ topology, folder }: Scene, name: Operation) {
  return operation(topology, name, name === 'deploy' ? { 'release-dir': folder } : {});
}
