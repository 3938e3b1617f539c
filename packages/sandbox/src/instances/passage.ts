import net from 'node:net';
import type { Target } from './target.ts';

/** The machine behind a public address. */
export interface AddressOwner {
  readonly id: string;
  /** Where the owner answers on this port now; undefined: nothing listens there (a refusal). */
  reach(port: number): Target | undefined;
  /** Whether its firewall drops new connections to this address: silence. */
  drops(address: string, port: number): boolean;
}

/**
 * One TCP connection to a public address. It belongs to the machine that first got it, and shows what a
 * client of a routed /32 sees when the address moves:
 * - nobody has the address: silence in both directions, nothing is lost (TCP would retransmit);
 * - another machine has it: whatever the client sends meets a host without that socket, so RST; what the
 *   first machine still answers never arrives;
 * - the first machine gets it back before the client spoke: the connection goes on.
 */
export class Passage {
  readonly #client: net.Socket;
  readonly #address: string;
  readonly #port: number;
  readonly #onClosed: (passage: Passage) => void;
  #upstream: net.Socket | undefined;
  #first: AddressOwner | undefined;
  #flow: 'flowing' | 'silent' | 'foreign' = 'silent';
  #upstreamFailed = false;

  constructor(client: net.Socket, address: string, port: number, onClosed: (passage: Passage) => void) {
    this.#client = client;
    this.#address = address;
    this.#port = port;
    this.#onClosed = onClosed;
    client.pause();
    client.on('data', (chunk) => this.#fromClient(chunk));
    client.pause();
    client.on('end', () => this.#clientEnded());
    // A reset by the client reaches us as an error before 'close', which does the work.
    client.on('error', () => {});
    client.on('close', () => this.#closed());
  }

  route(owner: AddressOwner | null): void {
    if (!this.#first) {
      if (owner && !owner.drops(this.#address, this.#port)) this.#open(owner);
      return;
    }
    if (owner === null) this.#silence();
    else if (owner === this.#first) this.#flowAgain();
    else this.#strand();
  }

  destroy(): void {
    this.#client.destroy();
  }

  #open(owner: AddressOwner): void {
    this.#first = owner;
    const target = owner.reach(this.#port);
    if (!target) {
      this.#client.resetAndDestroy();
      return;
    }
    const upstream = net.connect({ ...target, allowHalfOpen: true, noDelay: true });
    this.#upstream = upstream;
    upstream.on('data', (chunk) => this.#fromOwner(chunk));
    upstream.on('end', () => this.#client.end());
    upstream.on('drain', () => this.#flow === 'flowing' && this.#client.resume());
    this.#client.on('drain', () => this.#flow === 'flowing' && upstream.resume());
    upstream.on('error', () => {
      this.#upstreamFailed = true;
      if (this.#flow === 'flowing') this.#client.resetAndDestroy();
    });
    this.#flowAgain();
  }

  #fromClient(chunk: Buffer): void {
    if (this.#flow === 'foreign' || this.#upstreamFailed) {
      this.#client.resetAndDestroy();
      return;
    }
    if (!this.#upstream?.write(chunk)) this.#client.pause();
  }

  #fromOwner(chunk: Buffer): void {
    if (!this.#client.write(chunk)) this.#upstream?.pause();
  }

  #clientEnded(): void {
    if (this.#flow === 'foreign') this.#client.resetAndDestroy();
    else this.#upstream?.end();
  }

  #silence(): void {
    this.#flow = 'silent';
    this.#client.pause();
    this.#upstream?.pause();
  }

  #flowAgain(): void {
    this.#flow = 'flowing';
    this.#upstream?.resume();
    this.#client.resume();
  }

  #strand(): void {
    this.#flow = 'foreign';
    this.#upstream?.pause();
    this.#client.resume();
  }

  #closed(): void {
    this.#upstream?.destroy();
    this.#onClosed(this);
  }
}
