import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { redact } from '@lago-scw/action-kit';
import { writeReports } from '@lago-scw/action-kit/reports';
import type { DrillReport } from '@lago-scw/contracts';
import { ActionError, messageOf } from '@lago-scw/effects';
import type { ReportArchive } from './archive.ts';
import { type Attest, attestReport, githubAttest } from './attest-report.ts';
import type { Context } from './context.ts';
import { githubIssues, type Issues, keepIssue } from './drill-issue.ts';

/** Clients that tests stand in for. */
export interface Clients {
  readonly attest: Attest;
  readonly issues: Issues;
}

export interface Published {
  /** Of the report as JSON. */
  readonly path: string;
  /** Id of the attestation; empty: there is none. */
  readonly attestation: string;
}

/** Writes the report, keeps it in the bucket, signs it, and tells GitHub. What fails makes the step fail; the rest goes on. */
export async function publish(options: {
  readonly context: Context;
  readonly report: DrillReport;
  readonly archive: ReportArchive | null;
  /** Markdown that fits into an issue. */
  readonly brief: string;
  readonly clients: Partial<Clients>;
}): Promise<Published> {
  const { context, report, archive, brief, clients } = options;
  const { effects, inputs, runner } = context;
  const markdown = context.summary.toMarkdown();
  const folder = inputs['report-folder'] ?? join(runner.tempFolder, 'lago-scw');
  const path = await writeReports({ effects, folder, name: 'drill', report, markdown });
  const attempt = async <T>(work: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      context.fail(asActionError(error));
      return otherwise;
    }
  };
  const token = inputs['github-token'];
  const [attestation] = await Promise.all([
    attempt(async () => {
      if (!inputs.attest || token === undefined) return '';
      const attest = clients.attest ?? (await githubAttest(token));
      return attestReport({ attest, effects, report, content: await readFile(path) });
    }, ''),
    attempt(async () => archive?.keep(report, markdown), undefined),
    attempt(async () => {
      if (token === undefined) return;
      const issues = clients.issues ?? (await githubIssues(token, runner));
      await keepIssue({ issues, effects, report, markdown: redact(brief) });
    }, undefined),
  ]);
  return { path, attestation };
}

function asActionError(error: unknown): ActionError {
  if (error instanceof ActionError) return error;
  return new ActionError(
    'publish',
    `The report could not be handed on: ${messageOf(error)}`,
    'The verdict stands, and the report is in the report folder: run this again, or store it by hand.',
    { cause: error },
  );
}
