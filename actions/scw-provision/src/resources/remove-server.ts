import type { Color } from '@lago-scw/contracts';
import type { Removal } from '../engine/resource.ts';
import { remove, untilGone } from '../engine/work.ts';
import type { SeenServer } from './server-task.ts';
import { tagRootVolume } from './volumes.ts';

type HasServer = Pick<SeenServer, 'server'>;

/**
 * Deletes a server (facts: scaleway.md 1.5). Its volumes stay: they are found by their tags, which the root volume gets
 * first in case an interrupted run never gave them.
 */
export async function removeServer(removal: Removal<HasServer>, color: Color): Promise<void> {
  const { name } = removal.seen.server;
  await tagRootVolume(removal, color, removal.seen.server);
  await remove(removal, `server.${color}.delete`, `delete server ${name}`, () => deleteServer(removal));
  await untilServerGone(removal, color);
}

export async function untilServerGone(removal: Removal<HasServer>, color: Color): Promise<void> {
  const { name } = removal.seen.server;
  const patience = { timeout: 300, every: 3 };
  await untilGone(removal, `server.${color}.wait-gone`, `server ${name} gone`, patience, () =>
    deleteServer(removal),
  );
}

/**
 * A running server can only be terminated, one that stands still only be deleted, and one on its way to another state
 * has to arrive there first.
 */
async function deleteServer({ scaleway: { instance }, seen }: Removal<HasServer>): Promise<string> {
  const serverId = seen.server.id;
  const { server } = await instance.getServer({ serverId });
  const state = server?.state ?? 'unknown';
  if (state === 'stopped') await instance.deleteServer({ serverId });
  else if (state === 'running' || state === 'stopped in place') {
    await instance.serverAction({ serverId, action: 'terminate' });
  }
  return state;
}
