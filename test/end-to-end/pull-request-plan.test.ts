import { type RunResult, type Sandbox, type StepResult, startSandbox } from '@lago-scw/sandbox';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { domain, openStage, play, repository, type Stage } from '../demo/story.ts';

let sandbox: Sandbox;
let stage: Stage;
const calls: { method: string; path: string }[] = [];

beforeAll(async () => {
  sandbox = await startSandbox({
    domain,
    repository,
    latencyFactor: 0.005,
    onScalewayRequest: (call) => calls.push(call),
  });
  stage = await openStage(sandbox);
});
afterAll(() => sandbox?.stop());
beforeEach(() => calls.splice(0));

const from = (head: string, number = 7) => {
  const [owner = '', name = ''] = head.split('/');
  const repo = { name, full_name: head, owner: { login: owner } };
  return {
    number,
    title: 'A change',
    head: { ref: 'change', sha: '1'.repeat(40), repo },
    base: { ref: 'main' },
  };
};

function plan(
  spec: (text: string) => string = (text) => text,
  pullRequest: ReturnType<typeof from> = from(repository),
): Promise<RunResult> {
  const payload = { action: 'synchronize', number: pullRequest.number, pull_request: pullRequest };
  const event = { name: 'pull_request' as const, payload };
  return play(stage, { workflow: 'provision-plan.yml', event, version: 'v1.50.0' }, { spec });
}

const planStep = (run: RunResult): StepResult | undefined =>
  run.jobs.flatMap(({ steps }) => steps).find(({ id }) => id === 'plan');

const changes = () => calls.filter(({ method }) => method !== 'GET');

describe('provision-plan.yml on a pull request', () => {
  it('writes the plan as one comment, and changes nothing in Scaleway', async () => {
    const run = await plan();
    expect(planStep(run)?.annotations).toEqual([]);
    expect(run.conclusion).toBe('success');
    const { comments } = sandbox.github.state;
    expect(comments.map(({ issue, author }) => [issue, author])).toEqual([[7, 'github-actions[bot]']]);
    expect(comments[0]?.body).toContain('<!-- lago-scw:plan:production -->');
    expect(comments[0]?.body).toContain('DB-PRO2-XXS');
    expect(calls.length).toBeGreaterThan(0);
    expect(changes()).toEqual([]);
    expect(planStep(run)?.outputs).toMatchObject({ changed: 'true', topology: '' });
  });

  it('leaves the comment as it is while the plan is the same', async () => {
    const [before] = structuredClone(sandbox.github.state.comments);
    await plan();
    expect(sandbox.github.state.comments).toEqual([before]);
  });

  it('keeps the same comment up to date when the plan changes', async () => {
    const [before] = structuredClone(sandbox.github.state.comments);
    const run = await plan((text) => text.replace('DB-PRO2-XXS', 'DB-PRO2-XS'));
    expect(run.conclusion).toBe('success');
    const { comments } = sandbox.github.state;
    expect(comments.map(({ id }) => id)).toEqual([before?.id]);
    expect(comments[0]?.body).toMatch(/DB-PRO2-XS\b/);
    expect(comments[0]?.body).not.toContain('DB-PRO2-XXS');
    expect(changes()).toEqual([]);
  });

  it('gives another pull request a comment of its own', async () => {
    await plan((text) => text, from(repository, 8));
    expect(sandbox.github.state.comments.map(({ issue }) => issue)).toEqual([7, 8]);
  });

  it('asks GitHub for nothing that it does not serve', () => {
    expect(sandbox.github.state.unserved).toEqual([]);
  });

  it('is skipped for a fork, which has no secrets', async () => {
    const run = await plan((text) => text, from('stranger/billing', 9));
    expect(run.conclusion).toBe('skipped');
    expect(calls).toEqual([]);
    expect(sandbox.github.state.comments.map(({ issue }) => issue)).toEqual([7, 8]);
  });

  it('shows a fault in lago.yml on its line, and no comment', async () => {
    const run = await plan((text) => text.replace('node-type:', 'nodetype:'), from(repository, 10));
    expect(run.conclusion).toBe('failure');
    expect(planStep(run)?.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', file: 'lago.yml', line: 10 }),
    );
    expect(calls).toEqual([]);
    expect(sandbox.github.state.comments.map(({ issue }) => issue)).toEqual([7, 8]);
  });
});
