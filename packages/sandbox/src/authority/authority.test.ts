import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createAuthority } from './authority.ts';

describe('the local authority', () => {
  it('issues certificates for names and addresses that chain to it', async () => {
    const authority = await createAuthority();
    const issued = await authority.issue(['billing.example.com', '203.0.113.1']);
    const leaf = new X509Certificate(issued.certificatePem);
    const root = new X509Certificate(authority.certificatePem);
    expect(leaf.verify(root.publicKey)).toBe(true);
    expect(leaf.checkHost('billing.example.com')).toBe('billing.example.com');
    expect(leaf.checkHost('other.example.com')).toBeUndefined();
    expect(leaf.checkIP('203.0.113.1')).toBe('203.0.113.1');
    expect(root.ca).toBe(true);
  });

  it('issues an expired certificate on request', async () => {
    const authority = await createAuthority();
    const { certificatePem } = await authority.issue(['a.example.com'], { validDays: -1 });
    expect(new X509Certificate(certificatePem).validToDate.getTime()).toBeLessThan(Date.now());
  });
});
