import { createHash } from 'node:crypto';
import { ActionError } from '@lago-scw/effects';

/** `SHA256:…` of a host key as it comes over the wire, as `ssh-keygen -lf` prints it. */
export function fingerprintOf(key: Buffer): string {
  return `SHA256:${createHash('sha256').update(key).digest('base64').replace(/=+$/, '')}`;
}

export function hostKeyMismatch(
  address: string,
  presented: string,
  expected: readonly string[],
): ActionError {
  const known = expected.length === 0 ? 'none is known' : expected.join(', ');
  return new ActionError(
    'host-key',
    `${address} presented the host key ${presented}; expected: ${known}. Nothing was sent to it.`,
    'Either the instance was rebuilt (run provision again, it reads the fingerprints from Scaleway) or something ' +
      'answers in its place. On the console of the instance `ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub` shows the true one.',
  );
}
