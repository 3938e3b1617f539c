import { COLORS, type Color, instanceOf, otherColor, type Release } from '@lago-scw/contracts';
import { type CommandResult, type Compose, waitForDocker } from '@lago-scw/host';
import type { UpgradeTask } from '@lago-scw/lago';
import { backupFreshSince } from './backup-freshness.ts';
import { bringCertificate, showCertificate } from './carry-certificate.ts';
import type { Backup } from './database-backup.ts';
import { assertNoUnfinishedHandOver, standby } from './decide.ts';
import { assertDiskSpace } from './disk-space.ts';
import type { FleetState } from './fleet.ts';
import type { Current } from './host-records.ts';
import { migrateDatabase } from './migrate.ts';
import { warnOfMissingClock } from './missing-clock.ts';
import { pruneReleases } from './prune-releases.ts';
import type { ReleaseFolder } from './release-folder.ts';
import { composeOn, withHostVariables } from './release-on-host.ts';
import { notHealthy } from './service-health.ts';
import { readState, type Session } from './session.ts';
import { createStack } from './stack.ts';
import { tasksDone } from './tasks-done.ts';
import { assertUpgradeAllowed, type CheckUpgrade } from './upgrade-check.ts';
import { writeCurrent } from './write-records.ts';

export interface DeployOptions {
  readonly folder: ReleaseFolder;
  readonly checkUpgrade: CheckUpgrade;
  readonly pullTimeoutMinutes: number;
  /** A backup that is no older serves for this deploy too, if nothing was migrated since. 0: always a new one. */
  readonly backupMinutes: number;
}

export interface Deployed {
  readonly color: Color;
  readonly current: Current;
  readonly before: FleetState;
  /** Nothing when the release was there already. */
  readonly backup: Backup | undefined;
  /** What Lago asks for once this release is promoted; the promote performs it. */
  readonly tasks: readonly UpgradeTask[];
}

const WEB_UP_SECONDS = 300;

/** Brings a release to the standby, up to a healthy web tier; its jobs and clock stay down until it is promoted. */
export async function deploy(session: Session, options: DeployOptions): Promise<Deployed> {
  const { release } = options.folder;
  await session.lock();
  await Promise.all(COLORS.map((each) => waitForDocker(session.hosts[each], session.effects)));
  const before = await readState(session);
  const arrived = nothingToDeploy(before, release);
  if (arrived !== undefined) {
    session.info(arrived.reason);
    return { color: arrived.color, current: arrived.current, before, backup: undefined, tasks: [] };
  }
  assertNoUnfinishedHandOver(before);
  const color = standby(before);
  const running = before.hosts[before.active ?? color].current ?? before.hosts[color].current;
  const tasks = assertUpgradeAllowed(options.checkUpgrade, running, tasksDone(before), release.lagoVersion);
  warnOfMissingClock(session, before);
  const there = alreadyThere(before, color, release);
  if (there !== undefined) {
    session.info(`${release.id} is on ${color} already, and healthy.`);
    const current = { ...there, promotedAt: null };
    await writeCurrent(session, color, current, 'deploy.record-again');
    return { color, current, before, backup: undefined, tasks };
  }
  await bringFiles(session, color, options);
  const since = backupFreshSince(before, options.backupMinutes, session.effects.clock.now());
  const backup = await session.cloud.backUpDatabase(backupName(session, release), since);
  const current = await changeStandby(session, color, before.active, release, tasksDone(before));
  return { color, current, before, backup, tasks };
}

/**
 * The same workflow, run again: its promote was cut off and goes on, or it is long done, and deploying to the other
 * color would only take the release away that a rollback goes to. While something else waits on the standby, the
 * promote that follows would take that, so the release is deployed over it.
 */
function nothingToDeploy(
  fleet: FleetState,
  release: Release,
): { readonly color: Color; readonly current: Current; readonly reason: string } | undefined {
  const { last, active } = fleet;
  if (last?.operation !== 'promote') return undefined;
  const { color } = last.to;
  const current = alreadyThere(fleet, color, release);
  if (current === undefined) return undefined;
  if (last.outcome === 'unfinished') {
    return {
      color,
      current,
      reason: `${release.id} is on ${color} already, and its promote was cut off: promote continues it.`,
    };
  }
  const otherWaits = fleet.hosts[otherColor(color)].current?.promotedAt === null;
  if (last.outcome !== 'done' || active !== color || otherWaits) return undefined;
  return { color, current, reason: `${release.id} is active on ${color} already, and healthy.` };
}

