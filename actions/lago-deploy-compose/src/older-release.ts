import { type Color, parseRelease, type Release } from '@lago-scw/contracts';
import { ActionError, messageOf } from '@lago-scw/effects';
import { schemaVersionOf } from '@lago-scw/lago';
import { startWeb } from './compose-steps.ts';
import { standby } from './decide.ts';
import { decideRollbackInPlace } from './decide-in-place.ts';
import { currentOf } from './deploy.ts';
import { composeOn, releaseFolder } from './release-on-host.ts';
import { readState, readStateByRecords, type Session } from './session.ts';
import { tasksDone } from './tasks-done.ts';
import { writeCurrent, writeNext } from './write-records.ts';

/**
 * Brings the web tier of a release up that is still on the standby, without a migration: so that a rollback can go to it.
 * What ran warm there is stopped. Does nothing when it is what runs there.
 *
 * @throws ActionError `no-release` naming the releases that are there
 */
export async function bringUpOlder(session: Session, wanted: string): Promise<void> {
  await session.lock();
  const fleet = await readStateByRecords(session);
  const color = standby(fleet);
  const { current } = fleet.hosts[color];
  if (current?.release === wanted && current.state === 'ready') return;
  const release = await readRelease(session, color, wanted);
  const schemaVersion = schemaVersionOf(release.lagoVersion);
  const done = tasksDone(fleet);
  const state = (name: 'deploying' | 'ready') => currentOf(session, release, schemaVersion, name, done);
  await writeCurrent(session, color, state('deploying'), 'rollback.older-begin');
  const commands = composeOn(color, { composeProject: release.composeProject, release: release.id });
  await startWeb(session, color, release.services.web, commands, 'rollback');
  await writeCurrent(session, color, state('ready'), 'rollback.older-end');
}

/**
 * With one color: notes a release that is still on blue as the one that waits there, so that a rollback can bring it back.
 * Does nothing when it is known there, or when there is nothing to go back to.
 *
 * @throws ActionError as `decideRollbackInPlace`
 */
export async function prepareOlder(
  session: Session,
  acceptSchemaDrift: boolean,
  wanted: string | undefined,
): Promise<void> {
  await session.lock();
  const fleet = await readState(session);
  const decision = decideRollbackInPlace(fleet, acceptSchemaDrift, wanted);
  if (decision.kind === 'already' || decision.inPlace === undefined) return;
  const { current, next } = fleet.hosts.blue;
  if ([current, next].some((one) => one?.release === decision.inPlace && one?.state === 'ready')) return;
  const release = await readRelease(session, 'blue', decision.inPlace);
  const schemaVersion = release.schemaVersion ?? schemaVersionOf(release.lagoVersion);
  const older = currentOf(session, release, schemaVersion, 'ready', tasksDone(fleet));
  // It had its promote: it is for this rollback, and no promote takes it.
  const noted = { ...older, promotedAt: older.deployedAt };
  await writeNext(session, 'blue', noted, 'rollback.older-noted');
}

async function readRelease(session: Session, color: Color, wanted: string): Promise<Release> {
  const host = session.hosts[color];
  const script = 'cat "$1/release.json" 2>/dev/null || { ls lago-scw/releases >&2; exit 1; }';
  try {
    const { stdout } = await session.effects.perform({
      id: 'rollback.older-read',
      kind: 'ssh',
      key: `read ${wanted} ${color}`,
      title: `Look for ${wanted} on ${color}`,
      repeatable: true,
      do: () => host.script(script, [releaseFolder(wanted)], { label: 'looking for the release' }),
    });
    return parseRelease(stdout);
  } catch (error) {
    throw new ActionError(
      'no-release',
      `Input 'to-release' is '${wanted}', which is not on ${color}: ${messageOf(error)}`,
      'Choose one of the releases that are there, or deploy it again and promote it.',
      { cause: error },
    );
  }
}
