import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { secretValues } from './example-order.ts';
import { EXAMPLE_REDIS, orderWith, renderWith, serviceIn, valuesOf } from './example-release.ts';
import { renderRelease } from './render.ts';

describe('the agent', () => {
  const monitoring = { metricsUrl: 'https://m.example.com', logsUrl: 'https://l.example.com' };
  const token = 'cockpit-token-0123456789';
  const rendered = renderWith({ topology: { monitoring }, variables: { COCKPIT_TOKEN: token } });
  const config = rendered.files.get('agent/config.alloy') ?? '';

  it('runs with the web tier, once there is a token', () => {
    expect(rendered.release.services.web).toContain('agent');
    const early = renderWith({ topology: { monitoring } });
    expect([early.agent, early.release.services.web.includes('agent')]).toEqual(['no-token', false]);
    expect(renderWith({ variables: { COCKPIT_TOKEN: token } }).release.services.web).not.toContain('agent');
  });

  it('pushes metrics and logs with the token of its environment, which is not in its configuration', () => {
    expect(config).toContain('url     = "https://m.example.com/api/v1/push"');
    expect(config).toContain('url     = "https://l.example.com/loki/api/v1/push"');
    expect(config).toContain('{ "X-Token" = sys.env("COCKPIT_TOKEN") }');
    expect(config).not.toContain(token);
    expect(valuesOf(rendered, 'agent')).toEqual({ COCKPIT_TOKEN: token });
  });

  it('asks Lago for metrics where the release has them', () => {
    const at = (version: string) =>
      renderWith({ version, topology: { monitoring }, variables: { COCKPIT_TOKEN: token } }).files.get(
        'agent/config.alloy',
      );
    expect(at('v1.33.0')).not.toContain('api:3000');
    expect(at('v1.35.0')).toContain('"__address__" = "api:3000"');
  });

  it('measures the data volume beside the root volume, where there is one', () => {
    const spec = 'instances: { data-volume-gb: 50 }\n';
    const given = { spec, topology: { monitoring }, variables: { COCKPIT_TOKEN: token } };
    const both = renderWith(given).files.get('agent/config.alloy');
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
  const rendered = renderWith({ spec, variables });

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
    const without = valuesOf(renderWith({}), 'api');
    expect(Object.keys(without).filter((name) => /CLICKHOUSE|KAFKA|STORE/.test(name))).toEqual([]);
  });

  it('asks for its passwords', () => {
    expect(() => renderWith({ spec })).toThrow(
      /LAGO_KAFKA_PASSWORD is missing[\s\S]*LAGO_CLICKHOUSE_PASSWORD/,
    );
  });
});

describe('Portainer', () => {
  const hash = `$2y$10$${'a'.repeat(53)}`;
  const rendered = renderWith({
    spec: 'portainer: {}\n',
    variables: { PORTAINER_ADMIN_PASSWORD_HASH: hash },
  });

  it('is off unless asked for, and then answers the host itself only', () => {
    expect(serviceIn(renderWith({}), 'portainer')).toBeUndefined();
    expect(serviceIn(rendered, 'portainer').ports).toEqual(['127.0.0.1:9443:9443']);
  });

  it('never starts without the hash of a password, which no other file has', () => {
    expect(() => renderWith({ spec: 'portainer: {}\n' })).toThrow(/PORTAINER_ADMIN_PASSWORD_HASH is missing/);
    const plain = { PORTAINER_ADMIN_PASSWORD_HASH: 'a-plain-password' };
    expect(() => renderWith({ spec: 'portainer: {}\n', variables: plain })).toThrow(/no bcrypt hash/);
    expect(serviceIn(rendered, 'portainer').command[0]).toMatch(/^--admin-password=\$\{PORTAINER_ADMIN/);
  });
});

describe('everything at once', () => {
  it('keeps what must outlast a container in named volumes', () => {
    const { files } = renderWith({
      spec: 'portainer: {}\n',
      topology: { monitoring: { metricsUrl: 'https://m.example.com', logsUrl: 'https://l.example.com' } },
      variables: {
        COCKPIT_TOKEN: 'cockpit-token-0123456789',
        PORTAINER_ADMIN_PASSWORD_HASH: `$2y$10$${'a'.repeat(53)}`,
      },
    });
    expect(parse(files.get('compose.yaml') ?? '').volumes).toEqual({ agent: {}, portainer: {} });
  });

  it('has its secrets in env files, .env and the key file, nowhere else', () => {
    const order = orderWith({
      spec: 'portainer: {}\nevent-store:\n  kafka: { brokers: [b:9092], user: u }\n  clickhouse: { host: c }\n',
      topology: {
        redis: EXAMPLE_REDIS,
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
    const { release } = renderWith({
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
