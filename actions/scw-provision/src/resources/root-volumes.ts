import type { Color, Spec } from '@lago-scw/contracts';
import { everyPage, hasTags, type Scaleway, tagsOf } from '@lago-scw/scaleway';
import { type Decision, decided, deletion, joined, warned } from '../engine/decision.ts';
import type { Resource, Work } from '../engine/resource.ts';
import { remove, set } from '../engine/work.ts';
import { volumeMonthly } from '../prices.ts';
import { GIGABYTE } from './database/decide-database.ts';

type Volume = Awaited<ReturnType<typeof listVolumes>>[number];

const id = 'root-volumes';

/**
 * The block volumes that servers of this environment run or ran from. They outlive their server and go on costing
 * (facts: scaleway.md 1.5): one without a server is told, and deleted when `allow-destroy` names it.
 */
export const rootVolumes: Resource<readonly Volume[], void, 'delete-orphans'> = {
  id,
  needs: [],
  observe: async ({ scaleway, spec, effects }) => {
    const found = await effects.perform({
      id: 'provision.root-volumes.read',
      kind: 'scaleway',
      key: 'root volumes',
      title: 'read root volumes',
      repeatable: true,
      do: () => listVolumes(scaleway, spec),
    });
    return found.length === 0 ? undefined : found;
  },
  decide: (seen, { allowed }) => joined(orphansOf(seen).map((volume) => decideOrphan(volume, allowed))),
  apply: async (task) => {
    if (!task.steps.has('delete-orphans')) return;
    const orphans = orphansOf(task.seen).filter((volume) => task.allowed.has(volume.id));
    await Promise.all(orphans.map((volume) => deleteVolume(task, volume.id)));
  },
  removal: {
    isProtected: false,
    describe: (volumes) => ({
      resource: 'root volumes',
      name: volumes.map((volume) => volume.id).join(', '),
      monthlyEuro: volumes.reduce((sum, volume) => sum + monthlyOf(volume), 0),
    }),
    remove: async (removal) => {
      await Promise.all(removal.seen.map((volume) => deleteVolume(removal, volume.id)));
    },
  },
};

/** Tags are all that is common to the root volumes of one environment; the block API joins them by OR. */
async function listVolumes({ block, projectId }: Scaleway, { environment }: Spec) {
  const tags = rootVolumeTags(environment);
  const list = block.listVolumes({ projectId, tags: tags.slice(1, 2), includeDeleted: false, pageSize: 100 });
  return (await everyPage(list)).filter((volume) => hasTags(volume, tags));
}

export function rootVolumeTags(environment: string, color?: Color): string[] {
  return tagsOf(environment, 'root-volume', color);
}

function orphansOf(volumes: readonly Volume[] | undefined): Volume[] {
  return (volumes ?? []).filter(({ references }) => references.length === 0);
}

function decideOrphan(volume: Volume, allowed: ReadonlySet<string>): Decision<'delete-orphans'> {
  const resource = 'root volume without a server';
  if (allowed.has(volume.id)) {
    const reason = 'allow-destroy names it';
    return decided([deletion({ resource, name: volume.id, reason, steps: ['delete-orphans'] })]);
  }
  const cost = monthlyOf(volume).toFixed(2);
  return warned(
    `The root volume ${volume.id} of a server that is gone still costs ${cost} € per month. allow-destroy: ${volume.id} deletes it.`,
  );
}

function monthlyOf({ size }: Volume): number {
  return volumeMonthly(size / GIGABYTE);
}

interface ServerWithVolumes {
  readonly name: string;
  readonly volumes: Readonly<Record<string, { readonly id: string }>>;
}

/** Scaleway makes the root volume of a server without tags. */
export async function tagRootVolume(work: Work, color: Color, server: ServerWithVolumes): Promise<void> {
  const volumeId = server.volumes['0']?.id;
  if (volumeId === undefined) return;
  const tags = rootVolumeTags(work.spec.environment, color);
  await set(work, `root-volume.${color}.tags`, `tag root volume of ${server.name}`, () =>
    work.scaleway.block.updateVolume({ volumeId, tags }),
  );
}

export function deleteVolume(work: Work, volumeId: string): Promise<void> {
  return remove(work, `${id}.delete`, `delete volume ${volumeId}`, () =>
    work.scaleway.block.deleteVolume({ volumeId }),
  );
}
