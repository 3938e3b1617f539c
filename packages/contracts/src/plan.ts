import * as z from 'zod';

const difference = z.object({ property: z.string(), before: z.unknown(), after: z.unknown() });

const change = z.object({
  action: z.enum(['create', 'change', 'replace', 'delete']),
  /** Kind and role, like `server blue`. */
  resource: z.string(),
  name: z.string(),
  reason: z.string(),
  differences: z.array(difference),
  /** € per month after the change, excluding VAT; null where no price is known. */
  monthlyEuro: z.number().nullable(),
});

/** The ordered changes that lead from inventory to spec. */
export const planSchema = z.object({
  schema: z.literal('lago-scw/plan@1'),
  environment: z.string(),
  changes: z.array(change),
  /** SHA-256 over the changes, hex: the same plan has the same digest. */
  digest: z.string(),
});

export type Plan = z.infer<typeof planSchema>;
export type PlannedChange = z.infer<typeof change>;
