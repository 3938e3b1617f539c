import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { instanceOf } from '@lago-scw/contracts';
import { EXAMPLE_TOPOLOGY } from '@lago-scw/contracts/example-topology';
import { createEffects } from '@lago-scw/effects';
import { type Authority, createAuthority, type IssuedCertificate } from '@lago-scw/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quickProbes } from './quick-probes.ts';
import { type Result, runProbes } from './run-probes.ts';
import { targetOf } from './target.ts';
import { DOMAIN, RELEASE, type Reply, RIGHT, SPA, startTestLago } from './test-lago.ts';

const trustedBefore = getCACertificates('default');
let authority: Authority;
let certificate: IssuedCertificate;

beforeAll(async () => {
  authority = await createAuthority();
  certificate = await authority.issue([DOMAIN]);
  setDefaultCACertificates([...trustedBefore, authority.certificatePem]);
});

afterAll(() => setDefaultCACertificates(trustedBefore));

async function smoke(
  wrong: Readonly<Record<string, Reply>>,
  options: { readonly certificate?: IssuedCertificate; readonly color?: boolean } = {},
): Promise<{ checks: Result[]; hosts: ReadonlySet<string> }> {
  const from = options.color ? instanceOf(EXAMPLE_TOPOLOGY, 'green').managementAddress : DOMAIN;
  const lago = await startTestLago(options.certificate ?? certificate, { ...RIGHT, ...wrong }, from);
  try {
    const target = targetOf(options.color ? 'standby' : 'public', EXAMPLE_TOPOLOGY, lago.connectTo);
    const probes = quickProbes(target, { version: 'v1.50.0', release: RELEASE }, Date.now);
    const effects = createEffects({ listeners: [] });
    return { checks: await runProbes(probes, target, { effects, deadlineSeconds: 3 }), hosts: lago.hosts };
  } finally {
    await lago.close();
  }
}

const failed = (checks: readonly Result[]) =>
  checks.filter(({ outcome }) => outcome === 'failed').map(({ name }) => name);

describe('a right Lago', () => {
  it('passes every probe under the public name', async () => {
    const { checks } = await smoke({});
    expect(failed(checks)).toEqual([]);
    expect(checks.filter(({ outcome }) => outcome === 'passed')).toHaveLength(15);
    expect(checks.filter(({ outcome }) => outcome === 'skipped').map(({ detail }) => detail)).toEqual([
      `LAGO_SCW_CONNECT_TO leads ${DOMAIN} to 127.0.0.1`,
    ]);
  });

  it('passes on a color by its own address, with the public name in SNI and Host', async () => {
    const { checks, hosts } = await smoke({}, { color: true });
    expect(failed(checks)).toEqual([]);
    expect([...hosts]).toEqual([DOMAIN]);
  });

  it('is timed by phase', async () => {
    const { checks } = await smoke({});
    const health = checks.find(({ name }) => name === 'API health and version');
    expect(health?.phases).toEqual({
      dns: null,
      tcp: expect.any(Number),
      tls: expect.any(Number),
      firstByte: expect.any(Number),
    });
  });
});

