import { readFile } from 'node:fs/promises';
import { documentFault, type SmokeReport, smokeReportSchema } from '@lago-scw/contracts';
import { ActionError } from '@lago-scw/effects';

/** What a promote wants to have been tested. */
export interface Candidate {
  readonly color: string;
  readonly release: string;
  readonly environment: string;
}

export interface SmokeGate {
  /** Undefined: the operator gave none. */
  readonly report: SmokeReport | undefined;
  readonly force: boolean;
  readonly maximumAgeMinutes: number;
}

/** @throws ActionError `smoke-report` when there is no such report at the path */
export async function readSmokeReport(path: string): Promise<SmokeReport> {
  try {
    return smokeReportSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    throw new ActionError(
      'smoke-report',
      `Input 'smoke-report' is '${path}', which is no report of smoke-test: ${documentFault(error)}`,
      'Set it to the `report` output of smoke-test, in the same job.',
      { cause: error },
    );
  }
}

/**
 * Only what was tested goes public.
 *
 * @returns what a forced promote does without, if anything
 * @throws ActionError `not-smoke-tested` when the report is missing, too old, of something else or not passed
 */
export function checkSmokeGate(gate: SmokeGate, candidate: Candidate, now: number): string | undefined {
  const fault = faultOf(gate, candidate, now);
  if (fault === undefined || gate.force) return fault;
  throw new ActionError(
    'not-smoke-tested',
    `${candidate.release} on ${candidate.color} cannot be promoted: ${fault}.`,
    'Smoke-test the standby and give its `report` output as `smoke-report`; `force: true` promotes without.',
  );
}

function faultOf(
  { report, maximumAgeMinutes }: SmokeGate,
  candidate: Candidate,
  now: number,
): string | undefined {
  if (report === undefined) return 'no smoke test of it was given';
  if (report.environment !== candidate.environment)
    return `the smoke test is of environment '${report.environment}'`;
  if (report.target !== candidate.color) return `the smoke test is of ${report.target}`;
  if (report.release !== candidate.release)
    return `the smoke test is of release ${report.release ?? '(unknown)'}`;
  if (report.verdict !== 'passed') return `its smoke test ended with '${report.verdict}'`;
  if (report.partial) return 'its smoke test was of some chosen probes only (input `probes`)';
  const minutes = (now - Date.parse(report.startedAt)) / 60_000;
  if (!(minutes <= maximumAgeMinutes)) {
    return `its smoke test is ${Math.round(minutes)} minutes old, ${maximumAgeMinutes} are allowed`;
  }
  return undefined;
}
