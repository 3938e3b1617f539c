import type { FileIssue, LineOf } from '@lago-scw/contracts';
import type { Audited, Rule, Severity } from './audit-rule.ts';
import { RULES } from './audit-rules.ts';

/** A rule that something broke, with its place in lago.yml. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly text: string;
  readonly remedy: string;
  readonly place: { readonly file: string; readonly line: number; readonly column: number };
}

/** Judges a configuration before it is rendered: errors refuse it, warnings and notes are shown on their lines. */
export function audit(subject: Audited, file: string, lineOf: LineOf): Finding[] {
  return RULES.flatMap((rule) => judge(rule, subject, file, lineOf)).sort(
    (a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || a.place.line - b.place.line,
  );
}

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];

function judge(rule: Rule, subject: Audited, file: string, lineOf: LineOf): Finding[] {
  return rule.find(subject).map(({ path, text }) => ({
    rule: rule.id,
    severity: rule.severity,
    text,
    remedy: rule.remedy,
    place: { file, line: lineOf(path), column: 1 },
  }));
}

/** The errors among the findings, as issues to annotate. */
export function errorsOf(findings: readonly Finding[]): FileIssue[] {
  return findings
    .filter(({ severity }) => severity === 'error')
    .map((finding) => ({ ...finding.place, message: sentence(finding) }));
}

/** `text [rule]; remedy.` */
export function sentence({ text, rule, remedy }: Finding): string {
  return `${text} [${rule}]. ${remedy}`;
}
