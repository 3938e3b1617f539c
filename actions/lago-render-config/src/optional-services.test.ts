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
import { type Order, type RenderedRelease, renderRelease } from './render.ts';
import { readSecrets, type Variables } from './secrets.ts';

interface Changes {
  readonly spec?: string;
  readonly topology?: Partial<Order['topology']>;
  readonly variables?: Partial<Variables>;
}

function orderOf({ spec: added = '', topology, variables }: Changes): Order {
  const spec = specOf(`${EXAMPLE_SPEC_TEXT}${added}`);
  const secrets = readSecrets({ ...EXAMPLE_VARIABLES, ...variables }, spec, EXAMPLE_NOW);
  return { spec, topology: { ...ORDERED_TOPOLOGY, ...topology }, secrets };
}

const render = (changes: Changes): RenderedRelease => renderRelease(orderOf(changes));

const valuesOf = (rendered: RenderedRelease, service: string) =>
  Object.fromEntries((rendered.environments.get(service) ?? []).map(({ name, value }) => [name, value]));

const serviceIn = (rendered: RenderedRelease, name: string) =>
  parse(rendered.files.get('compose.yaml') ?? '').services[name];

const REDIS = {
  clusterId: 'redis',
  address: '172.16.0.20',
  port: 6379,
  user: 'lago',
  tls: true,
  certificate: ORDERED_TOPOLOGY.database.certificate,
} as const;

describe('the Redis of the topology', () => {
  const variables = { REDIS_URL: undefined, REDIS_PASSWORD: 'p@ss/w:rd' };
  const rendered = render({ topology: { redis: REDIS }, variables });

  it('is reached by a URL made of its address and its password, queue and cache apart', () => {
    expect(valuesOf(rendered, 'api')).toMatchObject({
      REDIS_URL: 'rediss://lago:p%40ss%2Fw%3Ard@172.16.0.20:6379/0',
      LAGO_REDIS_CACHE_URL: 'rediss://lago:p%40ss%2Fw%3Ard@172.16.0.20:6379/1',
      LAGO_REDIS_CABLE_URL: 'rediss://lago:p%40ss%2Fw%3Ard@172.16.0.20:6379/0',
    });
  });

  it('is trusted by its own authority, beside the public ones', () => {
    expect(rendered.files.get('redis/ca.pem')).toBe(REDIS.certificate);
    expect(serviceIn(rendered, 'worker').volumes).toContain('./redis:/etc/lago-scw/redis:ro');
    expect(valuesOf(rendered, 'worker')).toMatchObject({
      SSL_CERT_FILE: '/etc/lago-scw/redis/ca.pem',
      SSL_CERT_DIR: '/etc/ssl/certs',
    });
  });

  it('gives way to the operator’s own URL', () => {
    const other = render({ topology: { redis: REDIS } });
    expect(valuesOf(other, 'api').REDIS_URL).toBe(EXAMPLE_VARIABLES.REDIS_URL);
    expect(other.files.has('redis/ca.pem')).toBe(false);
    expect(valuesOf(other, 'api')).not.toHaveProperty('SSL_CERT_FILE');
  });

  it('is asked for when only a password was given', () => {
    expect(() => render({ variables })).toThrow(/the topology has no Redis/);
  });
});

describe('the cable', () => {
  it('has a URL with credentials where the release knows one, and none before', () => {
    const at = (tag: string) => {
      const spec = specOf(EXAMPLE_SPEC_TEXT.replace('v1.50.0', tag));
      return valuesOf(renderRelease({ ...orderOf({}), spec }), 'api').LAGO_REDIS_CABLE_URL;
    };
    expect(at('v1.41.0')).toBeUndefined();
    expect(at('v1.42.0')).toBe(EXAMPLE_VARIABLES.REDIS_URL);
  });
});

describe('further secrets of Lago', () => {
  it('reach its processes when they are given, and the front never', () => {
    const rendered = render({
      variables: { ADMIN_API_KEY: 'admin-key-0123', NANGO_SECRET_KEY: 'nango-key-0123' },
    });
    expect(valuesOf(rendered, 'api')).toMatchObject({
      ADMIN_API_KEY: 'admin-key-0123',
      NANGO_SECRET_KEY: 'nango-key-0123',
    });
    expect(valuesOf(rendered, 'api')).not.toHaveProperty('MISTRAL_API_KEY');
    expect(valuesOf(rendered, 'front')).not.toHaveProperty('ADMIN_API_KEY');
  });
});

