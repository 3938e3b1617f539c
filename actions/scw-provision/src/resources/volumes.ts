import { COLORS, type Color, colorsIn, type Spec } from '@lago-scw/contracts';
import { everyPage, hasTags, nameOf, type Scaleway, tagsOf } from '@lago-scw/scaleway';
import { type Decision, decided, deletion, joined, warned } from '../engine/decision.ts';
import type { Resource, View, Work } from '../engine/resource.ts';
import { remove, set, until } from '../engine/work.ts';
import { volumeMonthly } from '../prices.ts';
import { GIGABYTE } from './gigabyte.ts';

export type Volume = Awaited<ReturnType<Scaleway['block']['getVolume']>>;

/** `root-volume` has the system, `data-volume` what Docker keeps. */
export type VolumeRole = 'root-volume' | 'data-volume';

interface Seen {
  readonly volumes: readonly Volume[];
  /** Colors that have no server at the moment. */
  readonly serverless: readonly Color[];
}

const id = 'volumes';

/**
 * The block volumes that servers of this environment run or ran from. They outlive their server and go on costing
 * (facts: scaleway.md 1.5): one without a server is told, and deleted when `allow-destroy` names it or its server.
 * None is protected: what is on them comes back with the next deployment.
 */
export const volumes: Resource<Seen, readonly Volume[], 'delete-orphans'> = {
  id,
  needs: [],
  observe: async ({ scaleway, spec, effects, inventory }) => {
    const found = await effects.perform({
      id: 'provision.volumes.read',
      kind: 'scaleway',
      key: 'volumes',
      title: 'read volumes',
      repeatable: true,
      do: () => listVolumes(scaleway, spec.environment),
    });
    if (found.length === 0) return undefined;
    const { colors } = await inventory;
    return {
      volumes: found,
      serverless: colorsIn(spec).filter((color) => colors[color].server === undefined),
    };
  },
  decide: (seen, view) => joined(orphansOf(seen, view).map((volume) => decideOrphan(volume, view))),
  apply: async (task) => {
    if (!task.steps.has('delete-orphans')) return task.seen?.volumes ?? [];
    const orphans = orphansOf(task.seen, task).filter((volume) => mayGo(volume, task));
    await Promise.all(orphans.map((volume) => deleteVolume(task, volume.id)));
    return (task.seen?.volumes ?? []).filter((volume) => !orphans.includes(volume));
  },
  removal: {
    isProtected: false,
    describe: ({ volumes: all }) => ({
      resource: 'volumes',
      name: all.map((volume) => volume.id).join(', '),
      monthlyEuro: all.reduce((sum, volume) => sum + monthlyOf(volume), 0),
    }),
    remove: async (removal) => {
      await Promise.all(removal.seen.volumes.map((volume) => deleteVolume(removal, volume.id)));
    },
  },
};

/** Tags are all that is common to the volumes of one environment; the block API joins them by OR. */
export async function listVolumes({ block, projectId }: Scaleway, environment: string): Promise<Volume[]> {
  const tags = [`env=${environment}`];
  const list = block.listVolumes({ projectId, tags, includeDeleted: false, pageSize: 100 });
  return (await everyPage(list)).filter(
    (volume) => hasRole(volume, environment, 'root-volume') || hasRole(volume, environment, 'data-volume'),
  );
}

export function hasRole(volume: Volume, environment: string, role: VolumeRole, color?: Color): boolean {
  return hasTags(volume, tagsOf(environment, role, color));
}

/** The data volume of a color whose server was not made yet: the server that comes gets it. */
export function isSpare(volume: Volume, spec: Spec, color: Color): boolean {
  const isWanted = sizeGbOf(volume) === spec.instances['data-volume-gb'];
  return (
    isWanted && volume.references.length === 0 && hasRole(volume, spec.environment, 'data-volume', color)
  );
}

interface Holder {
  readonly volumes: Readonly<Record<string, { readonly id: string }>>;
}

