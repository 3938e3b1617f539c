import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  abortOnLine,
  logOf,
  stepOf,
  stepsOf,
  type WorkflowSandbox,
  workflowSandbox,
} from './workflow-sandbox.ts';

let sandbox: WorkflowSandbox;
beforeEach(async () => {
  sandbox = await workflowSandbox();
});
afterEach(() => sandbox.remove());

const oneStep = (step: string) => `
on: push
jobs:
  one:
    runs-on: x
    steps:
      - ${step}
`;

test('a composite action sees its inputs, runs its steps and hands back outputs', async () => {
  await sandbox.action('inner', {
    'action.yml':
      'name: i\ndescription: i\ninputs: { text: { description: t } }\nruns: { using: node24, main: m.js, post: p.js }',
    'm.js': `console.log('inner', process.env.INPUT_TEXT, process.env.OUTER);`,
    'p.js': `console.log('inner post');`,
  });
  await sandbox.action('outer', {
    'action.yml': `
name: Outer
description: Composite
inputs: { who: { description: w, default: world } }
outputs: { greeting: { description: g, value: "\${{ steps.greet.outputs.greeting }}" } }
runs:
  using: composite
  steps:
    - id: greet
      shell: bash
      run: |
        echo "greeting=hello \${{ inputs.who }}" >> "$GITHUB_OUTPUT"
        echo "inputs in env: \${INPUT_WHO:-none} file: $(ls "$GITHUB_ACTION_PATH")"
    - uses: org/lago-scw/inner@v1
      with: { text: "\${{ steps.greet.outputs.greeting }}" }
`,
  });
  const result = await sandbox.run(`
on: push
jobs:
  one:
    runs-on: x
    steps:
      - { id: outer, name: outer, uses: org/lago-scw/outer@v1, env: { OUTER: from-step } }
      - run: echo "got \${{ steps.outer.outputs.greeting }} [\${{ steps.greet.outputs.greeting }}]"
`);
  expect(logOf(result, 'one')).toContain('\ninputs in env: none file: action.yml');
  expect(logOf(result, 'one')).toContain('\ninner hello world from-step');
  expect(logOf(result, 'one')).toContain('\ngot hello world []');
  expect(stepsOf(result, 'one').at(-1)).toMatch(/^Post outer .*: success$/);
});

test('a composite action ends with its step: on failure, when its time is up, when the run is cancelled', async () => {
  await sandbox.action('slow', {
    'action.yml': `
name: Slow
description: s
inputs: { script: { description: s } }
runs:
  using: composite
  steps:
    - { shell: bash, run: "\${{ inputs.script }}" }
    - { shell: bash, run: echo next }
    - { shell: bash, if: always(), run: echo inner cleanup }
`,
  });
  const run = (script: string, settings = {}, limit = '') =>
    sandbox.run(oneStep(`{ name: slow, uses: org/lago-scw/slow@v1, with: { script: ${script} }${limit} }`), {
      grace: { interruptSeconds: 0.2, terminateSeconds: 0.2 },
      ...settings,
    });
  const failed = stepOf(await run('exit 7'), 'one', 'slow');
  expect(failed.conclusion).toBe('failure');
  expect(failed.annotations.map(({ message }) => message)).toEqual(['Process completed with exit code 7.']);
  expect(failed.log.at(-1)).toBe('inner cleanup');
  const late = stepOf(await run('sleep 20', {}, ', timeout-minutes: 0.005'), 'one', 'slow');
  expect(late.conclusion).toBe('failure');
  expect(late.log).not.toContain('inner cleanup');
  const cancelled = stepOf(await run('echo waiting; sleep 20', abortOnLine('waiting')), 'one', 'slow');
  expect(cancelled.conclusion).toBe('cancelled');
  expect(cancelled.log).toContain('inner cleanup');
  expect(cancelled.log).not.toContain('next');
});
