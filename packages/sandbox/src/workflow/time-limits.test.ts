import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { jobOf, logOf, stepsOf, type WorkflowSandbox, workflowSandbox } from './workflow-sandbox.ts';

let sandbox: WorkflowSandbox;
beforeEach(async () => {
  sandbox = await workflowSandbox();
});
afterEach(() => sandbox.remove());

test('a step that takes longer than timeout-minutes fails', async () => {
  const result = await sandbox.run(
    `
on: push
jobs:
  one:
    runs-on: x
    steps: [{ name: slow, run: sleep 20, timeout-minutes: 0.005 }]
`,
    { grace: { interruptSeconds: 0.2, terminateSeconds: 0.2 } },
  );
  expect(stepsOf(result, 'one')).toEqual(['slow: failure']);
  expect(logOf(result, 'one')).toContain('has timed out after 0.005 minutes');
});

test('a job that takes longer than timeout-minutes is cancelled, and says so', async () => {
  const result = await sandbox.run(
    `
on: push
run-name: Deploy of \${{ github.ref_name }}
jobs:
  one:
    runs-on: x
    timeout-minutes: 0.005
    steps: [{ name: slow, run: sleep 20 }, { name: cleanup, if: always(), run: "true" }]
  two: { runs-on: x, steps: [{ run: "true" }] }
`,
    { grace: { interruptSeconds: 0.2, terminateSeconds: 0.2 } },
  );
  expect(result.name).toBe('Deploy of main');
  expect(result.conclusion).toBe('cancelled');
  expect(stepsOf(result, 'one')).toEqual(['slow: cancelled', 'cleanup: success']);
  expect(jobOf(result, 'one').annotations[0]?.message).toContain('maximum execution time of 0.005 minutes');
  expect(jobOf(result, 'two').conclusion).toBe('success');
});

test.runIf(process.platform === 'linux')('leaves no process of a step running behind the job', async () => {
  const result = await sandbox.run(`
on: push
jobs:
  one:
    runs-on: x
    steps: [{ run: 'sleep 60 > /dev/null 2>&1 & echo "pid=$!"' }]
`);
  const pid = Number(/pid=(\d+)/.exec(logOf(result, 'one').split('\n').at(-1) ?? '')?.[1]);
  expect(pid).toBeGreaterThan(0);
  await expect.poll(() => isRunning(pid)).toBe(false);
});

/** A process that has ended but that nobody has waited for yet has no command line any more. */
function isRunning(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8') !== '';
  } catch {
    return false;
  }
}
