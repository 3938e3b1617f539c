import type { Cloud } from './cloud.ts';

/**
 * The API gains fields over time. The local Scaleway speaks as of a date (`apiDate`, today's API unless told
 * otherwise), so that clients can be tested against an older one and recordings compared with the API of their day.
 * Each date is the first recording that has the field; the last one without it is named beside it.
 */
export const fieldSince = {
  /** Absent on 2024-08-13. */
  dataSourceRetention: '2024-12-11',
  /** Absent on 2024-12-20. */
  projectQualification: '2025-07-02',
  /** Absent on 2025-12-01. */
  dataSourceUsage: '2025-12-12',
  /** Empty on 2026-04-27 until a rule had been enabled. */
  preconfiguredAlerts: '2026-06-01',
  /** Absent on 2025-05-05. */
  defaultRoutePropagation: '2025-06-30',
  /** Absent on 2026-05-18. */
  volumeKmsKey: '2026-06-15',
  /** Absent on 2026-05-25. */
  vpcTransitivity: '2026-06-24',
  /** Absent on 2026-05-25. */
  subnetRegion: '2026-07-03',
  /** Absent on 2026-07-03. */
  vpcS3Integration: '2026-07-30',
} as const;

/** These fields, or none of them where the API did not have them yet. */
export function since<Fields extends object>(cloud: Cloud, date: string, fields: Fields): Partial<Fields> {
  return cloud.apiDate >= date ? fields : {};
}
