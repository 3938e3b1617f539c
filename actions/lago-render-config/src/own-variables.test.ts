import { describe, expect, it } from 'vitest';
import { renderWith, valuesOf } from './example-release.ts';

describe('further secrets of Lago', () => {
  it('reach its processes when they are given, and the front never', () => {
    const rendered = renderWith({
      variables: { ADMIN_API_KEY: 'admin-key-0123456789', NANGO_SECRET_KEY: 'nango-key-0123' },
    });
    expect(valuesOf(rendered, 'api')).toMatchObject({
      ADMIN_API_KEY: 'admin-key-0123456789',
      NANGO_SECRET_KEY: 'nango-key-0123',
    });
    expect(valuesOf(rendered, 'api')).not.toHaveProperty('MISTRAL_API_KEY');
    expect(valuesOf(rendered, 'front')).not.toHaveProperty('ADMIN_API_KEY');
  });
});

describe('variables under lago.env', () => {
  const rendered = renderWith({
    env: `SENTRY_DSN: https://key@sentry.example.com/1
    NANGO_PUBLIC_KEY: nango-public
    LAGO_WEBHOOK_ATTEMPTS: '5'
    MALLOC_ARENA_MAX: '2'
    LAGO_USE_MEMORY_CACHE: 'true'`,
    spec: 'event-store:\n  kafka: { brokers: [b:9092] }\n  clickhouse: { host: c }\n',
    variables: { LAGO_CLICKHOUSE_PASSWORD: 'click-password' },
  });
  const own = [
    'SENTRY_DSN',
    'NANGO_PUBLIC_KEY',
    'LAGO_WEBHOOK_ATTEMPTS',
    'MALLOC_ARENA_MAX',
    'LAGO_USE_MEMORY_CACHE',
  ];
  const seenBy = (service: string) => own.filter((name) => name in valuesOf(rendered, service));

  it('reach those that read them; what we do not know goes to Lago’s processes', () => {
    expect(seenBy('worker')).toEqual(['SENTRY_DSN', 'LAGO_WEBHOOK_ATTEMPTS', 'MALLOC_ARENA_MAX']);
    expect(seenBy('front')).toEqual(['SENTRY_DSN', 'NANGO_PUBLIC_KEY']);
    expect(seenBy('events-processor')).toEqual(['SENTRY_DSN', 'LAGO_USE_MEMORY_CACHE']);
    expect([seenBy('pdf'), seenBy('proxy')]).toEqual([[], []]);
  });
});
