import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  EXAMPLE_NOW,
  EXAMPLE_SPEC_TEXT,
  EXAMPLE_VARIABLES,
  ORDERED_TOPOLOGY,
  specOf,
} from '../example-order.ts';
import { renderRelease } from '../render.ts';
import { readSecrets } from '../secrets.ts';
import type { Transformed } from './base-file.ts';
import { transformBaseFile } from './transform.ts';

const spec = specOf(EXAMPLE_SPEC_TEXT.replace('  env:', '  workers: []\n  env:'));
const secrets = readSecrets(EXAMPLE_VARIABLES, spec, EXAMPLE_NOW);
const rendered = renderRelease({ spec, topology: ORDERED_TOPOLOGY, secrets }).files.get('compose.yaml') ?? '';

function transform(text: string, env?: string): Transformed {
  return transformBaseFile(
    {
      compose: { file: 'base.yml', text },
      env: env === undefined ? undefined : { file: '.env', text: env },
    },
    rendered,
    () => ['LAGO_LOG_LEVEL'],
  );
}

const servicesOf = (text: string, env?: string) => parse(transform(text, env).compose).services;

/** `%` for a dollar, so that no text looks like a forgotten template. */
const dollars = (text: string) => text.replaceAll('%', '$');

const API = `
services:
  rails:
    image: getlago/api:v1.35.0
    command: ./scripts/start.api.sh
`;

describe('a base file', () => {
  it('has its services recognized by what they run, also under another name and from another registry', () => {
    const mirrored = API.replace('getlago/api', 'registry.example.com:5000/mirror/billing');
    expect(Object.keys(servicesOf(mirrored))).toEqual(Object.keys(parse(rendered).services));
    expect(servicesOf(mirrored).api.image).toBe('getlago/api:v1.50.0');
  });

  it('has images pulled and not built where a service has both', () => {
    const tool = `${API}  tool:\n    image: example/tool:1\n    build: ./tool\n`;
    expect(servicesOf(tool).tool).toEqual({ image: 'example/tool:1', profiles: ['web'] });
  });

  it('has another product of the house left alone', () => {
    const own = `${API}  shop:\n    image: example/api:2.0\n    command: bundle exec sidekiq\n    depends_on: [rails]\n`;
    expect(servicesOf(own).shop).toEqual({
      image: 'example/api:2.0',
      command: 'bundle exec sidekiq',
      depends_on: ['api'],
      profiles: ['web'],
    });
  });

  it('loses the database that Lago uses, not that of another service', () => {
    const two = dollars(
      `${API}    environment:\n      DATABASE_URL: postgresql://lago:x@%{DB_HOST:-db}:5432/lago\n` +
        '  db:\n    image: postgres:15\n  shop-db:\n    image: postgres:17\n  shop:\n    image: example/shop:1.0\n' +
        '    depends_on:\n      shop-db: {condition: service_started}\n      db: {condition: service_started}\n',
    );
    const services = servicesOf(two);
    expect(services).not.toHaveProperty('db');
    expect(services['shop-db']).toMatchObject({ image: 'postgres:17' });
    expect(Object.keys(services.shop.depends_on)).toEqual(['shop-db']);
  });

  it('keeps keys and mounts that the rendering does not speak of, and gives new services its networks', () => {
    const services = servicesOf(
      `${API}    networks: [inner]\n    extra_hosts: ["erp:10.0.0.7"]\n    volumes:\n` +
        '      - /etc/ssl/own:/etc/ssl/own:ro\n      - ./local:/srv/local\n      - files:/app/storage\nnetworks:\n  inner:\n',
    );
    expect(services.api).toMatchObject({ networks: ['inner'], extra_hosts: ['erp:10.0.0.7'] });
    expect(services.api.volumes).toEqual([
      './database:/etc/lago-scw/database:ro',
      '/etc/ssl/own:/etc/ssl/own:ro',
    ]);
    expect(services.worker.networks).toEqual(['inner']);
  });

  it('keeps variables of the operator’s, but none that lago.yml or a secret decides, and none that is empty', () => {
    const own = dollars(
      `${API}    environment:\n      - SENTRY_DSN=%SENTRY_DSN\n      - REDIS_PASSWORD=x\n      - LAGO_LOG_LEVEL=debug\n` +
        '      - LAGO_CLICKHOUSE_ENABLED=false\n      - LAGO_CREATE_ORG=true\n      - OTEL_EXPORTER=%{OTEL_EXPORTER:-}\n',
    );
    const made = transform(own, 'SENTRY_DSN=https://key@sentry.example.com/1\n');
    expect(parse(made.compose).services.api.environment).toEqual({ SENTRY_DSN: dollars('%SENTRY_DSN') });
    expect(made.env).toBe('SENTRY_DSN="https://key@sentry.example.com/1"\n');
  });

  it('has templates written out where they are used, and kept for nobody', () => {
    const text =
      'x-base: &base\n  image: getlago/api:v1.35.0\n  restart: always\n  dns: [10.0.0.2]\n' +
      'services:\n  a:\n    <<: *base\n    command: ./scripts/start.api.sh\n  b:\n    <<: *base\n' +
      '    command: ./scripts/start.worker.sh\n    dns: [10.0.0.3]\n';
    const { compose } = transform(text);
    expect(compose).not.toContain('x-base');
    expect(parse(compose).services.api.dns).toEqual(['10.0.0.2']);
    expect(parse(compose).services.worker.dns).toEqual(['10.0.0.3']);
  });

  it.each([
    ['services: [', /is not YAML/],
    ['a: 1', /has no `services`/],
    ['include: [other.yml]\nservices:\n  a: {image: b}', /spread over several places/],
    ['services:\n  a:\n    extends: {service: b}', /spread over several places/],
  ])('that is %j is refused', (text, message) => {
    expect(() => transform(text)).toThrow(message);
  });
});
