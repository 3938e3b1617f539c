import type { FileIssue, LineOf } from '@lago-scw/contracts';
import type { Place } from '../compose/place.ts';
import type { Deployment } from './deployment.ts';
import type { Audited, Rule, Severity } from './rule.ts';
import { RULES } from './rules.ts';

/** A rule that something broke, and where. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly text: string;
  readonly remedy: string;
  readonly place: Place;
  readonly variable?: string;
}

/** Judges what is asked for, before anything is rendered or any network is used. */
export function auditSpec(subject: Audited, file: string, lineOf: LineOf): Finding[] {
  return inOrder(
    RULES.flatMap((rule) =>
      (rule.inSpec?.(subject) ?? []).map(({ path, text }) => ({
        ...named(rule),
        text,
        place: { file, line: lineOf(path), column: 1 },
      })),
    ),
  );
}

/** Judges what runs: a compose file with its env files, whoever wrote it. */
export function auditDeployment(deployment: Deployment): Finding[] {
  return inOrder(
    RULES.flatMap((rule) =>
      (rule.inDeployment?.(deployment) ?? []).map((sighting) => ({ ...named(rule), ...sighting })),
    ),
  );
}

function named({ id, severity, remedy }: Rule) {
  return { rule: id, severity, remedy };
}

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];

/** The gravest first, then by place; services that share a line share a finding. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const once = new Map(findings.map((finding) => [keyOf(finding), finding]));
  return [...once.values()].sort(
    (a, b) =>
      ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) ||
      (a.place.file < b.place.file ? -1 : a.place.file > b.place.file ? 1 : 0) ||
      a.place.line - b.place.line ||
      (a.rule < b.rule ? -1 : 1),
  );
}

function keyOf({ rule, text, place }: Finding): string {
  return [rule, place.file, place.line, text].join('\0');
}

export function count(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** The errors among the findings, as issues to annotate. */
export function errorsOf(findings: readonly Finding[]): FileIssue[] {
  return findings
    .filter(({ severity }) => severity === 'error')
    .map((finding) => ({ ...finding.place, message: sentence(finding) }));
}

/** `text [rule]. remedy` */
export function sentence({ text, rule, remedy }: Finding): string {
  return `${text} [${rule}]. ${remedy}`;
}
