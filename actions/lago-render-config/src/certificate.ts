import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import type { SecretFault } from '@lago-scw/lago';

const CERTIFICATE_REMEDY = 'store the PEM of the chain, your own certificate first';
const KEY_REMEDY = 'store the PEM of the private key that belongs to the certificate, without a passphrase';

/** What is wrong with a certificate and its key for a name. `now` in milliseconds since the epoch. */
export function certificateFaults(given: {
  readonly certificate: string;
  readonly privateKey: string;
  readonly domain: string;
  readonly now: number;
}): SecretFault[] {
  const certificate = parseCertificate(given.certificate);
  const key = parseKey(given.privateKey);
  const faults: SecretFault[] = [];
  if (certificate === undefined) faults.push(onCertificate('is not a certificate in PEM'));
  if (key === undefined) faults.push(onKey('is not a private key in PEM, or is locked by a passphrase'));
  if (certificate === undefined) return faults;
  if (certificate.checkHost(given.domain) === undefined)
    faults.push(onCertificate(`is not for ${given.domain}`));
  if (certificate.validToDate.getTime() <= given.now) {
    faults.push(onCertificate(`expired on ${certificate.validToDate.toISOString().slice(0, 10)}`));
  }
  if (certificate.validFromDate.getTime() > given.now) {
    faults.push(onCertificate(`is not valid before ${certificate.validFromDate.toISOString().slice(0, 10)}`));
  }
  // Let's Encrypt's test authority, which no browser trusts (facts: lago.md 2, defect 1).
  if (/\(STAGING\)|Fake LE/i.test(certificate.issuer)) {
    faults.push(onCertificate('was issued by a staging authority, which no client trusts'));
  }
  if (key !== undefined && !certificate.checkPrivateKey(key))
    faults.push(onKey('does not belong to TLS_CERTIFICATE'));
  return faults;
}

function onCertificate(fault: string): SecretFault {
  return { name: 'TLS_CERTIFICATE', fault, remedy: CERTIFICATE_REMEDY };
}

function onKey(fault: string): SecretFault {
  return { name: 'TLS_PRIVATE_KEY', fault, remedy: KEY_REMEDY };
}

// Both parsers quote what they read in their messages: a fault says only that it does not parse.

function parseCertificate(text: string): X509Certificate | undefined {
  try {
    return new X509Certificate(text);
  } catch {
    return undefined;
  }
}

function parseKey(text: string): KeyObject | undefined {
  try {
    return createPrivateKey(text);
  } catch {
    return undefined;
  }
}
