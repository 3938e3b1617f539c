import type { Check, DrillReport } from '@lago-scw/contracts';
import { messageOf } from '@lago-scw/effects';
import type { Host } from '@lago-scw/host';
import type { Backup, ChosenBackup } from './backup.ts';
import type { Drill } from './begin-drill.ts';
import { withinMinutes } from './deadline.ts';
import { drillReport, originOf } from './drill-report.ts';
import { type EvidenceQuestion, gatherEvidence } from './evidence.ts';
import { readArchivePlace } from './find-archive.ts';
import { type Archives, loadArchive } from './load-archive.ts';
import { notRehearsed, rehearse } from './rehearsal/rehearse.ts';
import { removeScratches } from './remove-scratch.ts';
import { restoreToScratch } from './restore.ts';
import type { Restore, Scratch } from './restore-request.ts';
import { scratchName } from './scratch-name.ts';
import { connectToStandby, productionLogin } from './standby.ts';
import { type CopyQuestion, verifyCopy } from './verify-copy.ts';

/** Restores the backup to a scratch, verifies the copy, and removes it whatever comes of that. */
export async function restoreAndVerify(drill: Drill, chosen: ChosenBackup): Promise<DrillReport> {
  const { context, place } = drill;
  // Told to the post step before the instance exists: a run that is killed here still gets its scratch removed.
  context.saveState('production', place.productionInstanceId);
  const work = withinMinutes(context.inputs['max-scratch-minutes'], verifyRestored(drill, chosen));
  const report = await work.catch(async (error: unknown) => {
    await removeCopy(drill);
    throw error;
  });
  // After a failure the post step looks once more: what was given up may have gone on for a moment.
  if (await removeCopy(drill)) context.saveState('production', '');
  return report;
}

/** Whether it is gone. */
async function removeCopy({ context, place, stopwatch }: Drill): Promise<boolean> {
  try {
    await stopwatch.time('Remove the scratch', () => removeScratches(place, 'end'));
    return true;
  } catch (error) {
    context.warning(`The scratch is still there (${messageOf(error)}); the post step tries again.`);
    return false;
  }
}

async function verifyRestored(drill: Drill, { backup, newest }: ChosenBackup): Promise<DrillReport> {
  const { context, spec, topology, stopwatch } = drill;
  const { effects, inputs } = context;
  const startedAt = effects.clock.now();
  const restore = restoreOf(drill, backup);
  const scratch = await stopwatch.time('Restore', () => restoreToScratch(restore));
  context.info(
    `${scratch.name} is a ${scratch.nodeType}, billed by Scaleway until it is removed: at the latest after ${inputs['max-scratch-minutes']} minutes.`,
  );
  const host = await connectToStandby(context, topology);
  try {
    const archives = archivesOf(drill, host.forward);
    if (archives !== null) {
      await stopwatch.time('Load the archive', () => loadArchive(restore, archives, scratch));
    }
    const question = copyQuestion(drill, backup, scratch, host.forward);
    const database = await stopwatch.time('Verify', () => verifyCopy(question));
    const verifiedAt = effects.clock.now();
    const rehearsal = inputs.rehearse
      ? await stopwatch.time('Rehearse', () => rehearseOn(drill, host, scratch))
      : [];
    return drillReport({
      environment: spec.environment,
      backup,
      newest,
      startedAt,
      verifiedAt,
      limits: { rpoHours: inputs['max-rpo-hours'], rtoMinutes: inputs['max-rto-minutes'] },
      database: { ...database, checks: [...database.checks, ...rehearsal] },
      origin: originOf(drill),
    });
  } finally {
    host.close();
  }
}

function restoreOf({ context, spec, topology, scaleway, production }: Drill, backup: Backup): Restore {
  const { effects, inputs, runner } = context;
  const name = scratchName(spec.environment, runner.runId);
  return { scaleway, effects, topology, backup, production, name, nodeType: inputs['node-type'] };
}

function copyQuestion(
  drill: Drill,
  backup: Backup,
  restored: Scratch,
  forward: Host['forward'],
): CopyQuestion {
  const { context, spec, topology, production, accepted, earlier } = drill;
  const { effects, inputs, variables } = context;
  return {
    effects,
    forward,
    restored,
    production: production && productionLogin(topology, variables.POSTGRES_PASSWORD),
    version: spec.lago.version,
    backupTime: backup.createdAt,
    isPhysical: backup.kind === 'snapshot',
    connections: inputs.connections,
    pdf: !/^true$/i.test(spec.lago.env.LAGO_DISABLE_PDF_GENERATION ?? ''),
    accepted,
    previous: violationsOf(lastVerified(earlier)),
    also: (copy, source) => gatherEvidence(evidenceQuestion(drill, backup), copy, source),
  };
}

/** After the verification: what the api may write is written to a copy that is thrown away. */
async function rehearseOn({ context, spec }: Drill, host: Host, scratch: Scratch): Promise<Check[]> {
  const { effects, variables } = context;
  if (spec.instances.colors === 1) return [notRehearsed(context)];
  // Told to the post step before anything is started.
  context.saveState('rehearsal', 'started');
  return rehearse(
    {
      ...{ host, effects, environment: spec.environment, info: context.info, warning: context.warning },
      removed: () => context.saveState('rehearsal', ''),
    },
    {
      version: spec.lago.version,
      domain: spec.domain,
      database: scratch,
      encryption: {
        primaryKey: variables.LAGO_ENCRYPTION_PRIMARY_KEY,
        salt: variables.LAGO_ENCRYPTION_KEY_DERIVATION_SALT,
      },
      apiKey: variables.LAGO_API_KEY,
    },
  );
}

function archivesOf({ context, storage }: Drill, forward: Host['forward']): Archives | null {
  const { archive } = context.inputs;
  if (archive === undefined || storage === null) return null;
  const { tempFolder } = context.runner;
  return { storage, place: readArchivePlace(archive), forward, tempFolder, warn: context.warning };
}

function evidenceQuestion(
  { spec, context, storage, keys, earlier }: Drill,
  backup: Backup,
): EvidenceQuestion {
  return {
    spec,
    effects: context.effects,
    storage,
    keys,
    sampleFiles: context.inputs['sample-files'],
    backupTime: backup.createdAt,
    before: lastVerified(earlier),
  };
}

/** The newest that looked at a copy: the others saw neither rows nor money. */
function lastVerified(reports: readonly DrillReport[]): DrillReport | undefined {
  return reports.findLast(({ rtoSeconds }) => rtoSeconds !== null);
}

function violationsOf(report: DrillReport | undefined): Record<string, number> {
  return Object.fromEntries((report?.invariants ?? []).map(({ id, violations }) => [id, violations]));
}
