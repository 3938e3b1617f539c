import { COLORS, type Color, type Topology } from '@lago-scw/contracts';
import { ActionError, type Effects, messageOf } from '@lago-scw/effects';
import type { Instancev1 } from '@scaleway/sdk-instance';
import type { Scaleway } from './client.ts';
import { reader } from './reader.ts';

export interface MoveOptions {
  readonly scaleway: Scaleway;
  readonly effects: Effects;
  readonly topology: Topology;
  readonly to: Color;
  /** Start of the effects' ids; `elastic-ip` when left out. */
  readonly id?: string;
  readonly timeoutSeconds?: number;
  /** Pause between the two reads that must agree at the end; 2 s when left out. */
  readonly settleSeconds?: number;
}

export interface Moved {
  readonly from: Color | null;
  readonly to: Color;
  /** False when it was there already. */
  readonly moved: boolean;
  /** Whether the address had to be detached first, because one call was not enough. */
  readonly detached: boolean;
  readonly seconds: number;
}

/** The color that holds the Elastic IP now; null while it is attached to neither. */
export async function activeColor(options: {
  readonly scaleway: Scaleway;
  readonly effects: Effects;
  readonly topology: Topology;
}): Promise<Color | null> {
  return (await readOwner(options)).color;
}

async function readOwner(
  options: Pick<MoveOptions, 'scaleway' | 'effects' | 'topology'>,
): Promise<{ readonly color: Color | null; readonly state: string }> {
  const { scaleway, effects, topology } = options;
  const read = reader(effects, 'elastic-ip');
  const ip = await read('owner', 'owner of the Elastic IP', () => lookAt(scaleway, topology));
  const color = COLORS.find((candidate) => topology.instances[candidate].serverId === ip.server?.id) ?? null;
  return { color, state: ip.state };
}

/**
 * Moves the Elastic IP to a color: one PATCH, polled until attached; when that does not take, detach, wait until it is
 * gone, attach; read twice at the end, because an attach right after a detach was seen to be lost although the call
 * said OK (facts: scaleway.md 2). When all fails it goes back to where it was.
 *
 * @throws ActionError `elastic-ip` telling where the address is now
 */
export async function moveElasticIp(options: MoveOptions): Promise<Moved> {
  const began = options.effects.clock.now();
  const { color: from, state } = await readOwner(options);
  const steps = stepsOf(options, from);
  const done = (moved: boolean, detached: boolean): Moved => ({
    from,
    to: options.to,
    moved,
    detached,
    seconds: (options.effects.clock.now() - began) / 1000,
  });
  if (from === options.to && state === 'attached') return done(false, false);
  try {
    return done(true, await steps.moveOrDetach());
  } catch (error) {
    options.effects.signal.throwIfAborted();
    throw await goBack(options, from, error);
  }
}

/** An accepted PATCH shows at least as `pending` well before this; while nothing shows, the public name may be dead. */
const IGNORED_AFTER_SECONDS = 5;

