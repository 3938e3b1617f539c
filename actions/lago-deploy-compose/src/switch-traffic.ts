import { type Color, colorsOf } from '@lago-scw/contracts';
import { ActionError, messageOf } from '@lago-scw/effects';
import { obtainCertificate } from './carry-certificate.ts';
import { awaitUnspentMinute } from './clock-minute.ts';
import { scanDeadSet } from './dead-set.ts';
import type { Decision, ToHandOver } from './decide.ts';
import { createEdge } from './edge.ts';
import { type FleetState, isSingle } from './fleet.ts';
import { type HandOverPlan, handOver } from './hand-over.ts';
import { recordOf, writeOutcome } from './hand-over-record.ts';
import type { Current } from './host-records.ts';
import { type Loss, type LossMeter, startLossMeter } from './loss-meter.ts';
import { warnOfMissingClock } from './missing-clock.ts';
import { waitForPublicAnswer } from './public-answer.ts';
import { releasesBetween, releasesWithout } from './releases-between.ts';
import { renewCertificate } from './renew-certificate.ts';
import { replacementOf } from './replacement.ts';
import { type Operation, readState, readStateByRecords, type Session, secondsSince } from './session.ts';
import { createStack, type Stack } from './stack.ts';
import type { TrafficPlan } from './traffic.ts';
import { watchRelease } from './watch-release.ts';

export interface Switched {
  readonly before: FleetState;
  readonly active: Color;
  /** What serves now, and what served before or would serve after a rollback. */
  readonly releases: { readonly now: Current | undefined; readonly before: string };
  /** Why nothing was done, when nothing was. */
  readonly already: string | undefined;
  readonly resumed: boolean;
  /** From the start of the action until every new request was seen to be answered by the new release. */
  readonly secondsToTraffic: number | undefined;
  /** The same for the move of the Elastic IP. */
  readonly secondsToAddress: number | undefined;
  /** What clients would have met meanwhile; nothing where there was no release before. */
  readonly loss: Loss | undefined;
}

/** Promote and rollback: the same hand-over in two directions; `decide` tells which, or that it was done. */
export async function switchTraffic(
  session: Session,
  operation: Operation,
  decide: (fleet: FleetState) => Decision,
  /** Throws, or waits, before anything is touched. */
  gates: (decision: ToHandOver, fleet: FleetState) => Promise<void> = async () => {},
): Promise<Switched> {
  await session.lock();
  const { before, decision, hurried } = await decideOn(session, operation, decide);
  warnOfMissingClock(session, before);
  warnOfAbsence(session, before);
  if (decision.kind === 'already') {
    session.info(decision.reason);
    const { active, reason } = decision;
    const releases = releasesWithout(session, before, active);
    return { before, active, releases, already: reason, resumed: false, ...NOTHING_MEASURED };
  }
  const releases = releasesBetween(session, before, decision);
  if (releases.to === undefined) throw noRelease(decision.to);
  const to = createStack(decision.to, session.hosts[decision.to], releases.to, session.effects);
  const from =
    releases.from && createStack(decision.from, session.hosts[decision.from], releases.from, session.effects);
  await gates(decision, before);
  await session.lock();
  const hasCertificate = await renewCertificate(session, operation, before, decision, to.current);
  const meter = meterFor(session, before, decision);
  try {
    const { trafficAt, addressAt } = await handOver(
      planOf(session, operation, before, decision, { from, to, meter, hurried, hasCertificate }),
    );
    return {
      before,
      active: decision.to,
      releases: { now: to.current, before: from?.current.release ?? '' },
      already: undefined,
      resumed: decision.resumes,
      secondsToTraffic: secondsSince(session, trafficAt),
      secondsToAddress: secondsSince(session, addressAt),
      loss: await meter?.stop(),
    };
  } finally {
    await meter?.stop();
  }
}

/** A rollback believes the records, to be quick; before it says that there is nothing to do, it asks. */
async function decideOn(session: Session, operation: Operation, decide: (fleet: FleetState) => Decision) {
  if (operation === 'rollback' && !isSingle(session)) {
    const recorded = await readStateByRecords(session);
    const decision = decide(recorded);
    if (decision.kind === 'hand-over') return { before: recorded, decision, hurried: true };
  }
  const before = await readState(session);
  return { before, decision: decide(before), hurried: false };
}

