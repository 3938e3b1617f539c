import type { Spec } from '@lago-scw/contracts';
import { type ColorInventory, nameOf } from '@lago-scw/scaleway';
import { type Decision, decided, deletion, nothingToDo, refused, warned } from '../engine/decision.ts';
import type { Resource, Task, View } from '../engine/resource.ts';
import { ipMonthly, serverMonthly } from '../prices.ts';
import { boots } from './boot.ts';
import { elasticIp } from './elastic-ip.ts';
import { deleteIp } from './flexible-ip.ts';
import { removePrivateNic } from './private-nic.ts';
import { removeServer } from './remove-server.ts';
import { dataVolumeOf, deleteVolume, type Volume, volumes } from './volumes.ts';

type Seen = ColorInventory;

/**
 * A green that the spec no longer has (`instances.colors: 1`). It may hold the release that a rollback would go to, so it stays
 * until `allow-destroy` names it, and always while it serves.
 */
export const surplusStandby: Resource<Seen, void, 'remove'> = {
  id: 'surplus-standby',
  needs: [boots.blue, volumes],
  observe: async ({ inventory }) => {
    const { green } = (await inventory).colors;
    return green.server === undefined && green.managementIp === undefined ? undefined : green;
  },
  decide,
  apply: async (task) => {
    if (task.steps.has('remove') && task.seen !== undefined) await takeAway(task, task.seen);
  },
};

function decide(seen: Seen | undefined, view: View): Decision<'remove'> {
  if (seen === undefined) return nothingToDo;
  const name = nameOf(view.spec.environment, 'green');
  const owner = view.seen(elasticIp)?.server?.id;
  if (owner !== undefined && owner === seen.server?.id) {
    return refused({
      message: `The spec says \`instances.colors: 1\`, which is blue, but ${name} has the Elastic IP.`,
      remedy:
        'Set instances.colors to 2 again and promote or roll back, so that blue is active; then set it to 1.',
      path: ['instances', 'colors'],
    });
  }
  if (!view.allowed.has(name)) {
    const cost = (serverMonthly(view.spec, view.prices) ?? 0) + ipMonthly();
    return warned(
      `The spec says \`instances.colors: 1\`, and the standby ${name} is still there: nothing is deployed to it, and it goes on costing ${cost.toFixed(2)} € per month. allow-destroy: ${name} deletes it with its volumes and its management IP.`,
    );
  }
  return decided(deletions(seen, name, volumesOf(seen, view.spec, view.seen(volumes)?.volumes ?? [])));
}

/** Its volumes by what they are for, as far as they are ours. */
function volumesOf({ server }: Seen, { environment }: Spec, all: readonly Volume[]) {
  if (server === undefined) return [];
  const found = { root: server.volumes['0'], data: dataVolumeOf(all, server, environment, 'green') };
  return Object.entries(found).flatMap(([use, volume]) =>
    volume === undefined ? [] : [{ use, id: volume.id }],
  );
}

function deletions({ server, managementIp }: Seen, name: string, volumesOfIt: ReturnType<typeof volumesOf>) {
  const gone = (resource: string, what: string) =>
    deletion({ resource, name: what, reason: 'allow-destroy names the standby', steps: ['remove'] as const });
  return [
    ...(server === undefined ? [] : [gone('server green', name)]),
    ...volumesOfIt.map(({ use, id }) => gone(`${use} volume of green`, id)),
    ...(managementIp === undefined ? [] : [gone('management IP of green', managementIp.address)]),
  ];
}

async function takeAway(task: Task<Seen, 'remove'>, seen: Seen): Promise<void> {
  const { server, privateNic, managementIp } = seen;
  if (privateNic !== undefined) await removePrivateNic({ ...task, seen: privateNic }, 'green');
  if (server !== undefined) {
    await removeServer({ ...task, seen: { server } }, 'green');
    await Promise.all(volumesOf(seen, task.spec, task.made(volumes)).map(({ id }) => deleteVolume(task, id)));
  }
  if (managementIp !== undefined) await deleteIp({ ...task, seen: managementIp }, 'management-ip.green');
}