function stepsOf(options: MoveOptions, from: Color | null) {
  const { scaleway, effects, topology, to } = options;
  const id = options.id ?? 'elastic-ip';
  const target = topology.instances[to].serverId;
  const { address } = topology.elasticIp;
  const patch = (step: string, server: string | null, title: string) =>
    effects.perform({
      id: `${id}.${step}`,
      kind: 'scaleway',
      key: `${step} ${address} ${server ?? 'nowhere'}`,
      title,
      repeatable: true,
      do: () => scaleway.instance.updateIp({ ip: topology.elasticIp.id, server }),
    });
  const isThere = (ip: Instancev1.Ip) => ip.state === 'attached' && ip.server?.id === target;
  const attached = (step: string, isLost?: (ip: Instancev1.Ip) => boolean) =>
    waitForState(options, `${id}.${step}`, `Elastic IP ${address} attached to ${to}`, async (ip) => {
      if (isLost?.(ip)) throw new Error(`${address} is ${describe(ip)} although the API accepted the move`);
      return isThere(ip);
    });
  const isSettled = async () => {
    const pause = (options.settleSeconds ?? 2) * 1000;
    for (const look of ['verify-first', 'verify-again']) {
      if (look === 'verify-again') await effects.clock.sleep(pause, effects.signal);
      const read = reader(effects, id);
      const ip = await read(look, `Elastic IP (${look})`, () => lookAt(scaleway, topology));
      if (!isThere(ip)) return false;
    }
    return true;
  };
  /** A detached address can still be in its old server's own list for a moment: attaching then got lost (TF #969). */
  const isListedBy = async (color: Color | null) => {
    if (color === null) return false;
    const { server } = await scaleway.instance.getServer({ serverId: topology.instances[color].serverId });
    return server?.publicIps.some((one) => one.id === topology.elasticIp.id) ?? false;
  };
  const inOneCall = async () => {
    await patch('move', target, `move ${address} to ${to}`);
    const accepted = effects.clock.now();
    const patience = 1000 * Math.min(IGNORED_AFTER_SECONDS, options.timeoutSeconds ?? IGNORED_AFTER_SECONDS);
    await attached(
      'wait-attached',
      (ip) => ip.state !== 'pending' && !isThere(ip) && effects.clock.now() - accepted > patience,
    );
    if (!(await isSettled())) throw new Error(`${address} did not stay with ${to}`);
  };
  const inTwoCalls = async () => {
    await patch('detach', null, `detach ${address}`);
    await waitForState(
      options,
      `${id}.wait-detached`,
      `Elastic IP ${address} detached`,
      async (ip) => ip.server === undefined && !(await isListedBy(from)),
    );
    await patch('attach', target, `attach ${address} to ${to}`);
    await attached('wait-reattached');
    if (!(await isSettled())) throw new Error(`${address} did not stay with ${to}`);
  };
  return {
    /** Answers whether it had to be detached first. */
    moveOrDetach: async (): Promise<boolean> => {
      try {
        await inOneCall();
        return false;
      } catch {
        // Whatever the one call met, the two calls either get there or say why not.
        effects.signal.throwIfAborted();
        await inTwoCalls();
        return true;
      }
    },
  };
}

async function goBack(options: MoveOptions, from: Color | null, cause: unknown): Promise<ActionError> {
  const { scaleway, effects, topology, to } = options;
  const { address, id: ip } = topology.elasticIp;
  const failed = `The Elastic IP ${address} could not be moved to ${to}: ${messageOf(cause)}.`;
  const remedy = `Look at the IP in the Scaleway console under Instances > Flexible IPs, then run this again.`;
  if (from === null || from === to) return new ActionError('elastic-ip', failed, remedy, { cause });
  const server = topology.instances[from].serverId;
  try {
    await effects.perform({
      id: `${options.id ?? 'elastic-ip'}.back`,
      kind: 'scaleway',
      key: `back ${address} ${server}`,
      title: `move ${address} back to ${from}`,
      repeatable: true,
      do: () => scaleway.instance.updateIp({ ip, server }),
    });
    await waitForState(
      options,
      `${options.id ?? 'elastic-ip'}.wait-back`,
      `Elastic IP ${address} back on ${from}`,
      async (seen) => seen.state === 'attached' && seen.server?.id === server,
    );
    return new ActionError('elastic-ip', `${failed} It is back on ${from}.`, remedy, { cause });
  } catch (error) {
    const lost = `${failed} Moving it back to ${from} failed too: ${messageOf(error)}. The public name may not answer.`;
    return new ActionError(
      'elastic-ip',
      lost,
      `Attach ${address} to the ${from} server by hand now. ${remedy}`,
      {
        cause,
      },
    );
  }
}

function waitForState(
  options: MoveOptions,
  id: string,
  title: string,
  isThere: (ip: Instancev1.Ip) => Promise<boolean>,
): Promise<Instancev1.Ip> {
  return options.effects.waitFor({
    id,
    key: title,
    timeoutSeconds: options.timeoutSeconds ?? 60,
    everySeconds: 1,
    look: async () => {
      const ip = await lookAt(options.scaleway, options.topology);
      return (await isThere(ip)) ? { done: true, value: ip } : { done: false, now: describe(ip) };
    },
  });
}

function describe(ip: Instancev1.Ip): string {
  return `${ip.state}${ip.server ? ` to ${ip.server.name}` : ''}`;
}

function lookAt(scaleway: Scaleway, topology: Topology): Promise<Instancev1.Ip> {
  return look(scaleway, topology.elasticIp.id);
}

async function look(scaleway: Scaleway, id: string): Promise<Instancev1.Ip> {
  const { ip } = await scaleway.instance.getIp({ ip: id });
  if (ip === undefined)
    throw new ActionError('elastic-ip', `Scaleway does not know the IP ${id}.`, 'Run provision.');
  return ip;
}
