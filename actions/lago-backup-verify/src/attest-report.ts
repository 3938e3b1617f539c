import { createHash } from 'node:crypto';
import type { DrillReport } from '@lago-scw/contracts';
import { ActionError, type Effects, messageOf } from '@lago-scw/effects';

export interface Statement {
  readonly subjectName: string;
  readonly sha256: string;
  readonly predicateType: string;
  readonly predicate: object;
}

/** Signs a statement and stores it with GitHub; answers the id of the attestation. */
export type Attest = (statement: Statement) => Promise<string>;

/** The in-toto predicate for results of tests: verifiers know it. */
const PREDICATE = 'https://in-toto.io/attestation/test-result/v0.1';

/**
 * Signs that this run made this report: who reads it in years can tell that nobody changed it since.
 *
 * @param content the report as it was written, byte for byte
 * @returns id of the attestation
 */
export function attestReport(options: {
  readonly attest: Attest;
  readonly effects: Effects;
  readonly report: DrillReport;
  readonly content: Uint8Array;
}): Promise<string> {
  const { attest, effects, report, content } = options;
  const { environment, startedAt } = report;
  return effects.perform({
    id: 'drill.attest',
    kind: 'github',
    key: `attest ${startedAt}`,
    title: 'sign the report',
    // Two attestations of one report say the same twice.
    repeatable: true,
    do: () =>
      attest({
        subjectName: `drill-${environment}-${startedAt}.json`,
        sha256: createHash('sha256').update(content).digest('hex'),
        predicateType: PREDICATE,
        predicate: testResult(report),
      }),
  });
}

function testResult({ backup, verdict, checks, origin, evidenceDigest }: DrillReport): object {
  const named = (wanted: DrillReport['checks'][number]['outcome']) =>
    checks.filter(({ outcome }) => outcome === wanted).map(({ name }) => name);
  return {
    result: verdict === 'passed' ? 'PASSED' : 'FAILED',
    configuration: [
      ...(backup === null ? [] : [{ name: `${backup.kind} ${backup.id}` }]),
      { name: 'evidence', digest: { sha256: evidenceDigest } },
    ],
    ...(origin?.runUrl == null ? {} : { url: origin.runUrl }),
    passedTests: named('passed'),
    warnedTests: named('skipped'),
    failedTests: named('failed'),
  };
}

/** GitHub's own library, loaded only when there is something to sign. */
export async function githubAttest(token: string): Promise<Attest> {
  const { attest } = await import('@actions/attest');
  return async ({ subjectName, sha256, predicateType, predicate }) => {
    try {
      const subjects = [{ name: subjectName, digest: { sha256 } }];
      const { attestationID } = await attest({ subjects, predicateType, predicate, token });
      return attestationID ?? '';
    } catch (error) {
      throw new ActionError(
        'attest',
        `The report could not be signed: ${messageOf(error)}`,
        'Give the job `permissions: id-token: write, attestations: write` and pass github-token: secrets.GITHUB_TOKEN.',
        { cause: error },
      );
    }
  };
}
