import type { PublicAddress } from './public-address.ts';

/**
 * The value of LAGO_SCW_CONNECT_TO that leads every public address and port to its real listener, and every
 * mapped DNS name to that of its address.
 */
export function connectToText(
  addresses: ReadonlyMap<string, PublicAddress>,
  names: ReadonlyMap<string, string>,
): string {
  const pictured: readonly (readonly [string, PublicAddress | undefined])[] = [
    ...addresses,
    ...[...names].map(([name, address]) => [name, addresses.get(address)] as const),
  ];
  return pictured
    .flatMap(([host, address]) =>
      [...(address?.targets ?? [])].map(([port, target]) => `${host}:${port}=${target.host}:${target.port}`),
    )
    .join(',');
}
