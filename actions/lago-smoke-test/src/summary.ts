import { mermaidText, type Summary } from '@lago-scw/action-kit';
import type { Check, SmokeReport } from '@lago-scw/contracts';

const MARKS = { passed: '✓', failed: '✗', skipped: '–' } as const;

export function writeSummary(summary: Summary, report: SmokeReport, domain: string): void {
  const failed = report.checks.filter(({ outcome }) => outcome === 'failed');
  const passed = report.checks.filter(({ outcome }) => outcome === 'passed');
  summary
    .heading(`Smoke test of ${report.target}: ${report.verdict}`)
    .paragraph(
      `${passed.length} probes passed and ${failed.length} failed on ${domain} at ${report.address} in ${report.seconds.toFixed(1)} s.`,
    )
    .diagram(picture(report, domain))
    .table(['', 'Probe', 'What came', 'DNS', 'TCP', 'TLS', 'First byte', 'Attempts'], report.checks.map(row));
  if (failed.length > 0) {
    summary.heading('What to do', 3).list(failed.map(({ name, remedy }) => `${name}: ${remedy ?? ''}`));
  }
}

function row(check: Check): string[] {
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
  ].join('\n');
}
