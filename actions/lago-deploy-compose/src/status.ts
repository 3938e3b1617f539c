import { type Color, colorsOf } from '@lago-scw/contracts';
import { ActionError } from '@lago-scw/effects';
import { describeLockOwner, type LockState, readLock } from '@lago-scw/host';
import type { Decision } from './decide.ts';
import { promoting, rollingBack } from './decide-in-place.ts';
import { type FleetState, isSingle, readFleet } from './fleet.ts';
import { type HostFacts, readHostFacts } from './host-facts.ts';
import { lostAddress } from './lost-address.ts';
import { missingClock } from './missing-clock.ts';
import { waitingIn } from './only-place.ts';
import { notHealthy, stillThere } from './service-health.ts';
import type { Session } from './session.ts';

export interface ColorStatus {
  readonly color: Color;
  readonly hasElasticIp: boolean;
  readonly release: string;
  readonly version: string;
  readonly schema: string;
  readonly health: string;
  readonly jobs: string;
  readonly clock: string;
  readonly lock: string;
  readonly facts: HostFacts;
}

export interface Status {
  readonly fleet: FleetState;
  readonly colors: readonly ColorStatus[];
  /** On an only instance: the release that waits for its promote. */
  readonly waiting: string | undefined;
  readonly promote: string;
  readonly rollback: string;
  /** Something that must not stay as it is. */
  readonly alarm: string | undefined;
}

/** What all colors do now, and what could be done. Takes no lock and changes nothing. */
export async function readStatus(session: Session): Promise<Status> {
  const [seen, place, blueLock, greenLock] = await Promise.all([
    readFleet(session),
    session.cloud.addressPlace(),
    lockOf(session, 'blue'),
    lockOf(session, 'green'),
  ]);
  const fleet = { ...seen, active: place.color };
  const [blueFacts, greenFacts] = await Promise.all([
    readHostFacts(session, fleet, 'blue'),
    readHostFacts(session, fleet, 'green'),
  ]);
  const locks = { blue: blueLock, green: greenLock };
  const facts = { blue: blueFacts, green: greenFacts };
  return {
    fleet,
    colors: colorsOf(session.topology).map((color) =>
      describeColor(fleet, color, locks[color], facts[color]),
    ),
    waiting: isSingle(session) ? waitingIn(fleet.hosts.blue)?.release : undefined,
    promote: possible(() => promoting(session)(fleet)),
    rollback: possible(() => rollingBack(session, false)(fleet)),
    alarm: lostAddress(place, session.topology.elasticIp.address) ?? missingClock(fleet),
  };
}

/** Of a host that is away nobody knows; its lock ends by itself. */
async function lockOf({ hosts, effects }: Session, color: Color): Promise<LockState> {
  return hosts[color].isThere ? readLock(hosts[color], effects) : { state: 'free', owner: undefined };
}

function describeColor(fleet: FleetState, color: Color, lock: LockState, facts: HostFacts): ColorStatus {
  const { isThere, absence, current, containers } = fleet.hosts[color];
  const services = current?.services;
  const faults = services === undefined ? [] : notHealthy(containers, services.web);
  const part = (names: readonly string[] | undefined) => {
    const running = stillThere(containers, names ?? []);
    return running.length === 0 ? 'down' : running.join(', ');
  };
  return {
    color,
    facts,
    hasElasticIp: fleet.active === color,
    release: !isThere
      ? `unknown: ${absence}`
      : current === undefined
        ? 'none'
        : `${current.release}${current.state === 'deploying' ? ' (deploying)' : ''}`,
    version: current?.lagoVersion ?? '',
    schema: current?.schemaVersion ?? '',
    health: current === undefined ? '' : faults.length === 0 ? 'healthy' : faults.join(', '),
    jobs: part(services?.jobs),
    clock: part(services?.clock),
    lock: lock.state === 'free' ? 'free' : `${lock.state} ${describeLockOwner(lock.owner)}`,
  };
}

function possible(decide: () => Decision): string {
  try {
    const decision = decide();
    if (decision.kind === 'already') return `no: ${decision.reason}`;
    const where = decision.inPlace === undefined ? decision.to : `${decision.inPlace}, in place`;
    return `yes, to ${where}${decision.resumes ? ' (finishes one that was cut off)' : ''}`;
  } catch (error) {
    if (error instanceof ActionError) return `no: ${error.message} ${error.remedy}`;
    throw error;
  }
}

/** For machines: what the table shows. */
export function statusJson({ colors, waiting, promote, rollback, fleet, alarm }: Status): string {
  const { active, last } = fleet;
  return JSON.stringify({
    active,
    colors,
    ...(waiting === undefined ? {} : { waiting }),
    last: last ?? null,
    promote,
    rollback,
    alarm: alarm ?? null,
  });
}
