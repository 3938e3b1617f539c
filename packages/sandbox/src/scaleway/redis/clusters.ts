import { z } from 'zod';
import { optionalTags, optionalText, readBody, tagList } from '../body.ts';
import type { Cloud } from '../cloud.ts';
import { durations } from '../durations.ts';
import { transientState } from '../errors.ts';
import { containsName, equals, hasAnyTag } from '../filters.ts';
import { inOrder, pageByBody } from '../pagination.ts';
import { type ApiRequest, find, param, type Routes } from '../router.ts';
import { aclsSchema, makeAclRules, settingsSchema } from './configuration.ts';
import { endpointBody, endpointsSchema, makeEndpoints, releaseEndpoints } from './endpoints.ts';
import { type Cluster, redisState } from './state.ts';

const createSchema = z.object({
  name: optionalText,
  project_id: optionalText,
  version: z.string(),
  node_type: z.string(),
  user_name: z.string(),
  password: z.string(),
  cluster_size: z.number().nullish(),
  tls_enabled: z.boolean().nullish(),
  tags: tagList,
  acl_rules: aclsSchema,
  endpoints: endpointsSchema,
  cluster_settings: settingsSchema,
});
const updateSchema = z.object({
  name: optionalText,
  tags: optionalTags,
  user_name: optionalText,
  password: optionalText,
});
const migrateSchema = z.object({
  version: optionalText,
  node_type: optionalText,
  cluster_size: z.number().nullish(),
});

const base = '/redis/v1/zones/:zone/clusters';

export function clusterOf(cloud: Cloud, request: ApiRequest): Cluster {
  return find(cloud.state(redisState).clusters, param(request, 'clusterId'), 'cluster');
}

export function clusterRoutes(cloud: Cloud): Routes {
  const answer = (cluster: Cluster) => ({ status: 200, body: clusterBody(cluster) });
  return {
    [`GET ${base}`]: (request) => listClusters(cloud, request),
    [`POST ${base}`]: (request) => answer(createCluster(cloud, request)),
    [`GET ${base}/:clusterId`]: (request) => answer(clusterOf(cloud, request)),
    [`PATCH ${base}/:clusterId`]: (request) => answer(updateCluster(cloud, request)),
    [`POST ${base}/:clusterId/migrate`]: (request) => {
      const cluster = clusterOf(cloud, request);
      const body = readBody(migrateSchema, request);
      reconfigure(cloud, cluster, durations.redisChange);
      cluster.version = body.version ?? cluster.version;
      cluster.nodeType = body.node_type ?? cluster.nodeType;
      cluster.size = body.cluster_size ?? cluster.size;
      return answer(cluster);
    },
    [`DELETE ${base}/:clusterId`]: (request) => {
      const cluster = clusterOf(cloud, request);
      cluster.status = 'deleting';
      cluster.updatedAt = cloud.clock.now();
      cloud.clock.after(durations.redisDelete, () => {
        releaseEndpoints(cloud, cluster);
        cloud.state(redisState).clusters.delete(cluster.id);
      });
      return answer(cluster);
    },
  };
}

/** Takes the cluster through `provisioning`; 409 unless it is ready. */
export function reconfigure(cloud: Cloud, cluster: Cluster, milliseconds: number): void {
  if (cluster.status !== 'ready') throw transientState('cluster', cluster.id, cluster.status);
  cluster.status = 'provisioning';
  cluster.updatedAt = cloud.clock.now();
  becomeReady(cloud, cluster, milliseconds);
}

function becomeReady(cloud: Cloud, cluster: Cluster, milliseconds: number): void {
  cloud.clock.after(milliseconds, () => {
    if (cluster.status !== 'provisioning') return;
    cluster.status = 'ready';
    cluster.wasReady = true;
    cluster.updatedAt = cloud.clock.now();
  });
}

function listClusters(cloud: Cloud, request: ApiRequest) {
  const zone = param(request, 'zone');
  const found = inOrder(request, cloud.state(redisState).clusters.values()).filter(
    (cluster) =>
      cluster.zone === zone &&
      containsName(request, cluster.name) &&
      hasAnyTag(request, cluster.tags) &&
      equals(request, 'project_id', cluster.projectId) &&
      equals(request, 'version', cluster.version),
  );
  return pageByBody(request, 'clusters', found.map(clusterBody));
}

function createCluster(cloud: Cloud, request: ApiRequest): Cluster {
  const body = readBody(createSchema, request);
  const owner = {
    id: cloud.newId(),
    name: body.name ?? `redis-${cloud.newId().slice(0, 8)}`,
    size: body.cluster_size || 1,
  };
  const cluster: Cluster = {
    ...owner,
    zone: param(request, 'zone'),
    projectId: body.project_id ?? cloud.projectId,
    tlsEnabled: body.tls_enabled ?? false,
    tags: body.tags,
    version: body.version,
    nodeType: body.node_type,
    userName: body.user_name,
    settings: body.cluster_settings,
    aclRules: makeAclRules(cloud, body.acl_rules),
    endpoints: makeEndpoints(cloud, owner, body.endpoints),
    status: 'provisioning',
    wasReady: false,
    createdAt: cloud.clock.now(),
    updatedAt: null,
  };
  cloud.state(redisState).clusters.set(cluster.id, cluster);
  becomeReady(cloud, cluster, durations.redisCreate);
  return cluster;
}

/** Recorded: an empty PATCH leaves it `ready`, a new user or password takes it through `provisioning`. */
function updateCluster(cloud: Cloud, request: ApiRequest): Cluster {
  const cluster = clusterOf(cloud, request);
  const body = readBody(updateSchema, request);
  if (body.user_name !== undefined || body.password !== undefined) {
    reconfigure(cloud, cluster, durations.redisChange);
  }
  cluster.name = body.name ?? cluster.name;
  cluster.tags = body.tags ?? cluster.tags;
  cluster.userName = body.user_name ?? cluster.userName;
  cluster.updatedAt = cloud.clock.now();
  return cluster;
}

function clusterBody(cluster: Cluster) {
  return {
    id: cluster.id,
    name: cluster.name,
    project_id: cluster.projectId,
    status: cluster.status,
    version: cluster.version,
    endpoints: cluster.endpoints.map((endpoint) => endpointBody(cluster, endpoint)),
    tags: cluster.tags,
    node_type: cluster.nodeType,
    created_at: cluster.createdAt.toISOString(),
    updated_at: cluster.updatedAt?.toISOString() ?? null,
    tls_enabled: cluster.tlsEnabled,
    cluster_settings: cluster.settings,
    acl_rules: cluster.aclRules.map(({ id, ipCidr, description }) => ({ id, ip_cidr: ipCidr, description })),
    cluster_size: cluster.size,
    zone: cluster.zone,
    user_name: cluster.userName,
    upgradable_versions: [],
  };
}
