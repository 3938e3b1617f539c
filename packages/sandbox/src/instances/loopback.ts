import { randomInt } from 'node:crypto';
import net from 'node:net';
import { closeServer, listen } from './target.ts';

/**
 * The part of the loopback that one sandbox uses. Linux routes all of 127.0.0.0/8 to itself, so every
 * pictured address gets an address of its own (127.<block>.<group>.<index>) and standard ports keep
 * recognizable numbers. Other systems have 127.0.0.1 alone: there, ports tell addresses apart.
 */
export interface LoopbackBlock {
  /** Where to listen for `port` of a pictured address; port 0 leaves the choice to the system. */
  place(group: number, index: number, port: number): { readonly host: string; readonly port: number };
  release(): Promise<void>;
}

/** Ports under 1024 need privileges: 22 listens on 20022, 443 on 20443. Not 10080: fetch refuses it as a bad port. */
const unprivileged = (port: number): number => (port < 1024 ? port + 20_000 : port);

const lockPort = 10_001;
const attempts = 50;

/** Takes a block that no other sandbox of this machine holds; a listening socket is the lock. */
export async function claimLoopback(platform: NodeJS.Platform = process.platform): Promise<LoopbackBlock> {
  if (platform !== 'linux') {
    return { place: () => ({ host: '127.0.0.1', port: 0 }), release: async () => {} };
  }
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const block = randomInt(16, 250);
    const lock = net.createServer((socket) => socket.destroy());
    const taken = await listen(lock, `127.${block}.255.254`, lockPort).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE') return undefined;
        throw error;
      },
    );
    if (!taken) continue;
    return {
      place: (group, index, port) => ({ host: `127.${block}.${group}.${index}`, port: unprivileged(port) }),
      release: () => closeServer(lock),
    };
  }
  throw new Error(`No free loopback block after ${attempts} tries: stop other sandboxes of this machine.`);
}
