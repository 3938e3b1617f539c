import { describe, expect, it } from 'vitest';
import { auditDeployment } from '../../actions/lago-render-config/src/audit/audit.ts';
import { readDeployment } from '../../actions/lago-render-config/src/compose/read-deployment.ts';
import { BASE_COMPOSE as compose, BASE_ENV as env } from './base-file.ts';

function findingsOfBase() {
  const result = readDeployment({ compose, env, surroundings: { read: () => undefined, list: () => [] } });
  if (!result.ok) throw new Error(result.fault);
  return auditDeployment(result.deployment);
}

/** Every defect that the base file has, by the line that shows it (facts: lago.md 1.2, 2). */
const DEFECTS: readonly (readonly [rule: string, shownBy: RegExp])[] = [
  ['staging-authority', /caserver=https:\/\/acme-staging/],
  ['open-dashboard', /--api\.insecure=true/],
  ['open-dashboard', /8080:8080/],
  ['certificate-needs-address', /tlschallenge=true/],
  ['no-http-redirect', /^ {2}traefik:/],
  ['old-traefik', /traefik:v3\.3/],
  ['docker-socket', /docker\.sock/],
  ['portainer', /^ {2}portainer:/],
  ['image-not-pinned', /portainer-ce:latest/],
  ['sidekiq-page-open', /LAGO_SIDEKIQ_WEB/],
  ['sidekiq-page-always-on', /getlago\/api:v1\.27\.1/],
  ['open-doors', /stripprefix/],
  ['placeholder-secret', /SECRET_KEY_BASE/],
  ['placeholder-secret', /LAGO_ENCRYPTION_PRIMARY_KEY/],
  ['placeholder-secret', /LAGO_ENCRYPTION_DETERMINISTIC_KEY/],
  ['placeholder-secret', /LAGO_ENCRYPTION_KEY_DERIVATION_SALT/],
  ['placeholder-secret', /LAGO_AWS_S3_SECRET_ACCESS_KEY/],
  ['placeholder-secret', /^ {6}POSTGRES_PASSWORD/],
  ['placeholder-secret', /DATABASE_URL/],
  ['placeholder-secret', /^PORTAINER_PASSWORD/],
  ['data-port-published', /POSTGRES_PORT:-5432}:5432/],
  ['data-port-published', /REDIS_PORT:-6379}:\$/],
  ['redis-without-password', /^ {2}redis:/],
  ['redis-without-password', /^ {2}REDIS_URL/],
  ['redis-not-persistent', /^ {2}redis:/],
  ['cache-in-queue-database', /LAGO_REDIS_CACHE_URL/],
  ['cable-url-empty', /LAGO_REDIS_CABLE_URL/],
  ['script-missing', /start\.pdf\.worker\.sh/],
  ['worker-without-switch', /^ {2}billing-worker:/],
  ['worker-without-switch', /^ {2}pdf-worker:/],
  ['worker-without-switch', /^ {2}events-worker:/],
  ['image-frozen', /getlago\/api:v1\.27\.1/],
  ['image-frozen', /getlago\/front:v1\.27\.1/],
  ['rsa-key-in-volume', /lago_rsa_data:\/app\/config\/keys/],
  ['rsa-key-in-volume', /^ {2}rsa-keys:/],
  ['database-url-assembled', /DATABASE_URL/],
  ['database-on-instance', /^ {2}db:/],
  ['short-stop', /^ {2}worker:/],
  ['short-stop', /^ {2}api:/],
  ['short-stop', /^ {2}clock:/],
  ['migrate-creates-database', /migrate\.sh/],
  ['migrate-without-addresses', /^ {2}migrate:/],
  ['files-on-instance', /lago_storage_data:\/app\/storage/],
  ['no-healthcheck', /^ {2}clock:/],
  ['no-healthcheck', /^ {2}front:/],
  ['no-healthcheck', /^ {2}pdf:/],
  ['no-restart', /^ {2}pdf:/],
  ['clock-comes-back', /restart: unless-stopped/],
  ['no-log-rotation', /^ {2}api:/],
  ['no-memory-limit', /^ {2}api:/],
  ['fixed-container-name', /container_name: lago-api/],
  ['cable-not-routed', /graphql/],
  ['telemetry-on', /LAGO_DISABLE_SEGMENT/],
  ['signup-open', /LAGO_DISABLE_SIGNUP/],
  ['file-missing', /\.\/letsencrypt/],
  ['few-web-threads', /^ {2}api:/],
];

describe('the audit of a base file as Lago ships it', () => {
  const found = findingsOfBase();
  const lines = new Map([compose, env].map(({ file, text }) => [file, text.split('\n')]));
  const shown = found.map(
    ({ rule, place }) => [rule, lines.get(place.file)?.[place.line - 1] ?? ''] as const,
  );

  it.each(DEFECTS)('finds %s on a line with %s', (rule, shownBy) => {
    const onLines = shown.filter(([id]) => id === rule).map(([, line]) => line);
    expect(
      onLines.some((line) => shownBy.test(line)),
      onLines.join('\n'),
    ).toBe(true);
  });

  it('finds nothing that is not in the table', () => {
    const expected = new Set(DEFECTS.map(([rule]) => rule));
    expect(found.filter(({ rule }) => !expected.has(rule))).toEqual([]);
  });
});
