import { describeAnswer, type Probe, ProbeFailure } from '../probe.ts';

/**
 * `/api/health` as JSON with the version. At `/health` the front's page answers 200 to everything, so that a
 * status alone proves nothing (facts: lago.md 3.6).
 */
export function healthProbe(expectedVersion: string): Probe {
  return {
    id: 'api-health',
    name: 'API health and version',
    run: async (ask) => {
      const answer = await ask({ path: '/api/health' });
      const version = textAt(parse(answer.body), 'version');
      if (answer.status === 500) {
        throw new ProbeFailure(
          'status 200',
          describeAnswer(answer),
          'The api runs and cannot query PostgreSQL: check DATABASE_URL, and the private endpoint of the database.',
        );
      }
      if (answer.status !== 200 || version === undefined) {
        throw new ProbeFailure(
          'status 200 with JSON that has a version',
          describeAnswer(answer),
          answer.body.trimStart().startsWith('<')
            ? "The front's page answered: the proxy does not send /api/ to the api, or does not strip the prefix."
            : 'The proxy has no route to the api: look at `docker compose ps` and at the logs of the proxy.',
        );
      }
      return compare(version, expectedVersion);
    },
  };
}

/** The version over GraphQL, the way that the front takes; HTTP says 200 to every GraphQL error. */
export function graphqlProbe(expectedVersion: string): Probe {
  return {
    id: 'graphql',
    name: 'GraphQL version',
    run: async (ask) => {
      const answer = await ask({
        path: '/graphql',
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ currentVersion { number githubUrl } }' }),
      });
      const version = textAt(parse(answer.body), 'data', 'currentVersion', 'number');
      if (version !== undefined) return compare(version, expectedVersion);
      throw new ProbeFailure(
        'data.currentVersion.number',
        describeAnswer(answer),
        'The proxy does not send POST /graphql to the api, or the api answers with errors: look at its logs.',
      );
    },
  };
}

function compare(version: string, expected: string): string {
  if (bare(version) === bare(expected)) return version;
  throw new ProbeFailure(
    `version ${expected}`,
    version,
    'Another version runs than was deployed: containers were not recreated, or the address leads to the other color.',
  );
}

function bare(version: string): string {
  return version.replace(/^v/, '');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON is what the caller reports, with the start of the text.
    return undefined;
  }
}

function textAt(value: unknown, ...path: string[]): string | undefined {
  let found = value;
  for (const key of path) {
    found = typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[key] : undefined;
  }
  return typeof found === 'string' ? found : undefined;
}
