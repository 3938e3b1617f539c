import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EXAMPLE_SPEC_TEXT, EXAMPLE_VARIABLES, ORDERED_TOPOLOGY } from './example-order.ts';

// Each scenario runs the action as the runner does: a process with inputs and secrets in its environment.

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lago-scw-render-'));
  mkdirSync(join(folder, 'temp'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly status: number | null;
  /** What the log shows: the lines that mask are the runner's own business. */
  readonly log: string;
  readonly output: string;
  readonly summary: string;
}

function run(spec: string, changes: Readonly<Record<string, string | undefined>> = {}): Ran {
  writeFileSync(join(folder, 'lago.yml'), spec);
  for (const file of ['output', 'summary']) writeFileSync(join(folder, file), '');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=lago-scw-source', join(import.meta.dirname, 'main.ts')],
    {
      encoding: 'utf8',
      env: {
        RUNNER_TEMP: join(folder, 'temp'),
        GITHUB_WORKSPACE: folder,
        GITHUB_OUTPUT: join(folder, 'output'),
        GITHUB_STEP_SUMMARY: join(folder, 'summary'),
        INPUT_TOPOLOGY: JSON.stringify(ORDERED_TOPOLOGY),
        ...EXAMPLE_VARIABLES,
        ...changes,
      },
    },
  );
  return {
    status,
    log: `${stdout}${stderr}`.replace(/^::add-mask::.*\n/gm, ''),
    output: readFileSync(join(folder, 'output'), 'utf8'),
    summary: readFileSync(join(folder, 'summary'), 'utf8'),
  };
}

const BASE = join(import.meta.dirname, '../../../test/render/base-file');

/** Puts the base file with the defects of Lago's own into the workspace. */
function bring(...names: readonly string[]): void {
  for (const name of names) copyFileSync(join(BASE, name), join(folder, name));
}

const NO_SECRETS = Object.fromEntries(Object.keys(EXAMPLE_VARIABLES).map((name) => [name, undefined]));

const releases = () => join(folder, 'temp/lago-scw/releases');

