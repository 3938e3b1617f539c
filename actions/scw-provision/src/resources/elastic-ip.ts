import { type Inventory, tagsOf } from '@lago-scw/scaleway';
import { creation, decided, nothingToDo } from '../engine/decision.ts';
import type { Resource } from '../engine/resource.ts';
import { ipMonthly } from '../prices.ts';
import { type Address, createIp, deleteIp } from './flexible-ip.ts';

type Seen = NonNullable<Inventory['elasticIp']>;

const resource = 'Elastic IP';

/** The public address. DNS points to it, also DNS that we do not see: once gone, it cannot be had again. */
export const elasticIp: Resource<Seen, Address, 'create'> = {
  id: 'elastic-ip',
  needs: [],
  observe: async ({ inventory }) => (await inventory).elasticIp,
  decide: (seen) => {
    if (seen !== undefined) return nothingToDo;
    const settings = { type: 'routed_ipv4' };
    return decided([
      creation({ resource, name: 'elastic-ip', settings, monthlyEuro: ipMonthly(), steps: ['create'] }),
    ]);
  },
  apply: async (task) =>
    task.seen ?? createIp(task, 'elastic-ip.create', resource, tagsOf(task.spec.environment, 'elastic-ip')),
  removal: {
    isProtected: true,
    describe: ({ address }) => ({ resource, name: address, monthlyEuro: ipMonthly() }),
    remove: (removal) => deleteIp(removal, 'elastic-ip'),
  },
};
