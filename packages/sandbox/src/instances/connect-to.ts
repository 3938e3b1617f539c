import type { PublicAddress } from './public-address.ts';

/** The value of LAGO_SCW_CONNECT_TO that leads every public address and port to its real listener. */
export function connectToText(addresses: readonly PublicAddress[]): string {
  return addresses
    .flatMap(({ address, targets }) =>
      [...targets].map(([port, target]) => `${address}:${port}=${target.host}:${target.port}`),
    )
    .join(',');
}
