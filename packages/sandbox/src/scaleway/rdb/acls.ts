import { z } from 'zod';
import { readBody } from '../body.ts';
import type { Cloud } from '../cloud.ts';
import { invalidArgument } from '../errors.ts';
import { pageByBody } from '../pagination.ts';
import type { ApiRequest, Routes } from '../router.ts';
import { aclRuleBody } from './bodies.ts';
import { rdbDurations } from './durations.ts';
import type { AclRule, Instance } from './state.ts';
import { instanceOf, readyInstanceOf, transit } from './transitions.ts';

const rulesSchema = z.object({
  rules: z.array(z.object({ ip: z.string(), description: z.string().nullish() })),
});
const deleteSchema = z.object({ acl_rule_ips: z.array(z.string()) });

const base = '/rdb/v1/regions/:region/instances/:instanceId/acls';

/** They guard the load balancer endpoint only: the private network does not ask them. */
export function aclRoutes(cloud: Cloud): Routes {
  return {
    [`GET ${base}`]: (request) => {
      const instance = instanceOf(cloud, request);
      return pageByBody(
        request,
        'rules',
        instance.aclRules.map((rule) => aclRuleBody(instance, rule)),
      );
    },
    [`PUT ${base}`]: (request) => {
      const rules = rulesIn(request);
      return changeRules(cloud, readyInstanceOf(cloud, request), rules, rules);
    },
    [`POST ${base}`]: (request) => {
      const instance = readyInstanceOf(cloud, request);
      const rules = rulesIn(request);
      const kept = instance.aclRules.filter(({ ip }) => !rules.some((rule) => rule.ip === ip));
      return changeRules(cloud, instance, [...kept, ...rules], rules);
    },
    [`DELETE ${base}`]: (request) => {
      const instance = readyInstanceOf(cloud, request);
      const { acl_rule_ips: ips } = readBody(deleteSchema, request);
      const deleted = instance.aclRules.filter(({ ip }) => ips.includes(ip));
      const kept = instance.aclRules.filter(({ ip }) => !ips.includes(ip));
      return changeRules(cloud, instance, kept, deleted);
    },
  };
}

/** Recorded: an empty description becomes "IP allowed". */
function rulesIn(request: ApiRequest): readonly AclRule[] {
  const rules = readBody(rulesSchema, request).rules.map(({ ip, description }) => ({
    ip,
    description: description || 'IP allowed',
  }));
  if (rules.length > 50) throw invalidArgument('rules', 'an instance has at most 50 rules');
  return rules;
}

function changeRules(
  cloud: Cloud,
  instance: Instance,
  rules: readonly AclRule[],
  answered: readonly AclRule[],
) {
  const body = { rules: answered.map((rule) => aclRuleBody(instance, rule)) };
  instance.aclRules = rules;
  transit(cloud, instance, { status: 'configuring', milliseconds: rdbDurations.acl });
  return { status: 200, body };
}
