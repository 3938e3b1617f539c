/** On an instance: what its agent sends besides what it measures itself, as files in Prometheus' text format. */
export const METRICS_STORE = {
  /** Relative to the home of the SSH user. */
  folder: 'lago-scw/metrics',
  /** The same folder, seen from the folder of a release. */
  fromRelease: '../../metrics',
  /** Only names that end so are read. */
  drillFile: 'drill.prom',
} as const;

/** What a drill leaves on both instances, for the alerts. */
export const DRILL_METRICS = {
  drill: 'lago_drill_timestamp_seconds',
  passed: 'lago_drill_passed',
  newestBackup: 'lago_backup_newest_timestamp_seconds',
  rpoLimit: 'lago_backup_rpo_limit_seconds',
} as const;

/** What a drill found out about backups. */
export interface DrillFindings {
  /** When it began: ages are of this moment. */
  readonly begunAt: Date;
  readonly passed: boolean;
  /** Null: there is no backup; undefined: nobody knows, the drill failed before it looked. */
  readonly newestBackup: Date | null | undefined;
  readonly rpoLimitSeconds: number;
}

/** Text of the file. No backup at all is one of 1970: older than any limit. */
export function drillMetricsFile({ begunAt, passed, newestBackup, rpoLimitSeconds }: DrillFindings): string {
  const newest = newestBackup === null ? 0 : newestBackup && seconds(newestBackup);
  return [
    ...gauge(DRILL_METRICS.drill, 'When the newest drill began.', seconds(begunAt)),
    ...gauge(DRILL_METRICS.passed, '1 when it passed.', Number(passed)),
    ...gauge(DRILL_METRICS.rpoLimit, 'Oldest that the newest backup may be.', rpoLimitSeconds),
    ...(newest === undefined
      ? []
      : gauge(DRILL_METRICS.newestBackup, 'When the newest backup was made; 0: there is none.', newest)),
    '',
  ].join('\n');
}

function gauge(name: string, help: string, value: number): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, `${name} ${value}`];
}

function seconds(time: Date): number {
  return Math.floor(time.getTime() / 1000);
}
