import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import ssh2 from 'ssh2';

const generate = promisify(
  (
    type: 'ed25519' | 'rsa',
    options: { bits?: number },
    callback: (error: Error | null, keys: { private: string; public: string }) => void,
  ) => {
    if (type === 'rsa') {
      ssh2.utils.generateKeyPair('rsa', { bits: options.bits ?? 3072 }, (error, keys) =>
        callback(error ?? null, keys ?? { private: '', public: '' }),
      );
      return;
    }
    ssh2.utils.generateKeyPair('ed25519', (error, keys) =>
      callback(error ?? null, keys ?? { private: '', public: '' }),
    );
  },
);

export interface HostKeys {
  readonly privateKeys: readonly string[];
  /** As `ssh-keygen -lf` prints them and stock images publish under `ssh-host-fingerprints` (recorded). */
  readonly fingerprintText: string;
}

const kinds = [
  { type: 'ed25519', bits: 256, label: 'ED25519' },
  { type: 'rsa', bits: 3072, label: 'RSA' },
] as const;

export async function createHostKeys(hostName: string): Promise<HostKeys> {
  const keys = await Promise.all(kinds.map(({ type, bits }) => generate(type, { bits })));
  const lines = keys.map((key, index) => {
    const kind = kinds[index] ?? kinds[0];
    return `${kind.bits} ${sha256Fingerprint(key.public)} root@${hostName} (${kind.label})`;
  });
  return { privateKeys: keys.map((key) => key.private), fingerprintText: `${lines.join('\n')}\n` };
}

/** `SHA256:…` of an OpenSSH public key line. */
export function sha256Fingerprint(publicKeyLine: string): string {
  const blob = Buffer.from(publicKeyLine.trim().split(/\s+/)[1] ?? '', 'base64');
  return `SHA256:${createHash('sha256').update(blob).digest('base64').replace(/=+$/, '')}`;
}
