import type { RunResult, Sandbox, StepResult } from '@lago-scw/sandbox';
import { startSandbox } from '@lago-scw/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { domain, openStage, play, repository, type Stage } from '../demo/story.ts';

// The reference workflows, unchanged, for an environment of one color, which gets a second one in the end.
let sandbox: Sandbox;
let stage: Stage;

beforeAll(async () => {
  sandbox = await startSandbox({ domain, repository, latencyFactor: 0.005 });
  stage = await openStage(sandbox);
});
afterAll(() => sandbox?.stop());

const push = { name: 'push', ref: 'refs/heads/main' } as const;
const one = (text: string) => `${text}\ninstances: { colors: 1 }\n`;

async function deploy(version: string, spec: (text: string) => string = one): Promise<RunResult> {
  const result = await play(stage, { workflow: 'deploy.yml', event: push, version }, { spec });
  expect(failures(result)).toBe('');
  expect(result.conclusion).toBe('success');
  return result;
}

function failures({ jobs }: RunResult): string {
  const bad = jobs.flatMap(({ steps }) => steps).filter(({ conclusion }) => conclusion === 'failure');
  return bad.map(({ name, log }) => `${name}\n${log.slice(-40).join('\n')}`).join('\n');
}

function step(result: RunResult, id: string): StepResult {
  const found = result.jobs.flatMap(({ steps }) => steps).find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no step ${id} in ${result.workflow}`);
  return found;
}

describe('with one color', () => {
  it('deploy.yml brings an empty project to a first release on blue, which is smoke-tested before its promote', async () => {
    const result = await deploy('v1.50.0');
    expect(Object.keys(JSON.parse(step(result, 'provision').outputs.topology ?? '').instances)).toEqual([
      'blue',
    ]);
    expect(step(result, 'deploy').outputs).toMatchObject({ color: 'blue', 'smoke-target': 'blue' });
    expect(step(result, 'smoke-standby').outputs).toMatchObject({ verdict: 'passed' });
    expect(step(result, 'promote').outputs).toMatchObject({ color: 'blue', 'previous-release': '' });
  });

  it('deploy.yml upgrades in place: nothing is tested before the promote, the public name is after it', async () => {
    const result = await deploy('v1.51.0');
    expect(step(result, 'provision').outputs).toMatchObject({ changed: 'false' });
    expect(step(result, 'deploy').outputs).toMatchObject({ color: 'blue', 'smoke-target': '' });
    expect(step(result, 'smoke-standby').conclusion).toBe('skipped');
    expect(step(result, 'promote').outputs.release).toMatch(/^v1\.51\.0-/);
    expect(step(result, 'promote').outputs['previous-release']).toMatch(/^v1\.50\.0-/);
    expect(step(result, 'smoke-public').outputs).toMatchObject({ verdict: 'passed' });
  });

  it('rollback.yml brings the first release back', async () => {
    const event = {
      name: 'workflow_dispatch',
      inputs: { environment: 'production', 'accept-schema-drift': true },
    } as const;
    const result = await play(stage, { workflow: 'rollback.yml', event, version: 'v1.51.0' }, { spec: one });
    expect(failures(result)).toBe('');
    expect(step(result, 'rollback').outputs.release).toMatch(/^v1\.50\.0-/);
    expect(step(result, 'rollback').outputs).toMatchObject({ color: 'blue' });
  });

  it('backup-drill.yml verifies the newest backup through the only instance, and says that it rehearsed nothing', async () => {
    const event = { name: 'schedule' } as const;
    const result = await play(
      stage,
      { workflow: 'backup-drill.yml', event, version: 'v1.51.0' },
      { spec: one },
    );
    expect(failures(result)).toBe('');
    const drill = step(result, 'drill');
    expect(drill.outputs).toMatchObject({ verdict: 'passed' });
    expect(drill.annotations.map(({ message }) => message).join('\n')).toContain(
      'not rehearsed: there is one color',
    );
  });

  it('a second color is made, takes the next release, and blue stays warm', async () => {
    const result = await deploy('v1.51.0', (text) => text);
    expect(step(result, 'deploy').outputs).toMatchObject({ color: 'green', 'smoke-target': 'green' });
    expect(step(result, 'smoke-standby').outputs).toMatchObject({ verdict: 'passed' });
    expect(step(result, 'promote').outputs).toMatchObject({ color: 'green', lost: '0' });
    expect(step(result, 'promote').outputs['previous-release']).toMatch(/^v1\.50\.0-/);
  });
});
