import { createHash } from 'node:crypto';
import { parseRelease, versionOfReleaseId } from '@lago-scw/contracts';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  EXAMPLE_NOW,
  EXAMPLE_SPEC_TEXT,
  EXAMPLE_VARIABLES,
  ORDERED_TOPOLOGY,
  secretValues,
  specOf,
} from './example-order.ts';
import { type RenderedRelease, renderRelease } from './render.ts';
import { readSecrets, type Variables } from './secrets.ts';

function render(text = EXAMPLE_SPEC_TEXT, variables: Partial<Variables> = {}): RenderedRelease {
  const spec = specOf(text);
  const secrets = readSecrets({ ...EXAMPLE_VARIABLES, ...variables }, spec, EXAMPLE_NOW);
  return renderRelease({ spec, topology: ORDERED_TOPOLOGY, secrets });
}

interface ComposeService {
  image: string;
  profiles: string[];
  command?: string[];
  env_file?: string[];
  ports?: string[];
  volumes?: string[];
  healthcheck?: { test: string[] };
  restart: string;
  stop_grace_period: string;
  logging: { options: Record<string, string> };
  container_name?: string;
}

function composeOf(rendered: RenderedRelease): { name: string; services: Record<string, ComposeService> } {
  return parse(rendered.files.get('compose.yaml') ?? '');
}

function namesIn(rendered: RenderedRelease, service: string): string[] {
  return [...(rendered.files.get(`env/${service}.env`) ?? '').matchAll(/^(\w+)=/gm)].map(
    ([, name = '']) => name,
  );
}

const letsEncrypt = EXAMPLE_SPEC_TEXT.replace('from: secret', 'from: lets-encrypt\n  email: ops@example.com');
const dns = { SCW_DNS_SECRET_KEY: '44444444-4444-4444-8444-444444444444' };

describe('a rendered release', () => {
  it('is the same bytes for the same input', () => {
    expect([...render().files]).toEqual([...render().files]);
  });

  it('does not depend on the order in which the workers are named', () => {
    const one = render(EXAMPLE_SPEC_TEXT.replace('  env:', '  workers: [pdfs, events]\n  env:'));
    const other = render(EXAMPLE_SPEC_TEXT.replace('  env:', '  workers: [events, pdfs]\n  env:'));
    expect(one.release.configDigest).toBe(other.release.configDigest);
  });

  it.each([
    ['a secret', render(EXAMPLE_SPEC_TEXT, { POSTGRES_PASSWORD: 'another-password' })],
    ['the spec', render(EXAMPLE_SPEC_TEXT.replace('warn', 'info'))],
    ['the version', render(EXAMPLE_SPEC_TEXT.replace('v1.50.0', 'v1.51.0'))],
  ])('has another digest when %s changes', (_what, changed) => {
    expect(changed.release.configDigest).not.toBe(render().release.configDigest);
  });

  it('describes itself in a release.json that matches its files', () => {
    const { files, release } = render();
    const described = parseRelease(files.get('release.json') ?? '');
    expect(described).toEqual(release);
    expect(versionOfReleaseId(described.id)).toBe('v1.50.0');
    expect(described.schemaVersion).toBe('20260706173746');
    expect(described.files.map(({ path }) => path)).toEqual(
      [...files.keys()].filter((path) => path !== 'release.json'),
    );
    for (const { path, sha256 } of described.files) {
      expect(
        createHash('sha256')
          .update(files.get(path) ?? '')
          .digest('hex'),
      ).toBe(sha256);
    }
  });

  it('has its secrets in env files and the key file, nowhere else', () => {
    const rendered = render();
    const values = secretValues(readSecrets(EXAMPLE_VARIABLES, specOf(EXAMPLE_SPEC_TEXT), EXAMPLE_NOW));
    for (const [path, content] of rendered.files) {
      if (path.startsWith('env/') || path === 'proxy/tls/private-key.pem') continue;
      for (const value of values) expect(content, path).not.toContain(value);
    }
  });

  it('is written for a version newer than any that is known', () => {
    expect(render(EXAMPLE_SPEC_TEXT.replace('v1.50.0', 'v1.60.0')).release).toMatchObject({
      id: expect.stringMatching(/^v1\.60\.0-/),
      schemaVersion: null,
    });
  });
});

