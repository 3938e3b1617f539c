import type { Effects } from '@lago-scw/effects';
import type { Rdbv1 } from '@scaleway/sdk-rdb';
import type { Scaleway } from './client.ts';
import { reader } from './reader.ts';

export type DatabaseInstance = Rdbv1.Instance;

/** The endpoint inside the private network; absent until the instance is ready (facts: scaleway.md 5). */
export function privateEndpoint(
  instance: DatabaseInstance,
): { readonly address: string; readonly port: number; readonly privateNetworkId: string } | undefined {
  const endpoint = instance.endpoints.find((candidate) => candidate.privateNetwork !== undefined);
  const address = endpoint?.ip ?? endpoint?.privateNetwork?.serviceIp.split('/')[0];
  if (endpoint?.privateNetwork === undefined || address === undefined) return undefined;
  return { address, port: endpoint.port, privateNetworkId: endpoint.privateNetwork.privateNetworkId };
}

/** `max_connections` as it is set; undefined while the instance is made. */
export function maxConnectionsOf({ settings }: DatabaseInstance): number | undefined {
  const text = settings.find(({ name }) => name === 'max_connections')?.value;
  return text === undefined ? undefined : Number(text);
}

/** PEM of the server's certificate, which is its own authority. */
export async function readCertificate(
  scaleway: Scaleway,
  instanceId: string,
  effects: Effects,
): Promise<string> {
  const read = reader(effects, 'database');
  const text = await read('certificate', 'certificate of the database', async () =>
    (await scaleway.rdb.getInstanceCertificate({ instanceId })).text(),
  );
  return pemOf(text);
}

/** The API gives PEM itself, or a JSON file object whose content is PEM in base64: the SDK asks for a download. */
export function pemOf(text: string): string {
  if (!text.trimStart().startsWith('{')) return text;
  const file: unknown = JSON.parse(text);
  const content = typeof file === 'object' && file !== null && 'content' in file ? file.content : undefined;
  return typeof content === 'string' ? Buffer.from(content, 'base64').toString() : text;
}
