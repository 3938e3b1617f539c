import type { Color } from '@lago-scw/contracts';
import { type ColorInventory, everyPage, nameOf, tagsOf } from '@lago-scw/scaleway';
import { creation, decided, nothingToDo } from '../engine/decision.ts';
import type { Removal, Resource, Task } from '../engine/resource.ts';
import { make, present, remove, until } from '../engine/work.ts';
import { privateNetwork } from './private-network.ts';
import { comesAnew } from './replacement.ts';
import { servers } from './server.ts';

type Seen = NonNullable<ColorInventory['privateNic']>;

/** One color's place in the private network. */
function privateNicOf(color: Color): Resource<Seen, void, 'create'> {
  return {
    id: `private-nic.${color}`,
    needs: [servers[color], privateNetwork],
    observe: async ({ inventory }) => (await inventory).colors[color].privateNic,
    decide: (seen, view) => {
      // That of a server that goes, goes with it.
      if (seen !== undefined && !comesAnew(color, view.seen(servers[color]), view)) return nothingToDo;
      const { spec } = view;
      const settings = { privateNetwork: nameOf(spec.environment, 'network') };
      const name = nameOf(spec.environment, color);
      const resource = `private NIC of ${color}`;
      return decided([creation({ resource, name, settings, monthlyEuro: 0, steps: ['create'] })]);
    },
    apply: async (task) => {
      if (task.steps.has('create')) await create(color, task);
    },
    removal: {
      isProtected: false,
      describe: (_seen, { spec }) => ({
        resource: `private NIC of ${color}`,
        name: nameOf(spec.environment, color),
        monthlyEuro: 0,
      }),
      remove: (removal) => removePrivateNic(removal, color),
    },
  };
}

export const privateNics: Readonly<Record<Color, Resource<Seen, void, 'create'>>> = {
  blue: privateNicOf('blue'),
  green: privateNicOf('green'),
};

export function removePrivateNic(removal: Removal<Seen>, color: Color): Promise<void> {
  const { seen, scaleway } = removal;
  return remove(removal, `private-nic.${color}.delete`, `delete private NIC of ${color}`, () =>
    scaleway.instance.deletePrivateNIC({ serverId: seen.serverId, privateNicId: seen.id }),
  );
}

async function create(color: Color, task: Task<Seen, 'create'>): Promise<void> {
  const { instance } = task.scaleway;
  const server = task.made(servers[color]);
  const { id: privateNetworkId } = task.made(privateNetwork);
  const tags = tagsOf(task.spec.environment, 'private-nic', color);
  const nic = await make(
    task,
    `private-nic.${color}.create`,
    `create private NIC of ${server.name}`,
    async () => {
      const request = { serverId: server.id, privateNetworkId, tags };
      return present((await instance.createPrivateNIC(request)).privateNic, 'private NIC');
    },
    async () => {
      const nics = await everyPage(instance.listPrivateNICs({ serverId: server.id, perPage: 100 }));
      return nics.find((one) => one.privateNetworkId === privateNetworkId);
    },
  );
  await until(
    task,
    `private-nic.${color}.wait-available`,
    `private NIC of ${server.name}`,
    { timeout: 300, every: 3 },
    async () => {
      const { privateNic } = await instance.getPrivateNIC({ serverId: server.id, privateNicId: nic.id });
      const now = privateNic?.state ?? 'unknown';
      return { done: now === 'available', value: undefined, now };
    },
  );
}
