import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cacheUrlBeside,
  databaseUrl,
  readRedisUrl,
  redisServerIn,
  redisUrl,
  storeUrlBeside,
} from './urls.ts';

const address = {
  host: '172.16.0.9',
  port: 5432,
  database: 'lago',
  user: 'lago',
  parameters: { sslmode: 'verify-ca' },
};

describe('the URL of the database', () => {
  it('keeps any password a password', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (password) => {
        const url = new URL(databaseUrl({ ...address, password }));
        expect(url.hostname).toBe('172.16.0.9');
        expect(decodeURIComponent(url.password)).toBe(password);
      }),
    );
  });

  it('encodes what Ruby’s URI refuses', () => {
    expect(databaseUrl({ ...address, password: "p@ss#w/o%rd$x!'()*" })).toBe(
      'postgresql://lago:p%40ss%23w%2Fo%25rd%24x%21%27%28%29%2A@172.16.0.9:5432/lago?sslmode=verify-ca',
    );
  });

  it('is refused for a host that is more than a host', () => {
    expect(() => databaseUrl({ ...address, host: 'evil/x', password: 'p' })).toThrow();
  });
});

describe('the URL of Redis', () => {
  it.each([
    ['redis://172.16.0.2:6379', { tls: false, database: 0, hasPassword: false }],
    ['rediss://u:p@h:6379/3', { tls: true, database: 3, hasPassword: true }],
    ['redis://u:a,b$c%40@h:6379/0', { tls: false, database: 0, hasPassword: true }],
  ])('%s is understood', (text, address) => {
    expect(readRedisUrl(text)).toEqual({ ok: true, address });
  });

  it.each([
    ['http://h:6379', /neither redis/],
    ['redis://u:p#w@h:6379/0', /percent-encoded/],
    // Read as the host `ss`, with nothing behind it.
    ['redis://u:p@ss#w@h:6379/0', /percent-encoded/],
    ['redis://u:p@ss@h:6379/0', /percent-encoded/],
    // Read as the host `u` with port 12.
    ['redis://u:12?w@h:6379/0', /percent-encoded/],
    ['redis://u:12/4@h:6379/0', /percent-encoded/],
    ['redis://u:100%@h:6379/0', /starts no code/],
    ['redis://a:6379,b:6379/0', /cluster/],
    ['redis://h:6379/0?cluster=true', /cluster/],
    ['redis://h:6379/jobs', /database number/],
    ['h:6379', /neither redis|not a URL/],
  ])('%s is refused', (text, fault) => {
    const read = readRedisUrl(text);
    if (read.ok) throw new Error('expected a refusal');
    expect(read.fault).toMatch(fault);
  });

  it('of the cache is another database of the same server', () => {
    expect(cacheUrlBeside('redis://u:p%24@h:6379/0')).toBe('redis://u:p%24@h:6379/1');
    expect(cacheUrlBeside('redis://u:p@h:6379')).toBe('redis://u:p@h:6379/1');
    expect(cacheUrlBeside('redis://u:p@h:6379/1')).toBe('redis://u:p@h:6379/2');
  });

  it('of the store of events is a third database', () => {
    expect(storeUrlBeside('redis://u:p@h:6379/0')).toBe('redis://u:p@h:6379/2');
    expect(storeUrlBeside('redis://u:p@h:6379/1')).toBe('redis://u:p@h:6379/3');
  });

  it('has any user and password in it, and gives them back', () => {
    const server = { host: '172.16.0.5', port: 6379, tls: true, database: 0 };
    const texts = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(texts, texts, (user, password) => {
        const url = redisUrl({ ...server, user, password });
        expect(readRedisUrl(url)).toMatchObject({ ok: true, address: { tls: true, hasPassword: true } });
        expect(redisServerIn(url)).toEqual({ ...server, user, password });
        expect(redisServerIn(cacheUrlBeside(url))).toEqual({ ...server, user, password, database: 1 });
      }),
    );
  });
});
