import { join } from 'node:path';
import { type ActionContext, loadSpec, readConnectTo } from '@lago-scw/action-kit';
import { writeReports } from '@lago-scw/action-kit/reports';
import { type SmokeReport, type Topology, versionOfReleaseId } from '@lago-scw/contracts';
import { ActionError } from '@lago-scw/effects';
import { activeColor, resolveTopology, scalewayFor } from '@lago-scw/scaleway';
import type { definition } from './definition.ts';
import { quickProbes } from './quick-probes.ts';
import { runProbes } from './run-probes.ts';
import { smokeReport } from './smoke-report.ts';
import { writeSummary } from './summary.ts';
import { targetOf } from './target.ts';

type Context = ActionContext<typeof definition.inputs, typeof definition.variables>;

/** Probes a running Lago; the step fails when one probe fails, and its outputs are set all the same. */
export async function run(context: Context) {
  const { inputs, variables, effects } = context;
  const connectTo = await readConnectTo(variables);
  const { spec } = await loadSpec(inputs.spec, context);
  const topology = await currentTopology(context, spec);
  const target = targetOf(inputs.target, topology, connectTo);
  const release = inputs['expected-release'];
  const version = (release && versionOfReleaseId(release)) ?? spec.lago.version;

  const startedAt = effects.clock.now();
  const probes = quickProbes(target, { version, release }, effects.clock.now);
  const checks = await runProbes(probes, target, { effects, deadlineSeconds: inputs['deadline-seconds'] });
  const report = smokeReport({
    environment: spec.environment,
    target,
    release: releaseThatAnswered(checks, release),
    startedAt,
    endedAt: effects.clock.now(),
    checks,
  });

  const folder = inputs['report-folder'] ?? join(context.runner.tempFolder, 'lago-scw');
  const path = await writeReports({ effects, folder, name: `smoke-${target.name}`, report });
  writeSummary(context.summary, report, target.domain);
  if (report.verdict === 'failed') context.fail(failureOf(report));
  return {
    passed: count(report, 'passed'),
    failed: count(report, 'failed'),
    report: path,
    url: `https://${target.domain}`,
  };
}

/** A topology from before a promote names the wrong active color: Scaleway is asked when it can be. */
async function currentTopology(context: Context, spec: Parameters<typeof scalewayFor>[0]): Promise<Topology> {
  const { inputs, variables, effects } = context;
  const topology = await resolveTopology({ topologyInput: inputs.topology, spec, variables, effects });
  const asksForColor = inputs.target === 'active' || inputs.target === 'standby';
  if (!asksForColor || inputs.topology === undefined || variables.SCW_SECRET_KEY === undefined)
    return topology;
  const scaleway = scalewayFor(spec, variables);
  return { ...topology, activeColor: await activeColor({ scaleway, effects, topology }) };
}

function releaseThatAnswered(checks: SmokeReport['checks'], expected: string | undefined): string | null {
  const check = checks.find(({ name }) => name === 'Release');
  return check?.outcome === 'passed' && expected !== undefined ? expected : null;
}

function count({ checks }: SmokeReport, outcome: 'passed' | 'failed'): string {
  return String(checks.filter((check) => check.outcome === outcome).length);
}

function failureOf(report: SmokeReport): ActionError {
  const failed = report.checks.filter(({ outcome }) => outcome === 'failed');
  const lines = failed.map(({ name, detail, remedy }) => `${name}: ${detail}. ${remedy ?? ''}`);
  return new ActionError(
    'smoke',
    [`Smoke test of ${report.target} (${report.address}) failed: ${failed.length} probes.`, ...lines].join(
      '\n',
    ),
    "Each probe's line says what to look at next; the report has the timings.",
  );
}
