import type { Spec } from '@lago-scw/contracts';
import { type DataSources, everyPage, findDataSources, nameOf, onlyOne } from '@lago-scw/scaleway';
import {
  alteration,
  type Change,
  creation,
  type Decision,
  decided,
  nothingToDo,
} from '../../engine/decision.ts';
import type { Reading, Resource, Task, View } from '../../engine/resource.ts';
import { make, remove, set } from '../../engine/work.ts';

const TYPES = ['metrics', 'logs'] as const;
type Type = (typeof TYPES)[number];
type Step = `create ${Type}` | `keep ${Type}`;

/** Addresses by type, for what is pushed and ruled there. */
export type SourceUrls = Readonly<Record<Type, string>>;

/** The two places in Cockpit that the agents of both colors push to. */
export const dataSources: Resource<DataSources, SourceUrls | undefined, Step> = {
  id: 'data-sources',
  needs: [],
  observe: ({ once }) => once(observeSources),
  decide,
  apply: async (task) => {
    if (task.spec.monitoring === undefined) return undefined;
    const [metrics, logs] = await Promise.all(TYPES.map((type) => ensure(type, task)));
    return { metrics: metrics ?? '', logs: logs ?? '' };
  },
  removal: {
    isProtected: false,
    describe: (_seen, { spec }) => ({
      resource: 'Cockpit data sources',
      name: TYPES.map((type) => nameOf(spec.environment, type)).join(', '),
      monthlyEuro: null,
    }),
    remove: async ({ seen, scaleway, effects }) => {
      for (const type of TYPES) {
        const source = seen[type];
        if (source === undefined) continue;
        await remove({ effects }, `data-source.${type}.delete`, `delete Cockpit source ${source.name}`, () =>
          scaleway.cockpit.deleteDataSource({ dataSourceId: source.id }),
        );
      }
    },
  },
};

/** Looked at by the alerts as well, which lie in the sources. */
export async function observeSources({ spec, scaleway, effects }: Reading): Promise<DataSources | undefined> {
  if (spec.monitoring === undefined) return undefined;
  const found = await findDataSources(scaleway, spec.environment, effects);
  return found.metrics === undefined && found.logs === undefined ? undefined : found;
}

function decide(seen: DataSources | undefined, { spec }: View): Decision<Step> {
  const { monitoring } = spec;
  if (monitoring === undefined) return nothingToDo;
  return decided(TYPES.flatMap((type) => changesOf(type, seen?.[type], spec, monitoring['keep-days'])));
}

function changesOf(type: Type, source: DataSources[Type], spec: Spec, keepDays: number): Change<Step>[] {
  const resource = `Cockpit ${type} source`;
  const name = nameOf(spec.environment, type);
  if (source === undefined) {
    const settings = { keepDays };
    return [creation({ resource, name, settings, monthlyEuro: null, steps: [`create ${type}`] })];
  }
  if (source.retentionDays === keepDays) return [];
  const differences = [{ property: 'keepDays', before: source.retentionDays, after: keepDays }];
  const reason = 'keeps them for another time than the spec says';
  return [alteration({ resource, name, reason, differences, steps: [`keep ${type}`] })];
}

async function ensure(type: Type, task: Task<DataSources, Step>): Promise<string> {
  const { spec, scaleway, steps } = task;
  const { cockpit, projectId } = scaleway;
  const name = nameOf(spec.environment, type);
  const retentionDays = spec.monitoring?.['keep-days'] ?? 31;
  const source =
    task.seen?.[type] ??
    (await make(
      task,
      `data-source.${type}.create`,
      `create Cockpit source ${name}`,
      () => cockpit.createDataSource({ name, type, retentionDays, projectId }),
      async () => {
        const found = await everyPage(
          cockpit.listDataSources({ projectId, origin: 'custom', types: [type] }),
        );
        return onlyOne(
          `Cockpit ${type} source`,
          found.filter((one) => one.name === name),
        );
      },
    ));
  if (steps.has(`keep ${type}`)) {
    await set(task, `data-source.${type}.retention`, `keep ${name} for ${retentionDays} days`, () =>
      cockpit.updateDataSource({ dataSourceId: source.id, retentionDays }),
    );
  }
  return source.url;
}
