import type { Spec } from '@lago-scw/contracts';
import type { SecurityGroupInventory } from '@lago-scw/scaleway';

/** A rule without its id and position: what it lets through. */
export interface Rule {
  readonly action: 'accept' | 'drop';
  readonly protocol: 'TCP' | 'UDP' | 'ICMP' | 'ANY' | 'unknown_protocol';
  readonly direction: 'inbound' | 'outbound' | 'unknown_direction';
  readonly ipRange: string;
  readonly destPortFrom: number | null;
  readonly destPortTo: number | null;
}

type ExistingRule = SecurityGroupInventory['rules'][number];

/** Web from anywhere, SSH from the spec's list; everything else meets the default policy. */
export function desiredRules(spec: Spec): Rule[] {
  const web = [80, 443].map((port) => acceptTcp(port, '0.0.0.0/0'));
  const ssh = [...new Set(spec.network['ssh-from'].map(normalRange))]
    .sort()
    .map((range) => acceptTcp(22, range));
  return [...web, ...ssh];
}

export function acceptTcp(port: number, ipRange: string): Rule {
  return {
    action: 'accept',
    protocol: 'TCP',
    direction: 'inbound',
    ipRange,
    destPortFrom: port,
    destPortTo: null,
  };
}

/** The API strips `/32` and drops an end port that equals the first one: so does this (facts: scaleway.md 4). */
export function normalRule(rule: ExistingRule): Rule {
  const from = rule.destPortFrom ?? null;
  const to = rule.destPortTo ?? null;
  return {
    action: rule.action === 'accept' ? 'accept' : 'drop',
    protocol: rule.protocol,
    direction: rule.direction,
    ipRange: normalRange(rule.ipRange),
    destPortFrom: from,
    destPortTo: to === from ? null : to,
  };
}

function normalRange(range: string): string {
  return range.replace(/\/32$/, '');
}

/** The rules that can be changed; those that block mail cannot, and are left alone. */
export function editableRules(rules: readonly ExistingRule[]): ExistingRule[] {
  return rules.filter((rule) => rule.editable);
}

/** One line a rule, like `accept inbound TCP 443 from 0.0.0.0/0`. */
function describeRule(rule: Rule): string {
  const ports =
    rule.destPortFrom === null ? 'all ports' : [rule.destPortFrom, rule.destPortTo].filter(Boolean).join('-');
  const way = rule.direction === 'inbound' ? 'from' : 'to';
  return `${rule.action} ${rule.direction} ${rule.protocol} ${ports} ${way} ${rule.ipRange}`;
}

/** Positions do not matter among rules that only accept: both sides are compared as sets. */
export function describeRules(rules: readonly Rule[]): string[] {
  return rules.map(describeRule).sort();
}

export function sameRules(existing: readonly ExistingRule[], desired: readonly Rule[]): boolean {
  const before = describeRules(editableRules(existing).map(normalRule));
  return JSON.stringify(before) === JSON.stringify(describeRules(desired));
}

/** The whole list, as the API wants it; a rule that stays keeps its id. */
export function rulesRequest(existing: readonly ExistingRule[], desired: readonly Rule[]) {
  const ids = new Map(editableRules(existing).map((rule) => [describeRule(normalRule(rule)), rule.id]));
  return desired.map((rule, index) => {
    const id = ids.get(describeRule(rule));
    const { action, protocol, direction, ipRange } = rule;
    return {
      action,
      protocol,
      direction,
      ipRange,
      position: index + 1,
      editable: true,
      ...(id === undefined ? {} : { id }),
      ...(rule.destPortFrom === null ? {} : { destPortFrom: rule.destPortFrom }),
      ...(rule.destPortTo === null ? {} : { destPortTo: rule.destPortTo }),
    };
  });
}
