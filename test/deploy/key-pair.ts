import { generateKeyPairSync } from 'node:crypto';

/** A key pair as people have it: the private half in PEM, the public one as a line of authorized_keys. */
export function createKeyPair(): { readonly privateKey: string; readonly authorizedKey: string } {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const { e = '', n = '' } = publicKey.export({ format: 'jwk' });
  const parts = [Buffer.from('ssh-rsa'), number(e), number(n)].map(withLength);
  return {
    privateKey: privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
    authorizedKey: `ssh-rsa ${Buffer.concat(parts).toString('base64')} test`,
  };
}

/** SSH's numbers are signed: a leading zero keeps a large one positive. */
function number(base64url: string): Buffer {
  const bytes = Buffer.from(base64url, 'base64url');
  return (bytes[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes;
}

function withLength(bytes: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}
