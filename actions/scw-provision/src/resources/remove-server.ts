import type { Color } from '@lago-scw/contracts';
import type { Removal } from '../engine/resource.ts';
import { remove, untilGone } from '../engine/work.ts';
import type { SeenServer } from './server.ts';
import { tagRootVolume } from './volumes.ts';

type HasServer = Pick<SeenServer, 'server'>;

/**
 * Deletes a server (facts: scaleway.md 1.5). Its root volume stays: it is found
 * by its tags, which it gets first in case an interrupted run never gave them.
 */
export async function removeServer(removal: Removal<HasServer>, color: Color): Promise<void> {
  const { instance } = removal.scaleway;
  const { id: serverId, name } = removal.seen.server;
  await tagRootVolume(removal, color, removal.seen.server);
  await remove(removal, `server.${color}.delete`, `delete server ${name}`, () => deleteServer(removal));
  await untilGone(
    removal,
    `server.${color}.wait-gone`,
    `server ${name} gone`,
    { timeout: 300, every: 3 },
    async () => {
      const { server } = await instance.getServer({ serverId });
      // One that was on its way to another state when it was to be deleted.
      if (server?.state === 'stopped') await instance.deleteServer({ serverId });
      return server?.state ?? 'unknown';
    },
  );
}

/** A running server can only be terminated, one that stands still only be deleted. */
async function deleteServer({ scaleway: { instance }, seen }: Removal<HasServer>): Promise<void> {
  const { server } = await instance.getServer({ serverId: seen.server.id });
  if (server === undefined || server.state === 'stopping') return;
  if (server.state === 'stopped') await instance.deleteServer({ serverId: server.id });
  else await instance.serverAction({ serverId: server.id, action: 'terminate' });
}
