import type { EndpointTimes, SmokeCheck, SmokeReport } from '@lago-scw/contracts';
import type { Target } from './target.ts';

/** A smoke test in which nothing ran has proven nothing: it failed. */
export function smokeReport(options: {
  readonly environment: string;
  readonly target: Target;
  readonly release: string | null;
  readonly level: 'quick' | 'full';
  readonly partial: boolean;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly checks: SmokeCheck[];
  readonly baseline: EndpointTimes[];
}): SmokeReport {
  const { target, checks, startedAt, endedAt, baseline } = options;
  return {
    schema: 'lago-scw/smoke-report@1',
    environment: options.environment,
    target: target.name,
    address: target.address,
    release: options.release,
    level: options.level,
    partial: options.partial,
    startedAt: new Date(startedAt).toISOString(),
    seconds: (endedAt - startedAt) / 1000,
    verdict: verdictOf(checks),
    checks,
    ...(baseline.length === 0 ? {} : { baseline }),
  };
}

/** One failure decides; what could not be told leaves the whole undecided. */
export function verdictOf(checks: readonly SmokeCheck[]): SmokeReport['verdict'] {
  const has = (wanted: SmokeCheck['outcome']) => checks.some(({ outcome }) => outcome === wanted);
  if (has('failed')) return 'failed';
  if (has('inconclusive')) return 'inconclusive';
  return has('passed') ? 'passed' : 'failed';
}
