import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createSecureContext, type SecureContext } from 'node:tls';
import type { DynamicConfiguration } from './configuration.ts';

export interface Certificates {
  /** The context for a server name; the default one where no certificate fits. */
  find(serverName: string): SecureContext | undefined;
}

interface Loaded {
  readonly context: SecureContext;
  readonly certificate: X509Certificate;
}

/** PEM texts. */
export interface Stored {
  readonly cert: string;
  readonly key: string;
}

/**
 * Loads the certificates of the dynamic configuration; throws when a file is missing or does not parse.
 *
 * @param stored what the resolvers have
 */
export function loadCertificates(
  { tls }: DynamicConfiguration,
  hostFile: (containerPath: string) => string | undefined,
  stored: readonly Stored[] = [],
): Certificates {
  const read = (file: string): string => {
    const real = hostFile(file);
    if (!real) throw new Error(`tls: ${file} is not in any volume of the container`);
    return readFileSync(real, 'utf8');
  };
  const minVersion = tls.options.default?.minVersion === 'VersionTLS13' ? 'TLSv1.3' : 'TLSv1.2';
  const load = ({ cert, key }: Stored): Loaded => ({
    context: createSecureContext({ cert, key, minVersion }),
    certificate: new X509Certificate(cert),
  });
  const loadFiles = ({ certFile, keyFile }: { certFile: string; keyFile: string }): Loaded =>
    load({ cert: read(certFile), key: read(keyFile) });
  const loaded = [...tls.certificates.map(loadFiles), ...stored.map(load)];
  const fallback = tls.stores.default?.defaultCertificate;
  const standard = fallback ? loadFiles(fallback) : loaded[0];
  return {
    find: (serverName) =>
      (loaded.find(({ certificate }) => certificate.checkHost(serverName) !== undefined) ?? standard)
        ?.context,
  };
}
