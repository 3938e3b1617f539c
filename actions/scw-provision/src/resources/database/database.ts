import type { Resource } from '../../engine/resource.ts';
import { remove, untilGone } from '../../engine/work.ts';
import { databaseMonthly } from '../../prices.ts';
import { lagoSecrets } from '../lago-secrets.ts';
import { privateNetwork } from '../private-network.ts';
import { applyDatabase } from './apply-database.ts';
import { type DatabaseStep, decideDatabase } from './decide-database.ts';
import { readDatabase, type SeenDatabase } from './read-database.ts';

/** The managed PostgreSQL and what is in it. It holds the money. */
export const database: Resource<SeenDatabase, void, DatabaseStep> = {
  id: 'database',
  needs: [privateNetwork, lagoSecrets],
  observe: async (reading) => {
    const instance = (await reading.inventory).database;
    return instance && readDatabase(instance, reading);
  },
  decide: decideDatabase,
  apply: applyDatabase,
  removal: {
    isProtected: true,
    describe: ({ instance }, { spec }) => ({
      resource: 'database instance',
      name: instance.name,
      monthlyEuro: databaseMonthly(spec),
    }),
    remove: async ({ seen: { instance }, scaleway, effects }) => {
      const { id: instanceId, name } = instance;
      await remove({ effects }, 'database.delete', `delete database instance ${name}`, () =>
        scaleway.rdb.deleteInstance({ instanceId }),
      );
      await untilGone(
        { effects },
        'database.wait-gone',
        `database instance ${name} gone`,
        { timeout: 900, every: 10 },
        async () => (await scaleway.rdb.getInstance({ instanceId })).status,
      );
    },
  },
};
