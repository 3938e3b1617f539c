import { mermaidText, type Summary } from '@lago-scw/action-kit';
import { type Color, colorsOf, otherColor } from '@lago-scw/contracts';
import { describeLockOwner, type LockOwner } from '@lago-scw/host';
import type { Backup } from './database-backup.ts';
import type { Deployed } from './deploy.ts';
import { type FleetState, isSingle } from './fleet.ts';
import type { Loss } from './loss-meter.ts';
import { type Operation, releaseOn, type Session, secondsSince } from './session.ts';
import type { Status } from './status.ts';
import type { Switched } from './switch-traffic.ts';
import { commandOf } from './tasks-done.ts';

export function summarizeDeploy(summary: Summary, session: Session, deployed: Deployed): void {
  const { color, current, runs, before, backup, tasks } = deployed;
  summary.heading(`Deployed ${current.release} to ${color}`);
  summary.diagram(
    picture(
      session,
      before.active,
      { ...releasesOf(before), ...(runs ? { [color]: current.release } : {}) },
      before.active,
    ),
  );
  summary.table(
    ['', ''],
    [
      ['Release', current.release],
      ['Active meanwhile', releaseOn(before, before.active) || 'nothing'],
      ['Schema', current.schemaVersion ?? ''],
      [
        'Backup before the migration',
        backup === undefined ? 'none: the release was there already' : backupText(backup, session),
      ],
      ['Seconds', secondsSince(session).toFixed(1)],
    ],
  );
  summary.paragraph(
    runs
      ? `Web tier healthy; jobs and clock stay down until the promote. Next: smoke-test ${color}, then promote.`
      : `It is not started: ${releaseOn(before, color)} serves there until the promote, and the database is migrated already. The promote puts it in its place; service is away while Lago starts, and the old one comes back by itself when the new one does not get healthy.`,
  );
  summarizeTasks(summary, 'Upgrade tasks that the promote will perform', tasks.map(commandOf));
}

/** One that was there already says so: nobody is to look for one of this run. */
function backupText({ kind, name, id, takenAt }: Backup, { effects }: Session): string {
  const text = `${kind} ${name} (${id})`;
  if (takenAt === undefined) return text;
  const minutes = Math.round((effects.clock.now() - takenAt) / 60_000);
  return `${text}, ${minutes} minutes old and newer than the last deploy: no other was taken`;
}

/** Lines of commands; nothing where Lago asks for nothing. */
export function summarizeTasks(summary: Summary, heading: string, commands: readonly string[]): void {
  if (commands.length > 0) summary.heading(heading, 3).code(commands.join('\n'), 'sh');
}

export function summarizeSwitch(
  summary: Summary,
  session: Session,
  operation: Operation,
  { before, active, releases, already, resumed, secondsToTraffic, secondsToAddress, loss }: Switched,
  parked: Color | undefined,
): void {
  const release = releases.now?.release ?? '';
  const single = isSingle(session);
  const done = operation === 'promote' ? 'Promoted' : 'Rolled back to';
  if (already !== undefined) {
    summary.heading(`Nothing to ${operation === 'promote' ? 'promote' : 'roll back'}`).paragraph(already);
    return;
  }
  summary.heading(`${done} ${release} on ${active}`);
  const seconds = secondsToTraffic?.toFixed(1) ?? '';
  summary.paragraph(
    `Time to traffic: ${seconds} s from the start of the action until every new request was answered by ${release}; ` +
      `${single ? 'there is one color, so service was away while it started' : `the Elastic IP had moved after ${secondsToAddress?.toFixed(1) ?? ''} s`}. Jobs and clock followed; all done after ${secondsSince(session).toFixed(1)} s.${resumed ? ' An earlier run had begun this and was cut off.' : ''}`,
  );
  if (loss !== undefined) summarizeLoss(summary, loss);
  summary.paragraph('Before').diagram(picture(session, before.active, releasesOf(before), before.active));
  summary
    .paragraph('After')
    .diagram(picture(session, active, { ...releasesOf(before), [active]: release }, active));
  if (parked !== undefined) {
    summary.paragraph(goneWarm(parked));
    return;
  }
  summary.paragraph(wayBack(operation, releases.before, single ? undefined : otherColor(active)));
}

