import type { Summary } from '@lago-scw/action-kit';
import type { Release } from '@lago-scw/contracts';
import type { LagoService, Origin, Variable } from '@lago-scw/lago';
import type { Finding } from './audit/audit.ts';
import type { AgentState, RenderedRelease } from './render.ts';
import type { Sizing } from './sizing/sizing.ts';

export function describeRelease(summary: Summary, rendered: RenderedRelease): void {
  const { release, services, sizing, environments } = rendered;
  summary
    .heading(`Release ${release.id}`)
    .paragraph(
      `Lago ${release.lagoVersion} for ${release.environment}, schema version ${release.schemaVersion ?? 'not in our table'}. Config digest ${release.configDigest}.`,
    )
    .diagram(flow(services))
    .table(
      ['Service', 'Image', 'Profile', 'Containers', 'Memory', 'Stops within', 'Comes back'],
      services.map((service) => serviceRow(service, sizing)),
    )
    .paragraph(describeSizing(release, sizing))
    .paragraph(AGENT[rendered.agent])
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

/** One row for each rule that was broken: a file of many services breaks some of them many times. */
export function describeAudit(summary: Summary, findings: readonly Finding[]): void {
  summary.heading('Audit', 3);
  if (findings.length === 0) {
    summary.paragraph('Nothing found.');
    return;
  }
  summary.table(
    ['Severity', 'Rule', 'What', 'Lines', 'Remedy'],
    [...Map.groupBy(findings, ({ rule }) => rule).values()].map(ruleRow),
  );
}

function ruleRow(found: readonly Finding[]): string[] {
  const [first] = found;
  if (first === undefined) return [];
  const { severity, rule, text, remedy } = first;
  const what = found.length === 1 ? text : `${text}, and ${found.length - 1} more like it`;
  const lines = Map.groupBy(found, ({ place }) => place.file);
  const places = [...lines].map(
    ([file, here]) => `${file}:${here.map(({ place }) => place.line).join(', ')}`,
  );
  return [severity, rule, what, places.join('; '), remedy];
}

const ORIGINS: readonly Origin[] = ['secret', 'lago.yml', 'derived', 'fixed'];

function serviceRow(service: LagoService, { memory }: Sizing): string[] {
  const { name, image, profile, replicas, memoryMiB, stopGraceSeconds, restart } = service;
  return [
    name,
    image,
    profile,
    String(replicas),
    `${memoryMiB} to ${memory.limitsMiB.get(name)} MiB`,
    `${stopGraceSeconds} s`,
    restart === 'no' ? 'by deployment only' : 'with its host',
  ];
}

const AGENT: Readonly<Record<AgentState, string>> = {
  runs: 'Metrics and logs go to Cockpit.',
  'no-token':
    'Metrics and logs are not sent: the environment has Cockpit, but this step has no COCKPIT_TOKEN. provision stores it in the GitHub environment, where the next run finds it.',
  'no-cockpit': 'Metrics and logs are not sent: the environment has no Cockpit.',
};

/** One paragraph: what an instance has, what the database takes, and what would help where it is too little. */
export function describeSizing({ resources }: Release, { memory, betterType, connections }: Sizing): string {
  const { limit, verdict, betterConcurrency } = connections;
  const room =
    memory.availableMiB === null
      ? `${resources?.instanceType} is not in our table: nobody checked that its memory suffices`
      : `${resources?.instanceType} has ${memory.availableMiB} MiB for containers`;
  const least = `${limit.exact ? '' : 'at least '}${limit.least}`;
  return [
    `Memory: the containers of a color need ${memory.neededMiB} MiB; ${room}.`,
    ...(betterType === undefined ? [] : [`${betterType} would do.`]),
    `Connections to PostgreSQL: ${connections.perColor} of one color, ${connections.overlap} while one release follows another; the database takes ${least}.`,
    ...(verdict === 'unknown' ? ['Ask it with `SHOW max_connections`.'] : []),
    ...(betterConcurrency === undefined
      ? []
      : [`It would fit for certain with lago.worker-concurrency: ${betterConcurrency}.`]),
  ].join(' ');
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
