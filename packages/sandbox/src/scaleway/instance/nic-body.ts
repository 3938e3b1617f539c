import { instanceDate, type PrivateNic } from './state.ts';

/** As API v1 sends it, alone and within a server. */
export function nicBody(nic: PrivateNic) {
  return {
    id: nic.id,
    private_network_id: nic.privateNetworkId,
    server_id: nic.serverId,
    mac_address: nic.macAddress,
    state: nic.status === 'attaching' ? 'syncing' : 'available',
    creation_date: instanceDate(nic.createdAt),
    modification_date: instanceDate(nic.updatedAt),
    zone: nic.zone,
    tags: nic.tags,
    ipam_ip_ids: nic.ipIds,
  };
}

/** As API v2alpha1 sends it. */
export function interfaceBody(nic: PrivateNic, projectId: string) {
  return {
    id: nic.id,
    private_network_id: nic.privateNetworkId,
    project_id: projectId,
    server_id: nic.serverId,
    security_group_id: '',
    mac_address: nic.macAddress,
    status: nic.status,
    ip_ids: nic.ipIds,
    tags: nic.tags,
    created_at: nic.createdAt.toISOString(),
    updated_at: nic.updatedAt.toISOString(),
  };
}
