import { everyPage, hasTags, onlyOne } from '@lago-scw/scaleway';
import type { Removal, Work } from '../engine/resource.ts';
import { make, present, remove, set, until } from '../engine/work.ts';

export interface Address {
  readonly id: string;
  readonly address: string;
}

interface Server {
  readonly id: string;
  readonly name: string;
}

export function createIp(work: Work, id: string, what: string, tags: string[]): Promise<Address> {
  const { scaleway } = work;
  return make<Address>(
    work,
    id,
    `create ${what}`,
    async () => present((await scaleway.instance.createIp({ type: 'routed_ipv4', tags })).ip, what),
    async () => {
      const found = await everyPage(
        scaleway.instance.listIps({ project: scaleway.projectId, tags, perPage: 100 }),
      );
      return onlyOne(
        what,
        found.filter((ip) => hasTags(ip, tags)),
      );
    },
  );
}

/** Attached to a stopped server it is there at once, else when the guest is ready (facts: scaleway.md 2). */
export async function attachIp(work: Work, id: string, ip: Address, server: Server): Promise<void> {
  const { scaleway } = work;
  const title = `attach ${ip.address} to ${server.name}`;
  await set(work, `${id}.attach`, title, () => scaleway.instance.updateIp({ ip: ip.id, server: server.id }));
  await until(
    work,
    `${id}.wait-attached`,
    `${ip.address} attached to ${server.name}`,
    { timeout: 120, every: 2 },
    async () => {
      const { ip: seen } = await scaleway.instance.getIp({ ip: ip.id });
      const done = seen?.state === 'attached' && seen.server?.id === server.id;
      return { done, value: undefined, now: seen?.state ?? 'unknown' };
    },
  );
}

/** For good: the address goes back to Scaleway. */
export function deleteIp({ seen, scaleway, effects }: Removal<Address>, id: string): Promise<void> {
  return remove({ effects }, `${id}.delete`, `delete flexible IP ${seen.address}`, () =>
    scaleway.instance.deleteIp({ ip: seen.id }),
  );
}
