import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { jobOf, logOf, stepsOf, type WorkflowSandbox, workflowSandbox } from './workflow-sandbox.ts';

let sandbox: WorkflowSandbox;
beforeEach(async () => {
  sandbox = await workflowSandbox();
});
afterEach(() => sandbox.remove());

test('passes outputs from step to job to the job that needs it', async () => {
  const result = await sandbox.run(`
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    outputs:
      release: \${{ steps.pick.outputs.release }}
    steps:
      - id: pick
        run: echo "release=1.48.0" >> "$GITHUB_OUTPUT"
  deploy:
    needs: build
    runs-on: ubuntu-latest
    steps:
      - run: echo "deploys \${{ needs.build.outputs.release }} after \${{ needs.build.result }}"
`);
  expect(result.conclusion).toBe('success');
  expect(logOf(result, 'deploy')).toContain('\ndeploys 1.48.0 after success');
});

test('after a failure, only steps that ask for it run, and dependents are skipped', async () => {
  const result = await sandbox.run(`
on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - { name: breaks, run: exit 3 }
      - { name: normal, run: echo no }
      - { name: on failure, if: failure(), run: echo undo }
      - { name: always, if: always(), run: 'echo "status \${{ job.status }}"' }
      - { name: condition without status, if: "github.ref == 'refs/heads/main'", run: echo no }
  after:
    needs: deploy
    runs-on: ubuntu-latest
    steps: [{ run: echo no }]
  rescue:
    needs: [deploy]
    if: failure()
    runs-on: ubuntu-latest
    steps: [{ run: echo yes }]
`);
  expect(result.conclusion).toBe('failure');
  expect(stepsOf(result, 'deploy')).toEqual([
    'breaks: failure',
    'normal: skipped',
    'on failure: success',
    'always: success',
    'condition without status: skipped',
  ]);
  expect(logOf(result, 'deploy')).toContain('\nstatus failure');
  expect(jobOf(result, 'after').conclusion).toBe('skipped');
  expect(jobOf(result, 'rescue').conclusion).toBe('success');
});

test('a job whose ancestor was skipped is skipped too, unless it says always()', async () => {
  const result = await sandbox.run(`
on: push
jobs:
  first: { runs-on: x, if: false, steps: [{ run: 'true' }] }
  second: { runs-on: x, needs: first, if: always(), steps: [{ run: 'true' }] }
  third: { runs-on: x, needs: second, steps: [{ run: 'true' }] }
`);
  expect(result.jobs.map(({ conclusion }) => conclusion)).toEqual(['skipped', 'success', 'skipped']);
});

test('continue-on-error keeps the outcome and forgives the conclusion', async () => {
  const result = await sandbox.run(`
on: push
jobs:
  one:
    runs-on: x
    steps:
      - { id: smoke, run: exit 1, continue-on-error: true }
      - run: echo "\${{ steps.smoke.outcome }} \${{ steps.smoke.conclusion }}"
`);
  expect(result.conclusion).toBe('success');
  expect(logOf(result, 'one')).toContain('\nfailure success');
});

test('layers env: workflow under job under step, and GITHUB_ENV and GITHUB_PATH reach the next step', async () => {
  await sandbox.repositoryFile('tools/hello', '#!/bin/sh\necho "hello from the path"\n');
  const result = await sandbox.run(`
on: push
env: { A: workflow, B: workflow, C: workflow }
jobs:
  one:
    runs-on: x
    env: { B: job, C: job, D: "\${{ github.job }}-d" }
    steps:
      - uses: actions/checkout@v7
      - run: |
          echo "1: $A $B $C $D"
          echo "B=from file" >> "$GITHUB_ENV"
          chmod +x tools/hello
          echo "$PWD/tools" >> "$GITHUB_PATH"
        env: { C: step }
      - run: |
          echo "2: $A \${{ env.B }} $C"
          hello
`);
  expect(logOf(result, 'one')).toContain('\n1: workflow job step one-d');
  expect(logOf(result, 'one')).toContain('\n2: workflow from file job\nhello from the path');
});