describe('the action', () => {
  it('writes a release, says which, and shows no secret', () => {
    const { status, log, output, summary } = run(EXAMPLE_SPEC_TEXT);
    expect(status, log).toBe(0);
    const [id = ''] = readdirSync(releases());
    expect(output).toContain(`\n${id}\n`);
    expect(output).toContain(`\n${join(releases(), id)}\n`);
    expect(summary).toContain(`## Release ${id}`);
    for (const [name, value] of Object.entries(EXAMPLE_VARIABLES)) {
      if (value === undefined || name === 'TLS_CERTIFICATE') continue;
      expect(`${log}${output}${summary}`, name).not.toContain(value);
    }
    expect(log).not.toContain('red$is');
  });

  it('writes the same release again over the first', () => {
    run(EXAMPLE_SPEC_TEXT);
    const [first] = readdirSync(releases());
    run(EXAMPLE_SPEC_TEXT);
    expect(readdirSync(releases())).toEqual([first]);
  });

  it('refuses more connections than the database of the topology takes, and tells how many it takes', () => {
    const topologyWith = (maxConnections: number) => ({
      INPUT_TOPOLOGY: JSON.stringify({
        ...ORDERED_TOPOLOGY,
        database: { ...ORDERED_TOPOLOGY.database, maxConnections },
      }),
    });
    const { status, log } = run(EXAMPLE_SPEC_TEXT, topologyWith(60));
    expect([status, existsSync(releases())]).toEqual([1, false]);
    expect(log).toContain('takes 60');
    expect(run(EXAMPLE_SPEC_TEXT, topologyWith(300)).summary).toContain('the database takes 300.');
  });

  it('names every missing secret and how to make it', () => {
    const { status, log } = run(EXAMPLE_SPEC_TEXT, {
      SECRET_KEY_BASE: '',
      POSTGRES_PASSWORD: undefined,
    });
    expect(status).toBe(1);
    expect(log).toContain('Secret SECRET_KEY_BASE is missing: create it with `openssl rand -hex 64`');
    expect(log).toContain('Secret POSTGRES_PASSWORD is missing');
  });

  it('needs the URL of a Redis, or the password of the one that was provisioned', () => {
    const without = { REDIS_URL: undefined };
    expect(run(EXAMPLE_SPEC_TEXT, without).log).toContain(
      'Secret REDIS_URL is missing: there is no REDIS_PASSWORD either; write it as redis://',
    );
    expect(run(EXAMPLE_SPEC_TEXT, { ...without, REDIS_PASSWORD: 'a-password' }).log).toContain(
      'the topology has no Redis to use it with',
    );
  });

  it('shows a fault of the spec on its line', () => {
    const { status, log } = run(`${EXAMPLE_SPEC_TEXT}storrage: {}\n`);
    expect(status).toBe(1);
    expect(log).toContain('file=lago.yml,line=14');
    expect(log).toContain("did you mean 'storage'?");
  });

  it('refuses what the audit calls an error, with the rule, on its line, and writes nothing', () => {
    const { status, log, summary } = run(
      EXAMPLE_SPEC_TEXT.replace('LAGO_LOG_LEVEL: warn', "SIDEKIQ_EVENTS: 'true'"),
    );
    expect(status).toBe(1);
    expect(log).toMatch(/::error.*file=lago\.yml,line=8.*\[switch-without-worker\]/);
    expect(summary).toContain('switch-without-worker');
    expect(existsSync(releases())).toBe(false);
  });

  it('warns on the line and goes on', () => {
    const { status, log } = run(EXAMPLE_SPEC_TEXT.replace('v1.50.0', 'v1.60.0'));
    expect(status).toBe(0);
    expect(log).toMatch(/::warning.*line=6.*\[version-newer-than-known\]/);
  });

  it('refuses a secret that would empty its outputs, and writes nothing', () => {
    const { status, log } = run(EXAMPLE_SPEC_TEXT, { POSTGRES_PASSWORD: 'releases' });
    expect(status).toBe(1);
    expect(log).toContain("The value of the secret POSTGRES_PASSWORD occurs in the output 'release-dir'");
    expect(existsSync(releases())).toBe(false);
  });

  it('asks for credentials when it was given no topology', () => {
    const { status, log } = run(EXAMPLE_SPEC_TEXT, { INPUT_TOPOLOGY: '' });
    expect(status).toBe(1);
    expect(log).toContain('missing for that: SCW_ACCESS_KEY, SCW_SECRET_KEY, SCW_DEFAULT_PROJECT_ID');
  });

  it('tells later steps where the findings are, also when it refuses', () => {
    const { status, output } = run(
      EXAMPLE_SPEC_TEXT.replace('LAGO_LOG_LEVEL: warn', "SIDEKIQ_EVENTS: 'true'"),
    );
    expect(status).toBe(1);
    expect(output).toMatch(/^audit-errors<<.*\n1\n/m);
    const sarif = JSON.parse(readFileSync(join(folder, 'temp/lago-scw/audit.sarif'), 'utf8'));
    expect(sarif.runs[0].results).toMatchObject([{ ruleId: 'switch-without-worker', level: 'error' }]);
  });

  it('judges what it rendered, and shows it on the line of lago.yml that decides it', () => {
    const { status, log } = run(
      EXAMPLE_SPEC_TEXT.replace('LAGO_LOG_LEVEL: warn', "LAGO_DISABLE_WALLET_REFRESH: 'yes'"),
    );
    expect(status).toBe(1);
    expect(log).toMatch(/::error.*file=lago\.yml,line=8.*\[not-exactly-true\]/);
    expect(existsSync(releases())).toBe(false);
  });
});

