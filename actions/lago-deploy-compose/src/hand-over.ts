import type { Color } from '@lago-scw/contracts';
import { ActionError, type Effects, messageOf } from '@lago-scw/effects';
import type { HandOver } from './host-records.ts';
import type { Replacement } from './replacement.ts';
import type { Stack } from './stack.ts';
import { bringBack, type TrafficPlan, trafficFrom } from './traffic.ts';

/** One step there, and the way back from it. Both are idempotent. */
interface Step {
  readonly name: string;
  readonly do: () => Promise<void>;
  readonly undo?: () => Promise<void>;
}

export interface HandOverPlan {
  readonly operation: HandOver['operation'];
  /** Nothing where that color never had a release, or where its host is dead. */
  readonly from: Stack | undefined;
  readonly fromColor: Color;
  readonly to: Stack;
  /** From one color to the other; or, where there is one, by another release in the same place. */
  readonly traffic: TrafficPlan | Replacement;
  readonly effects: Effects;
  /** Looks at the public name until it answers as this release; `directly`: by its own proxy, not by one that forwards. */
  readonly verify: (stack: Stack, directly: boolean) => Promise<void>;
  /** Waits for the first certificate, which only the holder of the Elastic IP gets; undefined where none is missing. */
  readonly obtainCertificate: (() => Promise<void>) | undefined;
  /** Writes how the hand-over stands to both hosts. */
  readonly record: (outcome: HandOver['outcome']) => Promise<void>;
  /**
   * Sees that no clock is left on a color whose host is away; false when nobody can tell. Undefined where the host is there,
   * or never had a release.
   */
  readonly fence: (() => Promise<boolean>) | undefined;
  readonly warning: (text: string) => void;
  /** Looks for jobs that died since a moment, in milliseconds, because the other release met them. */
  readonly scanDeadSet: (since: number) => Promise<unknown>;
  /** Watches the new release; throws when it should be taken back. */
  readonly bake: () => Promise<void>;
  readonly info: (text: string) => void;
}

export interface HandOverTimes {
  /** Milliseconds since the epoch when every new request was seen to be answered by the new color. */
  readonly trafficAt: number;
  /** The same for the Elastic IP. */
  readonly addressAt: number;
}

/**
 * Passes traffic, jobs and clock from one color to the other. A failure undoes what was done, in reverse; a cut-off run
 * leaves a record by which the next one continues. At no instant are there two clocks: one starts only after the
 * other is seen to be gone.
 *
 * @throws ActionError `hand-over-undone` when it failed and all is as before, `hand-over-broken` when undoing failed too
 */
export async function handOver(plan: HandOverPlan): Promise<HandOverTimes> {
  await plan.record('unfinished');
  const times = { trafficAt: 0, addressAt: 0 };
  const begun: Step[] = [];
  for (const step of stepsOf(plan, times)) {
    begun.unshift(step);
    try {
      await step.do();
    } catch (error) {
      // A cancelled run has seconds left: the record tells the next one to go on or to go back.
      if (plan.effects.signal.aborted) throw error;
      throw await undo(plan, step, begun, error);
    }
  }
  await plan.record('done');
  return times;
}

type Times = { -readonly [name in keyof HandOverTimes]: number };

/**
 * A promote stops the old workers first: they would not know the jobs that the new release enqueues. A rollback brings
 * traffic back first: the newer workers know the older jobs, and somebody is waiting.
 */
function stepsOf(plan: HandOverPlan, times: Times): readonly Step[] {
  const { traffic } = plan;
  const { forward, move } =
    'replace' in traffic ? replaceSteps(plan, traffic, times) : moveSteps(plan, traffic, times);
  const start = startNew(plan, plan.effects.clock.now());
  return plan.operation === 'promote'
    ? [...stopOld(plan), ...forward, ...move, ...start]
    : [...forward, ...stopOld(plan), ...move, ...start];
}

function stopOld({ operation: id, from, to, fromColor, traffic, info }: HandOverPlan): readonly Step[] {
  if (from === undefined) return [];
  const back = `${id}.undo`;
  return [
    {
      name: `letting the jobs of ${fromColor} finish`,
      do: () => from.quiet(traffic.settings['quiet-seconds'], id, info),
    },
    {
      name: `stopping the clock of ${fromColor}`,
      do: () => from.stop('clock', id),
      undo: async () => {
        await to.confirmGone('clock', `${back}.before`);
        await from.start('clock', back);
      },
    },
    {
      name: `stopping the jobs of ${fromColor}`,
      do: () => from.stop('jobs', id),
      undo: () => from.start('jobs', back),
    },
  ];
}

