import { type Color, instanceOf, type Topology } from '@lago-scw/contracts';
import { ActionError, type Effects } from '@lago-scw/effects';
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
  /** Patience with each change of its state; `ATTACH_SECONDS` when left out. */
  readonly timeoutSeconds?: number;
  /** Pause between the two reads that must agree at the end; 2 s when left out. */
  readonly settleSeconds?: number;
}

/** Recorded: 13 s at most, on a server that still booted. The public name is dead meanwhile, so no longer than it takes to be sure. */
const ATTACH_SECONDS = 30;

/** An accepted PATCH shows at least as `pending` well before this; while nothing shows, the public name may be dead. */
const IGNORED_AFTER_SECONDS = 5;

/** Attaches the Elastic IP to its new color in one call, or else in two. Answers whether it had to be detached first. */
export async function attach(options: MoveOptions, from: Color | null): Promise<boolean> {
  try {
    await inOneCall(options);
    return false;
  } catch {
    // Whatever the one call met, the two calls either get there or say why not.
    options.effects.signal.throwIfAborted();
    await inTwoCalls(options, from);
    return true;
  }
}

async function inOneCall(options: MoveOptions): Promise<void> {
  const { effects, topology, to } = options;
  await patch(options, 'move', serverOf(options), `move ${topology.elasticIp.address} to ${to}`);
  const accepted = effects.clock.now();
  const patience = 1000 * Math.min(IGNORED_AFTER_SECONDS, options.timeoutSeconds ?? IGNORED_AFTER_SECONDS);
  await waitUntilAttached(
    options,
    'wait-attached',
    (ip) => ip.state !== 'pending' && !isThere(options, ip) && effects.clock.now() - accepted > patience,
  );
  await assertSettled(options);
}

async function inTwoCalls(options: MoveOptions, from: Color | null): Promise<void> {
  const { address } = options.topology.elasticIp;
  await patch(options, 'detach', null, `detach ${address}`);
  await waitForState(
    options,
    'wait-detached',
    `Elastic IP ${address} detached`,
    async (ip) => ip.server === undefined && !(await isListedBy(options, from)),
  );
  await patch(options, 'attach', serverOf(options), `attach ${address} to ${options.to}`);
  await waitUntilAttached(options, 'wait-reattached');
  await assertSettled(options);
}

function patch(options: MoveOptions, step: string, server: string | null, title: string): Promise<unknown> {
  const { scaleway, effects, topology } = options;
  return effects.perform({
    id: `${idOf(options)}.${step}`,
    kind: 'scaleway',
    key: `${step} ${topology.elasticIp.address} ${server ?? 'nowhere'}`,
    title,
    repeatable: true,
    do: () => scaleway.instance.updateIp({ ip: topology.elasticIp.id, server }),
  });
}

function waitUntilAttached(
  options: MoveOptions,
  step: string,
  isLost?: (ip: Instancev1.Ip) => boolean,
): Promise<Instancev1.Ip> {
  const { address } = options.topology.elasticIp;
  return waitForState(options, step, `Elastic IP ${address} attached to ${options.to}`, async (ip) => {
    if (isLost?.(ip)) throw new Error(`${address} is ${describe(ip)} although the API accepted the move`);
    return isThere(options, ip);
  });
}

/** Reads twice: an attach right after a detach was seen to be lost although the call said OK. */
async function assertSettled(options: MoveOptions): Promise<void> {
  const { scaleway, effects, topology, to } = options;
  const read = reader(effects, idOf(options));
  for (const look of ['verify-first', 'verify-again']) {
    if (look === 'verify-again')
      await effects.clock.sleep((options.settleSeconds ?? 2) * 1000, effects.signal);
    const ip = await read(look, `Elastic IP (${look})`, () => lookAt(scaleway, topology));
    if (!isThere(options, ip)) throw new Error(`${topology.elasticIp.address} did not stay with ${to}`);
  }
}

/** A detached address can still be in its old server's own list for a moment: attaching then got lost (TF #969). */
async function isListedBy({ scaleway, topology }: MoveOptions, color: Color | null): Promise<boolean> {
  if (color === null) return false;
  const { server } = await scaleway.instance.getServer({ serverId: instanceOf(topology, color).serverId });
  return server?.publicIps.some((one) => one.id === topology.elasticIp.id) ?? false;
}

function isThere(options: MoveOptions, ip: Instancev1.Ip): boolean {
  return ip.state === 'attached' && ip.server?.id === serverOf(options);
}

function serverOf({ topology, to }: MoveOptions): string {
  return instanceOf(topology, to).serverId;
}

export function idOf({ id }: MoveOptions): string {
  return id ?? 'elastic-ip';
}

/** `step` ends the id of the effect. */
function waitForState(
  options: MoveOptions,
  step: string,
  title: string,
  isThere: (ip: Instancev1.Ip) => Promise<boolean>,
): Promise<Instancev1.Ip> {
  return options.effects.waitFor({
    id: `${idOf(options)}.${step}`,
    key: title,
    timeoutSeconds: options.timeoutSeconds ?? ATTACH_SECONDS,
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

/** @throws ActionError `elastic-ip` when there is no such address */
export async function lookAt(scaleway: Scaleway, topology: Topology): Promise<Instancev1.Ip> {
  const { id } = topology.elasticIp;
  const { ip } = await scaleway.instance.getIp({ ip: id });
  if (ip !== undefined) return ip;
  throw new ActionError('elastic-ip', `Scaleway does not know the IP ${id}.`, 'Run provision.');
}
