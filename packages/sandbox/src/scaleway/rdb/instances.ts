import { z } from 'zod';
import { optionalTags, optionalText, readBody, tagList } from '../body.ts';
import type { Cloud } from '../cloud.ts';
import { conflict, invalidArgument, transientState } from '../errors.ts';
import { containsName, equals, hasAnyTag } from '../filters.ts';
import { releaseAddressesOf } from '../ipam/addresses.ts';
import { inOrder, pageByBody } from '../pagination.ts';
import { type ApiRequest, param, type Routes } from '../router.ts';
import { instanceBody } from './bodies.ts';
import { rdbDurations } from './durations.ts';
import { endpointSpecSchema } from './endpoint-allocation.ts';
import { knownNodeType, volumeFor } from './node-types.ts';
import { checkPassword } from './passwords.ts';
import { certificateNames, provisionEmpty, registerInstance } from './provisioning.ts';
import { type Instance, rdbState } from './state.ts';
import { instanceOf, readyInstanceOf, transit } from './transitions.ts';

const settingSchema = z.object({ name: z.string(), value: z.string() });
const createSchema = z.object({
  name: optionalText,
  project_id: optionalText,
  engine: z.string(),
  user_name: optionalText,
  password: optionalText,
  node_type: z.string(),
  is_ha_cluster: z.boolean().nullish(),
  disable_backup: z.boolean().nullish(),
  backup_same_region: z.boolean().nullish(),
  tags: tagList,
  init_settings: z.array(settingSchema).nullish(),
  volume_type: optionalText,
  volume_size: z.number().nullish(),
  init_endpoints: z.array(endpointSpecSchema).nullish(),
  encryption: z.object({ enabled: z.boolean() }).nullish(),
});
const updateSchema = z.object({
  name: optionalText,
  tags: optionalTags,
  backup_schedule_frequency: z.number().nullish(),
  backup_schedule_retention: z.number().nullish(),
  backup_schedule_start_hour: z.number().nullish(),
  is_backup_schedule_disabled: z.boolean().nullish(),
  backup_same_region: z.boolean().nullish(),
  logs_policy: z
    .object({ max_age_retention: z.number().nullish(), total_disk_retention: z.number().nullish() })
    .nullish(),
});

const base = '/rdb/v1/regions/:region/instances';

export function instanceRoutes(cloud: Cloud): Routes {
  const answer = (instance: Instance) => ({ status: 200, body: instanceBody(cloud, instance) });

  return {
    [`GET ${base}`]: (request) => listInstances(cloud, request),
    [`POST ${base}`]: (request) => answer(createInstance(cloud, request)),
    [`GET ${base}/:instanceId`]: (request) => answer(instanceOf(cloud, request)),
    [`PATCH ${base}/:instanceId`]: (request) => answer(updateInstance(cloud, request)),
    [`DELETE ${base}/:instanceId`]: (request) => answer(deleteInstance(cloud, request)),
    [`POST ${base}/:instanceId/restart`]: (request) => {
      const instance = readyInstanceOf(cloud, request);
      transit(cloud, instance, {
        status: 'restarting',
        milliseconds: rdbDurations.restart,
        work: () => cloud.world.databases.restartInstance(instance.id),
      });
      return answer(instance);
    },
    [`GET ${base}/:instanceId/certificate`]: async (request) => {
      const instance = instanceOf(cloud, request);
      if (instance.status === 'provisioning') throw transientState('instance', instance.id, instance.status);
      const pem = await cloud.world.databases.certificate(instance.id);
      const content = Buffer.from(pem).toString('base64');
      return {
        status: 200,
        body: { content, content_type: 'application/x-pem-file', name: 'ssl_certificate' },
      };
    },
    [`POST ${base}/:instanceId/renew-certificate`]: async (request) => {
      const instance = readyInstanceOf(cloud, request);
      await cloud.world.databases.renewCertificate(instance.id, certificateNames(instance));
      return { status: 204 };
    },
    [`GET ${base}/:instanceId/metrics`]: (request) => {
      instanceOf(cloud, request);
      return { status: 200, body: { timeseries: [] } };
    },
    [`GET ${base}/:instanceId/logs`]: (request) => {
      instanceOf(cloud, request);
      return pageByBody(request, 'instance_logs', []);
    },
  };
}

function listInstances(cloud: Cloud, request: ApiRequest) {
  const region = param(request, 'region');
  const found = inOrder(request, cloud.state(rdbState).instances.values()).filter(
    (instance) =>
      instance.region === region &&
      containsName(request, instance.name) &&
      hasAnyTag(request, instance.tags) &&
      equals(request, 'project_id', instance.projectId) &&
      equals(request, 'organization_id', cloud.organizationId),
  );
  return pageByBody(
    request,
    'instances',
    found.map((instance) => instanceBody(cloud, instance)),
  );
}

