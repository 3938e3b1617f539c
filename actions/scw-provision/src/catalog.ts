import type { Spec } from '@lago-scw/contracts';
import { ActionError, type Effects } from '@lago-scw/effects';
import { everyPage, type Scaleway } from '@lago-scw/scaleway';

const GIBIBYTE = 1024 ** 3;

type ServerType = Awaited<ReturnType<Scaleway['instance']['listServersTypes']>>['servers'][string];

/** What an instance of a type has, and what it costs. */
export interface InstanceType {
  /** € without VAT. */
  readonly hourlyPrice: number;
  readonly vcpus: number;
  readonly memoryGiB: number;
  readonly architecture: string;
  /** Whether volumes on the hypervisor itself are possible. */
  readonly hasLocalVolumes: boolean;
}

/** What is offered in a zone, by name. */
export type InstanceTypes = Readonly<Record<string, InstanceType>>;

/** All instance types. The SDK does not page this list, and PRO2-XS is on its last page. */
export async function readInstanceTypes(scaleway: Scaleway, effects: Effects): Promise<InstanceTypes> {
  return effects.perform({
    id: 'provision.types',
    kind: 'scaleway',
    key: 'instance types',
    title: 'read instance types and prices',
    repeatable: true,
    do: async () => {
      const types: Record<string, InstanceType> = {};
      for (let page = 1; ; page++) {
        const { servers, totalCount } = await scaleway.instance.listServersTypes({ page, perPage: 100 });
        for (const [name, type] of Object.entries(servers)) types[name] = typeOf(type);
        if (Object.keys(servers).length === 0 || Object.keys(types).length >= totalCount) return types;
      }
    },
  });
}

function typeOf({ hourlyPrice, ncpus, ram, arch, volumesConstraint }: ServerType): InstanceType {
  return {
    hourlyPrice,
    vcpus: ncpus,
    memoryGiB: Math.round(ram / GIBIBYTE),
    architecture: arch,
    hasLocalVolumes: (volumesConstraint?.maxSize ?? 0) > 0,
  };
}

/**
 * Id of the newest image of the spec's label that fits its type.
 *
 * @throws ActionError `image` when there is none
 */
export async function findImage(scaleway: Scaleway, spec: Spec, effects: Effects): Promise<string> {
  const { image: imageLabel, type } = spec.instances;
  const images = await effects.perform({
    id: 'provision.image',
    kind: 'scaleway',
    key: `image ${imageLabel}`,
    title: `find image ${imageLabel} for ${type}`,
    repeatable: true,
    do: () =>
      everyPage(
        scaleway.marketplace.listLocalImages({
          imageLabel,
          zone: scaleway.zone,
          type: 'instance_sbs',
          pageSize: 100,
        }),
      ),
  });
  const image = images.find((one) => one.compatibleCommercialTypes.includes(type));
  if (image !== undefined) return image.id;
  throw new ActionError(
    'image',
    `There is no image ${imageLabel} for ${type} in ${scaleway.zone}.`,
    'Choose another instances.image or instances.type in lago.yml.',
  );
}