/** @param warmOn where the release before runs on; undefined where there is one color */
function wayBack(operation: Operation, before: string, warmOn: Color | undefined): string {
  if (before === '') return 'This is the first release: there is none to roll back to.';
  if (warmOn !== undefined)
    return `${before} stays warm on ${warmOn}. To go back: \`operation: ${operation === 'promote' ? 'rollback' : 'promote'}\`.`;
  if (operation === 'rollback') return `To go forward again, deploy ${before} and promote it.`;
  return `${before} is stopped and still there. To go back, with the same interruption: \`operation: rollback\`.`;
}

/** What the operator chose with it, and what it costs. */
export function goneWarm(parked: Color): string {
  return `${parked} is powered off and costs its disk and addresses only. A rollback has to wake it first, which takes a minute or two; so does a deploy.`;
}

/** The meter's own requests stand for those of everybody. */
function summarizeLoss(summary: Summary, { requests, lost, hung, reset, slowestMs, faults }: Loss): void {
  summary.table(
    ['Requests during the hand-over', 'Lost', 'of these hung', 'of these reset', 'Slowest'],
    [[requests, lost, hung, reset, `${slowestMs} ms`].map(String)],
  );
  if (faults.length > 0) summary.list(faults);
}

export function summarizeStatus(
  summary: Summary,
  { colors, waiting, promote, rollback, fleet, alarm }: Status,
): void {
  summary.heading('Status');
  if (colors.length === 1)
    summary.paragraph('There is one color: a promote or a rollback interrupts service while Lago starts.');
  if (alarm !== undefined) summary.paragraph(`⚠ ${alarm}`);
  summary.table(
    [
      '',
      'Elastic IP',
      'Release',
      'Version',
      'Schema',
      'Web tier',
      'Jobs',
      'Clock',
      'Queued',
      'Disk',
      'Certificate',
      'Lock',
    ],
    colors.map((one) => [
      one.color,
      one.hasElasticIp ? 'yes' : '',
      one.release,
      one.version,
      one.schema,
      one.health,
      one.jobs,
      one.clock,
      one.facts.queueDepth === null ? '' : String(one.facts.queueDepth),
      one.facts.diskUsedPercent === null ? '' : `${one.facts.diskUsedPercent} %`,
      one.facts.certificateDays === null ? '' : `${one.facts.certificateDays} days`,
      one.lock,
    ]),
  );
  const { last } = fleet;
  summary.list([
    `Last hand-over: ${last === undefined ? 'none' : `${last.operation} to ${last.to.color}, ${last.outcome}, ${last.endedAt ?? last.startedAt}`}`,
    ...(waiting === undefined ? [] : [`Waits for its promote: ${waiting}`]),
    `Promote now: ${promote}`,
    `Roll back now: ${rollback}`,
  ]);
}

export function summarizeUnlock(
  summary: Summary,
  broken: readonly { readonly host: string; readonly owner: LockOwner | undefined }[],
  notice: (text: string) => void,
): void {
  const lines = broken.map(({ host, owner }) =>
    owner === undefined
      ? `${host} was not locked.`
      : `${host}: broke the lock that was held ${describeLockOwner(owner)}.`,
  );
  summary.heading('Unlocked').list(lines);
  for (const line of lines) notice(line);
}

type Releases = Readonly<Record<Color, string>>;

function releasesOf(fleet: FleetState): Releases {
  return { blue: releaseOn(fleet, 'blue'), green: releaseOn(fleet, 'green') };
}

/** Who holds what: the Elastic IP, jobs and clock. */
export function picture(
  { topology }: Pick<Session, 'topology'>,
  elasticIpOn: Color | null,
  releases: Releases,
  jobsAndClockOn: Color | null,
): string {
  const label = (color: Color) => {
    const release = releases[color];
    const lines =
      release === '' ? ['no release'] : [release, color === jobsAndClockOn ? 'web, jobs, clock' : 'web'];
    return [color, ...lines].map(mermaidText).join('<br>');
  };
  return [
    'flowchart LR',
    `  users(["${mermaidText(topology.domain)}"]) --> ip["Elastic IP<br>${mermaidText(topology.elasticIp.address)}"]`,
    ...colorsOf(topology).map((color) => `  ${color}["${label(color)}"]`),
    ...(elasticIpOn === null ? [] : [`  ip ==> ${elasticIpOn}`]),
    ...colorsOf(topology)
      .filter((color) => releases[color] !== '')
      .map((color) => `  ${color} --> database[("PostgreSQL")]`),
  ].join('\n');
}
