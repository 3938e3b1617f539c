import { Resolver } from 'node:dns/promises';
import type { Spec } from '@lago-scw/contracts';
import type { Effects } from '@lago-scw/effects';

/** Asks the IPv4 addresses of a name; rejects when there are none. */
export type Resolve = (name: string) => Promise<readonly string[]>;

/** By the resolver of this machine, which answers within seconds or not at all. */
const resolveAddresses: Resolve = (name) => new Resolver({ timeout: 1500, tries: 1 }).resolve4(name);

/** Where the API is a stand-in for Scaleway's, its addresses are nobody's, and there is nothing to look up. */
export function resolverFor(apiUrl: string | undefined): Resolve | undefined {
  const isReal = apiUrl === undefined || new URL(apiUrl).hostname.endsWith('.scaleway.com');
  return isReal ? resolveAddresses : undefined;
}

/**
 * What is left to do in DNS when somebody else keeps the record: undefined when the domain has the Elastic IP, and
 * nothing else, or when Scaleway DNS has its record. Nothing fails because of it: Lago can be released before its name is public.
 */
export async function missingRecord(
  { domain, dns }: Spec,
  address: string,
  effects: Effects,
  resolve: Resolve | undefined,
): Promise<string | undefined> {
  if (dns !== undefined || resolve === undefined) return undefined;
  const addresses = await effects.perform({
    id: 'provision.public-name',
    kind: 'http',
    key: domain,
    title: `look up ${domain}`,
    repeatable: true,
    do: () => resolve(domain).catch(() => []),
  });
  if (addresses.length === 1 && addresses[0] === address) return undefined;
  const now = addresses.length === 0 ? 'no address that this runner can see' : addresses.join(', ');
  return `Create the DNS record ${domain} A ${address} (time to live 300): the name has ${now} now.`;
}
