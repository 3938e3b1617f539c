import { AGREEMENTS } from './invariants/agreements.ts';
import { BALANCES } from './invariants/balances.ts';
import type { Invariant } from './invariants/invariant.ts';
import { INVOICE_SUMS } from './invariants/invoice-sums.ts';
import { isAtLeast } from './version.ts';

/** Everything that must hold of the money in Lago's database (facts: lago.md 4.3). */
const INVARIANTS: readonly Invariant[] = [...INVOICE_SUMS, ...BALANCES, ...AGREEMENTS];

/** What must hold of the data of a release; `pdf` false where LAGO_DISABLE_PDF_GENERATION is set. */
export function invariantsOf(version: string, { pdf = true } = {}): Invariant[] {
  return INVARIANTS.filter(
    ({ since, needsPdf = false }) => (since === undefined || isAtLeast(version, since)) && (pdf || !needsPdf),
  );
}

export type { Invariant } from './invariants/invariant.ts';
