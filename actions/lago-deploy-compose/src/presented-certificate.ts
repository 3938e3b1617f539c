import { connect } from 'node:tls';
import type { Host } from '@lago-scw/host';
import { throughTunnel } from './broken-tunnel.ts';

const PATIENCE_MS = 10_000;

/**
 * The certificate that a port shows for a name, PEM. It is asked over SSH on the very host that has the port, whose key is
 * pinned, so that it is that host's whoever signed it.
 */
export async function presentedCertificate(
  host: Host,
  address: string,
  port: number,
  name: string,
): Promise<string> {
  const socket = await host.forward(address, port);
  return new Promise((resolve, reject) => {
    const secure = connect({ socket, servername: name, rejectUnauthorized: false });
    const end = (finish: () => void) => {
      clearTimeout(timer);
      secure.destroy();
      finish();
    };
    const timer = setTimeout(() => end(() => reject(new Error('no TLS handshake in time'))), PATIENCE_MS);
    secure.once('error', (error) => end(() => reject(throughTunnel(error))));
    secure.once('secureConnect', () => {
      const { raw } = secure.getPeerCertificate();
      end(() => (raw === undefined ? reject(new Error('it shows no certificate')) : resolve(pemOf(raw))));
    });
  });
}

function pemOf(der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
