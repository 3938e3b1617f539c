/**
 * Where the proxy keeps what it got by TLS-ALPN-01. Traefik reads the file once, when it starts, and writes it whenever it
 * got something (facts: anchors.md 2.4).
 */
export const CERTIFICATE_STORE = {
  /** On an instance, relative to the home of the SSH user. */
  folder: 'lago-scw/acme',
  file: 'acme.json',
  /** The same folder, seen from the folder of a release. */
  fromRelease: '../../acme',
} as const;
