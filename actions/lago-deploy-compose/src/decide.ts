import { type Color, otherColor, versionOfReleaseId } from '@lago-scw/contracts';
import { ActionError } from '@lago-scw/effects';
import { schemaVersionOf } from '@lago-scw/lago';
import type { FleetState } from './fleet.ts';
import type { Current } from './host-records.ts';
import { notHealthy } from './service-health.ts';

/** A hand-over to make, or that there is nothing to do and why. */
export type Decision =
  | { readonly kind: 'already'; readonly reason: string; readonly active: Color }
  | {
      readonly kind: 'hand-over';
      readonly from: Color;
      readonly to: Color;
      /** An earlier run began it and was cut off. */
      readonly resumes: boolean;
      /** Where there is one color, which is both: id of the release that takes the place of the one that serves. */
      readonly inPlace?: string;
    };

/** One that passes something on. */
export type ToHandOver = Extract<Decision, { kind: 'hand-over' }>;

/** @throws ActionError when there is nothing sound to promote */
export function decidePromote(fleet: FleetState): Decision {
  const { last, active } = fleet;
  if (last?.outcome === 'unfinished') {
    if (last.operation === 'promote') return toward(last.to.color, true);
    throw unfinished('rollback', last.to.color, 'Run `operation: rollback` to finish it');
  }
  const to = standby(fleet);
  const waiting = fleet.hosts[to].current;
  if (waiting?.state === 'deploying') {
    throw new ActionError(
      'unfinished-deploy',
      `The deploy of ${waiting.release} to ${to} did not finish.`,
      'Run `operation: deploy` again; it continues where it stopped.',
    );
  }
  const isFresh = waiting !== undefined && waiting.promotedAt === null;
  if (
    !isFresh &&
    active !== null &&
    last?.operation === 'promote' &&
    last.outcome === 'done' &&
    last.to.color === active
  ) {
    return {
      kind: 'already',
      active,
      reason: `${last.to.release} was promoted on ${last.endedAt} and is active on ${active}; no newer release waits on ${to}.`,
    };
  }
  if (waiting === undefined) {
    throw new ActionError(
      'nothing-to-promote',
      `The standby (${to}) has no release.`,
      'Run `operation: deploy` first.',
    );
  }
  assertHealthy(fleet, to, waiting);
  return toward(to, false);
}

/**
 * @param wanted an older release that was brought up again, instead of the one that was active before
 * @throws ActionError when there is no release to go back to, or the schema moved and that was not accepted
 */
export function decideRollback(fleet: FleetState, acceptSchemaDrift: boolean, wanted?: string): Decision {
  const { last, active } = fleet;
  if (last === undefined) {
    throw new ActionError(
      'nothing-to-roll-back',
      'Nothing was promoted here yet, so there is nothing to go back to.',
      'Look at `operation: status`.',
    );
  }
  if (last.outcome === 'unfinished' && last.operation === 'rollback') return toward(last.to.color, true);
  const ended = wanted === undefined ? alreadyBack(fleet) : undefined;
  if (ended !== undefined && active !== null) return { kind: 'already', active, reason: ended };
  // A rollback that was undone is tried again in the same direction.
  const back = last.operation === 'rollback' ? last.to : last.from;
  const to = wanted === undefined ? back.color : standby(fleet);
  const warm = warmRelease(fleet, to, wanted ?? back.release);
  assertHealthy(fleet, to, warm);
  if (!acceptSchemaDrift) assertSameSchema(newerRelease(fleet, otherColor(to)), warm);
  return toward(to, last.outcome === 'unfinished');
}

/** Why traffic is where a rollback would bring it, if it is. */
function alreadyBack({ last, active }: FleetState): string | undefined {
  if (last?.outcome === 'undone' && last.operation === 'promote' && active === last.from.color) {
    return `The promote of ${last.to.release} failed and was undone: ${active} kept its release ${last.from.release ?? '(none)'}.`;
  }
  if (last?.outcome === 'done' && last.operation === 'rollback' && active === last.to.color) {
    return `${last.to.release} is active on ${active} since the rollback of ${last.endedAt}. To go forward again, promote.`;
  }
  return undefined;
}

