import { z } from 'zod';
import { fieldSince, since } from '../api-date.ts';
import { optionalText, readBody } from '../body.ts';
import type { Cloud } from '../cloud.ts';
import { equals, values } from '../filters.ts';
import { inOrder, pageByBody } from '../pagination.ts';
import { type ApiRequest, find, param, type Routes } from '../router.ts';
import { cockpitState, type DataSource } from './state.ts';

const createSchema = z.object({
  project_id: optionalText,
  name: z.string(),
  type: z.enum(['metrics', 'logs', 'traces']),
  retention_days: z.number().nullish(),
});
const updateSchema = z.object({ name: optionalText, retention_days: z.number().nullish() });

const base = '/cockpit/v1/regions/:region/data-sources';
/** Recorded under `config`. */
const defaultDays = { metrics: 31, logs: 7, traces: 7 };

export function dataSourceRoutes(cloud: Cloud): Routes {
  const { dataSources } = cloud.state(cockpitState);
  const sourceOf = (request: ApiRequest) => find(dataSources, param(request, 'sourceId'), 'data source');
  return {
    [`GET ${base}`]: (request) => {
      const types = values(request, 'types');
      const found = inOrder(request, dataSources.values()).filter(
        (source) =>
          source.region === param(request, 'region') &&
          equals(request, 'project_id', source.projectId) &&
          (types.length === 0 || types.includes(source.type)) &&
          // Those of origin `scaleway` hold what products measure by themselves; none are made up here.
          ['', 'unknown_origin', originOf(cloud)].includes(request.query.get('origin') ?? ''),
      );
      return pageByBody(
        request,
        'data_sources',
        found.map((source) => bodyWithUsage(cloud, source)),
      );
    },
    [`POST ${base}`]: (request) => ({ status: 200, body: sourceBody(cloud, createSource(cloud, request)) }),
    [`GET ${base}/:sourceId`]: (request) => ({ status: 200, body: bodyWithUsage(cloud, sourceOf(request)) }),
    [`PATCH ${base}/:sourceId`]: (request) => {
      const source = sourceOf(request);
      const body = readBody(updateSchema, request);
      source.name = body.name ?? source.name;
      source.retentionDays = body.retention_days ?? source.retentionDays;
      source.updatedAt = cloud.clock.now();
      return { status: 200, body: sourceBody(cloud, source) };
    },
    [`DELETE ${base}/:sourceId`]: (request) => {
      dataSources.delete(sourceOf(request).id);
      return { status: 204 };
    },
  };
}

function createSource(cloud: Cloud, request: ApiRequest): DataSource {
  const body = readBody(createSchema, request);
  const now = cloud.clock.now();
  const source: DataSource = {
    id: cloud.newId(),
    projectId: body.project_id ?? cloud.projectId,
    region: param(request, 'region'),
    type: body.type,
    name: body.name,
    retentionDays: body.retention_days ?? defaultDays[body.type],
    isInGrafana: false,
    createdAt: now,
    updatedAt: now,
  };
  cloud.state(cockpitState).dataSources.set(source.id, source);
  return source;
}

/** Where a source is pushed to and asked: on this server, since its real host names lead to the real Cockpit. */
export function sourceUrl(cloud: Cloud, { id, type }: DataSource): string {
  return `${cloud.url()}/cockpit-data/${id}.${type}`;
}

function originOf(cloud: Cloud): string {
  return cloud.apiDate >= fieldSince.dataSourceRetention ? 'custom' : 'external';
}

/** Recorded: only what is read again tells the usage. */
function bodyWithUsage(cloud: Cloud, source: DataSource) {
  return {
    ...sourceBody(cloud, source),
    ...since(cloud, fieldSince.dataSourceUsage, { current_month_usage: 0 }),
  };
}

function sourceBody(cloud: Cloud, source: DataSource) {
  return {
    created_at: source.createdAt.toISOString(),
    id: source.id,
    name: source.name,
    origin: originOf(cloud),
    project_id: source.projectId,
    region: source.region,
    ...since(cloud, fieldSince.dataSourceRetention, { retention_days: source.retentionDays }),
    synchronized_with_grafana: source.isInGrafana,
    type: source.type,
    updated_at: source.updatedAt.toISOString(),
    url: sourceUrl(cloud, source),
  };
}
