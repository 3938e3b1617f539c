import { createAuthority } from '@lago-scw/sandbox';
import { DOMAIN } from './lago-release.ts';
import { asItIs, both, broken, configured, routed, stopped, type WrongState } from './wrong-states.ts';

const quick = { level: 'quick', 'deadline-seconds': 1 } as const;

/** A certificate that green alone has. */
const certified =
  (name: string | undefined, names: readonly string[], validDays?: number): WrongState['stage'] =>
  async (world) => {
    const authority = name === undefined ? world.stack.authority : await createAuthority(name);
    await world.certify('green', await authority.issue(names, validDays === undefined ? {} : { validDays }));
    return () => world.certify('green');
  };

/** What the quick test sees: proxy, certificate, versions, front. */
export const WRONG_AT_THE_EDGE: readonly WrongState[] = [
  {
    name: "the front's page answers everything under /api/ but /api/v1",
    stage: routed((routes) => routes.replace(/ {4}api-other:\n(?: {6}.*\n)+/, '')),
    inputs: quick,
    caughtBy: ['api-health', 'cors', 'own.own-health'],
    named: /front's page answered/,
  },
  {
    name: 'the API has no route',
    stage: routed((routes) =>
      routes
        .replaceAll(`Host(\`${DOMAIN}\`) && PathPrefix(\`/api/\`)`, 'Host(`other.example.com`)')
        .replace(/ {4}front:\n(?: {6}.*\n)+/, ''),
    ),
    inputs: quick,
    caughtBy: ['api-health', 'front', 'env-config', 'cors', 'own.own-health'],
    named: /no route to the api|does not send/,
  },
  {
    name: 'GraphQL is not routed',
    stage: routed((routes) => routes.replace(/ {4}api-graphql:\n(?: {6}.*\n)+/, '')),
    inputs: quick,
    caughtBy: ['graphql'],
    named: /POST \/graphql/,
  },
  {
    name: 'GraphQL answers errors with status 200',
    stage: broken('green', 'graphql-errors'),
    inputs: quick,
    caughtBy: ['graphql'],
    named: /Internal server error/,
  },
  {
    name: 'the front was told another address (LAGO_FRONT_URL)',
    stage: configured('green', { environment: { LAGO_FRONT_URL: 'https://old.example.com' } }),
    inputs: quick,
    caughtBy: ['cors'],
    named: /LAGO_FRONT_URL/,
  },
  {
    name: "Sidekiq's pages are open",
    stage: both(
      configured('green', { environment: { LAGO_SIDEKIQ_WEB: 'true' } }),
      routed((routes) => routes.replace('PathPrefix(`/api/sidekiq`) || ', '')),
    ),
    inputs: quick,
    caughtBy: ['closed-door.sidekiq'],
    named: /Anyone on the Internet/,
  },
  {
    name: 'metrics are open',
    stage: routed((routes) => routes.replace(' || PathPrefix(`/api/metrics`)', '')),
    inputs: quick,
    caughtBy: ['closed-door.metrics'],
    named: /Anyone on the Internet/,
  },
  {
    name: 'plain HTTP is not redirected',
    stage: routed((routes) => routes.replace(/ {8}- to-https\n/, '')),
    inputs: quick,
    caughtBy: ['redirect'],
    named: /entry point on port 80/,
  },
  {
    name: 'no Strict-Transport-Security',
    stage: routed((routes) => routes.replace('Strict-Transport-Security', 'X-Nothing')),
    inputs: quick,
    caughtBy: ['hsts'],
    named: /no such header/,
  },
  {
    name: 'Strict-Transport-Security for a minute',
    stage: routed((routes) => routes.replace('max-age=31536000', 'max-age=60')),
    inputs: quick,
    caughtBy: ['hsts'],
    named: /max-age=60/,
  },
  {
    name: 'another release answers',
    stage: routed((routes) => routes.replace('v1.50.0-1a2b3c4d', 'v1.50.0-00000000')),
    inputs: quick,
    caughtBy: ['release-header'],
    named: /v1\.50\.0-00000000/,
  },
  {
    name: 'no header says which release answers',
    stage: routed((routes) => routes.replace('X-Lago-Release', 'X-Other')),
    inputs: quick,
    caughtBy: ['release-header'],
    named: /no such header/,
  },
  {
    name: 'another version of the api runs than was deployed',
    stage: configured('green', { api: 'v1.45.0' }),
    inputs: quick,
    caughtBy: ['api-health', 'graphql', 'own.own-health'],
    named: /v1\.45\.0/,
  },
  {
    name: 'the database is away',
    stage: broken('green', 'database-away'),
    inputs: quick,
    caughtBy: ['api-health', 'own.own-health'],
    named: /cannot query PostgreSQL/,
  },
  {
    name: 'env-config.js points elsewhere',
    stage: configured('green', { apiUrlOfFront: 'http://localhost:3000' }),
    inputs: quick,
    caughtBy: ['env-config'],
    named: /localhost:3000/,
  },
  {
    name: 'env-config.js was not written',
    stage: broken('green', 'front-without-env-config'),
    inputs: quick,
    caughtBy: ['env-config'],
    named: /did not write env-config/,
  },
  {
    name: 'a script of the front is missing',
    stage: broken('green', 'front-asset-missing'),
    inputs: quick,
    caughtBy: ['front'],
    named: /different versions/,
  },
  {
    name: 'the front is down',
    stage: stopped('green', 'front'),
    inputs: quick,
    caughtBy: ['hsts', 'front', 'env-config'],
    named: /Lago behind it does not/,
  },
  {
    name: 'the api is down',
    stage: stopped('green', 'api'),
    inputs: quick,
    caughtBy: [
      'certificate',
      'api-health',
      'release-header',
      'graphql',
      'cors',
      'keys.certificate',
      'own.own-health',
    ],
    named: /docker compose logs api/,
  },
  {
    name: 'nothing listens',
    stage: stopped('green', 'proxy'),
    inputs: { ...quick, probes: 'certificate, redirect, api-health' },
    caughtBy: ['certificate', 'redirect', 'api-health'],
    named: /docker compose logs proxy/,
  },
  {
    name: "a certificate of Let's Encrypt's staging authority",
    stage: certified('(STAGING) Pretend Pear X1', [DOMAIN]),
    inputs: quick,
    caughtBy: ['certificate', 'keys.certificate'],
    named: /staging authority/,
  },
  {
    name: 'a certificate that expired',
    stage: certified(undefined, [DOMAIN], -2),
    inputs: quick,
    caughtBy: ['certificate', 'keys.certificate'],
    named: /expired/,
  },
  {
    name: 'a certificate that is about to expire',
    stage: certified(undefined, [DOMAIN], 3),
    inputs: quick,
    caughtBy: ['certificate', 'keys.certificate'],
    named: /days left/,
  },
  {
    name: 'a certificate of another host',
    stage: certified(undefined, ['other.example.com']),
    inputs: quick,
    caughtBy: ['certificate', 'keys.certificate'],
    named: /other\.example\.com/,
  },
  {
    name: 'a certificate of an authority that nobody knows',
    stage: certified('Nobody', [DOMAIN]),
    inputs: quick,
    caughtBy: ['certificate', 'keys.certificate'],
    named: /not trusted/,
  },
  {
    name: 'the colors have different certificates',
    stage: certified(undefined, [DOMAIN]),
    inputs: quick,
    caughtBy: ['keys.certificate'],
    named: /older TLS_CERTIFICATE/,
  },
  {
    name: "a key is not sent to whom it is not meant for: full test behind another host's certificate",
    stage: certified(undefined, ['other.example.com']),
    inputs: { 'deadline-seconds': 1, probes: 'certificate, billing.organization' },
    caughtBy: ['certificate', 'billing.organization'],
    named: /ALTNAME/,
  },
  {
    name: 'the release that is expected is newer than the one that runs',
    stage: asItIs,
    inputs: { ...quick, 'expected-release': 'v1.51.0-1a2b3c4d' },
    caughtBy: ['api-health', 'release-header', 'graphql'],
    named: /v1\.51\.0/,
  },
];
