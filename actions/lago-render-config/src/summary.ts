import type { Summary } from '@lago-scw/action-kit';
import type { LagoService, Origin, Variable } from '@lago-scw/lago';
import type { Finding } from './audit/audit.ts';
import type { RenderedRelease } from './render.ts';

export function describeRelease(summary: Summary, rendered: RenderedRelease): void {
  const { release, services, environments } = rendered;
  summary
    .heading(`Release ${release.id}`)
    .paragraph(
      `Lago ${release.lagoVersion} for ${release.environment}, schema version ${release.schemaVersion ?? 'not in our table'}. Config digest ${release.configDigest}.`,
    )
    .diagram(flow(services))
    .table(['Service', 'Image', 'Profile', 'Memory', 'Stops within', 'Comes back'], services.map(serviceRow))
    .details('Variables by service and origin (values are never shown)', (inner) =>
      inner.table(
        ['Service', ...ORIGINS],
        services.map(({ name }) => [
          name,
          ...ORIGINS.map((origin) => namesOf(environments.get(name), origin)),
        ]),
      ),
    )
    .details(`Files (${release.files.length + 1})`, (inner) =>
      inner.table(
        ['Path', 'Mode', 'SHA-256'],
        release.files.map(({ path, mode, sha256 }) => [path, mode, sha256.slice(0, 16)]),
      ),
    );
}

export function describeChanges(summary: Summary, changes: RenderedRelease['changes']): void {
  if (changes.length === 0) return;
  summary.details(`Changes to your compose file (${changes.length})`, (inner) =>
    inner.table(
      ['Service', 'What'],
      changes.map(({ service, what }) => [service ?? 'the file', what]),
    ),
  );
}

export function describeAudit(summary: Summary, findings: readonly Finding[]): void {
  summary.heading('Audit', 3);
  if (findings.length === 0) {
    summary.paragraph('Nothing found.');
    return;
  }
  summary.table(
    ['Severity', 'Rule', 'Line', 'What', 'Remedy'],
    findings.map(({ severity, rule, place, text, remedy }) => [
      severity,
      rule,
      `${place.file}:${place.line}`,
      text,
      remedy,
    ]),
  );
}

const ORIGINS: readonly Origin[] = ['secret', 'lago.yml', 'derived', 'fixed'];

function serviceRow({ name, image, profile, memoryMiB, stopGraceSeconds, restart }: LagoService): string[] {
  return [
    name,
    image,
    profile,
    `${memoryMiB} MiB`,
    `${stopGraceSeconds} s`,
    restart === 'no' ? 'by deployment only' : 'with its host',
  ];
}

function namesOf(variables: readonly Variable[] | undefined, origin: Origin): string {
  return (variables ?? [])
    .filter((variable) => variable.origin === origin)
    .map(({ name }) => name)
    .join(' ');
}

/** Who talks to whom on one color. */
function flow(services: readonly LagoService[]): string {
  const jobs = services.filter(({ profile }) => profile === 'jobs').map(({ name }) => name);
  return [
    'flowchart LR',
    '  world(("80, 443")) --> proxy',
    '  proxy --> api & front',
    `  jobs["${jobs.join('<br>')}"]`,
    '  api & jobs --> pdf',
    '  api & jobs & clock --> database[("PostgreSQL")] & redis[("Redis")]',
  ].join('\n');
}
