import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Check } from '@lago-scw/contracts';
import type { Effects } from '@lago-scw/effects';
import type { Builder } from 'junit-report-builder';
import { redact } from './mask.ts';

/** A check as any report has it. `inconclusive` is a fault of the test's surroundings: an error in JUnit, no failure. */
export type ReportedCheck = Omit<Check, 'outcome'> & { readonly outcome: Check['outcome'] | 'inconclusive' };

/**
 * Writes `<folder>/<name>.json` and, beside it, the checks as JUnit (`<name>.xml`) and what people read (`<name>.md`).
 *
 * @returns path of the JSON
 */
export async function writeReports(options: {
  readonly effects: Effects;
  readonly folder: string;
  readonly name: string;
  readonly report: { readonly checks: readonly ReportedCheck[] };
  readonly markdown: string;
}): Promise<string> {
  const { effects, folder, name, report, markdown } = options;
  const path = join(folder, `${name}.json`);
  await effects.perform({
    id: 'report.write',
    kind: 'file',
    key: `report ${name}`,
    title: `write ${name}.json, ${name}.xml and ${name}.md`,
    repeatable: true,
    do: async () => {
      await mkdir(folder, { recursive: true });
      await writeFile(path, redact(`${JSON.stringify(report, null, 2)}\n`));
      await writeFile(join(folder, `${name}.md`), redact(markdown));
      await writeFile(join(folder, `${name}.xml`), redact(await junitOf(name, report.checks)));
    },
  });
  return path;
}

/** Imported late, like all that only a running story needs. */
async function junitOf(name: string, checks: readonly ReportedCheck[]): Promise<string> {
  const { default: shared } = await import('junit-report-builder');
  // Its types claim a `default` of their own inside; the code has none.
  const builder = (shared as unknown as Builder).newBuilder();
  const suite = builder.testSuite().name(name);
  for (const check of checks) {
    const test = suite
      .testCase()
      .className(name)
      .name(check.name)
      .time(check.milliseconds / 1000);
    const told = [check.detail, check.remedy].filter(Boolean).join('\n');
    if (check.outcome === 'skipped') test.skipped().standardOutput(check.detail);
    if (check.outcome === 'failed') test.failure(told);
    else if (check.outcome === 'inconclusive') test.error(told);
    else test.standardOutput(check.detail);
  }
  return builder.build();
}
