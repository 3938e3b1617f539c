import type { Color } from '@lago-scw/contracts';
import { ActionError, type Effects, messageOf } from '@lago-scw/effects';
import type { Cloud } from './cloud.ts';
import type { HandOver } from './host-records.ts';
import type { Stack } from './stack.ts';

/** One step there, and the way back from it. Both are idempotent. */
interface Step {
  readonly name: string;
  readonly do: () => Promise<void>;
  readonly undo?: () => Promise<void>;
}

export interface HandOverPlan {
  readonly operation: HandOver['operation'];
  /** Nothing where that color never had a release. */
  readonly from: Stack | undefined;
  readonly fromColor: Color;
  readonly to: Stack;
  readonly cloud: Cloud;
  readonly effects: Effects;
  /** Looks at the public name until it answers as this release. */
  readonly verify: (stack: Stack) => Promise<void>;
  /** Writes how the hand-over stands to both hosts. */
  readonly record: (outcome: HandOver['outcome']) => Promise<void>;
}

export interface HandOverTimes {
  /** Milliseconds since the epoch when the public name was seen to answer from the new color. */
  readonly trafficAt: number;
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
  let trafficAt = 0;
  const steps = stepsOf(plan, () => {
    trafficAt = plan.effects.clock.now();
  });
  const begun: Step[] = [];
  for (const step of steps) {
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
  return { trafficAt };
}

function stepsOf(plan: HandOverPlan, trafficArrived: () => void): readonly Step[] {
  const { operation: id, from, to, fromColor, cloud } = plan;
  const back = `${id}.undo`;
  const stopOld: readonly Step[] =
    from === undefined
      ? []
      : [
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
  return [
    ...stopOld,
    {
      name: `moving the Elastic IP to ${to.color}`,
      do: () => cloud.moveElasticIp(to.color, `${id}.elastic-ip`),
      undo: () => cloud.moveElasticIp(fromColor, `${back}.elastic-ip`),
    },
    {
      name: 'verifying the public name',
      do: async () => {
        await plan.verify(to);
        trafficArrived();
      },
    },
    {
      name: `starting the jobs of ${to.color}`,
      do: () => to.start('jobs', id),
      undo: () => to.stop('jobs', back),
    },
    {
      name: `starting the clock of ${to.color}`,
      do: async () => {
        await from?.confirmGone('clock', `${id}.before`);
        await to.start('clock', id);
      },
      undo: () => to.stop('clock', back),
    },
  ];
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
