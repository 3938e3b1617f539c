import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderRelease } from '../../actions/lago-render-config/src/render.ts';
import { orderOf } from './combinations.ts';

const root = join(import.meta.dirname, '../..');
const base = 'test/render/base-file';

function audit(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=lago-scw-source', 'tools/audit.ts', ...words],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, stdout, stderr, last: stdout.trimEnd().split('\n').at(-1) ?? '' };
}

describe('npm run audit', () => {
  it('shows findings with their places, ends in JSON, and fails on errors', () => {
    const { status, stdout, last } = audit(
      `${base}/docker-compose.production.yml`,
      `${base}/.env.production`,
    );
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^error staging-authority: .*\n {2}→ Take caServer out.*\n {2}\S+\.yml:65:9 The cert/m,
    );
    expect(JSON.parse(last)).toEqual({
      audit: {
        errors: expect.any(Number),
        warnings: expect.any(Number),
        rules: expect.arrayContaining(['docker-socket', 'open-doors', 'short-stop']),
      },
    });
  });

  it('knows values of the env file, and shows none', () => {
    const { stdout } = audit(`${base}/docker-compose.production.yml`, `${base}/.env.production`);
    expect(stdout).toMatch(
      /^error placeholder-secret: [\s\S]*?\.env\.production:5:1 ADMIN_PASSWORD is a placeholder$/m,
    );
    expect(stdout).not.toContain('changeme');
  });

  it('passes a release, as it stands on a host', () => {
    const { files } = renderRelease(orderOf('v1.50.0', { name: 'as it comes' }));
    const folder = mkdtempSync(join(tmpdir(), 'lago-scw-audit-'));
    for (const [path, content] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const { last } = audit(join(folder, 'compose.yaml'));
    rmSync(folder, { recursive: true });
    expect(JSON.parse(last).audit).toEqual({ errors: 0, warnings: 0, rules: [] });
  });

  it('passes a compose file that is right', () => {
    const { status, last } = audit(`${base}/further-service.yml`);
    expect(status).toBe(0);
    expect(JSON.parse(last).audit).toEqual({ errors: 0, warnings: 0, rules: [] });
  });

  it.each([
    [[], /^usage: npm run audit/],
    [['none.yml'], /none\.yml cannot be read/],
    [['package.json'], /has no `services`/],
  ] as const)('refuses %j', (words, message) => {
    const { status, stderr } = audit(...words);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});
