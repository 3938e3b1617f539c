import type { Color } from '@lago-scw/contracts';
import { nameOf, tagsOf } from '@lago-scw/scaleway';
import { make, until } from '../engine/work.ts';
import { GIGABYTE } from './gigabyte.ts';
import type { ServerTask } from './server-task.ts';
import { isSpare, listVolumes, type Volume, volumes } from './volumes.ts';

/** The data volume for a server that is about to be made: one that no server has yet, or a new one. */
export async function dataVolumeFor(color: Color, task: ServerTask): Promise<Volume | undefined> {
  const sizeGb = task.spec.instances['data-volume-gb'];
  if (sizeGb === undefined) return undefined;
  const isOurs = (volume: Volume) => isSpare(volume, task.spec, color);
  return task.made(volumes).find(isOurs) ?? (await create(color, task, sizeGb, isOurs));
}

async function create(
  color: Color,
  task: ServerTask,
  sizeGb: number,
  isOurs: (volume: Volume) => boolean,
): Promise<Volume> {
  const { scaleway, spec } = task;
  const what = `data volume of ${color}`;
  const { id: volumeId } = await make<Volume>(
    task,
    `data-volume.${color}.create`,
    `create ${what}`,
    () =>
      scaleway.block.createVolume({
        name: `${nameOf(spec.environment, color)}-data`,
        perfIops: 5000,
        projectId: scaleway.projectId,
        fromEmpty: { size: sizeGb * GIGABYTE },
        tags: tagsOf(spec.environment, 'data-volume', color),
      }),
    async () => (await listVolumes(scaleway, spec.environment)).find(isOurs),
  );
  return until(task, `data-volume.${color}.wait-available`, what, { timeout: 120, every: 2 }, async () => {
    const volume = await scaleway.block.getVolume({ volumeId });
    return { done: volume.status === 'available', value: volume, now: volume.status };
  });
}
