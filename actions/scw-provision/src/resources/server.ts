import { type Color, otherColor } from '@lago-scw/contracts';
import type { Inventory } from '@lago-scw/scaleway';
import type { Resource } from '../engine/resource.ts';
import { type Decisions, isPlanned } from '../engine/survey.ts';
import { set } from '../engine/work.ts';
import { computeMonthly } from '../prices.ts';
import { cloudInit } from './cloud-init.ts';
import { createServer } from './create-server.ts';
import { dataVolumeFor } from './data-volume.ts';
import { elasticIp } from './elastic-ip.ts';
import { attachIp } from './flexible-ip.ts';
import { changeType } from './instance-type.ts';
import { managementIps } from './management-ip.ts';
import { removeServer, untilServerGone } from './remove-server.ts';
import { securityGroup } from './security-group.ts';
import { decideServer } from './server-changes.ts';
import type { MadeServer, SeenServer, ServerStep, ServerTask } from './server-task.ts';
import { sshKey } from './ssh-key.ts';
import {
  dataVolumeOf,
  deleteVolume,
  growVolume,
  sizeGbOf,
  tagRootVolume,
  type Volume,
  volumes,
} from './volumes.ts';

/** One color's server with everything that must be there before its first boot; `boot` starts it. */
function serverOf(color: Color): Resource<SeenServer, MadeServer, ServerStep> {
  return {
    id: `server.${color}`,
    needs: [managementIps[color], securityGroup, sshKey, elasticIp, volumes],
    observe: async ({ inventory }) => observe(color, await inventory),
    decide: (seen, view) => decideServer(color, seen, view),
    apply: (task) => apply(color, task),
    removal: {
      isProtected: false,
      describe: ({ server }, { prices }) => ({
        resource: `server ${color}`,
        name: server.name,
        monthlyEuro: computeMonthly(server.commercialType, prices),
      }),
      remove: (removal) => removeServer(removal, color),
    },
  };
}

export const servers: Readonly<Record<Color, Resource<SeenServer, MadeServer, ServerStep>>> = {
  blue: serverOf('blue'),
  green: serverOf('green'),
};

/** Whether the plan gives a color a server, or makes it one of another type: either needs room at Scaleway. */
export function isSupplied(decisions: Decisions, color: Color): boolean {
  return (['create', 'type'] as const).some((step) => isPlanned(decisions, servers[color], step));
}

function observe(color: Color, { colors, elasticIp: ip }: Inventory): SeenServer | undefined {
  const { server, userDataKeys } = colors[color];
  if (server === undefined) return undefined;
  const owner = ip?.server?.id;
  const other = colors[otherColor(color)].server;
  const isStandby = owner !== undefined && owner === other?.id;
  return { server, userDataKeys, role: owner === server.id ? 'active' : isStandby ? 'standby' : 'neither' };
}

async function apply(color: Color, task: ServerTask): Promise<MadeServer> {
  const { steps } = task;
  const ip = task.made(managementIps[color]);
  const kept = await keptServer(color, task);
  const data = kept === undefined ? await dataVolumeFor(color, task) : ownDataVolume(color, task, kept);
  const server = kept ?? (await createServer(color, task, ip, data));
  if (steps.has('attach-management-ip')) await attachIp(task, `management-ip.${color}`, ip, server);
  if (steps.has('settings')) await changeSettings(color, task, server);
  if (steps.has('root-volume')) await bringRootVolume(color, task, server);
  await growVolumes(color, task, server, data);
  if (steps.has('type')) await changeType(color, task, server);
  if (steps.has('user-data')) await writeUserData(color, task, server, data);
  return server;
}

/** The server that was seen, unless it goes. */
async function keptServer(color: Color, task: ServerTask): Promise<SeenServer['server'] | undefined> {
  const { seen, steps } = task;
  if (seen === undefined) return undefined;
  if (steps.has('replace')) await clearAway(color, task, seen.server);
  else if (steps.has('await-gone')) await untilServerGone({ ...task, seen }, color);
  else return seen.server;
}

/** The server that is replaced goes with its volumes: none is left to cost. What others attached to it stays. */
async function clearAway(color: Color, task: ServerTask, server: SeenServer['server']): Promise<void> {
  await removeServer({ ...task, seen: { server } }, color);
  const ids = [server.volumes['0']?.id, ownDataVolume(color, task, server)?.id];
  await Promise.all(ids.map((id) => id && deleteVolume(task, id)));
}

function ownDataVolume(color: Color, task: ServerTask, server: MadeServer): Volume | undefined {
  return dataVolumeOf(task.made(volumes), server, task.spec.environment, color);
}

async function bringRootVolume(color: Color, task: ServerTask, server: MadeServer): Promise<void> {
  const wanted = task.spec.instances['root-volume-gb'];
  const volume = await tagRootVolume(task, color, server);
  if (volume === undefined || sizeGbOf(volume) >= wanted) return;
  await growVolume(task, `root volume of ${color}`, volume.id, wanted);
}

async function growVolumes(
  color: Color,
  task: ServerTask,
  server: MadeServer,
  data: Volume | undefined,
): Promise<void> {
  const { 'root-volume-gb': rootGb, 'data-volume-gb': dataGb } = task.spec.instances;
  const root = server.volumes['0'];
  if (task.steps.has('grow-root-volume') && root !== undefined) {
    await growVolume(task, `root volume of ${color}`, root.id, rootGb);
  }
  if (task.steps.has('grow-data-volume') && data !== undefined && dataGb !== undefined) {
    await growVolume(task, `data volume of ${color}`, data.id, dataGb);
  }
}

async function changeSettings(color: Color, task: ServerTask, server: MadeServer): Promise<void> {
  const { id, name } = task.made(securityGroup);
  await set(task, `server.${color}.settings`, `set settings of ${server.name}`, () =>
    task.scaleway.instance.updateServer({
      serverId: server.id,
      dynamicIpRequired: false,
      securityGroup: { id, name },
    }),
  );
}

/** It must be there before the first boot (facts: scaleway.md 3.4). */
async function writeUserData(
  color: Color,
  task: ServerTask,
  server: MadeServer,
  data: Volume | undefined,
): Promise<void> {
  const content = cloudInit(task.spec, task.made(elasticIp).address, data?.id);
  await set(task, `server.${color}.user-data`, `write cloud-init of ${server.name}`, () =>
    task.scaleway.instance.setServerUserData({ serverId: server.id, key: 'cloud-init', content }),
  );
}
