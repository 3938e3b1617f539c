import { describe, expect, it } from 'vitest';
import { EXAMPLE_SPEC_TEXT, EXAMPLE_VARIABLES, specOf } from './example-order.ts';
import { EXAMPLE_REDIS, orderWith, renderWith, serviceIn, valuesOf } from './example-release.ts';
import { renderRelease } from './render.ts';

describe('the Redis of the topology', () => {
  const variables = { REDIS_URL: undefined, REDIS_PASSWORD: 'p@ss/w:rd' };
  const rendered = renderWith({ topology: { redis: EXAMPLE_REDIS }, variables });

  it('is reached by a URL made of its address and its password, queue and cache apart', () => {
    expect(valuesOf(rendered, 'api')).toMatchObject({
      REDIS_URL: 'rediss://lago:p%40ss%2Fw%3Ard@172.16.0.20:6379/0',
      LAGO_REDIS_CACHE_URL: 'rediss://lago:p%40ss%2Fw%3Ard@172.16.0.20:6379/1',
      LAGO_REDIS_CABLE_URL: 'rediss://lago:p%40ss%2Fw%3Ard@172.16.0.20:6379/0',
    });
  });

  it('is trusted by its own authority, beside the public ones', () => {
    expect(rendered.files.get('redis/ca.pem')).toBe(EXAMPLE_REDIS.certificate);
    expect(serviceIn(rendered, 'worker').volumes).toContain('./redis:/etc/lago-scw/redis:ro');
    expect(valuesOf(rendered, 'worker')).toMatchObject({
      SSL_CERT_FILE: '/etc/lago-scw/redis/ca.pem',
      SSL_CERT_DIR: '/etc/ssl/certs',
    });
  });

  it('gives way to the operator’s own URL', () => {
    const other = renderWith({ topology: { redis: EXAMPLE_REDIS } });
    expect(valuesOf(other, 'api').REDIS_URL).toBe(EXAMPLE_VARIABLES.REDIS_URL);
    expect(other.files.has('redis/ca.pem')).toBe(false);
    expect(valuesOf(other, 'api')).not.toHaveProperty('SSL_CERT_FILE');
  });

  it('is asked for when only a password was given', () => {
    expect(() => renderWith({ variables })).toThrow(/the topology has no Redis/);
  });
});

describe('the cable', () => {
  it('has a URL with credentials where the release knows one, and none before', () => {
    const at = (version: string) => valuesOf(renderWith({ version }), 'api').LAGO_REDIS_CABLE_URL;
    expect(at('v1.41.0')).toBeUndefined();
    expect(at('v1.42.0')).toBe(EXAMPLE_VARIABLES.REDIS_URL);
  });
});

describe('the bucket of the topology', () => {
  const bucket = { name: 'made', endpoint: 'https://s3.nl-ams.scw.cloud', region: 'nl-ams' };
  const without = EXAMPLE_SPEC_TEXT.replace('storage:\n  bucket: example-lago\n', '');

  it('is used when lago.yml names none', () => {
    const rendered = renderRelease({
      ...orderWith({ topology: { bucket } }),
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

  it('keeps the SDK of v1.39.0 and newer from adding checksums that the server may refuse', () => {
    const names = (version: string) =>
      Object.keys(valuesOf(renderWith({ version, topology: { bucket } }), 'worker')).filter((name) =>
        name.startsWith('AWS_'),
      );
    expect(names('v1.38.0')).toEqual([]);
    expect(names('v1.39.0')).toEqual([
      'AWS_REQUEST_CHECKSUM_CALCULATION',
      'AWS_RESPONSE_CHECKSUM_VALIDATION',
    ]);
  });

  it('needs its keys', () => {
    const order = orderWith({ topology: { bucket } });
    const secrets = { ...order.secrets, storage: undefined };
    expect(() => renderRelease({ ...order, spec: specOf(without), secrets })).toThrow(
      /bucket made, but LAGO_AWS_S3_ACCESS_KEY_ID/,
    );
  });
});
