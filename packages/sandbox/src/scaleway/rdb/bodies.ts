import { since } from '../api-date.ts';
import type { Cloud } from '../cloud.ts';
import { upgradableVersions } from './engines.ts';
import {
  type AclRule,
  type Backup,
  type Endpoint,
  type Instance,
  type Maintenance,
  type ReadReplica,
  rdbState,
  type Snapshot,
  type Volume,
} from './state.ts';

const fieldSince = {
  /** Empty on 2025-07-10. */
  upgradableVersions: '2025-12-09',
  /** Absent on 2026-06-23. */
  highAvailabilityMode: '2026-08-17',
} as const;

/** Recorded order of keys: alphabetical. */
export function instanceBody(cloud: Cloud, instance: Instance) {
  const { backupSchedule } = instance;
  return {
    backup_same_region: instance.backupSameRegion,
    backup_schedule: {
      disabled: backupSchedule.disabled,
      frequency: backupSchedule.frequencyHours,
      next_run_at: iso(backupSchedule.nextRunAt),
      retention: backupSchedule.retentionDays,
    },
    created_at: instance.createdAt.toISOString(),
    encryption: { enabled: instance.encrypted },
    endpoint: mainEndpointBody(instance),
    endpoints: instance.endpoints.map(endpointBody),
    engine: instance.engine,
    ...since(cloud, fieldSince.highAvailabilityMode, {
      high_availability_mode: 'unknown_high_availability_mode',
    }),
    id: instance.id,
    init_settings: instance.initSettings,
    is_ha_cluster: instance.isHaCluster,
    logs_policy: instance.logsPolicy,
    maintenances: instance.maintenances.map(maintenanceBody),
    name: instance.name,
    node_type: instance.nodeType,
    organization_id: cloud.organizationId,
    project_id: instance.projectId,
    read_replicas: replicasOf(cloud, instance).map(readReplicaBody),
    region: instance.region,
    settings: instance.settings,
    status: instance.status,
    tags: instance.tags,
    upgradable_version:
      cloud.apiDate >= fieldSince.upgradableVersions ? upgradableVersions(instance.engine) : [],
    volume: { ...volumeTypeBody(instance.volume), size: instance.volume.sizeBytes },
  };
}

/**
 * The deprecated `endpoint`. Recorded: null while an instance has only the Private Network endpoint it was made with;
 * the load balancer's once there is one; after that one's deletion the private endpoint, without its details.
 */
function mainEndpointBody(instance: Instance) {
  const endpoint = instance.endpoints.find(({ id }) => id === instance.mainEndpointId);
  if (endpoint === undefined) return null;
  const { id, ip, port } = endpoint;
  return endpoint.access.kind === 'private_network' ? { id, ip, name: null, port } : endpointBody(endpoint);
}

export function endpointBody({ id, ip, port, access }: Endpoint) {
  const shared = { id, ip, name: null, port };
  if (access.kind !== 'private_network') return { ...shared, [access.kind]: {} };
  const { privateNetworkId, provisioningMode, serviceIp, zone } = access.privateNetwork;
  return {
    ...shared,
    private_network: {
      private_network_id: privateNetworkId,
      provisioning_mode: provisioningMode,
      service_ip: serviceIp,
      zone,
    },
  };
}

export function maintenanceBody(maintenance: Maintenance) {
  return {
    closed_at: iso(maintenance.closedAt),
    forced_at: maintenance.forcedAt.toISOString(),
    is_applicable: maintenance.status === 'pending',
    reason: maintenance.reason,
    starts_at: maintenance.startsAt.toISOString(),
    status: maintenance.status,
    stops_at: maintenance.stopsAt.toISOString(),
  };
}

export function replicasOf(cloud: Cloud, instance: Instance): readonly ReadReplica[] {
  const all = [...cloud.state(rdbState).readReplicas.values()];
  return all.filter((replica) => replica.instanceId === instance.id);
}

export function readReplicaBody(replica: ReadReplica) {
  return {
    endpoints: replica.endpoints.map(endpointBody),
    id: replica.id,
    instance_id: replica.instanceId,
    region: replica.region,
    same_zone: replica.sameZone,
    status: replica.status,
  };
}

/** Recorded: the port is the load balancer's, and 0 when the instance has none. */
export function aclRuleBody(instance: Instance, rule: AclRule) {
  const loadBalancer = instance.endpoints.find(({ access }) => access.kind === 'load_balancer');
  return {
    action: 'allow',
    description: rule.description,
    direction: 'inbound',
    ip: rule.ip,
    port: loadBalancer?.port ?? 0,
    protocol: 'tcp',
  };
}

export function backupBody(backup: Backup) {
  return {
    created_at: backup.createdAt.toISOString(),
    database_name: backup.databaseName,
    download_url: backup.download?.url ?? null,
    download_url_expires_at: iso(backup.download?.expiresAt ?? null),
    expires_at: backup.expiresAt,
    id: backup.id,
    instance_id: backup.instanceId,
    instance_name: backup.instanceName,
    name: backup.name,
    region: backup.region,
    same_region: backup.sameRegion,
    size: backup.sizeBytes,
    status: backup.status,
    updated_at: iso(backup.updatedAt),
  };
}

export function snapshotBody(snapshot: Snapshot) {
  return {
    created_at: snapshot.createdAt.toISOString(),
    expires_at: snapshot.expiresAt,
    id: snapshot.id,
    instance_id: snapshot.instanceId,
    instance_name: snapshot.instanceName,
    name: snapshot.name,
    node_type: snapshot.inheritance.nodeType,
    region: snapshot.region,
    size: snapshot.sizeBytes,
    status: snapshot.status,
    updated_at: iso(snapshot.updatedAt),
    volume_type: volumeTypeBody(snapshot.inheritance.volume),
  };
}

function volumeTypeBody({ type }: Volume) {
  return { class: type.split('_')[0] ?? type, type };
}

function iso(date: Date | null): string | null {
  return date?.toISOString() ?? null;
}
