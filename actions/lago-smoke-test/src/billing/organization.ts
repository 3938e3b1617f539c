import { dataOf } from '../lago-api.ts';
import { type Probe, ProbeFailure } from '../probe.ts';
import { isLeftover, isOurs } from './names.ts';
import { find, remove } from './remove.ts';
import type { Scenario } from './scenario.ts';

/** The key works, and belongs to an organization in which nobody is billed. */
export function organizationProbe({ connect }: Scenario): Probe {
  return {
    id: 'billing.organization',
    name: 'API key of the smoke organization',
    run: async (ask) => {
      const api = await connect(ask);
      const { organization } = await dataOf(
        'GET /organizations',
        api.request<{ organization: { name: string } }>({
          path: '/organizations',
          secure: true,
          format: 'json',
        }),
      );
      const { customers } = await dataOf(
        'GET /customers',
        api.customers.findAllCustomers({ page: 1, per_page: 100 }),
      );
      const strangers = customers.filter(({ external_id: id }) => !isOurs(id));
      if (strangers.length === 0) return organization.name;
      throw new ProbeFailure(
        'an organization of its own for the smoke test',
        `“${organization.name}”, which has ${strangers.length} customers that are none of the smoke test's`,
        'Make a second organization for smoke tests alone and store its key as LAGO_SMOKE_API_KEY: in the real one the test would show up in invoices and webhooks.',
      );
    },
  };
}

/** What runs that were cut off left behind more than an hour ago is removed. */
export function leftoversProbe({ connect, now }: Scenario): Probe {
  return {
    id: 'billing.leftovers',
    name: 'Leftovers of earlier runs',
    needs: ['billing.organization'],
    run: async (ask) => {
      const api = await connect(ask);
      const count = await remove(api, await find(api, (name) => isLeftover(name, now())));
      return count === 0 ? 'none' : `${count} things of runs that were cut off, removed`;
    },
  };
}

/**
 * Removes what this run made, whatever came of it, and looks that nothing is left. A customer is looked up again: Lago
 * deletes it at once and what hangs on it later.
 */
export function cleanupProbe({ connect, name }: Scenario, after: readonly string[]): Probe {
  return {
    id: 'billing.cleanup',
    name: 'Cleaned up',
    needs: ['billing.organization'],
    after,
    run: async (ask) => {
      const api = await connect(ask);
      const isThisRun = (candidate: string) => candidate === name;
      const count = await remove(api, await find(api, isThisRun));
      const left = Object.entries(await find(api, isThisRun)).filter(([, names]) => names.length > 0);
      if (left.length === 0) return `${count} things removed`;
      throw new ProbeFailure(
        `nothing called ${name} left in the smoke organization`,
        left.map(([kind]) => kind).join(', '),
        'The api says that it deleted and did not: look at `docker compose logs api worker`; the next run removes the leftovers.',
      );
    },
  };
}
