import { spawnSync } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseRelease, type Release, type Topology } from '@lago-scw/contracts';
import { EXAMPLE_TOPOLOGY } from '@lago-scw/contracts/example-topology';
import { type Stack, startStack } from '@lago-scw/sandbox/lago/test-stack';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// The action runs as the runner runs it, and what it wrote runs on a machine of the sandbox.

const PUBLIC = '203.0.113.1';
/** Special to a URL, to Compose, to YAML and to a shell. */
const PASSWORD = 'p@ss#w/o%rd$x\'"\\ {}';

const SPEC = `environment: production
domain: billing.example.com
tls:
  from: secret
lago:
  version: v1.50.0
storage:
  bucket: example-lago
mail:
  from: billing@example.com
  user: 11111111-1111-4111-8111-111111111111
`;

let stack: Stack;
let ssh: Awaited<ReturnType<Stack['boot']>>;
let folder: string;
let release: Release;

beforeAll(async () => {
  stack = await startStack();
  await stack.databases.updateUser('db', 'lago', PASSWORD, false);
  ssh = await stack.boot('blue', PUBLIC);
  folder = mkdtempSync(join(tmpdir(), 'lago-scw-render-'));
  const releaseFolder = await runAction();
  release = parseRelease(readFileSync(join(releaseFolder, 'release.json'), 'utf8'));
  const home = stack.machines.machine('blue')?.home ?? '';
  cpSync(releaseFolder, join(home, 'lago-scw/releases', release.id), { recursive: true });
}, 60_000);
afterAll(async () => {
  await stack.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Answers the path of the release folder. */
async function runAction(): Promise<string> {
  writeFileSync(join(folder, 'lago.yml'), SPEC);
  writeFileSync(join(folder, 'output'), '');
  const main = join(import.meta.dirname, '../../actions/lago-render-config/src/main.ts');
  const { status, stdout } = spawnSync(process.execPath, ['--conditions=lago-scw-source', main], {
    encoding: 'utf8',
    env: {
      RUNNER_TEMP: folder,
      GITHUB_WORKSPACE: folder,
      GITHUB_OUTPUT: join(folder, 'output'),
      INPUT_TOPOLOGY: JSON.stringify(await topology()),
      ...(await secrets()),
    },
  });
  expect(status, stdout).toBe(0);
  const [, path = ''] = /^release-dir<<.*\n(.*)$/m.exec(readFileSync(join(folder, 'output'), 'utf8')) ?? [];
  return path;
}

async function secrets(): Promise<Record<string, string>> {
  const { certificatePem, keyPem } = await stack.authority.issue(['billing.example.com']);
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  return {
    SECRET_KEY_BASE: randomBytes(64).toString('hex'),
    LAGO_RSA_PRIVATE_KEY: Buffer.from(rsa.export({ type: 'pkcs8', format: 'pem' })).toString('base64'),
    LAGO_ENCRYPTION_PRIMARY_KEY: randomBytes(32).toString('hex'),
    LAGO_ENCRYPTION_DETERMINISTIC_KEY: randomBytes(32).toString('hex'),
    LAGO_ENCRYPTION_KEY_DERIVATION_SALT: randomBytes(32).toString('hex'),
    POSTGRES_PASSWORD: PASSWORD,
    REDIS_URL: 'redis://lago:red%24is@172.16.0.11:6379/0',
    LAGO_AWS_S3_ACCESS_KEY_ID: 'SCWEXAMPLE0000000000',
    LAGO_AWS_S3_SECRET_ACCESS_KEY: randomBytes(16).toString('hex'),
    LAGO_SMTP_PASSWORD: randomBytes(16).toString('hex'),
    TLS_CERTIFICATE: certificatePem,
    TLS_PRIVATE_KEY: keyPem,
  };
}

async function topology(): Promise<Topology> {
  const certificate = await stack.databases.certificate('db');
  return {
    ...EXAMPLE_TOPOLOGY,
    database: { ...EXAMPLE_TOPOLOGY.database, address: '172.16.0.10', certificate },
  };
}

function compose(words: string, variable = 'LAGO_SCW_COLOR=blue LAGO_SCW_PRIVATE_ADDRESS=172.16.0.2') {
  const project = `lago-scw/releases/${release.id}`;
  return ssh.execCommand(
    `${variable} docker compose --project-directory ${project} --file ${project}/compose.yaml --profile '*' ${words}`,
  );
}

describe('a rendered release on a machine', () => {
  it('is for its owner alone', () => {
    const place = join(folder, 'lago-scw/releases', release.id);
    expect(statSync(place).mode & 0o777).toBe(0o700);
    for (const { path } of release.files) expect(statSync(join(place, path)).mode & 0o777, path).toBe(0o600);
  });

  it('is refused while nobody says which color the machine is', async () => {
    const { code, stderr } = await compose('config --quiet', 'LAGO_SCW_PRIVATE_ADDRESS=172.16.0.2');
    expect(code).not.toBe(0);
    expect(stderr).toContain('is blue or green; deploy-compose sets it');
  });

  it('is accepted, migrates, and comes up healthy as a whole', async () => {
    expect(await compose('config --quiet')).toMatchObject({ code: 0, stderr: '' });
    expect(await compose('run --rm --no-TTY migrate')).toMatchObject({ code: 0 });
    const { web, jobs, clock } = release.services;
    for (const services of [web, jobs, clock]) {
      const up = await compose(`up --detach --no-deps --wait --wait-timeout 20 ${services.join(' ')}`);
      expect(up).toMatchObject({ code: 0 });
    }
  }, 60_000);

  it('leaves the schema version that release.json expects', async () => {
    const [row] = await stack.query('SELECT max(version) AS version FROM schema_migrations');
    expect(row?.version).toBe(release.schemaVersion);
  });

  it('shows its containers the secrets that were given, character by character', async () => {
    const { stdout } = await compose('config --format json');
    const { services } = JSON.parse(stdout);
    expect(decodeURIComponent(new URL(services.api.environment.DATABASE_URL).password)).toBe(PASSWORD);
    expect(services.clock.environment).not.toHaveProperty('LAGO_SMTP_PASSWORD');
  });

  it('means the same to the real Docker Compose', ({ skip }) => {
    if (spawnSync('docker', ['compose', 'version']).status !== 0) skip('this machine has no docker compose');
    const cwd = join(folder, 'lago-scw/releases', release.id);
    const real = (...words: string[]) =>
      spawnSync('docker', ['compose', '--profile', '*', 'config', ...words], {
        cwd,
        encoding: 'utf8',
        env: {
          PATH: process.env.PATH,
          HOME: folder,
          LAGO_SCW_COLOR: 'green',
          LAGO_SCW_PRIVATE_ADDRESS: '172.16.0.2',
        },
      });
    expect(real('--quiet')).toMatchObject({ status: 0, stderr: '' });
    const { services } = JSON.parse(real('--format', 'json').stdout);
    expect(decodeURIComponent(new URL(services.api.environment.DATABASE_URL).password)).toBe(PASSWORD);
    expect(services.clock.restart).toBe('no');
    expect(services.worker.stop_grace_period).toMatch(/^[4-9]\ds$/);
    expect(Object.keys(services).filter((name) => services[name].ports !== undefined)).toEqual(['proxy']);
  });

  it('answers on every route with its id and its color', async () => {
    for (const path of ['/', '/api/health', '/graphql', '/api/sidekiq', '/env-config.js']) {
      const { headers } = await stack.get(PUBLIC, path);
      expect(headers, path).toMatchObject({
        'x-lago-release': release.id,
        'x-lago-color': 'blue',
        'x-lago-drain': 'off',
        'strict-transport-security': 'max-age=31536000',
      });
    }
    expect((await stack.get(PUBLIC, '/api/health')).json()).toMatchObject({ version: 'v1.50.0' });
    expect((await stack.get(PUBLIC, '/health')).headers['content-type']).toContain('text/html');
  });

  it.each(['sidekiq', 'metrics', 'karafka', 'admin', 'data_api'])('keeps /api/%s closed', async (door) => {
    expect((await stack.get(PUBLIC, `/api/${door}`)).status).toBe(403);
  });

  it('sends plain HTTP to HTTPS', async () => {
    const target = stack.machines.resolve(PUBLIC, 80);
    const answer = await fetch(`http://${target?.host}:${target?.port}/x?y=1`, { redirect: 'manual' });
    expect(answer.status).toBe(301);
    expect(answer.headers.get('x-lago-release')).toBe(release.id);
  });
});
