import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { jobOf, logOf, type WorkflowSandbox, workflowSandbox } from './workflow-sandbox.ts';

let sandbox: WorkflowSandbox;
beforeEach(async () => {
  sandbox = await workflowSandbox();
});
afterEach(() => sandbox.remove());

describe('what the runner cannot do is an error that names file, line and key', () => {
  const file = '.github/workflows/test.yml';
  test.each([
    [
      'containers',
      'on: push\njobs:\n  one:\n    runs-on: x\n    container: node:24\n    steps: []\n',
      `${file}:5: jobs.one.container: is not supported`,
    ],
    [
      'reusable workflows',
      'on: push\njobs:\n  one:\n    uses: ./.github/workflows/other.yml\n',
      `${file}:4: jobs.one.uses: is not supported`,
    ],
    [
      'docker actions',
      'on: push\njobs:\n  one:\n    runs-on: x\n    steps:\n      - uses: docker://alpine\n',
      `${file}:6: steps[0].uses: containers are not supported`,
    ],
    [
      'an action that no one knows',
      'on: push\njobs:\n  one:\n    runs-on: x\n    steps:\n      - uses: a/b@v1\n',
      `${file}:6: uses: no action is known to the sandbox as 'a/b@v1'`,
    ],
    [
      'max-parallel',
      'on: push\njobs:\n  one:\n    runs-on: x\n    strategy:\n      max-parallel: 1\n      matrix: { a: [1] }\n    steps: [{ run: "true" }]\n',
      `${file}:6: strategy.max-parallel: is not supported`,
    ],
    [
      'a key that GitHub does not know',
      'on: push\njobs:\n  one:\n    runs-on: x\n    step: []\n',
      `${file}:5: workflow: Unexpected value 'step'`,
    ],
    [
      'an unknown context',
      `on: push\njobs:\n  one:\n    runs-on: x\n    steps:\n      - run: echo \${{ nothing.here }}\n`,
      `${file}:6: workflow: Unrecognized named-value: 'nothing'`,
    ],
    [
      'a job that needs one that is not there',
      'on: push\njobs:\n  zero: { runs-on: x, steps: [{ run: "true" }] }\n  one:\n    runs-on: x\n    needs: two\n    steps: [{ run: "true" }]\n',
      /test\.yml:6: workflow: .*'two'/,
    ],
    [
      'an event that does not start it',
      'on:\n  [pull_request]\njobs: { one: { runs-on: x, steps: [{ run: "true" }] } }\n',
      `${file}:2: on: the workflow does not start on 'push'`,
    ],
  ])('%s', async (_, workflow, message) => {
    await expect(sandbox.run(workflow)).rejects.toThrow(message);
  });

  test('an action that runs in docker or has a pre step fails its step', async () => {
    await sandbox.action('docker', {
      'action.yml': 'name: d\ndescription: d\nruns:\n  using: docker\n  image: Dockerfile\n',
    });
    await sandbox.action('pre', {
      'action.yml': 'name: d\ndescription: d\nruns:\n  using: node24\n  main: m.js\n  pre: p.js\n',
    });
    const steps =
      '[{ uses: org/lago-scw/docker@v1, continue-on-error: true }, { uses: org/lago-scw/pre@v1 }]';
    const result = await sandbox.run(`on: push\njobs: { one: { runs-on: x, steps: ${steps} } }`);
    expect(logOf(result, 'one')).toMatch(/action\.yml:3: runs\.using: 'docker' is not supported/);
    expect(logOf(result, 'one')).toMatch(/action\.yml:6: runs\.pre: is not supported/);
  });
});

describe('workflow_dispatch inputs', () => {
  const workflow = `
on:
  workflow_dispatch:
    inputs:
      release: { type: string, required: true }
      operation: { type: choice, options: [deploy, rollback], default: rollback }
      dry-run: { type: boolean }
      wait: { type: number, default: 5 }
jobs:
  one:
    runs-on: x
    steps:
      - run: |
          echo '\${{ toJSON(inputs) }}' | tr -d '\\n '
          echo
          echo "\${{ inputs.dry-run == false }} \${{ github.event.inputs.dry-run == 'false' }}"
`;
  const dispatch = (inputs: Record<string, string | boolean | number>) =>
    sandbox.run(workflow, { event: { name: 'workflow_dispatch', inputs } });

  test('keep their type in `inputs`, are text in the event, and have defaults', async () => {
    const log = logOf(await dispatch({ release: '1.48.0-abcd1234' }), 'one');
    expect(log).toContain('{"release":"1.48.0-abcd1234","operation":"rollback","dry-run":false,"wait":5}');
    expect(log).toContain('\ntrue true');
  });

  test.each([
    [{}, "Required input 'release' not provided"],
    [{ release: 'x', color: 'blue' }, 'Unexpected inputs provided: ["color"]'],
    [
      { release: 'x', operation: 'destroy' },
      "'destroy' for input 'operation' not in the list of allowed values",
    ],
    [{ release: 'x', 'dry-run': 'maybe' }, "'maybe' for input 'dry-run' is not a boolean"],
    [{ release: 'x', wait: 'long' }, "'long' for input 'wait' is not a number"],
  ])('%j is refused', async (inputs, message) => {
    await expect(dispatch(inputs)).rejects.toThrow(message);
  });

  test('an empty text passes for a required input, as on GitHub', async () => {
    expect((await dispatch({ release: '' })).conclusion).toBe('success');
  });
});

test('branch filters keep an event out', async () => {
  const workflow =
    'on:\n  push:\n    branches: [main, "release/*"]\njobs: { one: { runs-on: x, steps: [{ run: "true" }] } }';
  const push = (ref: string) => sandbox.run(workflow, { event: { name: 'push', ref } });
  expect((await push('refs/heads/release/1')).conclusion).toBe('success');
  await expect(push('refs/heads/other')).rejects.toThrow("on.push.branches: does not let 'other' in");
});

test('the token has the permissions of the job, else of the workflow', async () => {
  const result = await sandbox.run(`
on: push
permissions: { contents: read }
jobs:
  one: { runs-on: x, steps: [{ run: "true" }] }
  two: { runs-on: x, permissions: { pull-requests: write }, steps: [{ run: "true" }] }
`);
  expect(jobOf(result, 'one').tokenPermissions).toEqual({ contents: 'read' });
  expect(jobOf(result, 'two').tokenPermissions).toEqual({ 'pull-requests': 'write' });
});
