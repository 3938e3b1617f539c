import { mermaidText, type Summary } from '@lago-scw/action-kit';
import type { EndpointTimes, SmokeCheck, SmokeReport } from '@lago-scw/contracts';

const MARKS = { passed: '✓', failed: '✗', skipped: '–', inconclusive: '?' } as const;

/** What somebody who is woken by it needs comes first: the verdict, and what to do. */
export function writeSummary(summary: Summary, report: SmokeReport, domain: string): void {
  summary
    .heading(`Smoke test of ${report.target}: ${report.verdict}`)
    .paragraph(whatHappened(report, domain));
  const told = report.checks.filter(({ outcome }) => outcome === 'failed' || outcome === 'inconclusive');
  if (told.length > 0) {
    summary
      .heading('What to do', 3)
      .list(told.map(({ name, detail, remedy }) => `${name}: ${detail}. ${remedy ?? ''}`));
  }
  summary
    .diagram(picture(report, domain))
    .table(['', 'Probe', 'What came', 'DNS', 'TCP', 'TLS', 'First byte', 'Attempts'], report.checks.map(row));
  if (report.baseline !== undefined) {
    summary
      .heading('Times', 3)
      .table(['Endpoint', 'p50', 'p95', 'p99', 'Requests'], report.baseline.map(timesRow));
  }
  const retried = report.checks.filter((check) => check.outcome === 'passed' && check.retried !== undefined);
  if (retried.length > 0) {
    summary
      .heading('Passed after another try', 3)
      .list(retried.map(({ name, retried: reasons = [] }) => `${name}: ${reasons.join('; ')}`));
  }
}

function whatHappened(report: SmokeReport, domain: string): string {
  const count = (wanted: SmokeCheck['outcome']) =>
    report.checks.filter(({ outcome }) => outcome === wanted).length;
  const undecided = count('inconclusive');
  const proven = count('passed') + count('failed') + undecided > 0;
  return [
    `${count('passed')} probes passed and ${count('failed')} failed${undecided === 0 ? '' : `, ${undecided} could tell nothing`}`,
    ` on ${domain} at ${report.address} in ${report.seconds.toFixed(1)} s`,
    proven ? '.' : ': no probe ran, so nothing is proven.',
  ].join('');
}

function timesRow({ endpoint, p50, p95, p99, samples }: EndpointTimes): string[] {
  return [endpoint, milliseconds(p50), milliseconds(p95), milliseconds(p99), String(samples.length)];
}

function row(check: SmokeCheck): string[] {
  const { phases } = check;
  return [
    MARKS[check.outcome],
    check.name,
    check.detail,
    milliseconds(phases?.dns),
    milliseconds(phases?.tcp),
    milliseconds(phases?.tls),
    milliseconds(phases?.firstByte),
    check.attempts === undefined ? '' : String(check.attempts),
  ];
}

function milliseconds(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : `${value.toFixed(1)} ms`;
}

function picture({ target, address, release, verdict }: SmokeReport, domain: string): string {
  return [
    'flowchart LR',
    `  runner(["this run"]) --> address["${mermaidText(domain)}<br>${mermaidText(address)}"]`,
    `  address --> lago["${mermaidText(target)}<br>${mermaidText(release ?? 'release unknown')}"]`,
    `  class lago ${verdict}`,
    '  classDef passed fill:#d3f9d8,stroke:#2b8a3e',
    '  classDef failed fill:#ffe3e3,stroke:#c92a2a',
    '  classDef inconclusive fill:#fff3bf,stroke:#e67700',
  ].join('\n');
}
