import { createSummary, redact } from '@lago-scw/action-kit';
import type { DrillReport } from '@lago-scw/contracts';
import { ActionError, messageOf, TransientError } from '@lago-scw/effects';
import { type ChosenBackup, findBackup, hasNoBackup } from './backup.ts';
import { beginDrill, type Drill } from './begin-drill.ts';
import type { Context } from './context.ts';
import { unfinishedReport } from './drill-report.ts';
import { findArchive, readArchivePlace } from './find-archive.ts';
import { type Plan, readPlan } from './plan.ts';
import { type Clients, publish } from './publish.ts';
import { restoreAndVerify } from './restore-and-verify.ts';
import { type SummaryExtras, writeBrief, writeSummary } from './summary.ts';
import { tellInstances } from './tell-instances.ts';

/** Restores a backup to a scratch instance, proves that it is Lago's data, and removes the scratch. */
export async function run(context: Context, clients: Partial<Clients> = {}) {
  const plan = await readPlan(context);
  const drilled = await drill(plan);
  await tellAlerts(plan, drilled);
  const { report, begun, failure } = drilled;
  const extras = summaryExtras(plan, [...(begun?.earlier ?? []), report]);
  const brief = createSummary();
  writeBrief(brief, report, extras);
  writeSummary(context.summary, report, extras);
  if (failure !== null) context.fail(failure, { isInSummary: true });
  const { archive } = plan;
  const { path, attestation } = await publish({
    context,
    report,
    archive,
    brief: brief.toMarkdown(),
    clients,
  });
  return {
    'rpo-seconds': report.rpoSeconds?.toFixed(0) ?? '',
    'rto-seconds': report.rtoSeconds?.toFixed(0) ?? '',
    verdict: report.verdict,
    report: path,
    'evidence-digest': report.evidenceDigest,
    attestation,
  };
}

function summaryExtras({ context, stopwatch }: Plan, reports: readonly DrillReport[]): SummaryExtras {
  const price = context.inputs['euro-per-hour'];
  return { laps: stopwatch.laps, euroPerHour: price === undefined ? undefined : Number(price), reports };
}

interface Drilled {
  readonly report: DrillReport;
  /** Null where the installation was not found. */
  readonly begun: Drill | null;
  /** Null where no backup was found. */
  readonly chosen: ChosenBackup | null;
  readonly failure: ActionError | null;
}

/**
 * A drill that does not come to its end has proven nothing, and is what its owner must hear of most: no backup, or one
 * that does not restore. It gets a report like any other.
 *
 * @throws ActionError for a mistake in what was given, which is no news of a backup; or that the run was cancelled
 */
async function drill(plan: Plan): Promise<Drilled> {
  let begun: Drill | null = null;
  let chosen: ChosenBackup | null = null;
  try {
    begun = await beginDrill(plan);
    chosen = await chooseBackup(begun);
    const report = await restoreAndVerify(begun, chosen);
    return { report, begun, chosen, failure: report.verdict === 'passed' ? null : failureOf(report) };
  } catch (error) {
    plan.context.effects.signal.throwIfAborted();
    if (error instanceof ActionError && MISTAKES.includes(error.code)) throw error;
    const failure = asFailure(error, plan.context);
    return { report: unfinishedReport(plan, chosen, failure), begun, chosen, failure };
  }
}

/** For the alerts. Nobody can be told where not even the installation was found. */
async function tellAlerts({ context, startedAt }: Plan, { begun, chosen, failure }: Drilled): Promise<void> {
  if (begun === null) return;
  await tellInstances(begun, {
    begunAt: new Date(startedAt),
    passed: failure === null,
    newestBackup: hasNoBackup(failure) ? null : chosen?.newest.createdAt,
    rpoLimitSeconds: context.inputs['max-rpo-hours'] * 3600,
  });
}

const MISTAKES = ['input', 'variable', 'topology'];

function chooseBackup({ context, scaleway, topology, storage }: Drill): Promise<ChosenBackup> {
  const { inputs, effects } = context;
  const { at, random, archive } = inputs;
  const choice = { at: at === undefined ? undefined : new Date(at), random };
  if (archive === undefined || storage === null) return findBackup(scaleway, topology, effects, choice);
  return findArchive(storage, readArchivePlace(archive), effects, choice);
}

function failureOf(report: DrillReport): ActionError {
  const failed = report.checks.filter(({ outcome }) => outcome === 'failed');
  const lines = failed.map(({ name, detail, remedy }) => `${name}: ${detail}. ${remedy ?? ''}`);
  return new ActionError(
    'drill',
    [`The restored copy is not what it must be: ${failed.length} checks failed.`, ...lines].join('\n'),
    'Make a backup now, keep the older ones, and run this again before you rely on them.',
  );
}

function asFailure(error: unknown, { info }: Context): ActionError {
  if (error instanceof ActionError) return error;
  // A fault of ours: who repairs it needs the stack.
  if (!(error instanceof TransientError) && error instanceof Error) info(redact(error.stack ?? ''));
  return new ActionError(
    'drill',
    messageOf(error),
    'Run this again. When it stays so, look at what the log says last.',
    { cause: error },
  );
}