/** The data volume that a server has; undefined also for one that others attached to it. */
export function dataVolumeOf(
  all: readonly Volume[],
  server: Holder,
  environment: string,
  color: Color,
): Volume | undefined {
  const ids = Object.values(server.volumes).map((volume) => volume.id);
  return all.find((volume) => ids.includes(volume.id) && hasRole(volume, environment, 'data-volume', color));
}

/** undefined also while it is not tagged. */
export function rootVolumeOf(all: readonly Volume[], server: Holder): Volume | undefined {
  return all.find(({ id }) => id === server.volumes['0']?.id);
}

function orphansOf(seen: Seen | undefined, { spec }: { readonly spec: Spec }): Volume[] {
  const unused = (seen?.volumes ?? []).filter(({ references }) => references.length === 0);
  return unused.filter((volume) => !seen?.serverless.some((color) => isSpare(volume, spec, color)));
}

type Permission = Pick<View, 'allowed' | 'spec'>;

/** Who says that a server may be replaced says it of its volumes. */
function mayGo(volume: Volume, { allowed, spec: { environment } }: Permission): boolean {
  if (allowed.has(volume.id)) return true;
  return COLORS.some(
    (color) => allowed.has(nameOf(environment, color)) && volume.tags.includes(`color=${color}`),
  );
}

function decideOrphan(volume: Volume, permission: Permission): Decision<'delete-orphans'> {
  const isRoot = hasRole(volume, permission.spec.environment, 'root-volume');
  const what = isRoot ? 'root volume' : 'data volume';
  if (mayGo(volume, permission)) {
    const reason = 'allow-destroy names it';
    const resource = `${what} without a server`;
    return decided([deletion({ resource, name: volume.id, reason, steps: ['delete-orphans'] })]);
  }
  const cost = monthlyOf(volume).toFixed(2);
  return warned(
    `The ${what} ${volume.id} of a server that is gone still costs ${cost} € per month. allow-destroy: ${volume.id} deletes it.`,
  );
}

function monthlyOf(volume: Volume): number {
  return volumeMonthly(sizeGbOf(volume));
}

export function sizeGbOf({ size }: Pick<Volume, 'size'>): number {
  return size / GIGABYTE;
}

/** Larger only, also while a server uses it. The guest's file system follows at its next boot. */
export async function growVolume(work: Work, what: string, volumeId: string, sizeGb: number): Promise<void> {
  const size = sizeGb * GIGABYTE;
  const { block } = work.scaleway;
  await untilSettled(work, what, volumeId);
  await set(work, 'volume.grow', `grow ${what} to ${sizeGb} GB`, () =>
    block.updateVolume({ volumeId, size }),
  );
  await until(work, 'volume.wait-grown', `${what} of ${sizeGb} GB`, { timeout: 300, every: 2 }, async () => {
    const volume = await block.getVolume({ volumeId });
    return { done: volume.size >= size, value: undefined, now: volume.status };
  });
}

/** A run that was interrupted may have left a volume on its way to another size: it takes no change until it is there. */
async function untilSettled(work: Work, what: string, volumeId: string): Promise<void> {
  await until(work, 'volume.wait-settled', `${what} settled`, { timeout: 300, every: 2 }, async () => {
    const { status } = await work.scaleway.block.getVolume({ volumeId });
    return { done: status === 'available' || status === 'in_use', value: undefined, now: status };
  });
}

export function deleteVolume(work: Work, volumeId: string): Promise<void> {
  return remove(work, `${id}.delete`, `delete volume ${volumeId}`, () =>
    work.scaleway.block.deleteVolume({ volumeId }),
  );
}

/** Scaleway makes the root volume of a server without tags. */
export async function tagRootVolume(
  work: Work,
  color: Color,
  server: Holder & { readonly name: string },
): Promise<Volume | undefined> {
  const volumeId = server.volumes['0']?.id;
  if (volumeId === undefined) return undefined;
  const tags = tagsOf(work.spec.environment, 'root-volume', color);
  await untilSettled(work, `root volume of ${color}`, volumeId);
  return set(work, `root-volume.${color}.tags`, `tag root volume of ${server.name}`, () =>
    work.scaleway.block.updateVolume({ volumeId, tags }),
  );
}
