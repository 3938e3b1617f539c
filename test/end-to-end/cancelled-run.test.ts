import { type RunResult, type Sandbox, type StepResult, startSandbox } from '@lago-scw/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { domain, openStage, play, repository, type Stage } from '../demo/story.ts';
import { elasticIpOn, lockOwners, publicAnswer, running } from './observe.ts';
import { runBundle } from './run-bundle.ts';

// Somebody presses Cancel while the promote of deploy.yml is at work.
let sandbox: Sandbox;
let stage: Stage;

const push = { name: 'push', ref: 'refs/heads/main' } as const;
const deploy = (version: string) => ({ workflow: 'deploy.yml', event: push, version });

beforeAll(async () => {
  sandbox = await startSandbox({ domain, repository, latencyFactor: 0.005 });
  stage = await openStage(sandbox);
  const first = await play(stage, deploy('v1.50.0'));
  expect(first.conclusion).toBe('success');
});
afterAll(() => sandbox?.stop());

/** Cancels as soon as the promote says that it has done something like this. */
async function cancelWhen(done: RegExp): Promise<RunResult> {
  const cancel = new AbortController();
  return play(stage, deploy('v1.51.0'), {
    signal: cancel.signal,
    onEvent: (event) => {
      if (event.type === 'log' && event.step === 'Promote it' && done.test(event.line)) cancel.abort();
    },
  });
}

const stepsNamed = (run: RunResult, name: string): StepResult[] =>
  run.jobs.flatMap(({ steps }) => steps).filter((step) => step.name === name);

async function expectFreeAndAnswering(): Promise<void> {
  expect(lockOwners(sandbox)).toEqual([undefined, undefined]);
  expect(running(sandbox, /^clock$/).length).toBeLessThanOrEqual(1);
  expect(await publicAnswer(sandbox)).toMatch(/^200 v1\.5[01]\.0-/);
}

describe('a deploy that is cancelled during its promote', () => {
  let cancelled: RunResult;

  it('stops at once, and does not go on to the smoke test', async () => {
    cancelled = await cancelWhen(/✓ .*No jobs left on green/);
    expect(cancelled.conclusion).toBe('cancelled');
    const [promote] = stepsNamed(cancelled, 'Promote it');
    expect(promote?.conclusion).toBe('cancelled');
    expect(promote?.seconds).toBeLessThan(7);
    expect(stepsNamed(cancelled, 'Smoke-test the public name')[0]?.conclusion ?? 'skipped').toBe('skipped');
    expect(stepsNamed(cancelled, 'Roll back')[0]?.conclusion ?? 'skipped').toBe('skipped');
  });

  it('says that it was cancelled and what to do', () => {
    const errors = stepsNamed(cancelled, 'Promote it')[0]?.annotations.map(({ message }) => message);
    expect(errors).toContain('The run was cancelled.\nRun it again: it continues where it stopped.');
  });

  it('frees the lock in its post step, and the public name answers', async () => {
    expect(stepsNamed(cancelled, 'Post Promote it')[0]?.conclusion).toBe('success');
    await expectFreeAndAnswering();
  });

  it('is no less sound when cancelled later, after the Elastic IP has moved', async () => {
    const again = await cancelWhen(/✓ .* answers as v1\.51\.0-/);
    expect(again.conclusion).toBe('cancelled');
    await expectFreeAndAnswering();
  });

  it('is brought to its end by the next run', async () => {
    const rerun = await play(stage, deploy('v1.51.0'));
    const bad = rerun.jobs.flatMap(({ steps }) => steps).filter(({ conclusion }) => conclusion === 'failure');
    expect(bad.map(({ name, log }) => [name, ...log.slice(-15)].join('\n'))).toEqual([]);
    expect(rerun.conclusion).toBe('success');
    await expectOnBlue();
  });

  it('and one more run changes nothing: the release before stays warm for a rollback', async () => {
    const again = await play(stage, deploy('v1.51.0'));
    expect(again.conclusion).toBe('success');
    await expectOnBlue();
    const status = await runBundle(stage, { action: 'deploy-compose', with: { operation: 'status' } });
    expect(status.outputs['previous-release']).toMatch(/^v1\.50\.0-/);
  });

  async function expectOnBlue(): Promise<void> {
    expect(await publicAnswer(sandbox)).toMatch(/^200 v1\.51\.0-/);
    expect(await elasticIpOn(sandbox)).toBe('attached to lago-production-blue');
    expect(running(sandbox, /^clock$/)).toEqual(['lago-production-blue/clock']);
    expect(lockOwners(sandbox)).toEqual([undefined, undefined]);
  }
});
