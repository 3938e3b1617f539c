/**
 * Ways in which a stand-in Lago can be wrong that no setting makes it: what a smoke test must tell. Settings that are
 * wrong, and containers that are down, are staged for real.
 */
export type LagoFault =
  /** Workers live and take no job. */
  | 'workers-idle'
  /** Every job dies, as one of an unknown class does. */
  | 'jobs-die'
  /** The clock lives and does not tick, as after a fault of Redis (lago #188). */
  | 'clock-hangs'
  | 'database-away'
  | 'redis-away'
  /** Redis throws keys away when it is full. */
  | 'redis-evicts'
  | 'graphql-errors'
  /** The api takes 60 ms longer for every answer. */
  | 'slow-api'
  /** One answer of three takes 200 ms longer. */
  | 'slow-at-times'
  /** One answer of eight is a 500. */
  | 'fails-at-times'
  /** The unique index on events is gone. */
  | 'events-taken-twice'
  | 'usage-doubled'
  /** Credits are granted by two workers. */
  | 'credits-doubled'
  /** A second metric or plan of a code is taken. */
  | 'codes-taken-twice'
  /** Deleting answers 200 and does nothing. */
  | 'nothing-deleted'
  /** Gotenberg answers 500. */
  | 'pdf-fails'
  /** The api does not find files that the database knows. */
  | 'files-lost'
  | 'front-asset-missing'
  | 'front-without-env-config'
  /** The front's script throws before it draws anything. */
  | 'front-throws';

const faultsOf = new Map<string, ReadonlySet<LagoFault>>();

/** Breaks the Lago on an instance in these ways and no others, at once: its programs run in this process. */
export function breakLago(instanceName: string, faults: readonly LagoFault[]): void {
  faultsOf.set(instanceName, new Set(faults));
}

export function isBroken(instanceName: string, fault: LagoFault): boolean {
  return faultsOf.get(instanceName)?.has(fault) === true;
}
