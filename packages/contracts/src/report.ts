import * as z from 'zod';
import { check } from './check.ts';

/** A row that production had when a drill ran: the next one must find it again. */
const marker = z.object({ table: z.string(), id: z.string(), createdAt: z.string() });

export type Marker = z.infer<typeof marker>;

/** Report of a restore drill. Times in seconds. */
export const drillReportSchema = z.object({
  schema: z.literal('lago-scw/drill-report@1'),
  environment: z.string(),
  /** Null: the drill ended before one was found. */
  backup: z
    .object({
      kind: z.enum(['snapshot', 'logical-backup', 'archive']),
      id: z.string(),
      createdAt: z.string(),
      sizeBytes: z.number(),
    })
    .nullable(),
  startedAt: z.string(),
  /**
   * Measured: age of the newest backup, and how far the copy lags behind what production had when its backup was made.
   * Null: the drill ended before one was found.
   */
  rpoSeconds: z.number().nullable(),
  /** What RPO was measured from; missing in reports of older versions. */
  freshness: z
    .object({
      backupAgeSeconds: z.number(),
      /** Null when production could not be asked. */
      lagSeconds: z.number().nullable(),
      /** Newest row that the copy holds; null when it holds none. */
      newestRow: z.object({ table: z.string(), createdAt: z.string(), ageSeconds: z.number() }).nullable(),
    })
    .optional(),
  /** Null: no copy was verified. */
  rtoSeconds: z.number().nullable(),
  verdict: z.enum(['passed', 'failed']),
  checks: z.array(check),
  tables: z.array(z.object({ table: z.string(), restored: z.number(), production: z.number().nullable() })),
  /** What must hold of the money, and how many rows break it. Ids only. */
  invariants: z
    .array(
      z.object({
        id: z.string(),
        violations: z.int(),
        examples: z.array(z.string()),
        tolerance: z.string(),
        /** Violations that were accepted in advance. */
        accepted: z.int(),
        /** In the drill before; null when unknown. */
        previous: z.int().nullable(),
        /** In production at the time of the drill; null when it was not asked. Missing in reports of older versions. */
        production: z.int().nullable().optional(),
      }),
    )
    .optional(),
  /** Newest rows that production had at the time of this drill. */
  markers: z.array(marker).optional(),
  /** The release of Lago in lago.yml, and the run that drilled. */
  origin: z
    .object({ lago: z.string(), runUrl: z.string().nullable(), commit: z.string().nullable() })
    .optional(),
  /** Rows read and hashed on both sides, and how long the verification took. */
  work: z.object({ rowsRead: z.number(), seconds: z.number(), rowsPerSecond: z.number() }).optional(),
  /** SHA-256 over this report without this field, hex. */
  evidenceDigest: z.string(),
});

export type DrillReport = z.infer<typeof drillReportSchema>;