function alreadyThere(fleet: FleetState, color: Color, release: Release): Current | undefined {
  const { current, containers } = fleet.hosts[color];
  if (current?.release !== release.id || current.state !== 'ready') return undefined;
  return notHealthy(containers, current.services.web).length === 0 ? current : undefined;
}

/** Everything that can go wrong without changing anything that runs: a backup is not worth its time when an image is missing. */
async function bringFiles(session: Session, color: Color, options: DeployOptions): Promise<void> {
  const { release, files } = options.folder;
  const host = session.hosts[color];
  await assertDiskSpace(session, color, release);
  await session.effects.perform({
    id: 'deploy.upload',
    kind: 'file',
    key: `upload ${release.id} ${color}`,
    title: `Bring ${release.id} to ${color} (${files.length} files)`,
    repeatable: true,
    do: () =>
      host.upload(
        withHostVariables(files, {
          color,
          release: release.id,
          privateAddress: instanceOf(session.topology, color).privateAddress,
        }),
      ),
  });
  const commands = composeOn(color, { composeProject: release.composeProject, release: release.id });
  await onHost(session, color, 'config', 'Check the compose file', commands.config(), 60);
  await onHost(
    session,
    color,
    'pull',
    `Pull ${release.images.length} images on ${color}`,
    commands.pull(),
    options.pullTimeoutMinutes * 60,
  );
}

async function changeStandby(
  session: Session,
  color: Color,
  active: Color | null,
  release: Release,
  done: readonly string[],
): Promise<Current> {
  const commands = composeOn(color, { composeProject: release.composeProject, release: release.id });
  const deploying = currentOf(session, release, null, 'deploying', done);
  await session.lock();
  await writeCurrent(session, color, deploying, 'deploy.record-begin');
  const stack = createStack(color, session.hosts[color], deploying, session.effects);
  await stack.stop('clock', 'deploy');
  await stack.stop('jobs', 'deploy');
  const schemaVersion = await migrateDatabase(session, color, release, commands);
  await session.lock();
  const certificate = session.carriesCertificate
    ? await bringCertificate(session, { from: active ?? otherColor(color), to: color, id: 'deploy' })
    : undefined;
  await startWeb(session, color, release, commands);
  if (certificate !== undefined) await showCertificate(session, color, deploying, certificate, 'deploy');
  else if (session.carriesCertificate) session.warning(noCertificateYet(color));
  const ready = currentOf(session, release, schemaVersion, 'ready', done);
  await writeCurrent(session, color, ready, 'deploy.record-end');
  await pruneReleases(session, color, [release.id]);
  return ready;
}

export async function startWeb(
  session: Session,
  color: Color,
  release: Release,
  commands: Compose,
  operation: 'deploy' | 'rollback' = 'deploy',
): Promise<void> {
  const { web } = release.services;
  const up = commands.up(web, { waitTimeoutSeconds: WEB_UP_SECONDS, removeOrphans: true });
  await onHost(
    session,
    color,
    'web-up',
    `Start the web tier on ${color} (${web.join(', ')})`,
    up,
    WEB_UP_SECONDS + 60,
    operation,
  );
}

function onHost(
  session: Session,
  color: Color,
  step: string,
  title: string,
  argv: readonly string[],
  timeoutSeconds: number,
  operation = 'deploy',
): Promise<CommandResult> {
  return session.effects.perform({
    id: `${operation}.${step}`,
    kind: 'ssh',
    key: `${step} ${color}`,
    title,
    repeatable: true,
    do: () => session.hosts[color].run(argv, { label: `docker compose ${step}`, timeoutSeconds }),
  });
}

export function currentOf(
  session: Session,
  release: Release,
  schemaVersion: string | null,
  state: Current['state'],
  done: readonly string[],
): Current {
  const { web, jobs, clock } = release.services;
  return {
    schema: 'lago-scw/current@1',
    release: release.id,
    lagoVersion: release.lagoVersion,
    composeProject: release.composeProject,
    services: { web, jobs, clock },
    state,
    schemaVersion,
    deployedAt: new Date(session.effects.clock.now()).toISOString(),
    promotedAt: null,
    run: session.run,
    tasksDone: done,
  };
}

function noCertificateYet(color: Color): string {
  return `${color} has no certificate yet, and can get none before it holds the Elastic IP (\`tls.challenge: tls-alpn\`): the smoke test of it cannot pass. Promote it with \`force: true\` if it is the first release; the promote waits for the certificate once the address is there.`;
}

function backupName(session: Session, release: Release): string {
  return `lago-${session.topology.environment}-before-${release.id}-${session.run}`;
}
