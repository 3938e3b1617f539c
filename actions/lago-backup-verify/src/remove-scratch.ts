import { type Effects, TransientError } from '@lago-scw/effects';
import { everyPage, isNotFound, type Scaleway } from '@lago-scw/scaleway';
import { isScratchOf, type NamedInstance, scratchPrefix } from './scratch-name.ts';

export interface DrillPlace {
  readonly scaleway: Scaleway;
  readonly effects: Effects;
  readonly environment: string;
  readonly productionInstanceId: string;
}

const REMOVAL_SECONDS = 900;

/** Removes every copy that drills of this environment left behind. Answers their names. */
export async function removeScratches(
  place: DrillPlace,
  step: 'janitor' | 'end' | 'post',
): Promise<string[]> {
  const found = await findScratches(place, step);
  await Promise.all(found.map((instance) => remove(place, instance, step)));
  return found.map(({ name }) => name);
}

async function findScratches(place: DrillPlace, step: string): Promise<NamedInstance[]> {
  const { scaleway, effects, environment, productionInstanceId } = place;
  const prefix = scratchPrefix(environment);
  const listed = await effects.perform({
    id: `drill.${step}.list`,
    kind: 'scaleway',
    key: `instances named ${prefix}* (${step})`,
    title: `look for scratch instances (${step})`,
    repeatable: true,
    do: () =>
      everyPage(scaleway.rdb.listInstances({ projectId: scaleway.projectId, name: prefix, pageSize: 100 })),
  });
  return listed.filter((instance) => isScratchOf(environment, instance, productionInstanceId));
}

/** Asks until it is gone: an instance that is on its way to a state refuses to be deleted (409). */
async function remove({ scaleway, effects }: DrillPlace, { id, name }: NamedInstance, step: string) {
  let asked = false;
  await effects.waitFor({
    id: `drill.${step}.remove`,
    key: `remove ${name} (${step})`,
    title: `remove ${name}`,
    timeoutSeconds: REMOVAL_SECONDS,
    everySeconds: 2,
    look: async () => {
      try {
        const instance = await scaleway.rdb.getInstance({ instanceId: id });
        if (!asked && instance.status !== 'deleting') {
          await scaleway.rdb.deleteInstance({ instanceId: id });
          asked = true;
        }
        return { done: false, now: asked ? 'deleting' : instance.status };
      } catch (error) {
        if (isNotFound(error)) return { done: true, value: undefined };
        if (error instanceof TransientError) return { done: false, now: 'busy' };
        throw error;
      }
    },
  });
}
