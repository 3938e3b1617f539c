import { blockState } from '../block/state.ts';
import type { Cloud } from '../cloud.ts';
import type { MarketplaceImage } from '../marketplace/images.ts';
import { addressesOfServer } from './attachments.ts';
import { nicBody } from './nic-body.ts';
import { placementGroupBody } from './placement-groups.ts';
import {
  type FlexibleIp,
  instanceDate,
  instanceState,
  type LocalVolume,
  type Server,
  type VolumeSlot,
} from './state.ts';

/** The server object as recorded in July 2026 (its fields come and go with the answering backend: see the README). */
export function serverBody(cloud: Cloud, server: Server) {
  const state = cloud.state(instanceState);
  const publicIps = addressesOfServer(cloud, server.id).map((ip, index) => publicIpBody(server, ip, index));
  const nics = [...state.nics.values()].filter((nic) => nic.serverId === server.id);
  return {
    id: server.id,
    name: server.name,
    arch: server.image?.arch ?? 'x86_64',
    commercial_type: server.commercialType,
    boot_type: server.bootType,
    organization: cloud.organizationId,
    project: server.projectId,
    hostname: server.hostname,
    image: server.image === null ? null : imageBody(server.image),
    volumes: volumesBody(cloud, server),
    tags: server.tags,
    state: server.state,
    protected: server.protected,
    state_detail: server.stateDetail,
    public_ip: publicIps[0] ?? null,
    public_ips: publicIps,
    mac_address: server.macAddress,
    routed_ip_enabled: true,
    ipv6: null,
    extra_networks: [],
    dynamic_ip_required: server.dynamicIpRequired,
    enable_ipv6: false,
    private_ip: null,
    creation_date: instanceDate(server.createdAt),
    modification_date: instanceDate(server.updatedAt),
    bootscript: null,
    security_group: securityGroupBody(cloud, server),
    location: server.isPlaced ? locationBody(server) : null,
    maintenances: [],
    allowed_actions: allowedActions(cloud, server),
    placement_group: placementOf(cloud, server),
    private_nics: nics.map(nicBody),
    zone: server.zone,
    filesystems: [],
    end_of_service: false,
    dns: `${server.id}.pub.instances.scw.cloud`,
  };
}

export function imageBody(image: MarketplaceImage) {
  return {
    id: image.id,
    name: image.name,
    organization: image.ownerId,
    project: image.ownerId,
    root_volume: {
      volume_type: image.type === 'instance_sbs' ? 'sbs_snapshot' : 'l_ssd',
      id: image.snapshotId,
      size: image.type === 'instance_sbs' ? 0 : image.sizeBytes,
      name: '',
    },
    extra_volumes: {},
    public: true,
    arch: image.arch,
    creation_date: instanceDate(image.createdAt),
    modification_date: instanceDate(image.createdAt),
    default_bootscript: null,
    from_server: '',
    state: 'available',
    tags: [],
    zone: image.zone,
  };
}

function volumesBody(cloud: Cloud, server: Server) {
  const { volumes } = cloud.state(instanceState);
  const entries = [...server.volumes].map(([index, slot]) => {
    if (slot.isBlock) {
      const { zone } = server;
      const state = slotState(cloud, slot);
      return [index, { boot: slot.boot, volume_type: 'sbs_volume', id: slot.id, state, zone }];
    }
    const volume = volumes.get(slot.id);
    return [index, { boot: slot.boot, ...(volume && localVolumeBody(cloud, volume)) }];
  });
  return Object.fromEntries(entries);
}

function slotState(cloud: Cloud, slot: VolumeSlot): string {
  if (!slot.isBlock) return cloud.state(instanceState).volumes.get(slot.id)?.state ?? 'available';
  const reference = cloud.state(blockState).volumes.get(slot.id)?.reference;
  return reference?.status === 'attaching' ? 'attaching' : 'available';
}

export function localVolumeBody(cloud: Cloud, volume: LocalVolume) {
  const server = cloud.state(instanceState).servers.get(volume.serverId ?? '');
  return {
    id: volume.id,
    name: volume.name,
    volume_type: volume.volumeType,
    export_uri: null,
    organization: cloud.organizationId,
    project: volume.projectId,
    server: server === undefined ? null : { id: server.id, name: server.name },
    size: volume.sizeBytes,
    state: volume.state,
    creation_date: instanceDate(volume.createdAt),
    modification_date: instanceDate(volume.updatedAt),
    tags: volume.tags,
    zone: volume.zone,
  };
}

/** Only the first IPv4 is configured by DHCP; later ones are left to the guest (facts/scaleway.md 2). */
function publicIpBody(server: Server, ip: FlexibleIp, index: number) {
  const isIpv6 = ip.type === 'routed_ipv6';
  const host = server.macAddress.replaceAll(':', '').slice(0, 4);
  return {
    id: ip.id,
    address: isIpv6 ? (ip.prefix ?? '').replace('::/64', `:${host}:ff:fe27:16c9`) : ip.address,
    dynamic: ip.isDynamic,
    gateway: isIpv6 ? 'fe80::dc00:1ff:fe27:16ca' : '62.210.0.1',
    netmask: isIpv6 ? '64' : '32',
    family: isIpv6 ? 'inet6' : 'inet',
    provisioning_mode: isIpv6 ? 'slaac' : index === 0 ? 'dhcp' : 'manual',
    tags: ip.tags,
    state: ip.state,
    ipam_id: ip.id,
  };
}

function securityGroupBody(cloud: Cloud, server: Server) {
  const group = cloud.state(instanceState).securityGroups.get(server.securityGroupId);
  return { id: server.securityGroupId, name: group?.name ?? '' };
}

function placementOf(cloud: Cloud, server: Server) {
  const group = cloud.state(instanceState).placementGroups.get(server.placementGroupId ?? '');
  return group === undefined ? null : placementGroupBody(cloud, group);
}

function locationBody(server: Server) {
  const digits = Number.parseInt(server.id.slice(0, 4), 16);
  return {
    zone_id: server.zone,
    platform_id: '14',
    cluster_id: String(digits % 100),
    hypervisor_id: String(digits % 1000),
    node_id: String(digits % 90),
  };
}

/** Recorded: nothing is allowed while a volume comes or goes. */
export function allowedActions(cloud: Cloud, server: Server): readonly string[] {
  const slots = [...server.volumes.values()];
  if (slots.some((slot) => slotState(cloud, slot) !== 'available')) return [];
  switch (server.state) {
    case 'stopped':
      return ['poweron', 'backup'];
    case 'running':
      return ['poweroff', 'terminate', 'reboot', 'stop_in_place', 'backup'];
    case 'stopped in place':
      return ['poweron', 'poweroff', 'terminate', 'reboot', 'backup'];
    default:
      return ['stop_in_place', 'backup'];
  }
}
