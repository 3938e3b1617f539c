import { COLORS, type Color } from '@lago-scw/contracts';
import { ActionError } from '@lago-scw/effects';
import { describeLockOwner, type LockState, readLock } from '@lago-scw/host';
import { decidePromote, decideRollback } from './decide.ts';
import type { FleetState } from './fleet.ts';
import { missingClock } from './missing-clock.ts';
import { notHealthy, stillThere } from './service-health.ts';
import { readState, type Session } from './session.ts';

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
}

export interface Status {
  readonly fleet: FleetState;
  readonly colors: readonly ColorStatus[];
  readonly promote: string;
  readonly rollback: string;
  /** Something that must not stay as it is. */
  readonly alarm: string | undefined;
}

/** What both colors do now, and what could be done. Takes no lock and changes nothing. */
export async function readStatus(session: Session): Promise<Status> {
  const [fleet, blue, green] = await Promise.all([
    readState(session),
    readLock(session.hosts.blue, session.effects),
    readLock(session.hosts.green, session.effects),
  ]);
  const locks = { blue, green };
  return {
    fleet,
    colors: COLORS.map((color) => describeColor(fleet, color, locks[color])),
    promote: possible(() => decidePromote(fleet)),
    rollback: possible(() => decideRollback(fleet, false)),
    alarm: missingClock(fleet),
  };
}

function describeColor(fleet: FleetState, color: Color, lock: LockState): ColorStatus {
  const { current, containers } = fleet.hosts[color];
  const services = current?.services;
  const faults = services === undefined ? [] : notHealthy(containers, services.web);
  const part = (names: readonly string[] | undefined) => {
    const running = stillThere(containers, names ?? []);
    return running.length === 0 ? 'down' : running.join(', ');
  };
  return {
    color,
    hasElasticIp: fleet.active === color,
    release:
      current === undefined
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

function possible(decide: () => ReturnType<typeof decidePromote>): string {
  try {
    const decision = decide();
    if (decision.kind === 'already') return `no: ${decision.reason}`;
    return `yes, to ${decision.to}${decision.resumes ? ' (finishes one that was cut off)' : ''}`;
  } catch (error) {
    if (error instanceof ActionError) return `no: ${error.message} ${error.remedy}`;
    throw error;
  }
}
