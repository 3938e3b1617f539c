import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunResult, Sandbox, StepResult } from '@lago-scw/sandbox';
import { startSandbox } from '@lago-scw/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chapters, domain, openStage, play, repository, type Stage } from '../demo/story.ts';

// The reference workflows, run one after the other as the demo does, on the bundles in dist/.
let sandbox: Sandbox;
let stage: Stage;
const scalewayCalls: { method: string; path: string }[] = [];

beforeAll(async () => {
  sandbox = await startSandbox({
    domain,
    repository,
    latencyFactor: 0.005,
    onScalewayRequest: (call) => scalewayCalls.push(call),
  });
  stage = await openStage(sandbox);
});

afterAll(() => sandbox?.stop());

function step(result: RunResult, id: string): StepResult {
  const found = result.jobs.flatMap((job) => job.steps).find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no step ${id} in ${result.workflow}`);
  return found;
}

function failures(result: RunResult): string {
  const bad = result.jobs
    .flatMap((job) => job.steps)
    .filter((candidate) => candidate.conclusion === 'failure');
  return bad.map((candidate) => `${candidate.name}\n${candidate.log.slice(-40).join('\n')}`).join('\n');
}

async function run(index: number): Promise<RunResult> {
  const chapter = chapters[index];
  if (chapter === undefined) throw new Error(`no chapter ${index}`);
  const result = await play(stage, chapter);
  expect(failures(result)).toBe('');
  expect(result.conclusion).toBe('success');
  return result;
}

describe('the reference workflows, one after the other', () => {
  const results: RunResult[] = [];

  it('deploy.yml brings an empty project to a first release on green', async () => {
    const result = await run(0);
    results.push(result);
    expect(step(result, 'provision').outputs).toMatchObject({ changed: 'true', 'active-color': 'blue' });
    expect(step(result, 'promote').outputs).toMatchObject({ color: 'green' });
    expect(result.jobs[0]?.outputs).toMatchObject({ color: 'green' });
  });

  it('deploy.yml upgrades to the other color, and provisioning changes nothing', async () => {
    const before = scalewayCalls.length;
    const result = await run(1);
    results.push(result);
    const provision = step(result, 'provision');
    expect(provision.outputs).toMatchObject({ changed: 'false', 'active-color': 'green' });
    expect(step(result, 'promote').outputs).toMatchObject({ color: 'blue' });
    expect(step(result, 'promote').outputs['previous-release']).toMatch(/^v1\.50\.0-/);
    const changes = scalewayCalls.slice(before).filter((call) => call.method !== 'GET');
    // Only the backup before the migration and the move of the Elastic IP.
    expect(changes.filter((call) => !/\/(snapshots|backups|ips\/)/.test(call.path))).toEqual([]);
  });

  it('rollback.yml brings the first release back', async () => {
    const result = await run(2);
    results.push(result);
    expect(step(result, 'rollback').outputs).toMatchObject({ color: 'green' });
    expect(step(result, 'rollback').outputs.release).toMatch(/^v1\.50\.0-/);
  });

  it('backup-drill.yml restores the newest backup, finds it good, and leaves nothing behind', async () => {
    const result = await run(3);
    results.push(result);
    expect(step(result, 'drill').outputs).toMatchObject({ verdict: 'passed' });
    const { instances } = (await askScaleway('/rdb/v1/regions/fr-par/instances')) as {
      instances: { name: string }[];
    };
    expect(instances.map((instance) => instance.name)).toEqual(['lago-production-db']);
  });

  it('records one deployment per run that has one, and none for the drill', () => {
    expect(sandbox.github.state.deployments.map((deployment) => deployment.environment)).toEqual([
      'production',
      'production',
      'production',
    ]);
  });

  it('tells each deployment which release is on which color, and which was before', () => {
    const told = sandbox.github.state.deployments.map(({ statuses }) =>
      statuses.map(({ description }) => description).findLast((text) => text !== ''),
    );
    expect(told).toEqual([
      expect.stringMatching(/^v1\.50\.0-\w+ on green; the first release$/),
      expect.stringMatching(/^v1\.51\.0-\w+ on blue; before: v1\.50\.0-\w+ on green$/),
      expect.stringMatching(/^v1\.50\.0-\w+ on green; before: v1\.51\.0-\w+ on blue$/),
    ]);
  });

  it('frees the lock in the post steps', () => {
    for (const machine of sandbox.machines.all())
      expect(() => readFileSync(join(machine.home, 'lago-scw', 'lock', 'owner.json'))).toThrow();
  });

  it('shows no secret in logs, summaries, outputs or the audit files', () => {
    const texts = results.flatMap((result) =>
      result.jobs.flatMap((job) => [
        ...job.summaries,
        ...job.steps.flatMap((one) => [...one.log, JSON.stringify(one.outputs)]),
        ...(job.folders === undefined ? [] : [readFileSync(join(job.folders.temp, 'audit.jsonl'), 'utf8')]),
      ]),
    );
    expect(texts.join('\n').length).toBeGreaterThan(10_000);
    for (const [name, value] of Object.entries(sandbox.environment.secrets)) {
      const forms = [
        value,
        encodeURIComponent(value),
        Buffer.from(value).toString('base64'),
        ...value.split('\n').filter((line) => line.length > 20 && !line.startsWith('---')),
      ];
      for (const form of forms)
        expect(
          texts.some((text) => text.includes(form)),
          `${name} in the clear`,
        ).toBe(false);
    }
  });

  it('gives every step that did something a line in the audit file', () => {
    const temp = results[0]?.jobs[0]?.folders?.temp ?? '';
    const audit = readFileSync(join(temp, 'audit.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string });
    expect(new Set(audit.map((line) => line.id.split('.')[0])).size).toBeGreaterThan(2);
  });
});

async function askScaleway(path: string): Promise<unknown> {
  const response = await fetch(`${sandbox.scaleway.url}${path}`, {
    headers: { 'x-auth-token': sandbox.environment.secrets.SCW_SECRET_KEY ?? '' },
  });
  return response.json();
}
