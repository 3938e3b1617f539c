import net from 'node:net';
import type { LoopbackBlock } from './loopback.ts';
import { type AddressOwner, Passage } from './passage.ts';
import { closeServer, listen, type Target } from './target.ts';

const publicPorts = [22, 80, 443] as const;

/**
 * A public address of the pictured world (203.0.113.7): real listeners that outlive every machine, and an
 * owner that changes. Without an owner new connections hang, as SYNs to an unrouted address do, and are
 * served when an owner appears (a retransmitted SYN would be).
 */
export interface PublicAddress {
  readonly address: string;
  readonly targets: ReadonlyMap<number, Target>;
  route(owner: AddressOwner | null): void;
  stop(): Promise<void>;
}

export async function openPublicAddress(
  address: string,
  index: number,
  loopback: LoopbackBlock,
): Promise<PublicAddress> {
  const passages = new Set<Passage>();
  const targets = new Map<number, Target>();
  const servers: net.Server[] = [];
  let owner: AddressOwner | null = null;

  for (const port of publicPorts) {
    const server = net.createServer(
      { allowHalfOpen: true, noDelay: true, pauseOnConnect: true },
      (client) => {
        const passage = new Passage(client, address, port, (closed) => passages.delete(closed));
        passages.add(passage);
        passage.route(owner);
      },
    );
    const place = loopback.place(publicGroup, index, port);
    targets.set(port, await listen(server, place.host, place.port));
    servers.push(server);
  }

  return {
    address,
    targets,
    route(next) {
      owner = next;
      for (const passage of [...passages]) passage.route(next);
    },
    async stop() {
      for (const passage of [...passages]) passage.destroy();
      await Promise.all(servers.map(closeServer));
    },
  };
}

const publicGroup = 1;
