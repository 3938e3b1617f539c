import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadSpec, namesIn, readConnectTo } from '@lago-scw/action-kit';
import { writeReports } from '@lago-scw/action-kit/reports';
import { type Spec, type Topology, versionOfReleaseId } from '@lago-scw/contracts';
import { activeColor, resolveTopology, scalewayFor } from '@lago-scw/scaleway';
import { catalog } from './catalog.ts';
import { chooseProbes } from './choose-probes.ts';
import type { Context } from './context.ts';
import { failureOf } from './failure.ts';
import { prepareFullTest } from './full-test.ts';
import { askTarget } from './probe.ts';
import { checkNames } from './probe-names.ts';
import { counterpartOf } from './probes/keys.ts';
import { type Result, runProbes } from './run-probes.ts';
import { smokeReport } from './smoke-report.ts';
import { writeSummary } from './summary.ts';
import { assertTarget, targetOf } from './target.ts';

/** Probes a running Lago; the step fails unless the verdict is `passed`, and its outputs are set all the same. */
export async function run(context: Context) {
  const { inputs, variables, effects } = context;
  const connectTo = await readConnectTo(variables);
  const { spec } = await loadSpec(inputs.spec, context);
  assertTarget(inputs.target, spec);
  checkNames(inputs, spec['smoke-test'].probes);
  const full = await prepareFullTest(context, spec, connectTo);
  try {
    const topology = await currentTopology(context, spec);
    const target = targetOf(inputs.target, topology, connectTo);
    const release = inputs['expected-release'];
    const folder = inputs['report-folder'] ?? join(context.runner.tempFolder, 'lago-scw');
    const screenshot = join(folder, `smoke-${target.name}.png`);
    const other = counterpartOf(target, topology);
    const askOther =
      other === null
        ? undefined
        : askTarget(targetOf(other, topology, connectTo), { timeoutSeconds: 10, signal: effects.signal });
    const { probes, times } = catalog({
      spec,
      topology,
      target,
      expected: { version: (release && versionOfReleaseId(release)) ?? spec.lago.version, release },
      now: effects.clock.now,
      askOther,
      browser: { isAsked: inputs.browser, target, screenshot },
      full: full?.options({ topology, target, askOther }),
    });
    const chosen = chooseProbes(probes, { chosen: namesIn(inputs.probes), skipped: namesIn(inputs.skip) });

    full?.begin();
    const startedAt = effects.clock.now();
    const checks = await runProbes(chosen, target, { effects, deadlineSeconds: inputs['deadline-seconds'] });
    full?.end(checks);
    const report = smokeReport({
      environment: spec.environment,
      target,
      release: releaseThatAnswered(checks, release),
      level: inputs.level,
      partial: namesIn(inputs.probes).length > 0,
      startedAt,
      endedAt: effects.clock.now(),
      checks,
      baseline: times(),
    });

    writeSummary(context.summary, report, target.domain);
    const path = await writeReports({
      ...{ effects, folder, name: `smoke-${target.name}`, report },
      markdown: context.summary.toMarkdown(),
    });
    if (report.verdict !== 'passed') context.fail(failureOf(report), { isInSummary: true });
    return {
      passed: count(checks, 'passed'),
      failed: count(checks, 'failed'),
      inconclusive: count(checks, 'inconclusive'),
      verdict: report.verdict,
      report: path,
      screenshot: inputs.browser && existsSync(screenshot) ? screenshot : '',
      url: `https://${target.domain}`,
    };
  } finally {
    full?.close();
  }
}

/** A topology from before a promote names the wrong active color: Scaleway is asked when it can be. */
async function currentTopology(context: Context, spec: Spec): Promise<Topology> {
  const { inputs, variables, effects } = context;
  const topology = await resolveTopology({ topologyInput: inputs.topology, spec, variables, effects });
  const asksForColor = inputs.target === 'active' || inputs.target === 'standby' || inputs.level === 'full';
  if (!asksForColor || inputs.topology === undefined || variables.SCW_SECRET_KEY === undefined)
    return topology;
  const scaleway = scalewayFor(spec, variables);
  return { ...topology, activeColor: await activeColor({ scaleway, effects, topology }) };
}

function releaseThatAnswered(checks: readonly Result[], expected: string | undefined): string | null {
  return outcomeOf(checks, 'release-header') === 'passed' && expected !== undefined ? expected : null;
}

function outcomeOf(checks: readonly Result[], id: string): Result['outcome'] | undefined {
  return checks.find((check) => check.id === id)?.outcome;
}

function count(checks: readonly Result[], outcome: Result['outcome']): string {
  return String(checks.filter((check) => check.outcome === outcome).length);
}
