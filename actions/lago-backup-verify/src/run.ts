import { type ActionContext, loadSpec } from '@lago-scw/action-kit';
import type { Check, DrillReport, Spec, Topology } from '@lago-scw/contracts';
import { ActionError, messageOf } from '@lago-scw/effects';
import { checkPrivateKey, type Host } from '@lago-scw/host';
import { invariantsOf } from '@lago-scw/lago';
import { resolveTopology, type Scaleway, scalewayFor } from '@lago-scw/scaleway';
import type { ObjectStorage } from '@lago-scw/scaleway/object-storage';
import { createReportArchive, type ReportArchive, readAccepted } from './archive.ts';
import { type Backup, type ChosenBackup, findBackup, hasNoBackup } from './backup.ts';
import { checkTogether } from './check-together.ts';
import { withinMinutes } from './deadline.ts';
import type { definition } from './definition.ts';
import { drillReport } from './drill-report.ts';
import { type EvidenceQuestion, gatherEvidence, storageFor } from './evidence.ts';
import { findArchive, readArchivePlace } from './find-archive.ts';
import { type FoundKeys, findKeys } from './keys.ts';
import { type Archives, loadArchive } from './load-archive.ts';
import { type Clients, publish } from './publish.ts';
import { notRehearsed, rehearse } from './rehearsal/rehearse.ts';
import { type DrillPlace, removeScratches } from './remove-scratch.ts';
import { restoreToScratch } from './restore.ts';
import type { Scratch } from './restore-request.ts';
import { scratchName } from './scratch-name.ts';
import { connectToStandby, productionLogin } from './standby.ts';
import { createStopwatch, type Stopwatch } from './stopwatch.ts';
import { writeSummary } from './summary.ts';
import { tellInstances } from './tell-instances.ts';
import { verifyCopy } from './verify-copy.ts';

export type Context = ActionContext<typeof definition.inputs, typeof definition.variables>;

/** Restores a backup to a scratch instance, proves that it is Lago's data, and removes the scratch. */
export async function run(context: Context, clients: Partial<Clients> = {}) {
  const drill = await prepare(context);
  const report = await drillAndTell(drill);
  writeSummary(context.summary, report, { laps: drill.stopwatch.laps, reports: [...drill.earlier, report] });
  if (report.verdict === 'failed') context.fail(failureOf(report));
  const { path, attestation } = await publish({ context, report, archive: drill.archive, clients });
  return {
    'rpo-seconds': report.rpoSeconds.toFixed(0),
    'rto-seconds': report.rtoSeconds.toFixed(0),
    verdict: report.verdict,
    report: path,
    'evidence-digest': report.evidenceDigest,
    attestation,
  };
}

/** The instances are told of a drill that fails on its way as well. */
async function drillAndTell(drill: Drill): Promise<DrillReport> {
  const begunAt = new Date(drill.context.effects.clock.now());
  let newestBackup: Date | null | undefined;
  let passed = false;
  try {
    const chosen = await chooseBackup(drill);
    newestBackup = chosen.newest.createdAt;
    const report = await restoreAndVerify(drill, chosen);
    passed = report.verdict === 'passed';
    return report;
  } catch (error) {
    if (hasNoBackup(error)) newestBackup = null;
    throw error;
  } finally {
    const rpoLimitSeconds = drill.context.inputs['max-rpo-hours'] * 3600;
    await tellInstances(drill, { begunAt, passed, newestBackup, rpoLimitSeconds });
  }
}

interface Drill {
  readonly context: Context;
  readonly spec: Spec;
  readonly topology: Topology;
  readonly scaleway: Scaleway;
  readonly place: DrillPlace;
  readonly stopwatch: Stopwatch;
  readonly keys: readonly FoundKeys[];
  readonly accepted: Readonly<Record<string, number>>;
  readonly storage: ObjectStorage | null;
  readonly archive: ReportArchive | null;
  /** Reports of earlier drills, oldest first. */
  readonly earlier: readonly DrillReport[];
}

