import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ACME_FOLDER } from '../../actions/lago-render-config/src/proxy-static.ts';
import type { IssuedCertificate } from '../../packages/sandbox/src/authority/authority.ts';
import type { Image } from '../../packages/sandbox/src/instances/program.ts';

/** Text of an acme.json as Traefik keeps it, with one certificate. */
export function acmeStorage(domain: string, { certificatePem, keyPem }: IssuedCertificate): string {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const entry = {
    domain: { main: domain },
    certificate: base64(certificatePem),
    key: base64(keyPem),
    Store: 'default',
  };
  return JSON.stringify({ scaleway: { Account: { Email: 'ops@example.com' }, Certificates: [entry] } });
}

/**
 * A proxy as a local authority serves it: it gets a certificate when it starts on the instance with the public address, and
 * has none yet. Elsewhere the challenge is in vain.
 */
export function withAuthority(
  proxy: Image,
  holdsAddress: (instance: string) => boolean,
  storage: string,
): Image {
  return {
    ...proxy,
    start(context) {
      const file = context.hostFile(`${ACME_FOLDER}/acme.json`);
      if (file !== undefined && holdsAddress(context.instanceName) && !existsSync(file)) {
        mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
        writeFileSync(file, storage, { mode: 0o600 });
      }
      return proxy.start(context);
    },
  };
}
