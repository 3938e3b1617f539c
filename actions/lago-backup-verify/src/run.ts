import { join } from 'node:path';
import { type ActionContext, loadSpec, readConnectTo } from '@lago-scw/action-kit';
import { writeReports } from '@lago-scw/action-kit/reports';
import { type DrillReport, type Spec, standbyOf, type Topology } from '@lago-scw/contracts';
import { ActionError, messageOf } from '@lago-scw/effects';
import { checkPrivateKey, connect, type Host } from '@lago-scw/host';
import { resolveTopology, type Scaleway, scalewayFor } from '@lago-scw/scaleway';
import { type Backup, findNewestBackup } from './backup.ts';
import type { DatabaseLogin } from './database-session.ts';
import type { definition } from './definition.ts';
import { drillReport } from './drill-report.ts';
import { type DrillPlace, removeScratches } from './remove-scratch.ts';
import { restoreToScratch, serverNameOf } from './restore.ts';
import { scratchName } from './scratch-name.ts';
import { createStopwatch, type Stopwatch } from './stopwatch.ts';
import { writeSummary } from './summary.ts';
import { verifyCopy } from './verify-copy.ts';

/** To each database at once: production serves its customers meanwhile. */
const CONNECTIONS = 4;

export type Context = ActionContext<typeof definition.inputs, typeof definition.variables>;

/** Restores the newest backup to a scratch instance, proves that it is Lago's data, and removes the scratch. */
export async function run(context: Context) {
  const drill = await prepare(context);
  const backup = await findNewestBackup(drill.scaleway, drill.topology, context.effects);
  const report = await restoreAndVerify(drill, backup);
  const folder = context.inputs['report-folder'] ?? join(context.runner.tempFolder, 'lago-scw');
  const path = await writeReports({ effects: context.effects, folder, name: 'drill', report });
  writeSummary(context.summary, report, drill.stopwatch.laps);
  if (report.verdict === 'failed') context.fail(failureOf(report));
  return {
    'rpo-seconds': report.rpoSeconds.toFixed(0),
    'rto-seconds': report.rtoSeconds.toFixed(0),
    verdict: report.verdict,
    report: path,
  };
}

interface Drill {
  readonly context: Context;
  readonly spec: Spec;
  readonly topology: Topology;
  readonly scaleway: Scaleway;
  readonly place: DrillPlace;
  readonly stopwatch: Stopwatch;
}

/** Reads what it was given, and removes what earlier drills left. */
async function prepare(context: Context): Promise<Drill> {
  const { inputs, variables, effects } = context;
  // Needed only once the copy is there: too late to learn that it cannot be used.
  checkPrivateKey(variables.SSH_PRIVATE_KEY);
  const { spec } = await loadSpec(inputs.spec, context);
  const topology = await resolveTopology({ topologyInput: inputs.topology, spec, variables, effects });
  const scaleway = scalewayFor(spec, variables);
  const productionInstanceId = topology.database.instanceId;
  const place = { scaleway, effects, environment: spec.environment, productionInstanceId };
  const leftovers = await removeScratches(place, 'janitor');
  if (leftovers.length > 0) {
    context.warning(`Removed what earlier drills left behind, and was paid for: ${leftovers.join(', ')}`);
  }
  return { context, spec, topology, scaleway, place, stopwatch: createStopwatch(effects.clock) };
}

async function restoreAndVerify(drill: Drill, backup: Backup): Promise<DrillReport> {
  const { context, place, stopwatch } = drill;
  // Told to the post step before the instance exists: a run that is killed here still gets its scratch removed.
  context.saveState('production', place.productionInstanceId);
  try {
    return await verifyRestored(drill, backup);
  } finally {
    await stopwatch
      .time('Remove the scratch', () => removeScratches(place, 'end'))
      .catch((error) => {
        context.warning(`The scratch is still there (${messageOf(error)}); the post step tries again.`);
      });
  }
}

async function verifyRestored({ context, spec, topology, scaleway, stopwatch }: Drill, backup: Backup) {
  const { effects, variables, runner, inputs } = context;
  const startedAt = effects.clock.now();
  const name = scratchName(spec.environment, runner.runId);
  const password = variables.POSTGRES_PASSWORD;
  const scratch = await stopwatch.time('Restore', () =>
    restoreToScratch({ scaleway, effects, topology, backup, name, password }),
  );
  const host = await connectToStandby(context, topology);
  try {
    const database = await stopwatch.time('Verify', () =>
      verifyCopy({
        effects,
        forward: host.forward,
        restored: scratch,
        production: productionLogin(topology, password),
        version: spec.lago.version,
        backupTime: backup.createdAt,
        connections: CONNECTIONS,
      }),
    );
    return drillReport({
      environment: spec.environment,
      backup,
      startedAt,
      verifiedAt: effects.clock.now(),
      limits: { rpoHours: inputs['max-rpo-hours'], rtoMinutes: inputs['max-rto-minutes'] },
      database,
    });
  } finally {
    host.close();
  }
}

/** The standby has the time, and is inside the private network. */
async function connectToStandby({ variables, effects }: Context, topology: Topology): Promise<Host> {
  const color = standbyOf(topology);
  const { managementAddress, hostKeyFingerprints } = topology.instances[color];
  return connect({
    name: color,
    address: managementAddress,
    user: topology.sshUser,
    privateKey: variables.SSH_PRIVATE_KEY,
    fingerprints: hostKeyFingerprints,
    connectTo: await readConnectTo(variables),
    effects,
  });
}

function productionLogin({ database, region }: Topology, password: string): DatabaseLogin {
  return {
    name: 'production',
    address: database.address,
    port: database.port,
    serverName: serverNameOf(database.instanceId, region),
    certificate: database.certificate,
    user: database.user,
    password,
    database: database.name,
  };
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
