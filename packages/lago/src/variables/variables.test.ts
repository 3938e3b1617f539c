import { describe, expect, it } from 'vitest';
import { isRead, requiredVariables, VARIABLES, variableFact, variableFault } from './variables.ts';

describe('the variables of Lago', () => {
  it('are each listed once', () => {
    const names = VARIABLES.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
    expect(names.length).toBeGreaterThan(120);
  });

  it('say since when they are read', () => {
    expect([isRead('LAGO_REDIS_CABLE_URL', 'v1.41.0'), isRead('LAGO_REDIS_CABLE_URL', 'v1.42.0')]).toEqual([
      false,
      true,
    ]);
    expect(isRead('SIDEKIQ_ALERTS', 'v1.50.0')).toBe(false);
    expect(isRead('SIDEKIQ_PDF', 'v1.50.0')).toBeNull();
  });

  it('say what a process cannot do without', () => {
    const names = (reader: 'clock' | 'front' | 'events-processor') =>
      requiredVariables(reader, 'v1.50.0').map(({ name }) => name);
    expect(names('clock')).toEqual(expect.arrayContaining(['DATABASE_URL', 'LAGO_REDIS_CACHE_URL']));
    expect(names('clock')).not.toContain('WEB_CONCURRENCY');
    expect(names('front')).toEqual(['LAGO_DISABLE_SIGNUP', 'API_URL', 'APP_ENV']);
    expect(names('events-processor')).toContain('LAGO_EVENTS_PROCESSOR_DATABASE_MAX_CONNECTIONS');
  });

  it.each([
    ['LAGO_USE_AWS_S3', 'yes', /only the exact text/],
    ['LAGO_DISABLE_SEGMENT', 'TRUE', /only the exact text/],
    ['SIDEKIQ_CONCURRENCY', 'many', /whole number/],
    ['LAGO_API_URL', 'billing.example.com/api', /URL/],
    ['DATABASE_URL', 'mysql://h/db', /postgresql/],
    ['LAGO_RSA_PRIVATE_KEY', 'two\nlines', /one line/],
    ['SIDEKIQ_PDFS', 'maybe', /boolean/],
  ])('refuse %s=%s', (name, value, fault) => {
    expect(variableFault(name, value)).toMatch(fault);
  });

  it('never repeat a value in what they say of it', () => {
    for (const { name } of VARIABLES) {
      expect(variableFault(name, 's3cr3t words') ?? '').not.toContain('s3cr3t');
    }
  });

  it('have no secret with a default', () => {
    expect(VARIABLES.filter((fact) => fact.format === 'secret' && fact.default !== null)).toEqual([]);
    expect(variableFact('LAGO_CLICKHOUSE_ENABLED')?.format).toBe('presence');
  });
});