describe('a base file', () => {
  it('becomes a release without findings, each change told', () => {
    bring('docker-compose.production.yml', '.env.production');
    const { status, log, summary, output } = run(EXAMPLE_SPEC_TEXT, {
      'INPUT_BASE-COMPOSE': 'docker-compose.production.yml',
      'INPUT_ENV-FILE': '.env.production',
    });
    expect(status, log).toBe(0);
    expect(output).toMatch(/^audit-errors<<.*\n0\n/m);
    expect(summary).toContain('Changes to your compose file');
    const [id = ''] = readdirSync(releases());
    const compose = readFileSync(join(releases(), id, 'compose.yaml'), 'utf8');
    expect(compose).toContain('metabase/metabase');
    expect(compose).not.toContain('portainer');
  });

  it('that is not there, or is no compose file, is refused by the name of its input', () => {
    expect(run(EXAMPLE_SPEC_TEXT, { 'INPUT_BASE-COMPOSE': 'none.yml' }).log).toContain(
      "Input 'base-compose' is 'none.yml', which cannot be read",
    );
    expect(run(EXAMPLE_SPEC_TEXT, { 'INPUT_BASE-COMPOSE': 'lago.yml' }).log).toContain(
      'lago.yml has no `services`',
    );
    expect(run(EXAMPLE_SPEC_TEXT, { 'INPUT_ENV-FILE': '.env' }).log).toContain(
      "Input 'env-file' is '.env', but there is no 'base-compose'",
    );
  });
});

describe('a report', () => {
  it('judges anybody’s compose file without a secret, marks its lines, and neither renders nor fails', () => {
    bring('docker-compose.production.yml', '.env.production');
    const { status, log, output, summary } = run('', {
      ...NO_SECRETS,
      INPUT_AUDIT: 'report',
      'INPUT_BASE-COMPOSE': 'docker-compose.production.yml',
      'INPUT_ENV-FILE': '.env.production',
    });
    expect(status, log).toBe(0);
    expect(log).toMatch(/::error.*file=docker-compose\.production\.yml,line=65,.*\[staging-authority\]/);
    expect(log).toMatch(/::error.*file=\.env\.production,line=5,.*\[placeholder-secret\]/);
    expect(output).toMatch(/^audit-errors<<.*\n[1-9]\d*\n/m);
    expect(summary).toContain('docker-socket');
    expect(existsSync(releases())).toBe(false);
  });

  it('judges lago.yml when there is no compose file', () => {
    const { status, log } = run(EXAMPLE_SPEC_TEXT.replace('LAGO_LOG_LEVEL: warn', "SIDEKIQ_EVENTS: 'true'"), {
      INPUT_AUDIT: 'report',
    });
    expect(status, log).toBe(0);
    expect(log).toMatch(/::error.*file=lago\.yml,line=8.*\[switch-without-worker\]/);
  });

  it('judges lago.yml without a secret, and those that are there', () => {
    const alone = run(EXAMPLE_SPEC_TEXT, { ...NO_SECRETS, INPUT_AUDIT: 'report' });
    expect(alone.status, alone.log).toBe(0);
    expect(alone.output).toMatch(/^audit-errors<<.*\n0\n/m);
    const bad = {
      POSTGRES_PASSWORD: 'changeme',
      LAGO_RSA_PRIVATE_KEY: 'not-base64!',
      REDIS_URL: 'redis://u%zz:p@h:6379/0',
    };
    const { status, log } = run(EXAMPLE_SPEC_TEXT, { ...NO_SECRETS, ...bad, INPUT_AUDIT: 'report' });
    expect(status, log).toBe(0);
    expect(log).toMatch(/::error.*POSTGRES_PASSWORD is a placeholder \[placeholder-secret\]/);
    expect(log).toMatch(/::error.*LAGO_RSA_PRIVATE_KEY is not base64 \[secret-form\]/);
    expect(log).toMatch(/::error.*REDIS_URL has a `%25` in its user .* \[secret-form\]/);
  });
});
