import type { Cloud } from '../cloud.ts';
import { rdbDurations } from './durations.ts';
import { allocateEndpoint, type EndpointSpec, moveEndpoint } from './endpoint-allocation.ts';
import { defaultSettings } from './node-types.ts';
import { type Inheritance, type Instance, rdbState, type Snapshot } from './state.ts';
import { transit } from './transitions.ts';

/** A new load balancer endpoint lets everybody in (facts/scaleway.md 5). */
const openToAll = [{ ip: '0.0.0.0/0', description: 'IP allowed' }] as const;

export interface NewInstance {
  readonly region: string;
  readonly name: string;
  readonly isHaCluster: boolean;
  readonly inheritance: Inheritance;
}

export function registerInstance(cloud: Cloud, request: NewInstance): Instance {
  const instance: Instance = {
    ...request.inheritance,
    id: cloud.newId(),
    region: request.region,
    createdAt: cloud.clock.now(),
    name: request.name,
    status: 'provisioning',
    isHaCluster: request.isHaCluster,
    endpoints: [],
    mainEndpointId: null,
    aclRules: [],
    maintenances: [],
    logsPolicy: { max_age_retention: 30, total_disk_retention: null },
  };
  cloud.state(rdbState).instances.set(instance.id, instance);
  return instance;
}

export interface FirstUser {
  readonly name: string;
  readonly password: string;
}

/** Provisions an empty instance. Without a specification of endpoints it becomes public (recorded). */
export function provisionEmpty(
  cloud: Cloud,
  instance: Instance,
  specs: readonly EndpointSpec[],
  user: FirstUser | undefined,
): void {
  const settings = defaultSettings(instance.engine, instance.nodeType);
  const privateSpecs = specs.filter((spec) => spec.private_network != null);
  const isPublic = specs.length === 0 || specs.length > privateSpecs.length;
  instance.endpoints = privateSpecs.map((spec) => allocateEndpoint(cloud, instance, spec));
  transit(cloud, instance, {
    status: 'provisioning',
    milliseconds: instance.isHaCluster ? rdbDurations.createHighlyAvailable : rdbDurations.create,
    work: () =>
      cloud.world.databases.createInstance({
        instanceId: instance.id,
        user: user?.name,
        password: user?.password,
        settings: isPostgres(instance) ? settings : [],
      }),
    onEnd: async () => {
      instance.settings = settings;
      if (isPublic) openLoadBalancer(cloud, instance);
      await openForConnections(cloud, instance);
    },
  });
}

/** Provisions from a snapshot: the new instance is public whatever its source was (recorded). */
export function provisionFromSnapshot(
  cloud: Cloud,
  instance: Instance,
  snapshotId: string,
  options: { readonly after?: Promise<void>; readonly done?: () => Promise<void> } = {},
): void {
  transit(cloud, instance, {
    status: 'provisioning',
    milliseconds: rdbDurations.createFromSnapshot,
    work: async () => {
      await options.after;
      await cloud.world.databases.createInstanceFromSnapshot(snapshotId, instance.id);
      await options.done?.();
    },
    onEnd: async () => {
      openLoadBalancer(cloud, instance);
      await openForConnections(cloud, instance);
    },
  });
}

/** A major upgrade: a new instance from a passing snapshot, which takes the endpoints over in the end. */
export function provisionUpgrade(
  cloud: Cloud,
  from: Instance,
  to: Instance,
  options: { readonly withEndpoints: boolean },
): void {
  const { databases } = cloud.world;
  const passing = cloud.newId();
  transit(cloud, to, {
    status: 'provisioning',
    milliseconds: rdbDurations.majorUpgrade,
    work: async () => {
      await databases.takeSnapshot(from.id, passing);
      await databases.createInstanceFromSnapshot(passing, to.id);
      await databases.deleteSnapshot(passing);
    },
    onEnd: async () => {
      if (options.withEndpoints) {
        for (const endpoint of from.endpoints) moveEndpoint(cloud, endpoint, from, to);
        to.aclRules = openToAll;
      } else {
        openLoadBalancer(cloud, to);
      }
      await openForConnections(cloud, to);
    },
  });
}

export function openLoadBalancer(cloud: Cloud, instance: Instance): void {
  const endpoint = allocateEndpoint(cloud, instance, { load_balancer: {} });
  instance.endpoints = [...instance.endpoints, endpoint];
  instance.mainEndpointId = endpoint.id;
  instance.aclRules = openToAll;
}

/** Connections find the server, and its certificate names the addresses that it has now. */
async function openForConnections(cloud: Cloud, instance: Instance): Promise<void> {
  for (const { ip, port } of instance.endpoints) {
    cloud.world.databases.routeEndpoint(ip, port, instance.id);
  }
  await cloud.world.databases.renewCertificate(instance.id, certificateNames(instance));
}

/** Addresses of all endpoints and the host name (facts/scaleway.md 5, TLS). */
export function certificateNames(instance: Instance): readonly string[] {
  return [...instance.endpoints.map(({ ip }) => ip), `rw-${instance.id}.rdb.${instance.region}.scw.cloud`];
}

export function inheritedBy(snapshot: Snapshot, nodeType: string | undefined): Inheritance {
  return { ...snapshot.inheritance, nodeType: nodeType?.toLowerCase() ?? snapshot.inheritance.nodeType };
}

/** The server behind every instance is PostgreSQL; settings of another engine stay in the API. */
export function isPostgres(instance: Instance): boolean {
  return instance.engine.startsWith('PostgreSQL');
}