/** Reads what it was given, and removes what earlier drills left. */
async function prepare(context: Context): Promise<Drill> {
  const { inputs, variables, effects } = context;
  // Needed only once the copy is there: too late to learn that it cannot be used.
  checkPrivateKey(variables.SSH_PRIVATE_KEY);
  checkTogether(inputs);
  const { spec } = await loadSpec(inputs.spec, context);
  const known = invariantsOf(spec.lago.version).map(({ id }) => id);
  const accepted = readAccepted(inputs['accept-violations'], known);
  const storage = await storageFor(spec, variables);
  const keys = await findKeys({
    environment: variables,
    escrowFile: inputs['escrow-file'],
    storage,
    effects,
    ageIdentity: variables.AGE_IDENTITY,
    workspace: context.runner.workspace,
  });
  const topology = await resolveTopology({ topologyInput: inputs.topology, spec, variables, effects });
  const scaleway = scalewayFor(spec, variables);
  const productionInstanceId = topology.database.instanceId;
  const place = { scaleway, effects, environment: spec.environment, productionInstanceId };
  const leftovers = await removeScratches(place, 'janitor');
  if (leftovers.length > 0) {
    context.warning(`Removed what earlier drills left behind, and was paid for: ${leftovers.join(', ')}`);
  }
  const bucket = inputs['reports-bucket'] ?? spec.storage?.bucket;
  const archive =
    storage === null || bucket === undefined
      ? null
      : createReportArchive({ storage, bucket, environment: spec.environment, effects });
  const stopwatch = createStopwatch(effects.clock);
  const earlier = (await archive?.read()) ?? [];
  return { context, spec, topology, scaleway, place, stopwatch, keys, accepted, storage, archive, earlier };
}

function chooseBackup({ context, scaleway, topology, storage }: Drill): Promise<ChosenBackup> {
  const { inputs, effects } = context;
  const { at, random, archive } = inputs;
  const choice = { at: at === undefined ? undefined : new Date(at), random };
  if (archive === undefined) return findBackup(scaleway, topology, effects, choice);
  if (storage !== null) return findArchive(storage, readArchivePlace(archive), effects, choice);
  throw new ActionError(
    'input',
    `Input 'archive' is ${archive}, and the keys of the bucket are not set.`,
    'Set LAGO_AWS_S3_ACCESS_KEY_ID and LAGO_AWS_S3_SECRET_ACCESS_KEY.',
  );
}

async function restoreAndVerify(drill: Drill, chosen: ChosenBackup): Promise<DrillReport> {
  const { context, place, stopwatch } = drill;
  // Told to the post step before the instance exists: a run that is killed here still gets its scratch removed.
  context.saveState('production', place.productionInstanceId);
  try {
    return await withinMinutes(context.inputs['max-scratch-minutes'], verifyRestored(drill, chosen));
  } finally {
    await stopwatch
      .time('Remove the scratch', () => removeScratches(place, 'end'))
      .catch((error) => {
        context.warning(`The scratch is still there (${messageOf(error)}); the post step tries again.`);
      });
  }
}

async function verifyRestored(drill: Drill, { backup, newest }: ChosenBackup): Promise<DrillReport> {
  const { context, spec, topology, scaleway, stopwatch } = drill;
  const { effects, variables, runner, inputs } = context;
  const startedAt = effects.clock.now();
  const name = scratchName(spec.environment, runner.runId);
  const password = variables.POSTGRES_PASSWORD;
  const restore = { scaleway, effects, topology, backup, name, password };
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
    const database = await stopwatch.time('Verify', () =>
      verifyCopy({
        effects,
        forward: host.forward,
        restored: scratch,
        production: productionLogin(topology, password),
        version: spec.lago.version,
        backupTime: backup.createdAt,
        isPhysical: backup.kind === 'snapshot',
        connections: inputs.connections,
        pdf: !/^true$/i.test(spec.lago.env.LAGO_DISABLE_PDF_GENERATION ?? ''),
        accepted: drill.accepted,
        previous: violationsOf(drill.earlier.at(-1)),
        also: (copy, source) => gatherEvidence(evidenceQuestion(drill, backup), copy, source),
      }),
    );
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
      origin: { lago: spec.lago.version, runUrl: runner.runUrl, commit: runner.sha },
    });
  } finally {
    host.close();
  }
}

/** After the verification: what the api may write is written to a copy that is thrown away. */
async function rehearseOn({ context, spec }: Drill, host: Host, scratch: Scratch): Promise<Check[]> {
  const { effects, variables } = context;
  if (spec.instances.colors === 1) return [notRehearsed(context)];
  // Told to the post step before anything is started.
  context.saveState('rehearsal', 'started');
  return rehearse(
    { host, effects, environment: spec.environment, info: context.info, warning: context.warning },
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
    before: earlier.at(-1),
  };
}

function violationsOf(report: DrillReport | undefined): Record<string, number> {
  return Object.fromEntries((report?.invariants ?? []).map(({ id, violations }) => [id, violations]));
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
