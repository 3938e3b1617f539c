import { z } from 'zod';
import { optionalTags, optionalText, readBody, tagList } from '../body.ts';
import type { Cloud } from '../cloud.ts';
import { invalidArgument } from '../errors.ts';
import { values } from '../filters.ts';
import { inOrder, pageByBody } from '../pagination.ts';
import { type ApiRequest, find, param, type Routes } from '../router.ts';
import { hasTag, nameMatches, wantsEditable } from './filters.ts';
import { iamState, type Policy, type Principal, type Rule } from './state.ts';

const ruleSchema = z.object({
  permission_set_names: z.array(z.string()).min(1),
  condition: optionalText,
  project_ids: z.array(z.string()).nullish(),
  organization_id: optionalText,
});
const principal = {
  user_id: optionalText,
  group_id: optionalText,
  application_id: optionalText,
  no_principal: z.boolean().nullish(),
};
const createSchema = z.object({
  name: optionalText,
  description: optionalText,
  rules: z.array(ruleSchema).nullish(),
  tags: tagList,
  ...principal,
});
const updateSchema = z.object({
  name: optionalText,
  description: optionalText,
  tags: optionalTags,
  ...principal,
});
const rulesSchema = z.object({ policy_id: z.string(), rules: z.array(ruleSchema) });

const base = '/iam/v1alpha1/policies';

export function policyRoutes(cloud: Cloud): Routes {
  const { policies } = cloud.state(iamState);
  const policyOf = (request: ApiRequest) => find(policies, param(request, 'policyId'), 'policy');
  const answer = (policy: Policy) => ({ status: 200, body: policyBody(cloud, policy) });
  return {
    [`GET ${base}`]: (request) => listPolicies(cloud, request),
    [`POST ${base}`]: (request) => {
      const policy = createPolicy(cloud, request);
      // Recorded: the answer to the POST has not counted the rules yet.
      const body = { ...policyBody(cloud, policy), nb_rules: 0, nb_scopes: 0, nb_permission_sets: 0 };
      return { status: 200, body };
    },
    [`GET ${base}/:policyId`]: (request) => answer(policyOf(request)),
    [`PATCH ${base}/:policyId`]: (request) => {
      const policy = policyOf(request);
      const body = readBody(updateSchema, request);
      policy.name = body.name ?? policy.name;
      policy.description = body.description ?? policy.description;
      policy.tags = body.tags ?? policy.tags;
      policy.principal = principalOf(body) ?? policy.principal;
      policy.updatedAt = cloud.clock.now();
      return answer(policy);
    },
    [`DELETE ${base}/:policyId`]: (request) => {
      policies.delete(policyOf(request).id);
      return { status: 204 };
    },
    'GET /iam/v1alpha1/rules': (request) => {
      const policy = find(policies, request.query.get('policy_id') ?? '', 'policy');
      return pageByBody(request, 'rules', policy.rules.map(ruleBody));
    },
    'PUT /iam/v1alpha1/rules': (request) => {
      const body = readBody(rulesSchema, request);
      const policy = find(policies, body.policy_id, 'policy');
      policy.rules = makeRules(cloud, body.rules);
      policy.updatedAt = cloud.clock.now();
      return { status: 200, body: { rules: policy.rules.map(ruleBody) } };
    },
  };
}

function listPolicies(cloud: Cloud, request: ApiRequest) {
  const [ids, applicationIds] = [values(request, 'policy_ids'), values(request, 'application_ids')];
  const found = inOrder(request, cloud.state(iamState).policies.values()).filter(
    ({ id, name, tags, principal: who }) =>
      wantsEditable(request) &&
      nameMatches(request, name, 'policy_name') &&
      hasTag(request, tags) &&
      (ids.length === 0 || ids.includes(id)) &&
      (applicationIds.length === 0 ||
        ('application_id' in who && applicationIds.includes(who.application_id))),
  );
  return pageByBody(
    request,
    'policies',
    found.map((policy) => policyBody(cloud, policy)),
  );
}

function createPolicy(cloud: Cloud, request: ApiRequest): Policy {
  const body = readBody(createSchema, request);
  const who = principalOf(body);
  if (who === undefined) throw invalidArgument('principal', 'a policy needs a principal, or no_principal');
  const id = cloud.newId();
  const now = cloud.clock.now();
  const policy: Policy = {
    id,
    name: body.name ?? `pol-${id.slice(0, 8)}`,
    description: body.description ?? '',
    tags: body.tags,
    principal: who,
    rules: makeRules(cloud, body.rules ?? []),
    createdAt: now,
    updatedAt: now,
  };
  cloud.state(iamState).policies.set(id, policy);
  return policy;
}

function principalOf(
  body: Pick<z.output<typeof createSchema>, keyof typeof principal>,
): Principal | undefined {
  if (body.user_id !== undefined) return { user_id: body.user_id };
  if (body.group_id !== undefined) return { group_id: body.group_id };
  if (body.application_id !== undefined) return { application_id: body.application_id };
  return body.no_principal === true ? { no_principal: true } : undefined;
}

function makeRules(cloud: Cloud, rules: readonly z.output<typeof ruleSchema>[]): readonly Rule[] {
  return rules.map((rule) => ({
    id: cloud.newId(),
    permissionSetNames: rule.permission_set_names,
    condition: rule.condition ?? '',
    scope: scopeOf(rule),
  }));
}

function scopeOf(rule: z.output<typeof ruleSchema>): Rule['scope'] {
  if (rule.project_ids != null && rule.project_ids.length > 0) return { projectIds: rule.project_ids };
  if (rule.organization_id !== undefined) return { organizationId: rule.organization_id };
  throw invalidArgument('rules', 'a rule needs either project_ids or organization_id');
}

function ruleBody(rule: Rule) {
  const isOfOrganization = rule.permissionSetNames.every((name) => /^(IAM|Organization)/.test(name));
  return {
    id: rule.id,
    permission_set_names: rule.permissionSetNames,
    permission_sets_scope_type: isOfOrganization ? 'organization' : 'projects',
    condition: rule.condition,
    ...('projectIds' in rule.scope
      ? { project_ids: rule.scope.projectIds }
      : { organization_id: rule.scope.organizationId }),
  };
}

function policyBody(cloud: Cloud, policy: Policy) {
  const scopes = new Set(policy.rules.map(({ scope }) => JSON.stringify(scope)));
  return {
    id: policy.id,
    name: policy.name,
    description: policy.description,
    organization_id: cloud.organizationId,
    created_at: policy.createdAt.toISOString(),
    updated_at: policy.updatedAt.toISOString(),
    editable: true,
    deletable: true,
    managed: false,
    nb_rules: policy.rules.length,
    nb_scopes: scopes.size,
    nb_permission_sets: policy.rules.flatMap((rule) => rule.permissionSetNames).length,
    tags: policy.tags,
    ...policy.principal,
  };
}
