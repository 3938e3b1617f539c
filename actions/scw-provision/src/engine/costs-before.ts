import type { Resource, View } from './resource.ts';
import type { Survey } from './survey.ts';

/** € per month of everything that exists, as far as prices are known. */
export function costsBefore(
  resources: readonly Resource[],
  surveyed: Survey,
  view: Pick<View, 'spec' | 'prices'>,
): number {
  return resources.reduce((sum, resource) => {
    const seen = surveyed.seen(resource);
    if (seen === undefined || resource.removal === undefined) return sum;
    return sum + (resource.removal.describe(seen, view).monthlyEuro ?? 0);
  }, 0);
}