describe('the compose file', () => {
  const { services, name } = composeOf(render());

  it('has the services of each profile', () => {
    expect(name).toBe('lago');
    expect(render().release.services).toEqual({
      web: ['api', 'front', 'pdf', 'proxy'],
      jobs: ['worker', 'events-worker', 'billing-worker', 'pdfs-worker', 'webhook-worker', 'clock-worker'],
      clock: ['clock'],
      migrate: 'migrate',
    });
  });

  it('publishes 80 and 443 of the proxy, and its hand-over entry on the private address', () => {
    const published = Object.entries(services).filter(([, service]) => service.ports !== undefined);
    expect(published.map(([service, { ports }]) => [service, ports])).toEqual([
      [
        'proxy',
        ['80:80', '443:443', expect.stringMatching(/^\$\{LAGO_SCW_PRIVATE_ADDRESS:\?.*\}:8443:8443$/)],
      ],
    ]);
  });

  it('never mounts the Docker socket and fixes no container name', () => {
    for (const service of Object.values(services)) {
      expect(service.container_name).toBeUndefined();
      expect(service.volumes?.join() ?? '').not.toContain('docker.sock');
    }
  });

  it('gives a health check to every service that stays', () => {
    const without = Object.entries(services).filter(([, service]) => service.healthcheck === undefined);
    expect(without.map(([service]) => service)).toEqual(['migrate']);
  });

  it('lets Sidekiq, Puma and the clock finish', () => {
    expect(services.worker?.stop_grace_period).toBe('40s');
    expect(services['billing-worker']?.stop_grace_period).toBe('40s');
    expect(services.api?.stop_grace_period).toBe('35s');
    expect(services.clock?.stop_grace_period).toBe('15s');
  });

  it('lets nothing but a deployment start a clock or a migration', () => {
    const down = Object.entries(services).filter(([, { restart }]) => restart === 'no');
    expect(down.map(([service]) => service)).toEqual(['clock', 'migrate']);
  });

  it('writes `no` so that no YAML reader takes it for a boolean', () => {
    expect(render().files.get('compose.yaml')).toMatch(/restart: "no"/);
  });

  it('rotates every log', () => {
    for (const service of Object.values(services)) expect(service.logging.options).toHaveProperty('max-size');
  });

  it('migrates without creating a database, and seeds roles where the release has them', () => {
    const before = composeOf(render(EXAMPLE_SPEC_TEXT.replace('v1.50.0', 'v1.35.0')));
    expect(services.migrate?.command?.join(' ')).toBe(
      'sh -c bundle exec rails db:migrate && bundle exec rails roles:seed_predefined',
    );
    expect(before.services.migrate?.command?.join(' ')).toBe('sh -c bundle exec rails db:migrate');
  });

  it('takes the images of the release', () => {
    expect(services.api?.image).toBe('getlago/api:v1.50.0');
    expect(services.front?.image).toBe('getlago/front:v1.50.0');
    for (const { image } of Object.values(services)) expect(image).toMatch(/:v?\d/);
  });
});

describe('the environments', () => {
  const rendered = render();

  it('show a container only what its role needs', () => {
    expect(namesIn(rendered, 'front')).toEqual(['API_URL', 'APP_ENV', 'LAGO_DISABLE_SIGNUP', 'LAGO_DOMAIN']);
    expect(rendered.files.has('env/pdf.env')).toBe(false);
    expect(rendered.files.has('env/proxy.env')).toBe(false);
    for (const [name, { env_file }] of Object.entries(composeOf(rendered).services)) {
      expect(env_file).toEqual(rendered.files.has(`env/${name}.env`) ? [`./env/${name}.env`] : undefined);
    }
    expect(namesIn(rendered, 'clock')).not.toContain('LAGO_SMTP_PASSWORD');
    expect(namesIn(rendered, 'clock')).not.toContain('LAGO_AWS_S3_SECRET_ACCESS_KEY');
    expect(namesIn(rendered, 'worker')).toContain('LAGO_SMTP_PASSWORD');
  });

  it('set the same switches everywhere', () => {
    const switches = (service: string) =>
      namesIn(rendered, service).filter((name) => /^SIDEKIQ_(?!CONC)/.test(name));
    const expected = [
      'SIDEKIQ_BILLING',
      'SIDEKIQ_CLOCK',
      'SIDEKIQ_EVENTS',
      'SIDEKIQ_PDFS',
      'SIDEKIQ_WEBHOOK',
    ];
    for (const service of ['api', 'worker', 'events-worker', 'clock', 'migrate'])
      expect(switches(service)).toEqual(expected);
  });

  it('leave the passwords of Redis in the URLs', () => {
    expect(namesIn(rendered, 'api')).not.toContain('REDIS_PASSWORD');
    expect(rendered.files.get('env/api.env')).toContain(
      'LAGO_REDIS_CACHE_URL="redis://lago:red%24is@172.16.0.10:6379/1"',
    );
  });

  it('reach the database with its certificate verified', () => {
    const [, url = ''] = /^DATABASE_URL="(.*)"$/m.exec(rendered.files.get('env/api.env') ?? '') ?? [];
    expect(new URL(url)).toMatchObject({
      hostname: '172.16.0.9',
      port: '5432',
      pathname: '/lago',
      username: 'lago',
    });
    expect(new URL(url).searchParams.get('sslmode')).toBe('verify-ca');
    expect(composeOf(rendered).services.api?.volumes).toContain('./database:/etc/lago-scw/database:ro');
  });

  it('give the proxy a DNS key with Let’s Encrypt, and nobody else', () => {
    const other = render(letsEncrypt, dns);
    expect(namesIn(other, 'proxy')).toEqual(['SCALEWAY_PROJECT_ID', 'SCW_PROJECT_ID', 'SCW_SECRET_KEY']);
    const holders = [...other.files].filter(([, content]) => content.includes(dns.SCW_DNS_SECRET_KEY));
    expect(holders.map(([path]) => path)).toEqual(['env/proxy.env']);
  });

  it('give the proxy no DNS key with TLS-ALPN, and a store that outlives the release', () => {
    const other = render(letsEncrypt.replace('ops@example.com', 'ops@example.com\n  challenge: tls-alpn'));
    expect([...other.files.keys()]).not.toContain('env/proxy.env');
    const { services, volumes } = parse(other.files.get('compose.yaml') ?? '');
    expect(services.proxy.volumes).toContain('../../acme:/var/lib/lago-scw/acme');
    expect(volumes ?? {}).not.toHaveProperty('acme');
  });
});
