import type { Spec } from '@lago-scw/contracts';
import { ActionError, type Effects } from '@lago-scw/effects';
import { everyPage, type Scaleway } from '@lago-scw/scaleway';
import type { Prices } from './prices.ts';

/** Hourly prices of all instance types. The SDK does not page this list, and PRO2-XS is on its last page. */
export async function readPrices(scaleway: Scaleway, effects: Effects): Promise<Prices> {
  return effects.perform({
    id: 'provision.types',
    kind: 'scaleway',
    key: 'instance types',
    title: 'read instance types and prices',
    repeatable: true,
    do: async () => {
      const prices: Record<string, number> = {};
      for (let page = 1; ; page++) {
        const { servers, totalCount } = await scaleway.instance.listServersTypes({ page, perPage: 100 });
        for (const [type, { hourlyPrice }] of Object.entries(servers)) prices[type] = hourlyPrice;
        if (Object.keys(servers).length === 0 || Object.keys(prices).length >= totalCount) return prices;
      }
    },
  });
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
