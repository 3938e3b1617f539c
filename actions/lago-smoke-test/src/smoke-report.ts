import type { Check, SmokeReport } from '@lago-scw/contracts';
import type { Target } from './target.ts';

/** A smoke test in which nothing ran has proven nothing: it failed. */
export function smokeReport(options: {
  readonly environment: string;
  readonly target: Target;
  readonly release: string | null;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly checks: Check[];
}): SmokeReport {
  const { target, checks, startedAt, endedAt } = options;
  const ran = checks.filter(({ outcome }) => outcome !== 'skipped');
  const passed = ran.length > 0 && ran.every(({ outcome }) => outcome === 'passed');
  return {
    schema: 'lago-scw/smoke-report@1',
    environment: options.environment,
    target: target.name,
    address: target.address,
    release: options.release,
    startedAt: new Date(startedAt).toISOString(),
    seconds: (endedAt - startedAt) / 1000,
    verdict: passed ? 'passed' : 'failed',
    checks,
  };
}