function warnOfAbsence({ hosts, topology, warning }: Session, fleet: FleetState): void {
  for (const color of colorsOf(topology)) {
    if (fleet.hosts[color].isThere) continue;
    warning(
      `${color} (${hosts[color].address}) does not answer over SSH: its requests in flight cannot be waited for and may be lost, and its jobs in progress cannot be stopped in order.`,
    );
  }
}

const NOTHING_MEASURED = { secondsToTraffic: undefined, secondsToAddress: undefined, loss: undefined };

/** Nothing answered before the first release: there is nothing to lose. */
function meterFor(
  { topology, connectTo }: Session,
  fleet: FleetState,
  decision: ToHandOver,
): LossMeter | undefined {
  const { current } = fleet.hosts[decision.from];
  if (fleet.active !== decision.from || !current?.promotedAt) return undefined;
  return startLossMeter({ domain: topology.domain, address: topology.elasticIp.address, connectTo });
}

interface Circumstances {
  readonly from: Stack | undefined;
  readonly to: Stack;
  readonly meter: LossMeter | undefined;
  readonly hurried: boolean;
  readonly hasCertificate: boolean;
}

function planOf(
  session: Session,
  operation: Operation,
  before: FleetState,
  decision: ToHandOver,
  { from, to, meter, hurried, hasCertificate }: Circumstances,
): HandOverPlan {
  const { effects, handOver: settings } = session;
  const record = recordOf(session, operation, before, decision, to.current, from?.current);
  const watch = (seconds: number, id: string, title: string) =>
    watchRelease({ id, title, seconds, effects, meter, unhealthy: to.unhealthy });
  return {
    operation,
    from,
    fromColor: decision.from,
    to,
    traffic: isSingle(session)
      ? replacementOf(session, to.color, from?.current, to.current)
      : {
          ...trafficPlan(session, before, decision),
          hurried,
          watch: (seconds, id) => watch(seconds, id, `Watch the canary on ${to.color}`),
        },
    effects: session.effects,
    verify: (stack, directly) => verify(session, operation, stack, directly),
    obtainCertificate: hasCertificate
      ? undefined
      : () => obtainCertificate(session, to.color, to.current, operation),
    record: (outcome) => writeOutcome(session, operation, record, outcome, to.current),
    scanDeadSet: (since) =>
      scanDeadSet({
        id: operation,
        color: to.color,
        since,
        requeue: operation === 'promote',
        effects,
        rails: (words) => to.inWorker(words),
        warning: session.warning,
      }),
    bake: () => {
      const minutes = operation === 'promote' ? settings['bake-minutes'] : 0;
      return watch(minutes * 60, `${operation}.bake`, `Watch ${to.current.release} on ${to.color}`);
    },
    clockMayStart: (id) => awaitUnspentMinute(session, id, from, to),
    fence: before.hosts[decision.from].isThere ? undefined : () => fence(session, operation, decision.from),
    info: session.info,
    warning: session.warning,
  };
}

/** A host that does not answer may still have a clock and workers: without power it has none. */
async function fence(
  { cloud, effects, warning }: Session,
  operation: Operation,
  color: Color,
): Promise<boolean> {
  try {
    await cloud.setPower(color, 'off', `${operation}.fence`);
    warning(
      `${color} does not answer over SSH and was powered off, so that its clock and its jobs are gone for certain.`,
    );
    return true;
  } catch (error) {
    effects.signal.throwIfAborted();
    warning(`${color} could not be powered off: ${messageOf(error)}`);
    return false;
  }
}

function trafficPlan(session: Session, fleet: FleetState, { from, to }: ToHandOver): TrafficPlan {
  const { cloud, effects, warning, topology } = session;
  const side = (color: Color) => {
    const { current } = fleet.hosts[color];
    return { color, edge: current === undefined ? undefined : createEdge(session, color, current) };
  };
  const settings = session.handOver;
  return { from: side(from), to: side(to), domain: topology.domain, settings, cloud, effects, warning };
}

function verify(session: Session, operation: Operation, stack: Stack, directly: boolean): Promise<void> {
  const { topology, connectTo, effects } = session;
  const { release, lagoVersion } = stack.current;
  return waitForPublicAnswer(
    { domain: topology.domain, address: topology.elasticIp.address, connectTo },
    { release, lagoVersion, color: stack.color, direct: directly },
    directly ? operation : `${operation}.forwarded`,
    effects,
  );
}

function noRelease(color: Color): ActionError {
  return new ActionError('no-release', `${color} has no release.`, 'Run `operation: deploy` first.');
}
