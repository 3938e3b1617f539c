import type { Spec } from '@lago-scw/contracts';
import { type Decision, nothingToDo, refused } from './engine/decision.ts';
import type { Prices } from './prices.ts';

/** What no resource can judge alone. */
export function decideOffer(spec: Spec, prices: Prices): Decision {
  const { type } = spec.instances;
  if (prices[type] !== undefined) return nothingToDo;
  return refused({
    message: `Instance type '${type}' is not offered in ${spec.scaleway.zone}.`,
    remedy: 'Choose a type of that zone: PRO2-XS (4 vCPU, 16 GiB) for production, PLAY2-MICRO for staging.',
    path: ['instances', 'type'],
  });
}
