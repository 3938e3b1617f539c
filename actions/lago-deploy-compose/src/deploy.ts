import { type Color, colorsOf, instanceOf, otherColor, type Release } from '@lago-scw/contracts';
import { type Compose, waitForDocker } from '@lago-scw/host';
import type { UpgradeTask } from '@lago-scw/lago';
import { backupFreshSince } from './backup-freshness.ts';
import { bringCertificate, obtainCertificate, showCertificate } from './carry-certificate.ts';
import { composeStep, startWeb } from './compose-steps.ts';
import type { Backup } from './database-backup.ts';
import { assertNoUnfinishedHandOver, standby } from './decide.ts';
import { assertDiskSpace } from './disk-space.ts';
import { type FleetState, isSingle } from './fleet.ts';
import type { Current } from './host-records.ts';
import { migrateDatabase } from './migrate.ts';
import { warnOfMissingClock } from './missing-clock.ts';
import { neededIn, onlyPlace, type Place, recordIn, waitingIn } from './only-place.ts';
import { pruneReleases } from './prune-releases.ts';
import type { ReleaseFolder } from './release-folder.ts';
import { composeOn, withHostVariables } from './release-on-host.ts';
import { notHealthy } from './service-health.ts';
import { readState, type Session } from './session.ts';
import { createStack, type Stack } from './stack.ts';
import { tasksDone } from './tasks-done.ts';
import { assertUpgradeAllowed, type CheckUpgrade } from './upgrade-check.ts';

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
  /** Whether its web tier runs. On an only instance another one may serve, until the promote. */
  readonly runs: boolean;
  readonly before: FleetState;
  /** Nothing when the release was there already. */
  readonly backup: Backup | undefined;
  /** What Lago asks for once this release is promoted; the promote performs it. */
  readonly tasks: readonly UpgradeTask[];
}

/**
 * Brings a release to the standby, up to a healthy web tier; its jobs and clock stay down until it is promoted. On an only
 * instance it waits beside the one that serves, which nothing touches.
 */
export async function deploy(session: Session, options: DeployOptions): Promise<Deployed> {
  const { release } = options.folder;
  await session.lock();
  const colors = colorsOf(session.topology);
  await Promise.all(colors.map((each) => waitForDocker(session.hosts[each], session.effects)));
  const before = await readState(session);
  const place = isSingle(session) ? onlyPlace(before) : { color: standby(before), beside: undefined };
  const arrived = nothingToDeploy(before, release, place);
  if (arrived !== undefined) {
    session.info(arrived.reason);
    const { color, current, runs } = arrived;
    return { color, current, runs, before, backup: undefined, tasks: [] };
  }
  assertNoUnfinishedHandOver(before);
  const { color } = place;
  const running = before.hosts[before.active ?? color].current ?? before.hosts[color].current;
  const tasks = assertUpgradeAllowed(options.checkUpgrade, running, tasksDone(before), release.lagoVersion);
  warnOfMissingClock(session, before);
  const runs = place.beside === undefined;
  const there = alreadyThere(before, place, release);
  if (there !== undefined) {
    session.info(`${release.id} is on ${color} already, and ${runs ? 'healthy' : 'prepared'}.`);
    const current = { ...there, promotedAt: null };
    await recordIn(session, place, current, 'deploy.record-again');
    return { color, current, runs, before, backup: undefined, tasks };
  }
  await bringFiles(session, color, options);
  const since = backupFreshSince(before, options.backupMinutes, session.effects.clock.now());
  const backup = await session.cloud.backUpDatabase(backupName(session, release), since);
  const current = await bringUp(session, place, before, release);
  return { color, current, runs, before, backup, tasks };
}

/**
 * The same workflow, run again: its promote was cut off and goes on, or it is long done, and deploying to the other
 * color would only take the release away that a rollback goes to. While something else waits on the standby, the
 * promote that follows would take that, so the release is deployed over it.
 */
function nothingToDeploy(
  fleet: FleetState,
  release: Release,
  place: Place,
):
  | { readonly color: Color; readonly current: Current; readonly runs: boolean; readonly reason: string }
  | undefined {
  const { last, active } = fleet;
  if (last?.operation !== 'promote') return undefined;
  const { color } = last.to;
  const serving = alreadyThere(fleet, { color, beside: undefined }, release);
  if (last.outcome === 'unfinished') {
    const current = place.beside === undefined ? serving : alreadyThere(fleet, place, release);
    const reason = `${release.id} is on ${color} already, and its promote was cut off: promote continues it.`;
    return current && { color, current, runs: place.beside === undefined, reason };
  }
  const waits =
    place.beside === undefined ? fleet.hosts[otherColor(color)].current : waitingIn(fleet.hosts[color]);
  const otherWaits = waits?.promotedAt === null;
  if (serving === undefined || last.outcome !== 'done' || active !== color || otherWaits) return undefined;
  const reason = `${release.id} is active on ${color} already, and healthy.`;
  return { color, current: serving, runs: true, reason };
}

/** The release as it should be there: healthy, or prepared where another one serves. */
function alreadyThere(
  { hosts }: FleetState,
  { color, beside }: Place,
  release: Release,
): Current | undefined {
  const { current, next, containers } = hosts[color];
  const runs = beside === undefined;
  const found = runs ? current : next;
  if (found?.release !== release.id || found.state !== 'ready') return undefined;
  return !runs || notHealthy(containers, found.services.web).length === 0 ? found : undefined;
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
  await composeStep(session, color, {
    step: 'config',
    title: 'Check the compose file',
    argv: commands.config(),
    timeoutSeconds: 60,
    id: 'deploy',
  });
  await composeStep(session, color, {
    step: 'pull',
    title: `Pull ${release.images.length} images on ${color}`,
    argv: commands.pull(),
    timeoutSeconds: options.pullTimeoutMinutes * 60,
    id: 'deploy',
  });
}

/** Migrates, and starts the web tier where no other release serves. */
async function bringUp(
  session: Session,
  place: Place,
  before: FleetState,
  release: Release,
): Promise<Current> {
  const { color, beside } = place;
  const commands = composeOn(color, { composeProject: release.composeProject, release: release.id });
  const done = tasksDone(before);
  const deploying = currentOf(session, release, null, 'deploying', done);
  await session.lock();
  await recordIn(session, place, deploying, 'deploy.record-begin');
  const stack = createStack(color, session.hosts[color], deploying, session.effects);
  if (beside === undefined) {
    await stack.stop('clock', 'deploy');
    await stack.stop('jobs', 'deploy');
  }
  const schemaVersion = await migrateDatabase(session, color, release, commands);
  await session.lock();
  if (beside === undefined) await startWithCertificate(session, stack, before.active, commands);
  const ready = currentOf(session, release, schemaVersion, 'ready', done);
  await recordIn(session, place, ready, 'deploy.record-end');
  await pruneReleases(session, color, [release.id, ...(beside === undefined ? [] : neededIn(before, color))]);
  return ready;
}

async function startWithCertificate(
  session: Session,
  { color, current }: Stack,
  active: Color | null,
  commands: Compose,
): Promise<void> {
  const carries = session.carriesCertificate && !isSingle(session);
  const certificate = carries
    ? await bringCertificate(session, { from: active ?? otherColor(color), to: color, id: 'deploy' })
    : undefined;
  await startWeb(session, color, current.services.web, commands, 'deploy');
  if (certificate !== undefined) await showCertificate(session, color, current, certificate, 'deploy');
  else if (carries) session.warning(noCertificateYet(color));
  // The only color has the address, and gets its own.
  else if (session.carriesCertificate) await obtainCertificate(session, color, current, 'deploy');
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
