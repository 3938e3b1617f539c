import { type ColorInventory, nameOf } from '@lago-scw/scaleway';
import { type Decision, decided, deletion, nothingToDo, refused, warned } from '../engine/decision.ts';
import type { Resource, Task, View } from '../engine/resource.ts';
import { ipMonthly, serverMonthly } from '../prices.ts';
import { boots } from './boot.ts';
import { elasticIp } from './elastic-ip.ts';
import { deleteIp } from './flexible-ip.ts';
import { removePrivateNic } from './private-nic.ts';
import { removeServer } from './remove-server.ts';
import { deleteVolume } from './root-volumes.ts';

type Seen = ColorInventory;

/**
 * A green that the spec no longer has (`instances.colors: 1`). It may hold the release that a rollback would go to, so it stays
 * until `allow-destroy` names it, and always while it serves.
 */
export const surplusStandby: Resource<Seen, void, 'remove'> = {
  id: 'surplus-standby',
  needs: [boots.blue],
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
      `The spec says \`instances.colors: 1\`, and the standby ${name} is still there: nothing is deployed to it, and it goes on costing ${cost.toFixed(2)} € per month. allow-destroy: ${name} deletes it with its volume and its management IP.`,
    );
  }
  return decided(deletions(seen, name));
}

function deletions({ server, managementIp }: Seen, name: string) {
  const gone = (resource: string, what: string) =>
    deletion({ resource, name: what, reason: 'allow-destroy names the standby', steps: ['remove'] as const });
  const volume = server?.volumes['0']?.id;
  return [
    ...(server === undefined ? [] : [gone('server green', name)]),
    ...(volume === undefined ? [] : [gone('root volume of green', volume)]),
    ...(managementIp === undefined ? [] : [gone('management IP of green', managementIp.address)]),
  ];
}

async function takeAway(task: Task<Seen, 'remove'>, seen: Seen): Promise<void> {
  const { server, userDataKeys, privateNic, managementIp } = seen;
  if (privateNic !== undefined) await removePrivateNic({ ...task, seen: privateNic }, 'green');
  if (server !== undefined) {
    await removeServer({ ...task, seen: { server, userDataKeys } }, 'green');
    const volume = server.volumes['0']?.id;
    if (volume !== undefined) await deleteVolume(task, volume);
  }
  if (managementIp !== undefined) await deleteIp({ ...task, seen: managementIp }, 'management-ip.green');
}
