import { z } from 'zod';
import { optionalTags, optionalText, readBody, tagList } from '../body.ts';
import type { Cloud } from '../cloud.ts';
import { preconditionFailed } from '../errors.ts';
import { containsName, equals, hasAnyTag } from '../filters.ts';
import { inOrder, pageByBody } from '../pagination.ts';
import { type ApiRequest, find, param, type Routes } from '../router.ts';
import { vpcBody } from './bodies.ts';
import { defaultVpc, type Vpc, vpcState } from './state.ts';

const createSchema = z.object({
  name: optionalText,
  project_id: optionalText,
  tags: tagList,
  enable_custom_routes_propagation: z.boolean().nullish(),
  enable_transitivity: z.boolean().nullish(),
});
const updateSchema = z.object({ name: optionalText, tags: optionalTags });
const port = z.number().default(0);
const aclRuleSchema = z.object({
  protocol: z.string().default('ANY'),
  source: z.string().default('0.0.0.0/0'),
  src_port_low: port,
  src_port_high: port,
  destination: z.string().default('0.0.0.0/0'),
  dst_port_low: port,
  dst_port_high: port,
  action: z.string().default('unknown_action'),
  description: z
    .string()
    .nullish()
    .transform((text) => text ?? null),
});
const aclSchema = z.object({
  rules: z.array(aclRuleSchema).nullish(),
  is_ipv6: z.boolean().default(false),
  default_policy: z.string(),
});

const base = '/vpc/v2/regions/:region/vpcs';

export function vpcRoutes(cloud: Cloud): Routes {
  const state = cloud.state(vpcState);
  const vpcOf = (request: ApiRequest): Vpc => find(state.vpcs, param(request, 'vpcId'), 'vpc');
  const answer = (vpc: Vpc) => ({ status: 200, body: vpcBody(cloud, vpc) });

  /** A PATCH or one of the `enable-…` actions. */
  function change(request: ApiRequest, edit: (vpc: Vpc) => void) {
    const vpc = vpcOf(request);
    edit(vpc);
    vpc.updatedAt = cloud.clock.now();
    return answer(vpc);
  }

  return {
    [`GET ${base}`]: (request) => listVpcs(cloud, request),
    [`POST ${base}`]: (request) => answer(createVpc(cloud, request)),
    [`GET ${base}/:vpcId`]: (request) => answer(vpcOf(request)),
    [`PATCH ${base}/:vpcId`]: (request) => {
      const { name, tags } = readBody(updateSchema, request);
      return change(request, (vpc) => {
        vpc.name = name ?? vpc.name;
        vpc.tags = tags ?? vpc.tags;
      });
    },
    [`DELETE ${base}/:vpcId`]: (request) => {
      deleteVpc(cloud, vpcOf(request));
      return { status: 204 };
    },
    [`POST ${base}/:vpcId/enable-routing`]: (request) => change(request, () => {}),
    [`POST ${base}/:vpcId/enable-custom-routes-propagation`]: (request) =>
      change(request, (vpc) => {
        vpc.customRoutesPropagation = true;
      }),
    [`GET ${base}/:vpcId/acl-rules`]: (request) => {
      const vpc = vpcOf(request);
      const acl = state.acls.get(`${vpc.id} ${request.query.get('is_ipv6') === 'true'}`);
      return aclAnswer(acl?.defaultPolicy ?? 'accept', acl?.rules ?? []);
    },
    [`PUT ${base}/:vpcId/acl-rules`]: (request) => {
      const vpc = vpcOf(request);
      const { rules, is_ipv6, default_policy } = readBody(aclSchema, request);
      state.acls.set(`${vpc.id} ${is_ipv6}`, { rules: rules ?? [], defaultPolicy: default_policy });
      vpc.updatedAt = cloud.clock.now();
      return aclAnswer(default_policy, rules ?? []);
    },
  };
}

function aclAnswer(defaultPolicy: string, rules: readonly unknown[]) {
  return { status: 200, body: { default_policy: defaultPolicy, rules } };
}

function listVpcs(cloud: Cloud, request: ApiRequest) {
  const region = param(request, 'region');
  defaultVpc(cloud, request.query.get('project_id') ?? cloud.projectId, region);
  const isDefault = request.query.get('is_default');
  const found = inOrder(request, cloud.state(vpcState).vpcs.values()).filter(
    (vpc) =>
      vpc.region === region &&
      containsName(request, vpc.name) &&
      hasAnyTag(request, vpc.tags) &&
      equals(request, 'project_id', vpc.projectId) &&
      equals(request, 'vpc_ids', vpc.id) &&
      (isDefault === null || String(vpc.isDefault) === isDefault),
  );
  return pageByBody(
    request,
    'vpcs',
    found.map((vpc) => vpcBody(cloud, vpc)),
  );
}

function createVpc(cloud: Cloud, request: ApiRequest): Vpc {
  const body = readBody(createSchema, request);
  const now = cloud.clock.now();
  const vpc: Vpc = {
    id: cloud.newId(),
    projectId: body.project_id ?? cloud.projectId,
    region: param(request, 'region'),
    isDefault: false,
    name: body.name ?? `vpc-${cloud.newId().slice(0, 8)}`,
    tags: body.tags,
    customRoutesPropagation: body.enable_custom_routes_propagation ?? true,
    transitivity: body.enable_transitivity ?? false,
    createdAt: now,
    updatedAt: now,
  };
  cloud.state(vpcState).vpcs.set(vpc.id, vpc);
  return vpc;
}

function deleteVpc(cloud: Cloud, vpc: Vpc): void {
  const state = cloud.state(vpcState);
  const inUse = [...state.privateNetworks.values()].some((network) => network.vpcId === vpc.id);
  if (inUse) throw preconditionFailed('resource_still_in_use', 'The VPC still has Private Networks');
  if (vpc.isDefault) throw preconditionFailed('unknown_precondition', 'The default VPC cannot be deleted');
  state.vpcs.delete(vpc.id);
}
