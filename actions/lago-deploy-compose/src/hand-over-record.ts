import type { ToHandOver } from './decide.ts';
import type { FleetState } from './fleet.ts';
import type { Current, HandOver } from './host-records.ts';
import type { Operation, Session } from './session.ts';
import { writeHandOver } from './write-records.ts';

/** What the hosts note of a hand-over before it begins. */
export function recordOf(
  session: Session,
  operation: Operation,
  fleet: FleetState,
  decision: ToHandOver,
  to: Current,
  from: Current | undefined,
): HandOver {
  return {
    schema: 'lago-scw/hand-over@1',
    sequence: (fleet.last?.sequence ?? 0) + 1,
    operation,
    from: { color: decision.from, release: from?.release ?? releaseBefore(fleet, decision) },
    to: { color: decision.to, release: to.release },
    outcome: 'unfinished',
    startedAt: now(session),
    endedAt: null,
    run: session.run,
  };
}

/** Of what serves no more, or does not answer, the record tells. */
function releaseBefore({ hosts, last }: FleetState, { from: color, inPlace }: ToHandOver): string | null {
  // One that is begun again is noted as it was.
  if (inPlace !== undefined) return last?.to.release === inPlace ? last.from.release : null;
  const { isThere, current } = hosts[color];
  if (isThere || last === undefined) return current?.release ?? null;
  return last.to.color === color ? last.to.release : last.from.release;
}

/** Notes how it stands, and tells the post step whose address is on its way. */
export async function writeOutcome(
  session: Session,
  operation: Operation,
  record: HandOver,
  outcome: HandOver['outcome'],
  current: Current,
): Promise<void> {
  const endedAt = outcome === 'unfinished' ? null : now(session);
  const promoted = outcome === 'done' ? { ...current, promotedAt: now(session) } : undefined;
  const step = { unfinished: 'record-begin', done: 'record-end', undone: 'record-undone' }[outcome];
  const moves = record.from.color !== record.to.color;
  session.takingAddressFrom(moves && outcome === 'unfinished' ? record.from.color : null);
  await writeHandOver(session, { ...record, outcome, endedAt }, promoted, `${operation}.${step}`);
}

function now(session: Session): string {
  return new Date(session.effects.clock.now()).toISOString();
}
