import type { Color } from '@lago-scw/contracts';
import { alteration, type Decision, decided, nothingToDo, refused, warned } from '../engine/decision.ts';
import type { View, Work } from '../engine/resource.ts';
import { set, until } from '../engine/work.ts';
import { serverMonthly } from '../prices.ts';
import { whyNot } from './replacement.ts';
import type { MadeServer, SeenServer } from './server-task.ts';

/**
 * Whether this run changes the type of a server. It has to be stopped for that (facts: scaleway.md 1.4), so only one
 * that serves nobody is.
 */
export function changesType(seen: SeenServer, view: View): boolean {
  const { server, role } = seen;
  if (server.commercialType === view.spec.instances.type || misfitOf(seen, view) !== undefined) return false;
  return role === 'standby' || server.state === 'stopped';
}

export function decideType(color: Color, seen: SeenServer, view: View): Decision<'type'> {
  const { name, commercialType: before } = seen.server;
  const { type: after } = view.spec.instances;
  if (before === after) return nothingToDo;
  const misfit = misfitOf(seen, view);
  if (misfit !== undefined) {
    return refused({
      message: `Server ${name} cannot become a ${after}: ${misfit}.`,
      remedy: `Choose another instances.type, or put ${before} back.`,
      path: ['instances', 'type'],
    });
  }
  if (!changesType(seen, view)) {
    const { why, remedy } = whyNot(seen, view.spec);
    return warned(
      `Server ${name} keeps ${before}: it would have to be stopped to become a ${after}, and ${why}. ${remedy}`,
    );
  }
  return decided([
    alteration({
      resource: `server ${color}`,
      name,
      reason: 'is of another type; it is stopped for the change',
      differences: [{ property: 'type', before, after }],
      monthlyEuro: serverMonthly(view.spec, view.prices),
      steps: ['type'],
    }),
  ]);
}

/** Why the server as it is could not run on the type; undefined when it can, or nobody knows the type. */
function misfitOf({ server }: SeenServer, { spec, types }: View): string | undefined {
  const { type } = spec.instances;
  const wanted = types[type];
  if (wanted === undefined) return undefined;
  if (wanted.architecture !== server.arch) {
    return `its system is for ${server.arch}, the type is ${wanted.architecture}`;
  }
  const isLocal = Object.values(server.volumes).some(({ volumeType }) => volumeType === 'l_ssd');
  if (isLocal && !wanted.hasLocalVolumes) return 'it has a local volume, and the type has room for none';
  return undefined;
}

const PATIENCE = { timeout: 300, every: 3, usually: 'half a minute' };

/** Stops a server, gives it the type of the spec, and leaves it stopped: its boot comes next. */
export async function changeType(
  color: Color,
  work: Work,
  { id: serverId, name }: MadeServer,
): Promise<void> {
  const { instance } = work.scaleway;
  const { type: commercialType } = work.spec.instances;
  const look = async () => (await instance.getServer({ serverId })).server?.state ?? 'unknown';
  const settled = await until(work, `server.${color}.wait-settled`, `${name} settled`, PATIENCE, async () => {
    const now = await look();
    return { done: now !== 'starting' && now !== 'stopping', value: now, now };
  });
  if (settled !== 'stopped') {
    await set(work, `server.${color}.stop`, `stop ${name}`, async () => {
      const isStopping = ['stopping', 'stopped'].includes(await look());
      if (!isStopping) await instance.serverAction({ serverId, action: 'poweroff' });
    });
    await until(work, `server.${color}.wait-off`, `${name} stopped`, PATIENCE, async () => {
      const now = await look();
      return { done: now === 'stopped', value: undefined, now };
    });
  }
  await set(work, `server.${color}.type`, `make ${name} a ${commercialType}`, () =>
    instance.updateServer({ serverId, commercialType }),
  );
}
