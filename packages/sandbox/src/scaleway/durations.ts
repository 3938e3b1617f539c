/**
 * How long transitions take, in milliseconds of cloud time. Sources: facts/scaleway.md 1.2 and 2 ("recorded
 * duration"), and the timestamps inside the recorded bodies.
 */
export const durations = {
  /** poweron → `running` with detail `booting kernel`: 5 s. */
  serverAllocate: 1_500,
  serverProvision: 3_500,
  /** `booting kernel` → `booted`: at most 31 s after poweron. */
  serverBoot: 20_000,
  serverStop: 15_000,
  serverStopInPlace: 5_000,
  serverReboot: 8_000,
  /** terminate → 404: about 15 s. */
  serverTerminate: 15_000,
  /** The image's script publishes the fingerprints after the boot: absent at +6 s, present by +181 s. */
  hostFingerprints: 10_000,
  /** Attaching to a server that has booted; the PATCH itself takes the same again. */
  addressAttach: 600,
  volumeCreate: 1_000,
  volumeUpdate: 1_000,
  volumeAttach: 1_500,
  snapshotCreate: 2_000,
  internalReference: 50,
  snapshotExport: 8_000,
  privateNicAttach: 1_500,
  securityGroupSync: 300,
  gatewayAllocate: 2_000,
  gatewayConfigure: 10_000,
  gatewayDelete: 10_000,
  /** 70 to 200 s; up to 274 s with TLS and high availability. */
  redisCreate: 120_000,
  redisChange: 80_000,
  redisDelete: 30_000,
  /** Recorded: `pending` for some seconds after a change of records. */
  dnsPublish: 5_000,
  /** Recorded: 30 to 45 s from `autoconfiguring` to `checked`. */
  temAutoconfigure: 40_000,
  temCheck: 30_000,
  /** Recorded: Cockpit goes on answering for a deleted project, then refuses. */
  cockpitForgetsProject: 5_000,
  cockpitGrafanaSync: 6_000,
} as const;
