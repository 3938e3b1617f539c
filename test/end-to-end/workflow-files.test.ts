import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadParserPackages } from '../../packages/sandbox/src/workflow/parser-packages.ts';
import { readWorkflow } from '../../packages/sandbox/src/workflow/workflow-definition.ts';
import { readActionFile } from '../../tools/action-file.ts';
import { actions, type PublishedName, root } from '../../tools/actions.ts';

// The files that operators copy: what GitHub would accept silently and get wrong is caught here.
const folder = join(root, 'workflows-example');
const files = readdirSync(folder).filter((name) => name.endsWith('.yml') && name !== 'lago.yml');

interface Step {
  readonly id?: string;
  readonly name: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment: { readonly name: string };
  readonly secrets?: unknown;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly concurrency: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');
const workflowOf = (file: string): Workflow => parse(textOf(file)) as Workflow;
const jobsOf = (file: string): readonly Job[] => Object.values(workflowOf(file).jobs);
const stepsOf = (file: string): readonly Step[] => jobsOf(file).flatMap(({ steps }) => steps);

function actionOf(step: Step | undefined): ReturnType<typeof readActionFile> | undefined {
  const name = /^org\/lago-scw\/([a-z-]+)@v1$/.exec(step?.uses ?? '')?.[1];
  if (name === undefined) return undefined;
  return readActionFile(join(root, actions[name as PublishedName], 'action.yml'));
}

/** What a workflow's jobs may write. */
const WRITES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'provision-plan.yml': { 'pull-requests': 'write' },
  'backup-drill.yml': { issues: 'write' },
  'deploy.yml': { deployments: 'write' },
  'rollback.yml': { deployments: 'write' },
};

it('all four reference workflows are looked at', () => {
  expect(files).toEqual(['backup-drill.yml', 'deploy.yml', 'provision-plan.yml', 'rollback.yml']);
});

describe.each(files)('%s', (file) => {
  it("is read by GitHub's own parser without an error", async () => {
    await expect(readWorkflow(file, textOf(file), await loadParserPackages())).resolves.toBeDefined();
  });

  it('gives the token nothing at the top, and each job only what it needs', () => {
    expect(workflowOf(file).permissions).toEqual({});
    for (const job of jobsOf(file)) expect(job.permissions).toEqual({ contents: 'read', ...WRITES[file] });
  });

  it('maps every secret one by one, under its own name', () => {
    expect(textOf(file)).not.toMatch(/secrets:\s*inherit|toJSON\(\s*secrets|secrets\[|secrets\.\*/i);
    for (const job of jobsOf(file)) expect(job.secrets).toBeUndefined();
    const mentioned = [...textOf(file).matchAll(/secrets\.[A-Za-z_]+/g)].length;
    const mapped = stepsOf(file)
      .flatMap(({ env }) => Object.entries(env ?? {}))
      .filter(([, value]) => value.includes('secrets.'));
    for (const [name, value] of mapped) expect(value).toBe(`\${{ secrets.${name} }}`);
    const inputs = stepsOf(file)
      .flatMap((step) => Object.values(step.with ?? {}))
      .filter((value) => String(value).includes('secrets.'));
    for (const value of inputs) expect(value).toMatch(/^\$\{\{ secrets\.[A-Z_]+ \}\}$/);
    expect(mapped.length + inputs.length).toBe(mentioned);
  });

  it('pins what others publish by commit, and says which version that is', () => {
    const foreign = [...textOf(file).matchAll(/uses: (.+)/g)]
      .map(([, uses = '']) => uses)
      .filter((uses) => !/^org\/lago-scw\/[a-z-]+@v1$/.test(uses));
    expect(foreign.length).toBeGreaterThan(0);
    for (const uses of foreign) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('runs no shell, into which a name or a title could be injected', () => {
    expect(stepsOf(file).filter(({ run }) => run !== undefined)).toEqual([]);
  });

  it('ends by itself, and leaves no token in the checkout', () => {
    for (const job of jobsOf(file)) expect(job['timeout-minutes']).toBeLessThanOrEqual(120);
    const checkouts = stepsOf(file).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts).not.toEqual([]);
    for (const checkout of checkouts) expect(checkout.with).toEqual({ 'persist-credentials': false });
  });

  it('gives only inputs that the action has, and all that it requires', () => {
    for (const step of stepsOf(file)) {
      const action = actionOf(step);
      if (action === undefined) continue;
      const known = action.inputs.map(({ name }) => name);
      const given = Object.keys(step.with ?? {});
      expect(known, step.name).toEqual(expect.arrayContaining(given));
      const required = action.inputs.filter((input) => input.required).map(({ name }) => name);
      expect(given, step.name).toEqual(expect.arrayContaining(required));
    }
  });

  it('uses only outputs that the step has', () => {
    const used = [...textOf(file).matchAll(/steps\.([\w-]+)\.(?:outputs\.([\w-]+)|outcome|conclusion)/g)];
    for (const [expression, id, output] of used) {
      const step = stepsOf(file).find((candidate) => candidate.id === id);
      expect(step, expression).toBeDefined();
      if (output === undefined) continue;
      expect(
        actionOf(step)?.outputs.map(({ name }) => name),
        expression,
      ).toContain(output);
    }
  });
});

describe('runs of one environment', () => {
  it('wait for one another, and none is thrown away or cut off', () => {
    const waiting = files.filter((file) => file !== 'provision-plan.yml').map(workflowOf);
    for (const { concurrency } of waiting) {
      expect(concurrency).toMatchObject({ queue: 'max', 'cancel-in-progress': false });
      expect(concurrency.group).toMatch(/^lago-\$\{\{ inputs\.environment( \|\| 'production')? \}\}$/);
    }
  });

  it('name the environment in the group as in the job', () => {
    for (const file of files) {
      const { concurrency, jobs } = workflowOf(file);
      if (file === 'provision-plan.yml') continue;
      for (const job of Object.values(jobs)) expect(`lago-${job.environment.name}`).toBe(concurrency.group);
    }
  });

  it('a plan is of one pull request, and only its newest counts', () => {
    expect(workflowOf('provision-plan.yml').concurrency).toEqual({
      group: `lago-plan-\${{ github.event.pull_request.number }}`,
      'cancel-in-progress': true,
    });
  });
});
