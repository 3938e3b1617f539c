import { beforeAll, describe, expect, it } from 'vitest';
import { certificateIn } from '../../actions/lago-deploy-compose/src/certificate-store.ts';
import { createAuthority, type IssuedCertificate } from '../../packages/sandbox/src/authority/authority.ts';

const DOMAIN = 'billing.example.com';
let short: IssuedCertificate;
let long: IssuedCertificate;

beforeAll(async () => {
  const authority = await createAuthority();
  short = await authority.issue([DOMAIN], { validDays: 20 });
  long = await authority.issue([DOMAIN], { validDays: 80 });
});

const base64 = (text: string) => Buffer.from(text).toString('base64');
const entry = ({ certificatePem, keyPem }: IssuedCertificate, main = DOMAIN) => ({
  domain: { main },
  certificate: base64(certificatePem),
  key: base64(keyPem),
  Store: 'default',
});
const store = (...Certificates: unknown[]) => JSON.stringify({ scaleway: { Account: null, Certificates } });

describe('the certificate in an acme.json', () => {
  it('is the one for the name that lasts longest', () => {
    const found = certificateIn(store(entry(short), entry(long), entry(long, 'other.example.com')), DOMAIN);
    expect(found?.toString().trim()).toBe(
      long.certificatePem.split(/(?<=-----END CERTIFICATE-----)/)[0]?.trim(),
    );
  });

  it.each([
    ['an empty file', () => ''],
    ['half a file', () => store(entry(short)).slice(0, 200)],
    [
      'an account without certificates',
      () => JSON.stringify({ scaleway: { Account: {}, Certificates: null } }),
    ],
    ['a certificate for another name', () => store(entry(short, 'other.example.com'))],
    ['something else in its place', () => store({ ...entry(short), certificate: base64('nothing') })],
  ])('is missing in %s', (_, text) => {
    expect(certificateIn(text(), DOMAIN)).toBeUndefined();
  });
});
