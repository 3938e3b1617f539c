import type { Effects } from '@lago-scw/effects';
import type { Scaleway } from './client.ts';
import { isNotFound } from './faults.ts';
import { reader } from './reader.ts';

const KEY = 'ssh-host-fingerprints';

/**
 * Fingerprints (`SHA256:…`) of a server's SSH host keys, as its image published them at first boot; empty until then:
 * absent 6 s after power-on, there after 181 s (facts: scaleway.md 3.5).
 */
export async function readHostKeyFingerprints(
  scaleway: Scaleway,
  server: { readonly id: string; readonly name: string },
  effects: Effects,
): Promise<string[]> {
  const read = reader(effects, 'host-keys');
  return read('read', `host key fingerprints of ${server.name}`, () =>
    lookUpFingerprints(scaleway, server.id),
  );
}

/** One look, outside of any effect: for use inside a wait. */
export async function lookUpFingerprints(scaleway: Scaleway, serverId: string): Promise<string[]> {
  try {
    const text: unknown = await scaleway.instance.getServerUserData({ serverId, key: KEY });
    return parseFingerprints(String(text ?? ''));
  } catch (error) {
    if (isNotFound(error)) return [];
    throw error;
  }
}

/** Lines as `ssh-keygen -lf` prints them: `256 SHA256:… root@host (ED25519)`. */
export function parseFingerprints(text: string): string[] {
  const found = text.split('\n').flatMap((line) => {
    const [, fingerprint] = /^(?:\d+\s+)?(SHA256:[A-Za-z0-9+/]+=*)(?:\s.*)?$/.exec(line.trim()) ?? [];
    return fingerprint === undefined ? [] : [fingerprint];
  });
  return [...new Set(found)];
}