test('runs the steps of a job in the shell and folder that the workflow names', async () => {
  await sandbox.repositoryFile('deploy/file.txt', 'x');
  const result = await sandbox.run(`
on: push
defaults: { run: { shell: bash } }
jobs:
  one:
    runs-on: x
    defaults: { run: { working-directory: deploy } }
    steps:
      - uses: actions/checkout@v7
      - run: ls
      - { name: pipefail, run: "false | true", continue-on-error: true, id: bash }
      - { name: sh, run: "false | true", shell: sh }
      - { run: "echo \${{ hashFiles('deploy/*.txt') != '' }} \${{ hashFiles('nothing/*') == '' }}", working-directory: . }
      - run: echo \${{ steps.bash.outcome }}
`);
  expect(stepsOf(result, 'one')).toContain('sh: success');
  expect(logOf(result, 'one')).toContain('\nfile.txt');
  expect(logOf(result, 'one')).toMatch(/\ntrue true\n.*\nfailure$/s);
});

test('leaves the quotes and braces of a script alone around an expression', async () => {
  const result = await sandbox.run(`
on: push
jobs:
  one:
    runs-on: x
    steps:
      - run: |
          V=1; printf '%s ' 'a' 'it'"'"'s' "\${V}" '{0}' '\${{ github.job }}' '}'
`);
  expect(logOf(result, 'one')).toMatch(/\na it's 1 \{0\} one \} $/);
});

test('gives the default variables and a payload file', async () => {
  const result = await sandbox.run(
    `
on: { schedule: [{ cron: "17 3 * * *", timezone: Europe/Paris }] }
jobs:
  one:
    runs-on: x
    steps:
      - run: |
          echo "$GITHUB_REPOSITORY $GITHUB_REPOSITORY_OWNER $GITHUB_EVENT_NAME $GITHUB_JOB $GITHUB_REF_NAME $CI"
          echo "$GITHUB_ACTION $GITHUB_RUN_ATTEMPT $RUNNER_OS"
          cat "$GITHUB_EVENT_PATH"
          test -d "$RUNNER_TEMP" && test "$PWD" = "$GITHUB_WORKSPACE" && test "$HOME" != "${process.env.HOME}"
`,
    { event: { name: 'schedule' } },
  );
  expect(result.conclusion).toBe('success');
  expect(logOf(result, 'one')).toContain('\norg/lago-scw-demo org schedule one main true\n__run 1');
  expect(logOf(result, 'one')).toContain('"schedule": "17 3 * * *"');
});

test('runs a matrix, one job per cell', async () => {
  const result = await sandbox.run(`
on: push
jobs:
  one:
    runs-on: x
    strategy:
      matrix:
        color: [blue, green]
        zone: [1, 2]
        exclude: [{ color: green, zone: 2 }]
        include: [{ color: blue, size: big }]
    steps: [{ run: 'echo "\${{ matrix.color }} \${{ matrix.zone }} \${{ matrix.size }}"' }]
`);
  expect(result.jobs.map(({ name }) => name)).toEqual([
    'one (blue, 1, big)',
    'one (blue, 2, big)',
    'one (green, 1)',
  ]);
});

test('keeps what upload-artifact is given', async () => {
  const result = await sandbox.run(`
on: push
jobs:
  one:
    runs-on: x
    steps:
      - run: mkdir out && echo report > out/report.txt
      - { uses: actions/upload-artifact@v5, with: { name: reports, path: out } }
`);
  expect(await readFile(join(result.artifactsFolder, 'reports/report.txt'), 'utf8')).toBe('report\n');
});

test('an output that cannot be evaluated fails the job with its line', async () => {
  const result = await sandbox.run(`
on: push
jobs:
  one:
    runs-on: x
    outputs:
      broken: \${{ fromJSON(steps.none.outputs.json).key }}
    steps: [{ run: "true" }]
`);
  expect(result.conclusion).toBe('failure');
  expect(jobOf(result, 'one').annotations[0]?.message).toMatch(/^\.github\/workflows\/test\.yml:7: /);
});