function createInstance(cloud: Cloud, request: ApiRequest): Instance {
  const body = readBody(createSchema, request);
  if (!/^(PostgreSQL|MySQL)-\d/.test(body.engine)) {
    throw invalidArgument('engine', `${body.engine} does not exist`);
  }
  // Recorded: a client may leave both empty; then the instance has no user.
  const user = body.user_name ? { name: body.user_name, password: body.password ?? '' } : undefined;
  if (user !== undefined) checkPassword(user.password);
  const nodeType = knownNodeType(body.node_type).name;
  const instance = registerInstance(cloud, {
    region: param(request, 'region'),
    name: body.name ?? `ins-${cloud.newId().slice(0, 8)}`,
    isHaCluster: body.is_ha_cluster ?? false,
    inheritance: {
      engine: body.engine,
      projectId: body.project_id ?? cloud.projectId,
      tags: body.tags,
      settings: [],
      initSettings: body.init_settings ?? [],
      nodeType,
      volume: volumeFor(nodeType, body.volume_type ?? 'lssd', body.volume_size ?? 0),
      users: user === undefined ? [] : [{ name: user.name, isAdmin: true }],
      databases: ['rdb'],
      privileges: user === undefined ? [] : [{ database: 'rdb', user: user.name, permission: 'all' }],
      backupSchedule: {
        disabled: body.disable_backup ?? false,
        frequencyHours: 24,
        retentionDays: 7,
        nextRunAt: body.disable_backup ? null : hoursFromNow(cloud, 24),
      },
      backupSameRegion: body.backup_same_region ?? false,
      encrypted: body.encryption?.enabled ?? false,
    },
  });
  try {
    provisionEmpty(cloud, instance, body.init_endpoints ?? [], user);
  } catch (error) {
    cloud.state(rdbState).instances.delete(instance.id);
    throw error;
  }
  return instance;
}

function updateInstance(cloud: Cloud, request: ApiRequest): Instance {
  const body = readBody(updateSchema, request);
  const instance = readyInstanceOf(cloud, request);
  const { backupSchedule: before } = instance;
  const disabled = body.is_backup_schedule_disabled ?? before.disabled;
  const frequencyHours = body.backup_schedule_frequency ?? before.frequencyHours;
  const reschedule = body.backup_schedule_frequency != null || before.nextRunAt === null;
  const nextRunAt = reschedule ? hoursFromNow(cloud, frequencyHours) : before.nextRunAt;
  instance.name = body.name ?? instance.name;
  instance.tags = body.tags ?? instance.tags;
  instance.backupSameRegion = body.backup_same_region ?? instance.backupSameRegion;
  instance.backupSchedule = {
    disabled,
    frequencyHours,
    retentionDays: body.backup_schedule_retention ?? before.retentionDays,
    nextRunAt: disabled ? null : nextRunAt,
  };
  if (body.logs_policy != null) {
    instance.logsPolicy = {
      max_age_retention: body.logs_policy.max_age_retention ?? null,
      total_disk_retention: body.logs_policy.total_disk_retention ?? null,
    };
  }
  return instance;
}

function deleteInstance(cloud: Cloud, request: ApiRequest): Instance {
  const instance = instanceOf(cloud, request);
  // An instance that failed can be deleted; one that is on its way cannot.
  if (instance.status !== 'error') readyInstanceOf(cloud, request);
  const { instances, readReplicas } = cloud.state(rdbState);
  for (const { ip, port } of instance.endpoints) cloud.world.databases.routeEndpoint(ip, port, null);
  transit(cloud, instance, {
    status: 'deleting',
    milliseconds: rdbDurations.delete,
    work: () => cloud.world.databases.deleteInstance(instance.id),
    onEnd: () => {
      releaseAddressesOf(cloud, instance.id);
      instances.delete(instance.id);
      for (const replica of readReplicas.values()) {
        if (replica.instanceId === instance.id) readReplicas.delete(replica.id);
      }
    },
  });
  return instance;
}

export function refuseDuplicate(names: readonly string[], resource: string, name: string): void {
  if (names.includes(name)) throw conflict(resource, name, `${resource} ${name} already exists`);
}

function hoursFromNow(cloud: Cloud, hours: number): Date {
  return new Date(cloud.clock.now().getTime() + hours * 3_600_000);
}
