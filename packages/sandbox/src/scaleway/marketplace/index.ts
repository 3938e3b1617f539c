import type { Product } from '../cloud.ts';
import { notFound } from '../errors.ts';
import { equals } from '../filters.ts';
import { pageByBody } from '../pagination.ts';
import { type ApiRequest, param } from '../router.ts';
import { type Distribution, distributions, imagesOf, type MarketplaceImage, stableId } from './images.ts';

const zones = [
  'fr-par-1',
  'fr-par-2',
  'fr-par-3',
  'nl-ams-1',
  'nl-ams-2',
  'nl-ams-3',
  'pl-waw-1',
  'pl-waw-2',
  'pl-waw-3',
];
const base = '/marketplace/v2';
const since = '2020-04-23T00:00:00Z';

export const marketplace: Product = () => ({
  [`GET ${base}/local-images`]: listLocalImages,
  [`GET ${base}/local-images/:imageId`]: (request) => {
    const id = param(request, 'imageId');
    const image = zones.flatMap(imagesOf).find((each) => each.id === id);
    if (image === undefined) throw notFound('local_image', id);
    return { status: 200, body: localImageBody(image) };
  },
  [`GET ${base}/images`]: (request) => pageByBody(request, 'images', distributions.map(imageBody)),
  [`GET ${base}/images/:imageId`]: (request) => {
    return { status: 200, body: imageBody(distributionOf(param(request, 'imageId'))) };
  },
  [`GET ${base}/versions`]: (request) => {
    const distribution = distributionOf(request.query.get('image_id') ?? '');
    return pageByBody(request, 'versions', [versionBody(distribution)]);
  },
  [`GET ${base}/categories`]: (request) => pageByBody(request, 'categories', [category]),
});

const category = { id: stableId('category distribution'), name: 'Distribution', description: 'Distribution' };

/** By label (or image or version id), zone, type and architecture; `order_by=type_asc` is how they come. */
function listLocalImages(request: ApiRequest) {
  const found = zones.flatMap(imagesOf).filter((image) => {
    const distribution = distributions.find(({ label }) => label === image.label);
    return (
      equals(request, 'image_label', image.label) &&
      equals(request, 'zone', image.zone) &&
      equals(request, 'arch', image.arch) &&
      (equals(request, 'type', image.type) || request.query.get('type') === 'unknown_type') &&
      equals(request, 'image_id', distribution && imageId(distribution)) &&
      equals(request, 'version_id', distribution && versionId(distribution))
    );
  });
  return pageByBody(request, 'local_images', found.map(localImageBody));
}

function localImageBody(image: MarketplaceImage) {
  return {
    id: image.id,
    arch: image.arch,
    zone: image.zone,
    compatible_commercial_types: image.compatibleTypes,
    label: image.label,
    type: image.type,
  };
}

function imageId(distribution: Distribution): string {
  return stableId(`marketplace ${distribution.label}`);
}

function versionId(distribution: Distribution): string {
  return stableId(`version ${distribution.label}`);
}

/** By id or, as the API allows, by label. */
function distributionOf(id: string): Distribution {
  const found = distributions.find((each) => imageId(each) === id || each.label === id);
  if (found === undefined) throw notFound('image', id);
  return found;
}

function imageBody(distribution: Distribution) {
  return {
    id: imageId(distribution),
    name: distribution.name,
    description: distribution.name,
    logo: '',
    categories: ['distribution'],
    created_at: since,
    updated_at: since,
    valid_until: null,
    label: distribution.label,
  };
}

function versionBody(distribution: Distribution) {
  return {
    id: versionId(distribution),
    name: 'latest',
    created_at: since,
    updated_at: since,
    published_at: since,
  };
}