describe('the bucket of the topology', () => {
  const bucket = { name: 'made', endpoint: 'https://s3.nl-ams.scw.cloud', region: 'nl-ams' };
  const without = EXAMPLE_SPEC_TEXT.replace('storage:\n  bucket: example-lago\n', '');

  it('is used when lago.yml names none', () => {
    const rendered = renderRelease({
      ...orderOf({ topology: { bucket } }),
      spec: specOf(without),
    });
    expect(valuesOf(rendered, 'worker')).toMatchObject({
      LAGO_USE_AWS_S3: 'true',
      LAGO_AWS_S3_BUCKET: 'made',
      LAGO_AWS_S3_ENDPOINT: 'https://s3.nl-ams.scw.cloud',
      LAGO_AWS_S3_REGION: 'nl-ams',
      AWS_REQUEST_CHECKSUM_CALCULATION: 'when_required',
    });
  });

  it('needs its keys', () => {
    const order = orderOf({ topology: { bucket } });
    const secrets = { ...order.secrets, storage: undefined };
    expect(() => renderRelease({ ...order, spec: specOf(without), secrets })).toThrow(
      /bucket made, but LAGO_AWS_S3_ACCESS_KEY_ID/,
    );
  });
});

describe('the agent', () => {
  const monitoring = { metricsUrl: 'https://m.example.com', logsUrl: 'https://l.example.com' };
  const token = 'cockpit-token-0123456789';
  const rendered = render({ topology: { monitoring }, variables: { COCKPIT_TOKEN: token } });
  const config = rendered.files.get('agent/config.alloy') ?? '';

  it('runs with the web tier, once there is a token', () => {
    expect(rendered.release.services.web).toContain('agent');
    const early = render({ topology: { monitoring } });
    expect([early.agent, early.release.services.web.includes('agent')]).toEqual(['no-token', false]);
    expect(render({ variables: { COCKPIT_TOKEN: token } }).release.services.web).not.toContain('agent');
  });

  it('pushes metrics and logs with the token of its environment, which is not in its configuration', () => {
    expect(config).toContain('url     = "https://m.example.com/api/v1/push"');
    expect(config).toContain('url     = "https://l.example.com/loki/api/v1/push"');
    expect(config).toContain('{ "X-Token" = sys.env("COCKPIT_TOKEN") }');
    expect(config).not.toContain(token);
    expect(valuesOf(rendered, 'agent')).toEqual({ COCKPIT_TOKEN: token });
  });

  it('asks Lago for metrics where the release has them', () => {
    const at = (tag: string) => {
      const spec = specOf(EXAMPLE_SPEC_TEXT.replace('v1.50.0', tag));
      const order = orderOf({ topology: { monitoring }, variables: { COCKPIT_TOKEN: token } });
      return renderRelease({ ...order, spec }).files.get('agent/config.alloy');
    };
    expect(at('v1.33.0')).not.toContain('api:3000');
    expect(at('v1.35.0')).toContain('"__address__" = "api:3000"');
  });

  it('measures the data volume beside the root volume, where there is one', () => {
    const spec = specOf(`${EXAMPLE_SPEC_TEXT}instances: { data-volume-gb: 50 }\n`);
    const order = orderOf({ topology: { monitoring }, variables: { COCKPIT_TOKEN: token } });
    const both = renderRelease({ ...order, spec }).files.get('agent/config.alloy');
    expect(both).toContain('rootfs_path    = "/var/lib/docker/containers"');
    expect(both).toContain('replacement  = "data volume"');
    expect(config.match(/prometheus\.exporter\.unix "/g)).toHaveLength(1);
  });

  it('sends what drills leave on the host, which lasts longer than a release', () => {
    expect(config).toMatch(/set_collectors = \[.*"textfile".*\]/);
    expect(config).toContain('directory = "/var/lib/lago-scw/metrics"');
    expect(serviceIn(rendered, 'agent').volumes).toContain('../../metrics:/var/lib/lago-scw/metrics:ro');
  });

  it('finds metrics of the proxy where it asks for them', () => {
    const proxy = parse(rendered.files.get('proxy/static/traefik.yml') ?? '');
    const { entryPoint } = proxy.metrics.prometheus;
    expect(proxy.entryPoints[entryPoint].address).toBe(':8082');
    expect(config).toContain('"__address__" = "proxy:8082"');
    expect(serviceIn(rendered, 'proxy').ports.join()).not.toContain('8082');
  });

  it('reads logs from their files: no Docker socket', () => {
    const { volumes } = serviceIn(rendered, 'agent');
    expect(volumes.join()).not.toContain('docker.sock');
    expect(volumes).toContain('/var/lib/docker/containers:/var/lib/docker/containers:ro');
    expect(serviceIn(rendered, 'clock').logging.options.tag).toBe('{{.Name}}');
  });

  it('has balanced braces in its configuration', () => {
    expect(config.split('{').length).toBe(config.split('}').length);
  });
});

describe('the event store', () => {
  const spec = `event-store:
  kafka:
    brokers: [b1.example.com:9092, b2.example.com:9092]
    user: lago
  clickhouse:
    host: clickhouse.example.com
`;
  const variables = { LAGO_KAFKA_PASSWORD: 'kafka-password', LAGO_CLICKHOUSE_PASSWORD: 'click-password' };
  const rendered = render({ spec, variables });

  it('adds the events processor to the jobs, with few connections', () => {
    expect(rendered.release.services.jobs).toContain('events-processor');
    expect(valuesOf(rendered, 'events-processor')).toMatchObject({
      ENV: 'production',
      LAGO_EVENTS_PROCESSOR_DATABASE_MAX_CONNECTIONS: '20',
      LAGO_KAFKA_BOOTSTRAP_SERVERS: 'b1.example.com:9092,b2.example.com:9092',
      LAGO_KAFKA_SCRAM_ALGORITHM: 'SCRAM-SHA-512',
      LAGO_REDIS_STORE_URL: '172.16.0.10:6379',
      LAGO_REDIS_STORE_DB: '2',
      LAGO_REDIS_STORE_PASSWORD: 'red$is',
      LAGO_REDIS_STORE_TLS: 'false',
      LAGO_REDIS_CACHE_DB: '1',
    });
    expect(valuesOf(rendered, 'events-processor')).not.toHaveProperty('SECRET_KEY_BASE');
  });

  it('is the same one to Lago, and is migrated by the migration only', () => {
    expect(valuesOf(rendered, 'clock')).toMatchObject({
      LAGO_CLICKHOUSE_ENABLED: 'true',
      LAGO_KAFKA_SECURITY_PROTOCOL: 'SASL_SSL',
      LAGO_REDIS_STORE_URL: 'redis://lago:red%24is@172.16.0.10:6379/2',
    });
    expect(valuesOf(rendered, 'migrate').LAGO_CLICKHOUSE_MIGRATIONS_ENABLED).toBe('true');
    expect(valuesOf(rendered, 'api')).not.toHaveProperty('LAGO_CLICKHOUSE_MIGRATIONS_ENABLED');
  });

  it('leaves no variable of it where lago.yml does not ask for it: the name alone switches it on', () => {
    const without = valuesOf(render({}), 'api');
    expect(Object.keys(without).filter((name) => /CLICKHOUSE|KAFKA|STORE/.test(name))).toEqual([]);
  });

  it('asks for its passwords', () => {
    expect(() => render({ spec })).toThrow(/LAGO_KAFKA_PASSWORD is missing[\s\S]*LAGO_CLICKHOUSE_PASSWORD/);
  });
});

describe('Portainer', () => {
  const hash = `$2y$10$${'a'.repeat(53)}`;
  const rendered = render({
    spec: 'portainer: {}\n',
    variables: { PORTAINER_ADMIN_PASSWORD_HASH: hash },
  });

  it('is off unless asked for, and then answers the host itself only', () => {
    expect(serviceIn(render({}), 'portainer')).toBeUndefined();
    expect(serviceIn(rendered, 'portainer').ports).toEqual(['127.0.0.1:9443:9443']);
  });

  it('never starts without the hash of a password, which no other file has', () => {
    expect(() => render({ spec: 'portainer: {}\n' })).toThrow(/PORTAINER_ADMIN_PASSWORD_HASH is missing/);
    const plain = { PORTAINER_ADMIN_PASSWORD_HASH: 'a-plain-password' };
    expect(() => render({ spec: 'portainer: {}\n', variables: plain })).toThrow(/no bcrypt hash/);
    expect(serviceIn(rendered, 'portainer').command[0]).toMatch(/^--admin-password=\$\{PORTAINER_ADMIN/);
  });
});

describe('everything at once', () => {
  it('has its secrets in env files, .env and the key file, nowhere else', () => {
    const order = orderOf({
      spec: 'portainer: {}\nevent-store:\n  kafka: { brokers: [b:9092], user: u }\n  clickhouse: { host: c }\n',
      topology: {
        redis: REDIS,
        monitoring: { metricsUrl: 'https://m.example.com', logsUrl: 'https://l.example.com' },
      },
      variables: {
        REDIS_URL: undefined,
        REDIS_PASSWORD: 'redis-password-1',
        COCKPIT_TOKEN: 'cockpit-token-0123456789',
        LAGO_KAFKA_PASSWORD: 'kafka-password',
        LAGO_CLICKHOUSE_PASSWORD: 'click-password',
        PORTAINER_ADMIN_PASSWORD_HASH: `$2y$10$${'a'.repeat(53)}`,
      },
    });
    const values = secretValues(order.secrets);
    expect(values.length).toBeGreaterThan(12);
    for (const [path, content] of renderRelease(order).files) {
      if (path.startsWith('env/') || path === '.env' || path === 'proxy/tls/private-key.pem') continue;
      for (const value of values) expect(content, path).not.toContain(value);
    }
  });

  it('is summed up in release.json', () => {
    const { release } = render({
      spec: `images:\n  pdf: mirror.example.com/gotenberg:8.15@sha256:${'b'.repeat(64)}\n`,
    });
    const pdf = release.containers?.find(({ service }) => service === 'pdf');
    expect(pdf).toMatchObject({ profile: 'web', replicas: 1, memoryNeedMiB: 1024, ports: [] });
    expect(release.imageDigests).toEqual({ [pdf?.image ?? '']: `sha256:${'b'.repeat(64)}` });
    expect(release.resources).toEqual({
      instanceType: 'PRO2-XS',
      memoryNeededMiB: expect.any(Number),
      memoryAvailableMiB: 15053,
      connections: { perColor: 75, overlap: 90, ceiling: 310 },
    });
  });
});
