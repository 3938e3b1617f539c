import type { Cloud } from '../cloud.ts';
import { durations } from '../durations.ts';
import {
  addressesOfServer,
  completeAttachment,
  detachIp,
  dropDynamicIp,
  lendDynamicIp,
} from './attachments.ts';
import { privateAddressesOf, removeNic } from './nics.ts';
import { instanceState, type Server, type ServerState } from './state.ts';
import { releaseVolumes } from './volume-slots.ts';

/** Runs a later part of a transition unless the server has gone, or on to something else, meanwhile. */
function later(cloud: Cloud, server: Server, milliseconds: number, effect: () => void | Promise<void>): void {
  const { epoch } = server;
  cloud.clock.after(milliseconds, async () => {
    const isCurrent = cloud.state(instanceState).servers.get(server.id) === server && server.epoch === epoch;
    if (isCurrent) await effect();
  });
}

function enter(cloud: Cloud, server: Server, state: ServerState, detail: string): void {
  server.state = state;
  server.stateDetail = detail;
  server.updatedAt = cloud.clock.now();
}

/** Recorded: `allocating node`, `provisioning node`, then `running` while still `booting kernel`, then `booted`. */
export function powerOn(cloud: Cloud, server: Server): void {
  server.epoch += 1;
  if (server.state === 'stopped in place') {
    enter(cloud, server, 'starting', 'stopped in place');
    later(cloud, server, durations.serverStopInPlace, () => bootKernel(cloud, server));
    return;
  }
  enter(cloud, server, 'starting', 'allocating node');
  lendDynamicIp(cloud, server);
  later(cloud, server, durations.serverAllocate, () => {
    server.isPlaced = true;
    enter(cloud, server, 'starting', 'provisioning node');
    later(cloud, server, durations.serverProvision, () => bootKernel(cloud, server));
  });
}

function bootKernel(cloud: Cloud, server: Server): void {
  enter(cloud, server, 'running', 'booting kernel');
  later(cloud, server, durations.serverBoot, async () => {
    const { epoch } = server;
    const addresses = addressesOfServer(cloud, server.id).filter((ip) => ip.state === 'attached');
    const { sshHostFingerprints } = await cloud.world.instances.boot({
      serverId: server.id,
      name: server.name,
      privateAddresses: privateAddressesOf(cloud, server.id),
      publicAddresses: addresses.flatMap((ip) => ip.address ?? []),
      userData: Object.fromEntries(server.userData),
    });
    if (server.epoch !== epoch) return;
    server.isUp = true;
    server.stateDetail = 'booted';
    for (const ip of addressesOfServer(cloud, server.id)) completeAttachment(cloud, ip, server);
    later(cloud, server, durations.hostFingerprints, () => {
      server.userData.set('ssh-host-fingerprints', sshHostFingerprints);
    });
  });
}

async function shutDown(cloud: Cloud, server: Server): Promise<void> {
  server.isUp = false;
  await cloud.world.instances.shutDown(server.id);
}

export function powerOff(cloud: Cloud, server: Server): void {
  server.epoch += 1;
  enter(cloud, server, 'stopping', 'stopping');
  later(cloud, server, durations.serverStop, async () => {
    await shutDown(cloud, server);
    server.isPlaced = false;
    dropDynamicIp(cloud, server);
    enter(cloud, server, 'stopped', '');
  });
}

export function stopInPlace(cloud: Cloud, server: Server): void {
  server.epoch += 1;
  enter(cloud, server, 'stopping', 'stopping in place');
  later(cloud, server, durations.serverStopInPlace, async () => {
    await shutDown(cloud, server);
    enter(cloud, server, 'stopped in place', 'stopped in place');
  });
}

export function reboot(cloud: Cloud, server: Server): void {
  server.epoch += 1;
  enter(cloud, server, 'running', 'rebooting');
  later(cloud, server, durations.serverReboot, async () => {
    await shutDown(cloud, server);
    bootKernel(cloud, server);
  });
}

/**
 * Recorded: flexible IPs leave at once, a dynamic one only with the server; block volumes survive, local volumes go
 * with the server.
 */
export function terminate(cloud: Cloud, server: Server): void {
  server.epoch += 1;
  enter(cloud, server, 'stopping', 'terminating');
  for (const ip of addressesOfServer(cloud, server.id)) {
    if (!ip.isDynamic) detachIp(cloud, ip);
  }
  for (const volume of cloud.state(instanceState).volumes.values()) {
    if (volume.serverId === server.id) volume.state = 'deleting';
  }
  later(cloud, server, durations.serverTerminate, () => removeServer(cloud, server, 'with local volumes'));
}

export async function removeServer(
  cloud: Cloud,
  server: Server,
  extent: 'with local volumes' | 'alone',
): Promise<void> {
  const state = cloud.state(instanceState);
  await cloud.world.instances.destroy(server.id);
  for (const ip of addressesOfServer(cloud, server.id)) detachIp(cloud, ip);
  for (const nic of state.nics.values()) {
    if (nic.serverId === server.id) removeNic(cloud, nic);
  }
  const localIds = releaseVolumes(cloud, server);
  if (extent === 'with local volumes') for (const id of localIds) state.volumes.delete(id);
  state.servers.delete(server.id);
}
