import { versionOfReleaseId } from '@lago-scw/contracts';
import { ActionError } from '@lago-scw/effects';
import { schemaVersionOf } from '@lago-scw/lago';
import { assertSameSchema, type Decision, decidePromote, decideRollback, unfinished } from './decide.ts';
import { type FleetState, isSingle } from './fleet.ts';
import type { Current, HandOver } from './host-records.ts';
import { assertActive, servingIn, waitingIn } from './only-place.ts';
import { notHealthy } from './service-health.ts';
import type { Session } from './session.ts';

type Decide = (fleet: FleetState) => Decision;

export function promoting(session: Pick<Session, 'topology'>): Decide {
  return isSingle(session) ? decidePromoteInPlace : decidePromote;
}

export function rollingBack(session: Pick<Session, 'topology'>, accept: boolean, wanted?: string): Decide {
  const decide = isSingle(session) ? decideRollbackInPlace : decideRollback;
  return (fleet) => decide(fleet, accept, wanted);
}

/** With one color: what waits on blue takes the place of what serves there. @throws ActionError as `decidePromote` */
export function decidePromoteInPlace(fleet: FleetState): Decision {
  assertActive(fleet);
  const { last } = fleet;
  const { blue } = fleet.hosts;
  if (last?.outcome === 'unfinished') {
    assertBegunInPlace(last);
    if (last.operation === 'promote') return inPlace(last.to.release, true);
    throw unfinished('rollback', 'blue', 'Run `operation: rollback` to finish it');
  }
  const waiting = waitingIn(blue);
  if (waiting?.state === 'deploying') {
    throw new ActionError(
      'unfinished-deploy',
      `The deploy of ${waiting.release} to blue did not finish.`,
      'Run `operation: deploy` again; it continues where it stopped.',
    );
  }
  if (waiting !== undefined) return inPlace(waiting.release, false);
  const serving = servingIn(blue);
  if (serving === undefined)
    throw new ActionError('nothing-to-promote', 'Blue has no release.', 'Run `operation: deploy` first.');
  // What was deployed again because it fails: its web tier, jobs and clock are started.
  if (notHealthy(blue.containers, serving.services.web).length > 0) return inPlace(serving.release, false);
  return already(`${serving.release} is active on blue, and no other release waits there.`);
}

/**
 * With one color: back to a release whose files are still on blue, in the place of the one that serves.
 *
 * @param wanted instead of the one that was active before
 * @throws ActionError as `decideRollback`
 */
export function decideRollbackInPlace(
  fleet: FleetState,
  acceptSchemaDrift: boolean,
  wanted?: string,
): Decision {
  assertActive(fleet);
  const { last } = fleet;
  if (last === undefined) {
    throw new ActionError(
      'nothing-to-roll-back',
      'Nothing was promoted here yet, so there is nothing to go back to.',
      'Look at `operation: status`.',
    );
  }
  if (last.outcome === 'unfinished') assertBegunInPlace(last);
  if (last.outcome === 'unfinished' && last.operation === 'rollback') return inPlace(last.to.release, true);
  const ended = endedWell(fleet, last, wanted);
  if (ended !== undefined) return already(ended);
  // A rollback that was undone is tried again in the same direction.
  const back = wanted ?? (last.operation === 'rollback' ? last.to.release : last.from.release);
  const older = releaseThere(fleet, back);
  if (!acceptSchemaDrift) assertSameSchema(newestRelease(fleet), older);
  return inPlace(older.release, last.outcome === 'unfinished');
}

/** Why the release that a rollback would bring back serves already, if it does. */
function endedWell({ hosts }: FleetState, last: HandOver, wanted: string | undefined): string | undefined {
  const serving = servingIn(hosts.blue)?.release;
  if (last.outcome === 'unfinished' || serving === undefined) return undefined;
  if (wanted !== undefined) return wanted === serving ? `${wanted} is active on blue.` : undefined;
  if (last.operation === 'promote' && last.outcome === 'undone')
    return `The promote of ${last.to.release} failed and was undone: blue kept its release ${serving}.`;
  if (last.operation === 'rollback' && last.outcome === 'done')
    return `${last.to.release} is active on blue since the rollback of ${last.endedAt}. To go forward again, deploy and promote.`;
  return undefined;
}

/** With one color every release is on blue, or gone. */
function releaseThere(
  { hosts: { blue } }: FleetState,
  wanted: string | null,
): Pick<Current, 'release' | 'lagoVersion' | 'schemaVersion'> {
  const known = [blue.current, blue.next].find((one) => one?.release === wanted && one?.state === 'ready');
  if (known !== undefined) return known;
  const lagoVersion = versionOfReleaseId(wanted ?? '');
  const kept = blue.releases?.find(({ id }) => id === wanted);
  if (kept !== undefined && lagoVersion !== undefined)
    return {
      release: kept.id,
      lagoVersion,
      schemaVersion: kept.schemaVersion ?? schemaVersionOf(lagoVersion),
    };
  throw new ActionError(
    'no-release',
    wanted === null
      ? 'The release that is active is the first: there is none to go back to.'
      : `Blue no longer has ${wanted}; it has ${blue.releases?.map(({ id }) => id).join(', ') || 'no release'}.`,
    'Choose another with `to-release`, or deploy the release that you want and promote it.',
  );
}

/** The database is where the newest of the two left it. */
function newestRelease({ hosts: { blue } }: FleetState): Current | undefined {
  const version = (one: Current | undefined) => one?.schemaVersion ?? '';
  return version(blue.next) > version(blue.current) ? blue.next : blue.current;
}

function assertBegunInPlace({ operation, from, to }: HandOver): void {
  if (from.color === 'blue' && to.color === 'blue') return;
  throw new ActionError(
    'unfinished-hand-over',
    `A ${operation} from ${from.color} to ${to.color} was cut off while there were two colors.`,
    `Set \`instances.colors\` to 2, run \`operation: ${operation}\` to finish it so that blue is active, and then set it to 1.`,
  );
}

function inPlace(release: string, resumes: boolean): Decision {
  return { kind: 'hand-over', from: 'blue', to: 'blue', resumes, inPlace: release };
}

function already(reason: string): Decision {
  return { kind: 'already', active: 'blue', reason };
}
