import type { SmokeReport } from '@lago-scw/contracts';
import { ActionError } from '@lago-scw/effects';

/** What a verdict that is not `passed` says to the person who has to act on it. */
export function failureOf(report: SmokeReport): ActionError {
  const { verdict } = report;
  const told = report.checks.filter(({ outcome }) => outcome === verdict);
  const lines = told.map(({ name, detail, remedy }) => `${name}: ${detail}. ${remedy ?? ''}`);
  const where = `Smoke test of ${report.target} (${report.address})`;
  const what =
    verdict === 'inconclusive'
      ? `could not decide: ${told.length} probes could tell nothing.`
      : told.length === 0
        ? 'failed: no probe ran, so nothing is proven.'
        : `failed: ${told.length} probes.`;
  return new ActionError(
    'smoke',
    [`${where} ${what}`, ...lines].join('\n'),
    verdict === 'inconclusive'
      ? 'Nothing wrong was found in Lago, but not everything could be looked at: do what the lines say, or leave these probes out by `skip`.'
      : "Each probe's line says what to look at next; the report has the timings.",
  );
}
