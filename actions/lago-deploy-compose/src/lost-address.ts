import type { AddressPlace } from '@lago-scw/scaleway';

/** What is wrong when the Elastic IP leads nowhere: nobody reaches Lago then. */
export function lostAddress({ color, isAttached }: AddressPlace, address: string): string | undefined {
  if (isAttached) return undefined;
  const where = color === null ? 'is attached to neither color' : `has not arrived at ${color} yet`;
  return (
    `The Elastic IP ${address} ${where}: nobody reaches the public name. ` +
    'Unless a promote or a rollback is under way, run one now, or attach the IP in the Scaleway console under Instances > Flexible IPs.'
  );
}
