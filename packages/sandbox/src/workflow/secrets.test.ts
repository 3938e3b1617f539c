import { afterEach, beforeEach, expect, test } from 'vitest';
import { jobOf, logOf, type WorkflowSandbox, workflowSandbox } from './workflow-sandbox.ts';

let sandbox: WorkflowSandbox;
beforeEach(async () => {
  sandbox = await workflowSandbox();
});
afterEach(() => sandbox.remove());

test('a secret of an environment is only there for a job that names the environment', async () => {
  const environments = { production: { secrets: { KEY: 'production-key' }, vars: { ZONE: 'fr-par-1' } } };
  const result = await sandbox.run(
    `
on: push
jobs:
  outside:
    runs-on: x
    steps: [{ run: 'echo "[$KEY] [\${{ vars.ZONE }}]"', env: { KEY: "\${{ secrets.KEY }}" } }]
  inside:
    runs-on: x
    environment: { name: production, deployment: false }
    steps: [{ run: 'echo "[\${#KEY}] [\${{ vars.ZONE }}]"', env: { KEY: "\${{ secrets.KEY }}" } }]
  unmapped:
    runs-on: x
    environment: production
    steps: [{ run: 'env | grep -c production-key || true' }]
`,
    { environments },
  );
  expect(logOf(result, 'outside')).toContain('\n[] []');
  expect(logOf(result, 'inside')).toContain('\n[14] [fr-par-1]');
  expect(logOf(result, 'unmapped')).toMatch(/\n0$/);
});

test('masks secrets in log and summary, and drops a job output that holds one', async () => {
  const result = await sandbox.run(
    `
on: push
jobs:
  one:
    runs-on: x
    outputs: { url: "\${{ steps.s.outputs.url }}", plain: "\${{ steps.s.outputs.plain }}" }
    steps:
      - id: s
        env: { PASSWORD: "\${{ secrets.PASSWORD }}" }
        run: |
          echo "url=postgres://lago:$PASSWORD@db" >> "$GITHUB_OUTPUT"
          echo "plain=ok" >> "$GITHUB_OUTPUT"
          echo "log $PASSWORD"
          echo "summary $PASSWORD" >> "$GITHUB_STEP_SUMMARY"
      - run: echo "same job still has \${{ steps.s.outputs.url != '' }}"
  two:
    needs: one
    runs-on: x
    steps: [{ run: 'echo "[\${{ needs.one.outputs.url }}] [\${{ needs.one.outputs.plain }}]"' }]
`,
    { secrets: { PASSWORD: 'correct-horse' } },
  );
  const one = jobOf(result, 'one');
  expect(one.outputs).toEqual({ plain: 'ok' });
  expect(one.annotations).toEqual([
    { level: 'warning', message: "Skip output 'url' since it may contain secret." },
  ]);
  expect(one.summaries).toEqual(['summary ***\n']);
  expect(logOf(result, 'one')).toContain('\nsame job still has true');
  expect(logOf(result, 'two')).toContain('\n[] [ok]');
  expect(JSON.stringify(result)).not.toContain('correct-horse');
});
