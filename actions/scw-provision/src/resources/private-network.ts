import { everyPage, hasTags, type Inventory, nameOf, onlyOne, tagsOf } from '@lago-scw/scaleway';
import { creation, decided, nothingToDo } from '../engine/decision.ts';
import type { Resource, Task } from '../engine/resource.ts';
import { make, remove } from '../engine/work.ts';

type Seen = NonNullable<Inventory['privateNetwork']>;
interface Network {
  readonly id: string;
}
type Step = 'create';

const resource = 'private network';

/** Regional: both colors, the database and Redis meet in it. */
export const privateNetwork: Resource<Seen, Network, Step> = {
  id: 'private-network',
  needs: [],
  observe: async ({ inventory }) => (await inventory).privateNetwork,
  decide: (seen, { spec }) => {
    if (seen !== undefined) return nothingToDo;
    const name = nameOf(spec.environment, 'network');
    return decided([creation({ resource, name, settings: {}, monthlyEuro: 0, steps: ['create'] })]);
  },
  apply: async (task) => task.seen ?? create(task),
  removal: {
    isProtected: false,
    describe: ({ name }) => ({ resource, name, monthlyEuro: 0 }),
    remove: ({ seen, scaleway, effects }) =>
      remove({ effects }, 'private-network.delete', `delete private network ${seen.name}`, () =>
        scaleway.vpc.deletePrivateNetwork({ privateNetworkId: seen.id }),
      ),
  },
};

function create(task: Task<Seen, Step>): Promise<Network> {
  const { scaleway, spec } = task;
  const tags = tagsOf(spec.environment, 'private-network');
  const name = nameOf(spec.environment, 'network');
  return make<Network>(
    task,
    'private-network.create',
    `create private network ${name}`,
    () => scaleway.vpc.createPrivateNetwork({ name, tags, defaultRoutePropagationEnabled: false }),
    async () => {
      const { projectId } = scaleway;
      const found = await everyPage(
        scaleway.vpc.listPrivateNetworks({ projectId, tags: tags.slice(1, 2), pageSize: 100 }),
      );
      return onlyOne(
        resource,
        found.filter((network) => hasTags(network, tags)),
      );
    },
  );
}
