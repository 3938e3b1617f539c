import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './actions.ts';
import { addCounts, type Counts, countsOf, type VitestReport } from './test-counts.ts';

// Type check, lint, the check of dist/, unit tests and the tests that cross packages. Ends with the counts of all.
const folder = mkdtempSync(join(tmpdir(), 'lago-scw-test-'));
const bin = (name: string) => join(root, 'node_modules', '.bin', name);
const source = '--conditions=lago-scw-source';

try {
  const checks = [
    await check('Types', bin('tsc'), ['-b']),
    await check('Lint and format', bin('biome'), ['check', '--error-on-warnings', '.']),
    await check('dist/ and action.yml', bin('node'), [source, join(root, 'tools', 'check.ts')]),
  ];
  const tests = await vitest();
  const all = [...checks, tests].reduce(addCounts);
  // A skipped test says why in the output; on CI nothing may be missing that could be skipped for.
  const skippedOnCi = process.env.CI === 'true' && all.skipped > 0;
  if (skippedOnCi) console.error('\nTests were skipped on CI: nothing may be.');
  console.log(`\n${all.passed} passed, ${all.failed} failed, ${all.skipped} skipped`);
  process.exitCode = all.failed > 0 || all.passed === 0 || skippedOnCi ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function check(title: string, command: string, args: readonly string[]): Promise<Counts> {
  const began = Date.now();
  const code = await run(command, args);
  console.log(`${code === 0 ? '✓' : '✗'} ${title} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

async function vitest(): Promise<Counts> {
  const report = join(folder, 'vitest.json');
  const code = await run(bin('vitest'), [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return countsOf(JSON.parse(readFileSync(report, 'utf8')) as VitestReport, code);
}

function run(command: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
