import { COLORS, type Color, type Topology } from '@lago-scw/contracts';
import { ActionError, type Effects, messageOf } from '@lago-scw/effects';
import type { Scaleway } from './client.ts';
import { attach, idOf, lookAt, type MoveOptions } from './elastic-ip-move.ts';
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

interface AddressOptions {
  readonly scaleway: Scaleway;
  readonly effects: Effects;
  readonly topology: Topology;
}

/** Where the Elastic IP is. */
export interface AddressPlace {
  /** Null while it belongs to neither. */
  readonly color: Color | null;
  /** False while it is on its way to that color, or stuck there: it leads nowhere. */
  readonly isAttached: boolean;
}

/** The color that holds the Elastic IP now, be it only on its way there; null while it belongs to neither. */
export async function activeColor(options: AddressOptions): Promise<Color | null> {
  return (await addressPlace(options)).color;
}

export async function addressPlace({ scaleway, effects, topology }: AddressOptions): Promise<AddressPlace> {
  const read = reader(effects, 'elastic-ip');
  const ip = await read('owner', 'owner of the Elastic IP', () => lookAt(scaleway, topology));
  const color = COLORS.find((candidate) => topology.instances[candidate]?.serverId === ip.server?.id) ?? null;
  return { color, isAttached: color !== null && ip.state === 'attached' };
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
  const { color: from, isAttached } = await addressPlace(options);
  const done = (moved: boolean, detached: boolean): Moved => ({
    from,
    to: options.to,
    moved,
    detached,
    seconds: (options.effects.clock.now() - began) / 1000,
  });
  if (from === options.to && isAttached) return done(false, false);
  try {
    return done(true, await attach(options, from));
  } catch (error) {
    options.effects.signal.throwIfAborted();
    throw await goBack(options, from, error);
  }
}

async function goBack(options: MoveOptions, from: Color | null, cause: unknown): Promise<ActionError> {
  const { topology, to } = options;
  const { address } = topology.elasticIp;
  const failed = `The Elastic IP ${address} could not be moved to ${to}: ${messageOf(cause)}.`;
  const remedy = `Look at the IP in the Scaleway console under Instances > Flexible IPs, then run this again.`;
  if (from === null || from === to) return new ActionError('elastic-ip', failed, remedy, { cause });
  try {
    const { color, isAttached } = await addressPlace(options);
    // One that never left must not be touched again: clients are on it.
    if (color !== from || !isAttached)
      await attach({ ...options, to: from, id: `${idOf(options)}.back` }, to);
    return new ActionError('elastic-ip', `${failed} It is on ${from}.`, remedy, { cause });
  } catch (error) {
    const lost = `${failed} Moving it back to ${from} failed too: ${messageOf(error)}. The public name may not answer.`;
    const byHand = `Attach ${address} to the ${from} server by hand now. ${remedy}`;
    return new ActionError('elastic-ip', lost, byHand, { cause });
  }
}
