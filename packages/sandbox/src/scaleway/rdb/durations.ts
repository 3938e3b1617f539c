/**
 * How long transitions take, in milliseconds of cloud time: facts/scaleway.md 1.2 ("recorded duration") and 5, and
 * the timestamps inside the recorded bodies.
 */
export const rdbDurations = {
  create: 200_000,
  createHighlyAvailable: 230_000,
  createFromSnapshot: 215_000,
  majorUpgrade: 240_000,
  delete: 25_000,
  acl: 25_000,
  settings: 40_000,
  restart: 25_000,
  /** 5 to 7 minutes. */
  endpointCreate: 320_000,
  endpointDelete: 60_000,
  nodeType: 370_000,
  enableHighAvailability: 480_000,
  volume: 60_000,
  maintenance: 300_000,
  /** Created 05:06:25.2, ready 05:06:27.9. */
  backup: 3_500,
  backupExport: 5_000,
  backupRestore: 20_000,
  backupDelete: 2_000,
  /** Created 08:41:55.7, ready 08:42:03.9. */
  snapshot: 8_000,
  snapshotDelete: 5_000,
  readReplica: 240_000,
} as const;
