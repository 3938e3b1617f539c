import { parse, stringify } from 'yaml';
import { z } from 'zod';
import type { Cloud } from '../cloud.ts';
import { ApiError } from '../errors.ts';
import { type ApiRequest, param, type Routes } from '../router.ts';
import { accessedSource } from './data-access.ts';
import { cockpitState, type DataSource } from './state.ts';

/** Twenty rules in a group, seventy groups (facts/scaleway.md 9). */
const groupSchema = z.looseObject({
  name: z.string().min(1),
  interval: z.string().optional(),
  rules: z
    .array(
      z.looseObject({
        alert: z.string().optional(),
        record: z.string().optional(),
        expr: z.string().min(1),
        for: z.string().optional(),
      }),
    )
    .min(1)
    .max(20),
});
const mostGroups = 70;

/** The rulers: Mimir's for metrics, Loki's for logs. */
const bases = ['/cockpit-data/:source/prometheus/config/v1/rules', '/cockpit-data/:source/loki/api/v1/rules'];

type Groups = Map<string, Map<string, unknown>>;

export function ruleGroupRoutes(cloud: Cloud): Routes {
  return Object.assign({}, ...bases.map((base) => routesBelow(cloud, base as `/${string}`)));
}

function routesBelow(cloud: Cloud, base: `/${string}`): Routes {
  const groupsOf = (request: ApiRequest): Groups => groups(cloud, sourceOf(cloud, request, base).id);
  return {
    [`GET ${base}`]: (request: ApiRequest) => yamlAnswer(groupsOf(request)),
    [`GET ${base}/:namespace`]: (request: ApiRequest) => {
      const namespace = param(request, 'namespace');
      const found = groupsOf(request).get(namespace);
      return yamlAnswer(found === undefined ? new Map() : new Map([[namespace, found]]));
    },
    [`POST ${base}/:namespace`]: (request: ApiRequest) => {
      const group = readGroup(request);
      const all = groupsOf(request);
      const namespace = all.get(param(request, 'namespace')) ?? new Map<string, unknown>();
      const count = [...all.values()].reduce((sum, each) => sum + each.size, 0);
      if (!namespace.has(group.name) && count >= mostGroups) throw new ApiError(400, 'too many rule groups');
      namespace.set(group.name, group);
      all.set(param(request, 'namespace'), namespace);
      return accepted;
    },
    [`DELETE ${base}/:namespace`]: (request: ApiRequest) => {
      if (!groupsOf(request).delete(param(request, 'namespace'))) throw noGroups();
      return accepted;
    },
    [`DELETE ${base}/:namespace/:group`]: (request: ApiRequest) => {
      const all = groupsOf(request);
      const namespace = all.get(param(request, 'namespace'));
      if (namespace?.delete(param(request, 'group')) !== true) throw noGroups();
      if (namespace.size === 0) all.delete(param(request, 'namespace'));
      return accepted;
    },
  };
}

const accepted = { status: 202, body: { status: 'success', data: null, errorType: '', error: '' } };

function sourceOf(cloud: Cloud, request: ApiRequest, base: string): DataSource {
  const isLoki = base.includes('/loki/');
  const scope = isLoki ? 'full_access_logs_rules' : 'full_access_metrics_rules';
  const source = accessedSource(cloud, request, [scope]);
  if ((source.type === 'logs') !== isLoki) throw new ApiError(404, 'page not found');
  return source;
}

function groups(cloud: Cloud, sourceId: string): Groups {
  const { ruleGroups } = cloud.state(cockpitState);
  const found = ruleGroups.get(sourceId) ?? new Map();
  ruleGroups.set(sourceId, found);
  return found;
}

function readGroup(request: ApiRequest): z.output<typeof groupSchema> {
  const result = groupSchema.safeParse(parseYaml(request.text));
  if (!result.success)
    throw new ApiError(400, `unable to decode rule group: ${z.prettifyError(result.error)}`);
  const unnamed = result.data.rules.find(
    ({ alert, record }) => (alert === undefined) === (record === undefined),
  );
  if (unnamed !== undefined) throw new ApiError(400, 'one of alert and record must be set');
  return result.data;
}

function parseYaml(text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new ApiError(400, `unable to decode rule group: ${String(error)}`);
  }
}

function yamlAnswer(all: Groups) {
  if (all.size === 0) throw noGroups();
  const document = Object.fromEntries([...all].map(([name, each]) => [name, [...each.values()]]));
  return { status: 200, body: stringify(document), headers: { 'content-type': 'application/yaml' } };
}

function noGroups(): ApiError {
  return new ApiError(404, 'no rule groups found');
}

/** The alerts of the groups that were posted, as the list of alerts has them. */
export function customAlertBodies(cloud: Cloud, region: string, projectId: string) {
  const { dataSources, ruleGroups } = cloud.state(cockpitState);
  return [...ruleGroups].flatMap(([sourceId, namespaces]) => {
    const source = dataSources.get(sourceId);
    if (source?.projectId !== projectId || source.region !== region) return [];
    const rules = [...namespaces.values()]
      .flatMap((each) => [...each.values()])
      .flatMap((group) => groupSchema.parse(group).rules);
    return rules.flatMap((rule) =>
      rule.alert === undefined
        ? []
        : [
            {
              annotations: {},
              data_source_id: sourceId,
              duration: rule.for ?? '0s',
              name: rule.alert,
              preconfigured: false,
              region,
              rule: rule.expr,
              rule_status: 'enabled',
              state: 'inactive',
            },
          ],
    );
  });
}
