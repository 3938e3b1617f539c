import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import ssh2 from 'ssh2';

export interface SshKeyPair {
  readonly private: string;
  readonly public: string;
}

const generateRsa = promisify(
  (bits: number, callback: (error: Error | null, keys: SshKeyPair | undefined) => void) =>
    ssh2.utils.generateKeyPair('rsa', { bits }, (error, keys) => callback(error ?? null, keys)),
);

const attempts = 20;

/** An ed25519 pair in OpenSSH's format. Now and then ssh2 writes one that nobody can read: that one is not used. */
export function createSshKeyPair(): SshKeyPair {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const keys = ssh2.utils.generateKeyPairSync('ed25519');
    if (!(ssh2.utils.parseKey(keys.private) instanceof Error)) return keys;
  }
  throw new Error(`ssh2 made ${attempts} unreadable ed25519 keys in a row.`);
}

async function createRsaKeyPair(bits: number): Promise<SshKeyPair> {
  const keys = await generateRsa(bits);
  if (!keys) throw new Error('ssh2 made no RSA key and gave no reason.');
  return keys;
}

export interface HostKeys {
  readonly privateKeys: readonly string[];
  /** As `ssh-keygen -lf` prints them and stock images publish under `ssh-host-fingerprints` (recorded). */
  readonly fingerprintText: string;
}

const rsaBits = 3072;

export async function createHostKeys(hostName: string): Promise<HostKeys> {
  const [ed25519, rsa] = [createSshKeyPair(), await createRsaKeyPair(rsaBits)];
  const lines = [
    `256 ${sha256Fingerprint(ed25519.public)} root@${hostName} (ED25519)`,
    `${rsaBits} ${sha256Fingerprint(rsa.public)} root@${hostName} (RSA)`,
  ];
  return { privateKeys: [ed25519.private, rsa.private], fingerprintText: `${lines.join('\n')}\n` };
}

/** `SHA256:…` of an OpenSSH public key line. */
function sha256Fingerprint(publicKeyLine: string): string {
  const blob = Buffer.from(publicKeyLine.trim().split(/\s+/)[1] ?? '', 'base64');
  return `SHA256:${createHash('sha256').update(blob).digest('base64').replace(/=+$/, '')}`;
}
