import { z } from 'zod';
import { readBody } from '../body.ts';
import type { Cloud } from '../cloud.ts';
import { permissionsDenied } from '../errors.ts';
import { pageByHeader } from '../pagination.ts';
import { type ApiRequest, find, param, type Routes } from '../router.ts';
import { synchronize } from './security-groups.ts';
import { instanceState, type SecurityGroup, type SecurityRule } from './state.ts';

const ruleSchema = z.object({
  id: z.string().nullish(),
  protocol: z.enum(['TCP', 'UDP', 'ICMP', 'ANY']).default('TCP'),
  direction: z.enum(['inbound', 'outbound']).default('inbound'),
  action: z.enum(['accept', 'drop']).default('accept'),
  ip_range: z.string().default('0.0.0.0/0'),
  dest_port_from: z.number().nullish(),
  dest_port_to: z.number().nullish(),
  position: z.number().nullish(),
  editable: z.boolean().nullish(),
});
const replaceSchema = z.object({ rules: z.array(ruleSchema).default([]) });
type RuleRequest = z.output<typeof ruleSchema>;

const base = '/instance/v1/zones/:zone/security_groups';
const group = '/instance/v1/zones/:zone/security_groups/:groupId/rules';

export function securityRuleRoutes(cloud: Cloud): Routes {
  const { securityGroups } = cloud.state(instanceState);
  const groupOf = (request: ApiRequest) =>
    find(securityGroups, param(request, 'groupId'), 'instance_security_group');
  const ruleOf = (request: ApiRequest) => {
    const rules = new Map(rulesOf(groupOf(request)).map((rule) => [rule.id, rule]));
    return find(rules, param(request, 'ruleId'), 'instance_security_group_rule');
  };
  const zoneOf = (request: ApiRequest) => param(request, 'zone');
  const bodies = (request: ApiRequest, rules: readonly SecurityRule[]) =>
    rules.map((rule) => ruleBody(rule, zoneOf(request)));
  const answer = (request: ApiRequest, rule: SecurityRule, status = 200) => {
    return { status, body: { rule: ruleBody(rule, zoneOf(request)) } };
  };

  function setRules(request: ApiRequest, rules: readonly SecurityRule[]): void {
    groupOf(request).rules = renumbered(rules);
    synchronize(cloud, groupOf(request));
  }

  return {
    [`GET ${base}/default/rules`]: (request) => pageByHeader(request, 'rules', bodies(request, defaultRules)),
    [`GET ${group}`]: (request) => pageByHeader(request, 'rules', bodies(request, rulesOf(groupOf(request)))),
    [`PUT ${group}`]: (request) => {
      const { rules } = readBody(replaceSchema, request);
      const editable = rules.filter((rule) => rule.editable !== false);
      setRules(
        request,
        editable.map((rule) => makeRule(cloud, rule)),
      );
      return { status: 200, body: { rules: bodies(request, rulesOf(groupOf(request))) } };
    },
    [`POST ${group}`]: (request) => {
      const rule = makeRule(cloud, readBody(ruleSchema, request));
      const { rules } = groupOf(request);
      setRules(request, [...rules, { ...rule, position: rules.length + 1 }]);
      return answer(request, { ...rule, position: rules.length + 1 }, 201);
    },
    [`GET ${group}/:ruleId`]: (request) => answer(request, ruleOf(request)),
    [`PATCH ${group}/:ruleId`]: (request) => {
      const old = ruleOf(request);
      if (!old.editable) throw permissionsDenied('write', 'security_group_rule');
      const changes = makeRule(cloud, readBody(ruleSchema, request));
      const rule = { ...changes, id: old.id, position: changes.position || old.position };
      const others = groupOf(request).rules.filter(({ id }) => id !== old.id);
      setRules(request, [...others, rule]);
      return answer(request, rule);
    },
    [`DELETE ${group}/:ruleId`]: (request) => {
      const rule = ruleOf(request);
      if (!rule.editable) throw permissionsDenied('write', 'security_group_rule');
      setRules(
        request,
        groupOf(request).rules.filter(({ id }) => id !== rule.id),
      );
      return { status: 204 };
    },
  };
}

/** Own rules first, then, under default security, those against spam that nobody can edit. */
function rulesOf(securityGroup: SecurityGroup): readonly SecurityRule[] {
  return securityGroup.enableDefaultSecurity
    ? [...securityGroup.rules, ...defaultRules]
    : securityGroup.rules;
}

/** SMTP out of Instances is blocked: ports 25, 465 and 587, both families (facts/scaleway.md 4). */
const defaultRules: readonly SecurityRule[] = [25, 465, 587].flatMap((port, portIndex) =>
  ['0.0.0.0/0', '::/0'].map((ipRange, familyIndex) => ({
    id: `11111111-2222-4333-8444-00000000000${portIndex * 2 + familyIndex + 1}`,
    protocol: 'TCP',
    direction: 'outbound',
    action: 'drop',
    ipRange,
    destPortFrom: port,
    destPortTo: null,
    position: 0,
    editable: false,
  })),
);

/** Normalized as the API does: a single address loses its /32 or /128, a range of one port its end. */
function makeRule(cloud: Cloud, request: RuleRequest): SecurityRule {
  const from = request.dest_port_from ?? null;
  const to = request.dest_port_to ?? null;
  return {
    id: request.id ?? cloud.newId(),
    protocol: request.protocol,
    direction: request.direction,
    action: request.action,
    ipRange: request.ip_range.replace(/\/(32|128)$/, ''),
    destPortFrom: from,
    destPortTo: to === from ? null : to,
    position: request.position ?? 0,
    editable: true,
  };
}

function renumbered(rules: readonly SecurityRule[]): readonly SecurityRule[] {
  return [...rules]
    .sort((a, b) => a.position - b.position)
    .map((rule, index) => ({ ...rule, position: index + 1 }));
}

function ruleBody(rule: SecurityRule, zone: string) {
  return {
    id: rule.id,
    protocol: rule.protocol,
    direction: rule.direction,
    action: rule.action,
    ip_range: rule.ipRange,
    dest_port_from: rule.destPortFrom,
    dest_port_to: rule.destPortTo,
    position: rule.position,
    editable: rule.editable,
    zone,
  };
}
