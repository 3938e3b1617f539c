import { ActionError } from '@lago-scw/effects';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_KEY, STAGING_CERTIFICATE, STAGING_KEY } from './example-certificates.ts';
import { EXAMPLE_NOW, EXAMPLE_SPEC_TEXT, EXAMPLE_VARIABLES, specOf } from './example-order.ts';
import { readSecrets, type Variables } from './secrets.ts';

const spec = specOf(EXAMPLE_SPEC_TEXT);

function faults(variables: Partial<Variables>, now = EXAMPLE_NOW): string {
  try {
    readSecrets({ ...EXAMPLE_VARIABLES, ...variables }, spec, now);
    return '';
  } catch (error) {
    if (error instanceof ActionError) return error.message;
    throw error;
  }
}

describe('the secrets of an environment', () => {
  it('are read when all are well formed', () => {
    expect(faults({})).toBe('');
  });

  it('may have their line ends from another system', () => {
    const secrets = readSecrets(
      { ...EXAMPLE_VARIABLES, TLS_PRIVATE_KEY: EXAMPLE_KEY.replaceAll('\n', '\r\n').trimEnd() },
      spec,
      EXAMPLE_NOW,
    );
    expect(secrets.tls).toMatchObject({ privateKey: EXAMPLE_KEY });
  });

  it('are asked for only where the spec needs them', () => {
    const plain = specOf(EXAMPLE_SPEC_TEXT.replace(/storage:.*/s, ''));
    const none = { LAGO_AWS_S3_ACCESS_KEY_ID: undefined, LAGO_SMTP_PASSWORD: undefined };
    expect(readSecrets({ ...EXAMPLE_VARIABLES, ...none }, plain, EXAMPLE_NOW).storage).toBeUndefined();
    expect(faults(none)).toMatch(/LAGO_AWS_S3_ACCESS_KEY_ID is missing.*LAGO_SMTP_PASSWORD is missing/s);
  });

  it('are all judged at once', () => {
    expect(faults({ SECRET_KEY_BASE: 'short', REDIS_URL: 'http://x' }).split('\n')).toHaveLength(2);
  });

  it('refuse a certificate of a staging authority', () => {
    expect(faults({ TLS_CERTIFICATE: STAGING_CERTIFICATE, TLS_PRIVATE_KEY: STAGING_KEY })).toMatch(
      /staging authority/,
    );
  });

  it('refuse a certificate for another name, one that has expired, one that is not there yet', () => {
    const other = specOf(EXAMPLE_SPEC_TEXT.replace('billing.example.com', 'pay.example.com'));
    expect(() => readSecrets(EXAMPLE_VARIABLES, other, EXAMPLE_NOW)).toThrow(/is not for pay\.example\.com/);
    expect(faults({}, Date.parse('2127-01-01T00:00:00Z'))).toMatch(/expired on 2126-/);
    expect(faults({}, Date.parse('2020-01-01T00:00:00Z'))).toMatch(/not valid before 2026-/);
  });

  it('refuse a key that is not the certificate’s', () => {
    expect(faults({ TLS_PRIVATE_KEY: STAGING_KEY })).toMatch(/does not belong to TLS_CERTIFICATE/);
    expect(faults({ TLS_PRIVATE_KEY: 'nonsense' })).toMatch(/is not a private key in PEM/);
  });
});
