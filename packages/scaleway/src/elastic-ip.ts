import { COLORS, type Color, instanceOf, type Topology } from '@lago-scw/contracts';
import { ActionError, type Effects, messageOf } from '@lago-scw/effects';
import type { Scaleway } from './client.ts';
import { attach, lookAt, type MoveOptions, waitForState } from './elastic-ip-move.ts';
import { reader } from './reader.ts';

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
  const color = COLORS.find((candidate) => topology.instances[candidate]?.serverId === ip.server?.id) ?? null;
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
  const done = (moved: boolean, detached: boolean): Moved => ({
    from,
    to: options.to,
    moved,
    detached,
    seconds: (options.effects.clock.now() - began) / 1000,
  });
  if (from === options.to && state === 'attached') return done(false, false);
  try {
    return done(true, await attach(options, from));
  } catch (error) {
    options.effects.signal.throwIfAborted();
    throw await goBack(options, from, error);
  }
}

async function goBack(options: MoveOptions, from: Color | null, cause: unknown): Promise<ActionError> {
  const { scaleway, effects, topology, to } = options;
  const { address, id: ip } = topology.elasticIp;
  const failed = `The Elastic IP ${address} could not be moved to ${to}: ${messageOf(cause)}.`;
  const remedy = `Look at the IP in the Scaleway console under Instances > Flexible IPs, then run this again.`;
  if (from === null || from === to) return new ActionError('elastic-ip', failed, remedy, { cause });
  const server = instanceOf(topology, from).serverId;
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
      'wait-back',
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