function warmRelease({ hosts }: FleetState, to: Color, expected: string | null): Current {
  const { isThere, absence, current } = hosts[to];
  if (!isThere) {
    throw new ActionError(
      'host-absent',
      `${to} cannot take over: ${absence}.`,
      'Look at its instance in the Scaleway console.',
    );
  }
  if (expected === null || current === undefined) {
    throw new ActionError(
      'no-release',
      `${to} has no release: the one that is active is the first.`,
      'Correct the cause and deploy a new release instead.',
    );
  }
  if (current.release === expected && current.state === 'ready') return current;
  throw new ActionError(
    'no-release',
    `${to} no longer has ${expected}, which was active before: ${current.release} was deployed over it (${current.state}).`,
    'Deploy the release that you want to go back to, and promote it.',
  );
}

function assertHealthy(fleet: FleetState, color: Color, current: Current): void {
  const faults = notHealthy(fleet.hosts[color].containers, current.services.web);
  if (faults.length === 0) return;
  throw new ActionError(
    'not-healthy',
    `${current.release} on ${color} is not healthy: ${faults.join(', ')}.`,
    `Look at \`docker compose logs\` on ${color}, or deploy again.`,
  );
}

/** What runs on the other color; of a host that is away, what the record of its promote tells. */
function newerRelease(
  { hosts, last }: FleetState,
  color: Color,
): Pick<Current, 'lagoVersion' | 'schemaVersion'> | undefined {
  const { isThere, current } = hosts[color];
  if (isThere) return current;
  const release = last?.to.color === color ? last.to.release : last?.from.release;
  const lagoVersion = versionOfReleaseId(release ?? '');
  return lagoVersion === undefined ? undefined : { lagoVersion, schemaVersion: schemaVersionOf(lagoVersion) };
}

/** Lago drops nothing that the minor release before still uses (facts: lago.md 3.5); farther than that is a gamble. */
export function assertSameSchema(
  newer: Pick<Current, 'lagoVersion' | 'schemaVersion'> | undefined,
  older: Pick<Current, 'lagoVersion' | 'schemaVersion'>,
): void {
  const database = newer?.schemaVersion;
  if (!database || !older.schemaVersion || database === older.schemaVersion) return;
  throw new ActionError(
    'schema-drift',
    `The database is at migration ${database} (${newer.lagoVersion}); ${older.lagoVersion} was made for ${older.schemaVersion} and will meet ` +
      'columns that it does not know. Lago keeps the schema usable for the minor release before, not for older ones; data that the newer release wrote stays as it is.',
    'To go back anyway, set `accept-schema-drift: true`. The backup taken before the migration is listed in the summary of that deploy.',
  );
}

export function assertNoUnfinishedHandOver({ last }: FleetState): void {
  if (last?.outcome !== 'unfinished') return;
  throw unfinished(
    last.operation,
    last.to.color,
    'Run `operation: promote` or `operation: rollback` to finish it',
  );
}

export function unfinished(operation: string, to: Color, remedy: string): ActionError {
  return new ActionError(
    'unfinished-hand-over',
    `A ${operation} to ${to} was cut off.`,
    `${remedy}: it continues where it stopped.`,
  );
}

/** The color that a deploy goes to: before the first promote blue holds the Elastic IP, so that is green. */
export function standby({ active, last }: Pick<FleetState, 'active' | 'last'>): Color {
  if (active !== null) return otherColor(active);
  return last === undefined ? 'green' : otherColor(last.outcome === 'done' ? last.to.color : last.from.color);
}

function toward(to: Color, resumes: boolean): Decision {
  return { kind: 'hand-over', from: otherColor(to), to, resumes };
}
