import * as z from 'zod';
import { check } from './check.ts';

/**
 * One probe's result. `inconclusive`: it could not be told whether it holds, since the fault may be on the side of
 * the runner (no SSH, too much noise), which is neither a pass nor proof of a fault of Lago.
 */
const smokeCheck = check.extend({
  /** The name by which a probe is chosen or skipped: `billing.usage`. Reports of earlier releases have none. */
  id: z.string().optional(),
  outcome: z.enum(['passed', 'failed', 'skipped', 'inconclusive']),
});

export type SmokeCheck = z.infer<typeof smokeCheck>;

/** Times of one endpoint, in milliseconds that the far side took: to the first byte, less one round trip. */
const endpointTimes = z.object({
  /** `GET /api/health` */
  endpoint: z.string(),
  p50: z.number(),
  p95: z.number(),
  p99: z.number(),
  /** Requests without the expected status. */
  errors: z.int(),
  /** Every measured time, in the order in which it was taken. */
  samples: z.array(z.number()),
});

export type EndpointTimes = z.infer<typeof endpointTimes>;

/** Report of a smoke test. Only the verdict `passed` lets a promote go on. */
export const smokeReportSchema = z.object({
  schema: z.literal('lago-scw/smoke-report@1'),
  environment: z.string(),
  /** `public`, `blue` or `green` */
  target: z.string(),
  address: z.string(),
  release: z.string().nullable(),
  /** Left out by earlier releases, which had `quick` alone. */
  level: z.enum(['quick', 'full']).optional(),
  /** Only probes that were chosen by name ran: no proof of the whole. */
  partial: z.boolean().optional(),
  startedAt: z.string(),
  seconds: z.number(),
  verdict: z.enum(['passed', 'failed', 'inconclusive']),
  checks: z.array(smokeCheck),
  /** What a later run is compared with; left out when nothing was measured. */
  baseline: z.array(endpointTimes).optional(),
});

export type SmokeReport = z.infer<typeof smokeReportSchema>;
