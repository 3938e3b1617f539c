import { type Sandbox, startSandbox } from '@lago-scw/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { domain, openStage, repository, type Stage } from '../demo/story.ts';
import { elasticIpOn, inventory, lockOwners, publicAnswer, running } from './observe.ts';
import { killAfter, succeed, writeSpec } from './operate.ts';

// Real bundles, really killed: from one effect to the next, each run being the next attempt of the same workflow run.
let sandbox: Sandbox;
let stage: Stage;
let topology = '';
let before: Record<string, string[]>;
const releases: string[] = [];

beforeAll(async () => {
  sandbox = await startSandbox({ domain, repository, latencyFactor: 0.005 });
  stage = await openStage(sandbox);
  // Green serves the first release; the second waits on blue.
  for (const version of ['v1.50.0', 'v1.51.0']) {
    await writeSpec(stage, version);
    topology ||= (await succeed(stage, { action: 'provision' })).outputs.topology ?? '';
    const { outputs } = await succeed(stage, { action: 'render-config', with: { topology } });
    releases.push(outputs.release ?? '');
    await succeed(stage, operation('deploy', { 'release-dir': outputs['release-dir'] ?? '' }));
    if (version === 'v1.50.0') await succeed(stage, operation('promote'));
  }
  before = await inventory(sandbox);
});
afterAll(() => sandbox?.stop());

/** No smoke test and no waiting for the clock: that is for other tests. */
const freely = { force: 'true', 'ignore-clock-window': 'true' };

const operation = (name: string, given: Readonly<Record<string, string>> = {}) =>
  ({ action: 'deploy-compose', with: { operation: name, topology, ...freely, ...given } }) as const;

async function expectSound(effect: string): Promise<void> {
  expect(running(sandbox, /^clock$/).length, `clocks after ${effect}`).toBeLessThanOrEqual(1);
  const answers = releases.map((release) => `200 ${release}`);
  // New connections may have to wait, but for seconds only: whatever a dead run left ends by itself.
  const soon = { timeout: 10_000, message: `public name after ${effect}` };
  await expect.poll(async () => answers.includes(await publicAnswer(sandbox)), soon).toBe(true);
}

async function expectOn(color: string, release: string | undefined): Promise<void> {
  expect(await publicAnswer(sandbox)).toBe(`200 ${release}`);
  expect(running(sandbox, /^clock$/)).toEqual([`lago-production-${color}/clock`]);
  const jobs = running(sandbox, /worker/);
  expect(jobs.length).toBeGreaterThan(0);
  expect(jobs.filter((name) => !name.startsWith(`lago-production-${color}/`))).toEqual([]);
  expect(await elasticIpOn(sandbox)).toBe(`attached to lago-production-${color}`);
  expect(lockOwners(sandbox)).toEqual([undefined, undefined]);
  expect(await inventory(sandbox)).toEqual(before);
}

describe('a promote that is killed after each of its effects', () => {
  it.each([
    'lock.take',
    'promote.record-begin-to',
    'promote.record-begin-from',
    'promote.clock-stop',
    'promote.jobs-stop',
    'promote.forward',
    'promote.drain',
    'promote.close',
    'promote.elastic-ip.move',
    'promote.lift',
    'promote.jobs-up',
    'promote.clock-up',
    'promote.record-end-to',
  ])('%s: the public name answers, and there are no two clocks', async (effect) => {
    await killAfter(stage, effect, operation('promote'));
    await expectSound(effect);
  });

  it('is brought to its end by the same operation', async () => {
    const { outputs } = await succeed(stage, operation('promote'));
    expect(outputs).toMatchObject({ color: 'blue', release: releases[1], 'previous-release': releases[0] });
    await expectOn('blue', releases[1]);
  });
});

describe('a rollback that is killed after each of its effects', () => {
  const rollback = () => operation('rollback', { 'accept-schema-drift': 'true' });

  it.each([
    'rollback.record-begin-to',
    'rollback.record-begin-from',
    'rollback.forward',
    'rollback.clock-stop',
    'rollback.jobs-stop',
    'rollback.close',
    'rollback.elastic-ip.move',
    'rollback.jobs-up',
    'rollback.clock-up',
    'rollback.record-end-from',
  ])('%s: the public name answers, and there are no two clocks', async (effect) => {
    await killAfter(stage, effect, rollback());
    await expectSound(effect);
  });

  it('is brought to its end by the same operation', async () => {
    const { outputs } = await succeed(stage, rollback());
    expect(outputs).toMatchObject({ color: 'green', release: releases[0], 'previous-release': releases[1] });
    await expectOn('green', releases[0]);
  });
});