describe('a wrong Lago is caught by the probe that should', () => {
  const json = (value: unknown): Reply => ({
    headers: { 'content-type': 'application/json', 'x-lago-release': RELEASE },
    body: JSON.stringify(value),
  });
  const spa = { ...SPA, headers: { ...SPA.headers, 'x-lago-release': RELEASE } };
  const cases: [string, Record<string, Reply>, string[]][] = [
    ["the front's page answers /api/health", { 'GET /api/health': spa }, ['API health and version']],
    ['another version runs', { 'GET /api/health': json({ version: 'v1.45.0' }) }, ['API health and version']],
    ['the database is away', { 'GET /api/health': { ...json({}), status: 500 } }, ['API health and version']],
    [
      'another release answers',
      {
        'GET /api/health': {
          headers: { 'x-lago-release': 'v1.50.0-00000000' },
          body: '{"version":"v1.50.0"}',
        },
      },
      ['Release'],
    ],
    ['no release header', { 'GET /api/health': { headers: {}, body: '{"version":"v1.50.0"}' } }, ['Release']],
    ['GraphQL is not routed', { 'POST /graphql': SPA }, ['GraphQL version']],
    [
      'GraphQL answers another version',
      { 'POST /graphql': json({ data: { currentVersion: { number: '1.44.0' } } }) },
      ['GraphQL version'],
    ],
    [
      'GraphQL answers errors with status 200',
      { 'POST /graphql': json({ errors: [{ message: 'no' }] }) },
      ['GraphQL version'],
    ],
    ['Sidekiq is open', { 'GET /api/sidekiq': { body: 'Sidekiq' } }, ['Closed: /api/sidekiq']],
    ['Sidekiq redirects', { 'GET /api/sidekiq': { status: 302 } }, ['Closed: /api/sidekiq']],
    ['metrics are open', { 'GET /api/metrics': { body: 'puma 1' } }, ['Closed: /api/metrics']],
    [
      'the admin API asks for a key',
      { 'GET /api/admin/organizations': { status: 401 } },
      ['Closed: /api/admin/organizations'],
    ],
    ['no redirect', { 'http GET /login': SPA }, ['Redirect from port 80 to 443']],
    [
      'a redirect to elsewhere',
      { 'http GET /login': { status: 301, headers: { location: 'https://example.org/' } } },
      ['Redirect from port 80 to 443'],
    ],
    ['no CORS header', { 'OPTIONS /api/graphql': { status: 200 } }, ['CORS preflight from the front']],
    [
      'CORS for another origin',
      { 'OPTIONS /api/graphql': { headers: { 'access-control-allow-origin': 'http://localhost' } } },
      ['CORS preflight from the front'],
    ],
    [
      'CORS answers an error',
      { 'OPTIONS /api/graphql': { status: 404, headers: { 'access-control-allow-origin': '*' } } },
      ['CORS preflight from the front'],
    ],
    ['no env-config.js', { 'GET /env-config.js': SPA }, ['env-config.js points home']],
    [
      'env-config.js points elsewhere',
      {
        'GET /env-config.js': {
          headers: { 'content-type': 'text/javascript' },
          body: 'window.API_URL = "http://localhost:3000"',
        },
      },
      ['env-config.js points home'],
    ],
    ['the front is away', { 'GET /': { ...SPA, status: 404 } }, ['Front page and its assets']],
    [
      'no HSTS',
      { 'GET /': { ...SPA, headers: { 'content-type': 'text/html' } } },
      ['Strict-Transport-Security'],
    ],
    [
      'HSTS of a minute',
      { 'GET /': { ...SPA, headers: { ...SPA.headers, 'strict-transport-security': 'max-age=60' } } },
      ['Strict-Transport-Security'],
    ],
    ['an asset is the page again', { 'GET /assets/index-1.js': SPA }, ['Front page and its assets']],
    [
      'a style sheet is missing',
      { 'GET /assets/index-1.css': { status: 404 } },
      ['Front page and its assets'],
    ],
  ];
  it.each(cases)('%s', async (_name, wrong, expected) => {
    const { checks } = await smoke(wrong);
    expect(failed(checks)).toEqual(expected);
    for (const check of checks.filter(({ outcome }) => outcome === 'failed')) {
      expect(check.detail).toMatch(/^expected .*; came /);
      expect(check.remedy).toBeTruthy();
    }
  });
});

describe('a bad certificate fails its probe alone and is told apart', () => {
  it.each([
    [
      'expired',
      async () => authority.issue([DOMAIN], { validDays: -2 }),
      /expired 2 days ago|expired 3 days ago/,
    ],
    ['about to expire', async () => authority.issue([DOMAIN], { validDays: 3 }), /with [23] days left/],
    ['of another host', async () => authority.issue(['other.example.com']), /other\.example\.com/],
    [
      'of a staging authority',
      async () => (await createAuthority('(STAGING) Pretend Pear X1')).issue([DOMAIN]),
      /staging authority/,
    ],
    ['of an unknown authority', async () => (await createAuthority('Nobody')).issue([DOMAIN]), /not trusted/],
  ])('%s', async (_name, issue, detail) => {
    const { checks } = await smoke({}, { certificate: await issue() });
    expect(failed(checks)).toEqual(['Certificate']);
    expect(checks.find(({ name }) => name === 'Certificate')?.detail).toMatch(detail);
  });
});
