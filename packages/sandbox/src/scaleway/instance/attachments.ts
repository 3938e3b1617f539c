import type { Cloud } from '../cloud.ts';
import { durations } from '../durations.ts';
import { ApiError } from '../errors.ts';
import { type FlexibleIp, type InstanceState, instanceState, nextNumber, type Server } from './state.ts';

/** The public addresses of a server in the order of their attachment. */
export function addressesOfServer(cloud: Cloud, serverId: string): readonly FlexibleIp[] {
  const all = [...cloud.state(instanceState).ips.values()];
  return all.filter((ip) => ip.serverId === serverId).sort((a, b) => a.attachedOrder - b.attachedOrder);
}

/**
 * Attaches an address. Recorded: `attached` at once on a server that is off, `pending` first on one that is on, and
 * traffic flows only once it is
 * attached. A dynamic address of the server is dropped.
 */
export function attachIp(cloud: Cloud, ip: FlexibleIp, server: Server): void {
  const state = cloud.state(instanceState);
  if (ip.serverId === server.id) return;
  const previousOwner = ip.serverId;
  if (previousOwner !== null) {
    if (state.addressMoves === 'refused') throw alreadyAttached(ip);
    detachIp(cloud, ip);
    if (state.addressMoves === 'lost') return;
  }
  if (!ip.isDynamic) dropDynamicIp(cloud, server);
  ip.serverId = server.id;
  ip.attachedOrder = nextNumber(state);
  if (!isOn(server)) {
    ip.state = 'attached';
    return;
  }
  ip.state = 'pending';
  ip.isStuck = getsStuck(state, previousOwner, server);
  if (ip.isStuck) return;
  // Recorded: on a server that still boots it stays pending until the guest is up.
  if (server.isUp) cloud.clock.after(durations.addressAttach, () => completeAttachment(cloud, ip, server));
}

/** A pending address takes effect, unless it has gone elsewhere meanwhile. */
export function completeAttachment(cloud: Cloud, ip: FlexibleIp, server: Server): void {
  if (ip.serverId !== server.id || ip.state !== 'pending' || ip.isStuck) return;
  ip.state = 'attached';
  if (server.isUp) route(cloud, ip, server.id);
}

function getsStuck(
  { addressMoves, stuckServer }: InstanceState,
  previousOwner: string | null,
  server: Server,
): boolean {
  if (addressMoves !== 'stuck') return false;
  return stuckServer === undefined ? previousOwner !== null : stuckServer === server.id;
}

function alreadyAttached(ip: FlexibleIp): ApiError {
  const message = `IP ${ip.id} is already attached to a server`;
  return new ApiError(400, { type: 'invalid_request_error', message, fields: {} });
}

/** Recorded: detached in the same answer. */
export function detachIp(cloud: Cloud, ip: FlexibleIp): void {
  if (ip.serverId === null) return;
  ip.serverId = null;
  ip.state = 'detached';
  route(cloud, ip, null);
  if (ip.isDynamic) cloud.state(instanceState).ips.delete(ip.id);
}

/** What a server that asks for it gets while it is on and has no IPv4 of its own. */
export function lendDynamicIp(cloud: Cloud, server: Server): void {
  const hasIpv4 = addressesOfServer(cloud, server.id).some((ip) => ip.type === 'routed_ipv4');
  if (!server.dynamicIpRequired || hasIpv4 || !isOn(server)) return;
  const ip = addIp(cloud, { zone: server.zone, projectId: server.projectId, isDynamic: true });
  attachIp(cloud, ip, server);
}

export function dropDynamicIp(cloud: Cloud, server: Server): void {
  for (const ip of addressesOfServer(cloud, server.id)) {
    if (ip.isDynamic) detachIp(cloud, ip);
  }
}

export interface IpDescription {
  readonly zone: string;
  readonly projectId: string;
  readonly type?: FlexibleIp['type'];
  readonly tags?: readonly string[];
  readonly isDynamic?: boolean;
}

export function addIp(cloud: Cloud, description: IpDescription): FlexibleIp {
  const state = cloud.state(instanceState);
  const type = description.type ?? 'routed_ipv4';
  const ip: FlexibleIp = {
    id: cloud.newId(),
    zone: description.zone,
    projectId: description.projectId,
    type,
    address: type === 'routed_ipv4' ? freeAddress(cloud) : null,
    prefix: type === 'routed_ipv6' ? `2001:bc8:711:${nextNumber(state).toString(16)}::/64` : null,
    isDynamic: description.isDynamic ?? false,
    tags: description.tags ?? [],
    reverse: null,
    serverId: null,
    state: 'detached',
    isStuck: false,
    attachedOrder: 0,
    createdAt: cloud.clock.now(),
  };
  state.ips.set(ip.id, ip);
  return ip;
}

/** The first address of the cloud's pool that nobody has. */
function freeAddress(cloud: Cloud): string {
  const taken = new Set([...cloud.state(instanceState).ips.values()].map((ip) => ip.address));
  const free = cloud.publicAddresses.find((address) => !taken.has(address));
  if (free !== undefined) return free;
  throw new ApiError(403, {
    type: 'quotas_exceeded',
    message: 'quota exceeded',
    details: [{ resource: 'instance_ips', quota: taken.size, current: taken.size }],
  });
}

function isOn(server: Server): boolean {
  return server.state === 'running' || server.state === 'starting';
}

function route(cloud: Cloud, ip: FlexibleIp, serverId: string | null): void {
  if (ip.address !== null) cloud.world.instances.routeAddress(ip.address, serverId);
}
