import * as z from 'zod';
import { check } from './check.ts';

/** Report of a restore drill. Times in seconds. */
export const drillReportSchema = z.object({
  schema: z.literal('lago-scw/drill-report@1'),
  environment: z.string(),
  backup: z.object({
    kind: z.enum(['snapshot', 'logical-backup']),
    id: z.string(),
    createdAt: z.string(),
    sizeBytes: z.number(),
  }),
  startedAt: z.string(),
  rpoSeconds: z.number(),
  rtoSeconds: z.number(),
  verdict: z.enum(['passed', 'failed']),
  checks: z.array(check),
  tables: z.array(z.object({ table: z.string(), restored: z.number(), production: z.number().nullable() })),
  /** SHA-256 over this report without this field, hex. */
  evidenceDigest: z.string(),
});

export type DrillReport = z.infer<typeof drillReportSchema>;
