import type { Color, HandOverSettings } from '@lago-scw/contracts';
import { ActionError, type Effects, messageOf } from '@lago-scw/effects';
import type { Cloud } from './cloud.ts';
import type { Edge } from './edge.ts';

/** A color as traffic sees it; without an edge nothing can be forwarded from or to it. */
export interface Side {
  readonly color: Color;
  readonly edge: Edge | undefined;
}

export interface TrafficPlan {
  readonly from: Side;
  readonly to: Side;
  readonly domain: string;
  readonly settings: HandOverSettings;
  readonly cloud: Cloud;
  readonly effects: Effects;
  readonly warning: (text: string) => void;
  /** Forwards before Scaleway is asked who has the address: harmless on a color that has not. */
  readonly hurried?: boolean;
  /** Watches the canary; throws when it should not go on. */
  readonly watch?: (seconds: number, id: string) => Promise<void>;
}

/**
 * Brings traffic from one color to the other so that no request is lost (facts: anchors.md 2.3 and 2.5): the old color forwards,
 * then ends its connections, then lets new ones wait until nothing is in flight; only then does the address move. Until
 * it moves, all can be taken back by one file.
 */
export interface Traffic {
  /** Every new request is answered by the new color. False where there are none, or where it cannot be: see the warning. */
  forward(id: string): Promise<boolean>;
  /** Nothing is in flight on the old color, and nothing new comes. @throws ActionError `in-flight` */
  drain(id: string): Promise<void>;
  move(id: string): Promise<void>;
  /** The old color is as before. */
  lift(id: string): Promise<void>;
}

/** Seconds that a lease lasts beyond what was planned: a slow step must not end it. */
const LEASE_MARGIN_SECONDS = 120;

export function trafficFrom(plan: TrafficPlan): Traffic {
  const { from, to, settings, cloud, effects, domain } = plan;
  const lease =
    settings['drain-seconds'] +
    settings['in-flight-seconds'] +
    settings['closed-seconds'] +
    LEASE_MARGIN_SECONDS;
  let forwards = false;
  // Where the address is elsewhere, or leads nowhere, this color gets no requests that could be brought away.
  const isReached = async () => {
    const { color, isAttached } = await cloud.addressPlace();
    return isAttached && color === from.color;
  };
  return {
    async forward(id) {
      // What a hand-over in the other direction may have left: two colors that forward to each other are a circle.
      await to.edge?.lift(`${id}.lift-new`);
      if (!plan.hurried && !(await isReached())) return false;
      if (from.edge === undefined || to.edge === undefined) {
        plan.warning(cannotForward(plan));
        return false;
      }
      const [peer] = await Promise.all([to.edge.asPeer(id), from.edge.reaches(to.edge, id)]);
      const turn = { kind: 'forward', peer, domain, drain: false } as const;
      const percent = settings['canary-percent'];
      if (percent > 0 && plan.watch !== undefined) {
        const own = await from.edge.asPeer(`${id}.own`);
        const seconds = settings['canary-seconds'];
        await from.edge.turn({ ...turn, canary: { percent, own } }, lease + seconds, `${id}.canary`);
        await plan.watch(seconds, `${id}.canary-watch`);
      }
      await from.edge.turn(turn, lease, `${id}.forward`);
      forwards = !plan.hurried || (await isReached());
      return forwards;
    },
    async drain(id) {
      if (!forwards || from.edge === undefined || to.edge === undefined) return;
      const peer = await to.edge.asPeer(`${id}.drain`);
      await from.edge.turn({ kind: 'forward', peer, domain, drain: true }, lease, `${id}.drain`);
      await hold(effects, settings['drain-seconds'], from.color, id);
      await cutting(plan, async () => {
        await from.edge?.waitForOldRequests(settings['in-flight-seconds'], `${id}.old-requests`);
      });
      await cutting(plan, async () => {
        await from.edge?.close(settings['closed-seconds'], `${id}.close`);
      });
    },
    move: (id) => cloud.moveElasticIp(to.color, `${id}.elastic-ip`),
    async lift(id) {
      await from.edge?.lift(`${id}.lift`);
    },
  };
}

/** The same way back, for an undo: each part that fails is said and left out, but the move. */
export async function bringBack(plan: TrafficPlan, id: string): Promise<void> {
  const { cloud, from, to, warning } = plan;
  const { color, isAttached } = await cloud.addressPlace();
  if (isAttached && color === from.color) return;
  const back = trafficFrom({ ...plan, from: to, to: from, hurried: false });
  try {
    if (await back.forward(id)) await back.drain(id);
  } catch (error) {
    plan.effects.signal.throwIfAborted();
    warning(
      `Traffic could not be brought back without loss (${messageOf(error)}): the Elastic IP moves at once.`,
    );
  }
  await back.move(id);
  await back.lift(id);
}

async function hold(effects: Effects, seconds: number, color: Color, id: string): Promise<void> {
  const end = effects.clock.now() + seconds * 1000;
  await effects.waitFor({
    id: `${id}.drain-hold`,
    key: `drain ${color}`,
    title: `Connections to ${color} end, ${seconds} s`,
    timeoutSeconds: seconds + 30,
    everySeconds: 1,
    look: async () =>
      effects.clock.now() >= end ? { done: true, value: undefined } : { done: false, now: 'draining' },
  });
}

/** Requests that do not end stop the hand-over, unless the operator gave them up. */
async function cutting({ settings, warning }: TrafficPlan, wait: () => Promise<void>): Promise<void> {
  try {
    await wait();
  } catch (error) {
    if (!settings['cut-in-flight'] || !(error instanceof ActionError) || error.code !== 'in-flight')
      throw error;
    warning(`${error.message} They are cut, as hand-over.cut-in-flight wants it.`);
  }
}

function cannotForward({ from, to }: TrafficPlan): string {
  const without = from.edge === undefined ? from.color : to.color;
  return `${without} has no proxy that takes part in a hand-over: the Elastic IP moves at once, and requests in flight may be lost.`;
}
