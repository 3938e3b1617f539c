import type { DetailedPeerCertificate } from 'node:tls';
import type { Certificate } from '../exchange.ts';
import { type Probe, ProbeFailure } from '../probe.ts';

/** Let's Encrypt renews 30 days before the end: under this, renewal has been failing for weeks. */
const MINIMUM_DAYS = 7;

/** Chain, name, days left, and not from Let's Encrypt's staging authority. */
export function certificateProbe(domain: string, now: () => number): Probe {
  return {
    id: 'certificate',
    name: 'Certificate',
    run: async (ask) => {
      const { certificate } = await ask({ path: '/api/health' });
      if (certificate === null) throw new Error('a request over TLS has a certificate');
      return judgeCertificate(certificate, domain, now());
    },
  };
}

/** @throws ProbeFailure naming the first thing that is wrong with it */
function judgeCertificate({ leaf, fault }: Certificate, domain: string, now: number): string {
  const issuer = nameOf(leaf.issuer);
  const expires = new Date(leaf.valid_to).getTime();
  const days = Math.floor((expires - now) / 86_400_000);
  const expected = `a trusted certificate for ${domain} with at least ${MINIMUM_DAYS} days left`;
  const fail = (came: string, remedy: string): never => {
    throw new ProbeFailure(expected, came, remedy);
  };
  if (isStaging(leaf)) {
    fail(
      `one of Let's Encrypt's staging authority (${issuer})`,
      "The proxy still has staging's caServer or an acme.json obtained from it: remove both on the host; render-config refuses the setting.",
    );
  }
  if (days < 0)
    fail(`one that expired ${-days} days ago`, 'Renewal fails: look for `acme` in the logs of the proxy.');
  if (fault === 'ERR_TLS_CERT_ALTNAME_INVALID' || fault?.includes('altname')) {
    fail(
      `one for ${leaf.subjectaltname ?? nameOf(leaf.subject)}`,
      `The proxy serves another site's certificate, or its default one: check the domain in lago.yml and the proxy's certificate for ${domain}.`,
    );
  }
  if (fault !== null) {
    fail(
      `one of ${issuer} that is not trusted (${fault})`,
      'The chain is incomplete, or the authority is private: serve the intermediate certificates too; for a private authority set NODE_EXTRA_CA_CERTS on the step.',
    );
  }
  if (days < MINIMUM_DAYS)
    fail(`one with ${days} days left`, 'Renewal fails: look for `acme` in the logs of the proxy.');
  return `${issuer}, ${days} days left`;
}

/** Staging's authorities are called “(STAGING) Pretend Pear X1” and, long ago, “Fake LE …”. */
function isStaging(leaf: DetailedPeerCertificate): boolean {
  const chain = [leaf.issuer, leaf.issuerCertificate?.issuer].map(nameOf);
  return chain.some((name) => /\(STAGING\)|Fake LE /i.test(name));
}

function nameOf(subject: DetailedPeerCertificate['issuer'] | undefined): string {
  if (subject === undefined) return 'unknown';
  return [subject.CN, subject.O].filter((part) => part !== undefined).join(', ') || 'unknown';
}
