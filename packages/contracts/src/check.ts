import * as z from 'zod';

/** Milliseconds of each phase of one HTTP request; null where there was none (no name to look up, no TLS). */
export const phases = z.object({
  dns: z.number().nullable(),
  tcp: z.number(),
  tls: z.number().nullable(),
  firstByte: z.number(),
});

export type Phases = z.infer<typeof phases>;

/** One thing that a report looked at. */
export const check = z.object({
  name: z.string(),
  outcome: z.enum(['passed', 'failed', 'skipped']),
  /** What was expected and what came, or why it was skipped. */
  detail: z.string(),
  milliseconds: z.number(),
  /** The likely cause and the next thing to look at. */
  remedy: z.string().optional(),
  attempts: z.int().optional(),
  /** Why there was more than one attempt. */
  retried: z.array(z.string()).optional(),
  phases: phases.optional(),
});

export type Check = z.infer<typeof check>;