interface TrafficSteps {
  readonly forward: readonly Step[];
  readonly move: readonly Step[];
}

/** One instance: service is away while the web tier of the new release starts, or, on failure, the old one's again. */
function replaceSteps(plan: HandOverPlan, replacement: Replacement, times: Times): TrafficSteps {
  const { operation: id, to } = plan;
  const { release } = to.current;
  return {
    forward: [
      {
        name: `starting the web tier of ${release}`,
        do: () => replacement.replace(id),
        undo: () => replacement.takeBack(`${id}.undo`),
      },
      ...certificateStep(plan),
      {
        name: 'verifying the public name',
        do: async () => {
          await plan.verify(to, true);
          times.addressAt = plan.effects.clock.now();
          times.trafficAt = times.addressAt;
        },
      },
    ],
    move: [],
  };
}

function moveSteps(plan: HandOverPlan, trafficPlan: TrafficPlan, times: Times): TrafficSteps {
  const { operation: id, to, fromColor } = plan;
  const traffic = trafficFrom(trafficPlan);
  const now = () => plan.effects.clock.now();
  return {
    forward: [
      {
        name: `forwarding to ${to.color}`,
        do: async () => {
          if (!(await traffic.forward(id))) return;
          await plan.verify(to, false);
          times.trafficAt = now();
        },
        undo: () => traffic.lift(`${id}.undo`),
      },
    ],
    move: [
      { name: `draining ${fromColor}`, do: () => traffic.drain(id) },
      {
        name: `moving the Elastic IP to ${to.color}`,
        do: () => traffic.move(id),
        undo: () => bringBack(trafficPlan, `${id}.undo`),
      },
      ...certificateStep(plan),
      {
        name: 'verifying the public name',
        do: async () => {
          await plan.verify(to, true);
          times.addressAt = now();
          times.trafficAt ||= times.addressAt;
        },
      },
      { name: `lifting the hand-over on ${fromColor}`, do: () => traffic.lift(id) },
    ],
  };
}

function certificateStep({ to, obtainCertificate }: HandOverPlan): readonly Step[] {
  if (obtainCertificate === undefined) return [];
  return [{ name: `getting the first certificate on ${to.color}`, do: obtainCertificate }];
}

function startNew(plan: HandOverPlan, began: number): readonly Step[] {
  const { operation: id, from, to, bake, scanDeadSet } = plan;
  const back = `${id}.undo`;
  return [
    {
      name: `starting the jobs of ${to.color}`,
      do: () => to.start('jobs', id),
      undo: () => to.stop('jobs', back),
    },
    {
      name: `starting the clock of ${to.color}`,
      do: async () => {
        await from?.confirmGone('clock', `${id}.before`);
        if (plan.fence === undefined || (await plan.fence())) await to.start('clock', id);
        else plan.warning(clockLeftDown(plan));
      },
      undo: () => to.stop('clock', back),
    },
    { name: 'looking for dead jobs', do: async () => void (await scanDeadSet(began)) },
    { name: `watching ${to.color}`, do: bake },
  ];
}

function clockLeftDown({ fromColor, to }: HandOverPlan): string {
  return `No clock was started on ${to.color}: ${fromColor} does not answer and could not be powered off, so its clock may still run, and two clocks charge customers twice. Power it off in the Scaleway console, then start the clock; \`operation: status\` prints how.`;
}

/** Goes on after an undo that fails: traffic is to come back even when a host is dead. */
async function undo(
  plan: HandOverPlan,
  failed: Step,
  begun: readonly Step[],
  cause: unknown,
): Promise<ActionError> {
  const faults: string[] = [];
  for (const step of begun) {
    try {
      await step.undo?.();
    } catch (error) {
      plan.effects.signal.throwIfAborted();
      faults.push(`${step.name}: ${messageOf(error)}`);
    }
  }
  const what = `The ${plan.operation} to ${plan.to.color} failed while ${failed.name}: ${messageOf(cause)}`;
  const remedy = cause instanceof ActionError ? cause.remedy : 'Run this again.';
  if (faults.length > 0) {
    return new ActionError(
      'hand-over-broken',
      `${what}\nUndoing it failed too: ${faults.join('; ')}.`,
      `Look at both hosts now, then run \`operation: rollback\`, or \`promote\` to go forward: either continues from here. ${remedy}`,
      { cause },
    );
  }
  await plan.record('undone');
  return new ActionError(
    'hand-over-undone',
    `${what}\nEvery step was undone: traffic, jobs and clock are on ${plan.fromColor} as before.`,
    remedy,
    { cause },
  );
}
