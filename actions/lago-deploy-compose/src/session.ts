import type { Color, ConnectTo, HandOverSettings, Topology } from '@lago-scw/contracts';
import type { Effects } from '@lago-scw/effects';
import type { Cloud } from './cloud.ts';
import { type FleetState, type Hosts, readFleet } from './fleet.ts';
import type { HandOver } from './host-records.ts';

/** What every operation works with. */
export interface Session {
  readonly topology: Topology;
  readonly hosts: Hosts;
  readonly cloud: Cloud;
  readonly connectTo: ConnectTo;
  readonly effects: Effects;
  /** `hand-over` of the spec. */
  readonly handOver: HandOverSettings;
  /** Only the active color gets certificates (`tls.challenge: tls-alpn`): the other one is brought them. */
  readonly carriesCertificate: boolean;
  /** Id of the run, as in the lock. */
  readonly run: string;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** Takes the lock of both hosts; again, it renews the lock and fails if another run has it meanwhile. */
  readonly lock: () => Promise<void>;
  /** Tells the post step whose Elastic IP is being taken away; null once it has a place again. */
  readonly takingAddressFrom: (color: Color | null) => void;
  readonly info: (text: string) => void;
  readonly warning: (text: string) => void;
}

/** Who is active, and what both hosts run: asked at once. */
export async function readState(session: Session): Promise<FleetState> {
  const { cloud } = session;
  const [active, fleet] = await Promise.all([cloud.activeColor(), readFleet(session)]);
  return { ...fleet, active };
}

/**
 * The same without Scaleway, as far as the records tell: nothing of them is doubted but what stands between two ends. For a
 * rollback, which brings traffic back before any cloud has answered.
 */
export async function readStateByRecords(session: Session): Promise<FleetState> {
  const fleet = await readFleet(session);
  const { last } = fleet;
  if (last === undefined || last.outcome === 'unfinished')
    return { ...fleet, active: await session.cloud.activeColor() };
  return { ...fleet, active: last.outcome === 'done' ? last.to.color : last.from.color };
}

/** Says what the hosts run of a color, for outputs. */
export function releaseOn(fleet: FleetState, color: Color | null): string {
  return color === null ? '' : (fleet.hosts[color].current?.release ?? '');
}

export function secondsSince(session: Session, at?: number): number {
  return ((at ?? session.effects.clock.now()) - session.startedAt) / 1000;
}

export type Operation = HandOver['operation'];
