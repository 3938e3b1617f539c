import type { Color } from '@lago-scw/contracts';
import { type ColorInventory, nameOf, tagsOf } from '@lago-scw/scaleway';
import { creation, decided, nothingToDo } from '../engine/decision.ts';
import type { Resource } from '../engine/resource.ts';
import { ipMonthly } from '../prices.ts';
import { type Address, createIp, deleteIp } from './flexible-ip.ts';

type Seen = NonNullable<ColorInventory['managementIp']>;

/** The address of one color that stays with it: SSH goes there, and the way out of the server. */
function managementIpOf(color: Color): Resource<Seen, Address, 'create'> {
  const resource = `management IP of ${color}`;
  const id = `management-ip.${color}`;
  return {
    id,
    needs: [],
    observe: async ({ inventory }) => (await inventory).colors[color].managementIp,
    decide: (seen, { spec }) => {
      if (seen !== undefined) return nothingToDo;
      const server = nameOf(spec.environment, color);
      const settings = { type: 'routed_ipv4', server };
      const name = `${server}-management`;
      return decided([creation({ resource, name, settings, monthlyEuro: ipMonthly(), steps: ['create'] })]);
    },
    apply: async (task) =>
      task.seen ??
      createIp(task, `${id}.create`, resource, tagsOf(task.spec.environment, 'management-ip', color)),
    removal: {
      isProtected: false,
      describe: ({ address }) => ({ resource, name: address, monthlyEuro: ipMonthly() }),
      remove: (removal) => deleteIp(removal, id),
    },
  };
}

export const managementIps: Readonly<Record<Color, Resource<Seen, Address, 'create'>>> = {
  blue: managementIpOf('blue'),
  green: managementIpOf('green'),
};
