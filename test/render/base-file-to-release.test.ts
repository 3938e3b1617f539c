import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readSpec } from '@lago-scw/contracts';
import { LISTED_VERSIONS } from '@lago-scw/lago';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { auditRelease } from '../../actions/lago-render-config/src/audit/audit-release.ts';
import type { BaseFile } from '../../actions/lago-render-config/src/base/base-file.ts';
import {
  EXAMPLE_NOW,
  EXAMPLE_SPEC_TEXT,
  EXAMPLE_VARIABLES,
  ORDERED_TOPOLOGY,
} from '../../actions/lago-render-config/src/example-order.ts';
import { type RenderedRelease, renderRelease } from '../../actions/lago-render-config/src/render.ts';
import { readSecrets } from '../../actions/lago-render-config/src/secrets.ts';
import { BASE_COMPOSE as compose, BASE_ENV as env } from './base-file.ts';
import { OPTIONS, orderOf } from './combinations.ts';

interface Case {
  readonly version: string;
  readonly tls: string;
  readonly extra: string;
  readonly base: BaseFile | undefined;
}

function specText({ version, tls, extra }: Case): string {
  return EXAMPLE_SPEC_TEXT.replace('v1.50.0', version)
    .replace('from: secret', tls)
    .replace('  env:\n', `${extra}  env:\n`);
}

function render(made: Case) {
  const result = readSpec(specText(made), 'lago.yml');
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'));
  const variables = { ...EXAMPLE_VARIABLES, SCW_DNS_SECRET_KEY: '44444444-4444-4444-8444-444444444444' };
  const secrets = readSecrets(variables, result.spec, EXAMPLE_NOW);
  const order = { spec: result.spec, topology: ORDERED_TOPOLOGY, secrets };
  const release = renderRelease(made.base === undefined ? order : { ...order, base: made.base });
  return {
    release,
    findings: auditRelease(release, { ...result, file: 'lago.yml' }),
  };
}

const onBase = (changes: Partial<Case> = {}) =>
  render({ version: 'v1.50.0', tls: 'from: secret', extra: '', base: { compose, env }, ...changes });

describe('a release built upon that base file', () => {
  const { release, findings } = onBase();
  const text = release.files.get('compose.yaml') ?? '';
  const { services } = parse(text);

  it('has no finding left', () => {
    expect(findings).toEqual([]);
  });

  it('gives Lago’s services what the spec alone would give them', () => {
    const alone = parse(onBase({ base: undefined }).release.files.get('compose.yaml') ?? '').services;
    for (const [name, service] of Object.entries(alone))
      expect(services[name], name).toMatchObject(service as object);
  });

  it('keeps services and comments that are the operator’s', () => {
    expect(services.metabase).toMatchObject({
      image: 'metabase/metabase:v0.55.3',
      environment: { MB_SITE_NAME: 'Finance' },
    });
    expect(text).toContain('# Ours: a dashboard for the finance team');
    expect(text).toContain('# it keeps nothing here');
    expect(text).toContain('# The default queues.');
    expect(release.release.services.web).toContain('metabase');
    expect(release.release.images).toContain('metabase/metabase:v0.55.3');
  });

  it('keeps variables of the operator’s that are set, and takes their values from a .env', () => {
    const filled = { file: env.file, text: `${env.text}GOOGLE_AUTH_CLIENT_SECRET='goo$gle'\n` };
    const files = onBase({ base: { compose, env: filled } }).release.files;
    expect(parse(files.get('compose.yaml') ?? '').services.api.environment).toEqual({
      GOOGLE_AUTH_CLIENT_SECRET: '${'.concat('GOOGLE_AUTH_CLIENT_SECRET:-}'),
    });
    expect(files.get('.env')).toBe('GOOGLE_AUTH_CLIENT_SECRET="goo\\$gle"\n');
  });

  it('lists what was changed', () => {
    const of = (service: string | undefined) =>
      release.changes.filter((change) => change.service === service).map(({ what }) => what);
    expect(of('db')).toEqual(['taken out: the database is Managed PostgreSQL']);
    expect(of('clock')).toContainEqual(expect.stringMatching(/^set anew: .*restart/));
    expect(of('metabase')).toContain('kept');
  });

  it('is the same bytes for the same input, and another release than without the base file', () => {
    expect([...onBase().release.files]).toEqual([...release.files]);
    expect(onBase({ base: undefined }).release.release.id).not.toBe(release.release.id);
  });
});

const folder = mkdtempSync(join(tmpdir(), 'lago-scw-base-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function composeSays({ files, release: { id } }: RenderedRelease) {
  const cwd = join(folder, id);
  for (const [path, content] of files) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), content);
    chmodSync(join(cwd, path), 0o600);
  }
  return spawnSync('docker', ['compose', '--profile', '*', 'config', '--quiet'], {
    cwd,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      LAGO_SCW_COLOR: 'green',
      LAGO_SCW_PRIVATE_ADDRESS: '172.16.0.2',
    },
  });
}

describe('what is wrong with a service of the operator’s', () => {
  it('is shown on its line of the base file', () => {
    const line = "    labels: ['traefik.http.routers.bi.rule=Host(`bi`)']";
    const text = compose.text.replace('    image: metabase/metabase:v0.55.3', `$&\n${line}`);
    const { findings } = onBase({ base: { compose: { ...compose, text }, env } });
    expect(findings.map(({ rule, place }) => [rule, place.file, place.line])).toEqual([
      ['labels-not-read', compose.file, text.split('\n').indexOf(line) + 1],
    ]);
  });
});

describe('a release of any version', () => {
  it.each(LISTED_VERSIONS)('%s passes the audit without a finding', (version) => {
    expect(onBase({ version }).findings).toEqual([]);
    expect(onBase({ version, base: undefined }).findings).toEqual([]);
  });
});

const VERSIONS = ['v1.27.1', 'v1.31.0', 'v1.35.0', 'v1.42.0', 'v1.43.0', 'v1.45.0', 'v1.50.0', 'v1.51.0'];
const ALL_WORKERS = '  workers: [events, billing, pdfs, webhook, clock, payments]\n';

const CERTIFICATES = [
  'from: secret',
  'from: lets-encrypt\n  email: ops@example.com',
  'from: lets-encrypt\n  email: ops@example.com\n  challenge: tls-alpn',
];

const CASES = VERSIONS.flatMap((version) =>
  [undefined, { compose, env }].flatMap((base) =>
    CERTIFICATES.flatMap((tls) =>
      ['', ALL_WORKERS, '  workers: []\n  signup: true\n'].map(
        (extra): Case => ({ version, tls, extra, base }),
      ),
    ),
  ),
);

const hasCompose = spawnSync('docker', ['compose', 'version']).status === 0;

describe.skipIf(!hasCompose)('the real Docker Compose', () => {
  it.each(OPTIONS)('accepts the base file with: $name', (option) => {
    for (const version of ['v1.27.1', 'v1.42.0', 'v1.51.0'])
      expect(
        composeSays(renderRelease({ ...orderOf(version, option), base: { compose, env } })),
      ).toMatchObject({
        status: 0,
        stderr: '',
      });
  });

  it(`accepts every version, with and without the base file, with every certificate (${CASES.length})`, () => {
    for (const made of CASES) {
      const { release, findings } = render(made);
      expect(composeSays(release), specText(made)).toMatchObject({ status: 0, stderr: '' });
      expect(
        findings.filter(({ severity }) => severity === 'error'),
        specText(made),
      ).toEqual([]);
      expect(findings.map(({ rule }) => rule)).not.toContain('certificate-needs-address');
    }
  });
});
