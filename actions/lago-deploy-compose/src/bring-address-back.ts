import type { Color } from '@lago-scw/contracts';
import type { Cloud } from './cloud.ts';

/**
 * After a run that was cut off between taking the Elastic IP from one color and giving it to the other: nobody has it, or
 * it is stuck on its way, the public name is dead, and nobody may be there to run the operation again. It goes back to
 * where it came from.
 *
 * @returns whether it had to
 */
export async function bringAddressBack(cloud: Cloud, from: Color): Promise<boolean> {
  if ((await cloud.addressPlace()).isAttached) return false;
  await cloud.moveElasticIp(from, 'post.elastic-ip');
  return true;
}
