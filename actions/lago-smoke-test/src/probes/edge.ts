import { describeAnswer, type Probe, ProbeFailure } from '../probe.ts';

/** Port 80 sends everybody to 443 under the same name. */
export function redirectProbe(domain: string): Probe {
  return {
    id: 'redirect',
    name: 'Redirect from port 80 to 443',
    run: async (ask) => {
      const answer = await ask({ path: '/login', tls: false });
      const { location } = answer.headers;
      const leads = location === undefined ? null : URL.parse(location);
      const isHome = leads?.protocol === 'https:' && leads.host === domain;
      if ([301, 302, 307, 308].includes(answer.status) && isHome) return `${answer.status} to ${location}`;
      throw new ProbeFailure(
        `a redirect to https://${domain}/`,
        location === undefined ? describeAnswer(answer) : `${answer.status} to ${location}`,
        'The proxy lacks the entry point on port 80 that redirects: compare its configuration with the one that render-config made.',
      );
    },
  };
}

/**
 * What the single-domain layout would open to the world: the proxy strips `/api`, so that paths of Rails that are
 * meant for the inside are reachable under it (facts: lago.md 2.6).
 */
const CLOSED_DOORS = [
  ['sidekiq', '/api/sidekiq'],
  ['metrics', '/api/metrics'],
  ['sidekiq-metrics', '/api/sidekiq/prometheus/metrics'],
  ['karafka', '/api/karafka'],
  ['admin', '/api/admin/organizations'],
  ['data-api', '/api/data_api/usages'],
] as const;

export function closedDoorProbes(): Probe[] {
  return CLOSED_DOORS.map(([id, path]) => ({
    id: `closed-door.${id}`,
    name: `Closed: ${path}`,
    run: async (ask) => {
      const answer = await ask({ path });
      if (answer.status === 403 || answer.status === 404) return `status ${answer.status}`;
      throw new ProbeFailure(
        'status 403 or 404',
        describeAnswer(answer),
        `Anyone on the Internet reaches ${path}: the proxy lacks the rule that denies it; deploy a release made by render-config.`,
      );
    },
  }));
}

/** A browser asks first, when the front's page calls the API. */
export function corsProbe(domain: string): Probe {
  const origin = `https://${domain}`;
  return {
    id: 'cors',
    name: 'CORS preflight from the front',
    run: async (ask) => {
      const answer = await ask({
        path: '/api/graphql',
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'authorization,content-type,x-lago-organization',
        },
      });
      const allowed = answer.headers['access-control-allow-origin'];
      const isSuccess = answer.status >= 200 && answer.status < 300;
      if (isSuccess && (allowed === origin || allowed === '*')) return `origin ${allowed} is allowed`;
      throw new ProbeFailure(
        `access-control-allow-origin: ${origin}`,
        allowed === undefined
          ? `${describeAnswer(answer)} without that header`
          : `status ${answer.status} with ${allowed}`,
        'LAGO_FRONT_URL of the api is not the address that the browser shows: compare it with the domain in lago.yml.',
      );
    },
  };
}

/** Half a year, the least that browsers' lists and auditors ask for. */
const HSTS_SECONDS = 15_552_000;

/** Browsers are told never to come by plain HTTP again. */
export function hstsProbe(): Probe {
  return {
    id: 'hsts',
    name: 'Strict-Transport-Security',
    run: async (ask) => {
      const { headers } = await ask({ path: '/' });
      const header = headers['strict-transport-security'];
      const seconds = Number(/max-age="?(\d+)/.exec(header ?? '')?.[1] ?? 0);
      if (seconds >= HSTS_SECONDS) return `${header}`;
      throw new ProbeFailure(
        `strict-transport-security: max-age of at least ${HSTS_SECONDS}`,
        header ?? 'no such header',
        'The proxy lacks the header: deploy a release made by render-config.',
      );
    },
  };
}

/** The header that the proxy of each release adds: which release answered, not merely which version. */
export function releaseHeaderProbe(expected: string | undefined): Probe {
  return {
    id: 'release-header',
    name: 'Release',
    ...(expected === undefined ? { skipped: 'no expected-release was given' } : {}),
    run: async (ask) => {
      const answer = await ask({ path: '/api/health' });
      const came = answer.headers['x-lago-release'];
      if (came === expected) return `${came}`;
      throw new ProbeFailure(
        `x-lago-release: ${expected}`,
        came === undefined ? 'no such header' : came,
        'Another release answers: the deploy went to the other color, its proxy was not restarted, or the Elastic IP leads elsewhere. Look at `deploy-compose` with operation: status.',
      );
    },
  };
}
