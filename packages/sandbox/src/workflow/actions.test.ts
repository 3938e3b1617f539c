import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  abortOnLine,
  jobOf,
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

const printInputs = `
for (const name of Object.keys(process.env).filter((name) => name.startsWith('INPUT_')).sort())
  console.log(name + '=[' + process.env[name] + ']');
`;

const oneStep = (step: string) => `
on: push
jobs:
  one:
    runs-on: x
    steps:
      - ${step}
`;

test('an absent input gets its default, an empty one stays empty, a declared one without both is empty', async () => {
  await sandbox.action('show', {
    'action.yml': `
name: Show
description: Prints its inputs
inputs:
  zone: { description: z, default: fr-par-1 }
  secret-key: { description: s, default: "\${{ github.repository }}" }
  given: { description: g, default: default }
  bare: { description: b, required: true }
runs: { using: node24, main: main.js }
`,
    'main.js': printInputs,
  });
  const result = await sandbox.run(
    oneStep(`{ uses: org/lago-scw/show@v1, with: { zone: "\${{ vars.NOT_SET }}", Given: 5, unknown: x } }`),
  );
  const step = stepOf(result, 'one', 'Run org/lago-scw/show@v1');
  expect(step.log.filter((line) => line.startsWith('INPUT_'))).toEqual([
    'INPUT_BARE=[]',
    'INPUT_GIVEN=[5]',
    'INPUT_SECRET-KEY=[org/lago-scw-demo]',
    'INPUT_UNKNOWN=[x]',
    'INPUT_ZONE=[]',
  ]);
  expect(step.annotations).toEqual([
    {
      level: 'warning',
      message: "Unexpected input(s) 'unknown', valid inputs are ['zone', 'secret-key', 'given', 'bare']",
    },
  ]);
});

const withPost = (name: string, main: string, post: string, postIf = '') => ({
  'action.yml': `
name: ${name}
description: Has a post step
runs: { using: node24, main: dist/main.js, post: dist/post.js${postIf && `, post-if: ${postIf}`} }
`,
  'dist/main.js': main,
  'dist/post.js': post,
});

const saveState = (text: string) =>
  `require('node:fs').appendFileSync(process.env.GITHUB_STATE, 'mine<<E\\n${text}\\nE\\n');`;

test('post steps run last to first, each with the state of its own main, also after main failed', async () => {
  await sandbox.action(
    'first',
    withPost('first', saveState('one'), 'console.log("post", process.env.STATE_mine)'),
  );
  await sandbox.action(
    'second',
    withPost('second', `${saveState('two')} process.exit(1);`, 'console.log("post", process.env.STATE_mine)'),
  );
  await sandbox.action(
    'third',
    withPost('third', '', 'console.log("post", process.env.STATE_mine)', 'success()'),
  );
  const result = await sandbox.run(`
on: push
jobs:
  one:
    runs-on: x
    steps:
      - { name: third, uses: org/lago-scw/third@v1 }
      - { name: first, uses: org/lago-scw/first@v1 }
      - { name: second, uses: org/lago-scw/second@v1 }
      - { name: last, if: always(), run: echo "before any post" }
`);
  expect(stepsOf(result, 'one')).toEqual([
    'third: success',
    'first: success',
    'second: failure',
    'last: success',
    'Post second: success',
    'Post first: success',
    'Post third: skipped',
  ]);
  expect(stepOf(result, 'one', 'Post second').log).toEqual(['post two']);
  expect(stepOf(result, 'one', 'Post first').log).toEqual(['post one']);
});

test('a cancelled run interrupts the action, then runs post and always() steps, and nothing else', async () => {
  const waits = `
process.on('SIGINT', () => { console.log('lock released'); process.exit(1); });
setInterval(() => {}, 1000);
console.log('waiting');
`;
  await sandbox.action('lock', withPost('lock', waits, 'console.log("post ran")'));
  const result = await sandbox.run(
    `
on: push
jobs:
  one:
    runs-on: x
    steps:
      - { name: lock, uses: org/lago-scw/lock@v1 }
      - { name: normal, run: echo no }
      - { name: always, if: always(), run: "echo \${{ job.status }}" }
  two: { needs: one, runs-on: x, steps: [{ run: echo no }] }
  cleanup: { needs: one, if: always(), runs-on: x, steps: [{ run: echo clean }] }
`,
    abortOnLine('waiting'),
  );
  expect(result.conclusion).toBe('cancelled');
  expect(stepsOf(result, 'one')).toEqual([
    'lock: cancelled',
    'normal: skipped',
    'always: success',
    'Post lock: success',
  ]);
  expect(stepOf(result, 'one', 'lock').log).toContain('lock released');
  expect(stepOf(result, 'one', 'always').log.at(-1)).toBe('cancelled');
  expect(jobOf(result, 'two').conclusion).toBe('skipped');
  expect(jobOf(result, 'cleanup').conclusion).toBe('success');
});

test('an action that ignores SIGINT and SIGTERM is killed', async () => {
  const deaf = `for (const s of ['SIGINT', 'SIGTERM']) process.on(s, () => console.log(s)); setInterval(() => {}, 1000); console.log('waiting');`;
  await sandbox.action('deaf', withPost('deaf', deaf, ''));
  const grace = { interruptSeconds: 0.2, terminateSeconds: 0.2 };
  const result = await sandbox.run(oneStep('{ name: deaf, uses: org/lago-scw/deaf@v1 }'), {
    ...abortOnLine('waiting'),
    grace,
  });
  expect(stepOf(result, 'one', 'deaf').log.slice(0, 3)).toEqual(['waiting', 'SIGINT', 'SIGTERM']);
});

test('a local action needs the checkout first', async () => {
  await sandbox.repositoryFile(
    '.github/actions/hi/action.yml',
    'name: h\ndescription: h\nruns: { using: node24, main: m.js }',
  );
  await sandbox.repositoryFile(
    '.github/actions/hi/m.js',
    `console.log('hi from', process.cwd() === process.env.GITHUB_WORKSPACE);`,
  );
  const without = await sandbox.run(oneStep('uses: ./.github/actions/hi'));
  expect(logOf(without, 'one')).toContain("Can't find 'action.yml'");
  const result = await sandbox.run(`
on: push
jobs:
  one: { runs-on: x, steps: [{ uses: actions/checkout@v7 }, { uses: ./.github/actions/hi }] }
`);
  expect(logOf(result, 'one')).toContain('hi from true');
});

test('a mask added by an action hides the value in later steps of the job', async () => {
  await sandbox.action('mask', withPost('mask', `console.log('::add-mask::generated-password');`, ''));
  const result = await sandbox.run(`
on: push
jobs:
  one: { runs-on: x, steps: [{ uses: org/lago-scw/mask@v1 }, { name: later, run: 'printf "%s-%s\\n" generated password' }] }
`);
  expect(stepOf(result, 'one', 'later').log.at(-1)).toBe('***');
});
