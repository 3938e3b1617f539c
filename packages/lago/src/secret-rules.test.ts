import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { judgeSecrets, type RuledSecret } from './secret-rules.ts';

const pem = (bits: number) =>
  generateKeyPairSync('rsa', { modulusLength: bits })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString();
const base64 = (text: string) => Buffer.from(text).toString('base64');

const good = pem(2048);
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();

function faultOf(name: RuledSecret, value: string): string | undefined {
  return judgeSecrets({ [name]: value })[0]?.fault;
}

describe('the rules for secrets', () => {
  it('accept a base64 PEM of an RSA key on one line', () => {
    expect(faultOf('LAGO_RSA_PRIVATE_KEY', base64(good))).toBeUndefined();
  });

  it.each([
    ['the PEM itself', good, /is a PEM itself/],
    ['base64 over several lines', base64(good).replace(/(.{64})/g, '$1\n'), /one line/],
    ['other base64', base64('hello'), /not of a PEM/],
    ['no base64', '%%%', /not base64/],
    ['a key of another kind', base64(ec), /type ec/],
    ['a short key', base64(pem(1024)), /1024 bits/],
    ['a cut key', base64(good.slice(0, 400)), /does not parse/],
  ])('refuse as LAGO_RSA_PRIVATE_KEY %s', (_what, value, fault) => {
    expect(faultOf('LAGO_RSA_PRIVATE_KEY', value)).toMatch(fault);
  });

  it.each([
    ['SECRET_KEY_BASE', 'your-secret-key-base-hex-64', /placeholder/],
    ['LAGO_ENCRYPTION_PRIMARY_KEY', 'your-encryption-primary-key', /placeholder/],
    ['POSTGRES_PASSWORD', 'changeme', /placeholder/],
    ['POSTGRES_PASSWORD', 'CHANGE-ME-please', /placeholder/],
    ['LAGO_AWS_S3_SECRET_ACCESS_KEY', 'azerty123456', /placeholder/],
    ['POSTGRES_PASSWORD', 'aaaaaaaaaaaa', /placeholder/],
    ['POSTGRES_PASSWORD', 'short', /5 characters; it needs at least 8/],
    ['SECRET_KEY_BASE', 'a1'.repeat(31), /62 characters; it needs at least 64/],
    ['LAGO_ENCRYPTION_DETERMINISTIC_KEY', 'b2'.repeat(15), /at least 32/],
    ['POSTGRES_PASSWORD', 'with a\nline break', /line break/],
    ['POSTGRES_PASSWORD', 'blank at the end ', /blank/],
    ['REDIS_URL', 'redis://a,b', /cluster/],
    // A URL's parser takes it off, and Ruby's does not.
    ['REDIS_URL', 'redis://u:p@h:6379/0\n', /line break/],
    ['LAGO_RSA_PRIVATE_KEY', `${base64(good)}\n`, /one line/],
  ] as const)('refuse %s %j', (name, value, fault) => {
    expect(faultOf(name, value)).toMatch(fault);
  });

  it('never ask for a new value where the old one was only pasted badly: what it encrypted would be lost', () => {
    for (const value of [`${'b2'.repeat(16)}\n`, ` ${'b2'.repeat(16)}`]) {
      const [found] = judgeSecrets({ LAGO_ENCRYPTION_PRIMARY_KEY: value });
      expect(found?.remedy).toBe('store the same value again without it');
    }
    expect(judgeSecrets({ LAGO_RSA_PRIVATE_KEY: good })[0]?.remedy).toContain('base64 -w 0 < private.pem');
  });

  it('never repeat a value', () => {
    const value = 'q9-very-secret';
    const text = JSON.stringify(
      judgeSecrets({ SECRET_KEY_BASE: value, LAGO_RSA_PRIVATE_KEY: value, REDIS_URL: value }),
    );
    expect(text).not.toContain(value);
    expect(JSON.parse(text)).toHaveLength(3);
  });
});
