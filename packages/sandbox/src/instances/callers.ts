import type net from 'node:net';

/**
 * Who is behind a connection between machines. All sockets are loopback sockets, so that an address says nothing: the
 * caller notes its local port, and the called one looks it up.
 */
export class Callers {
  readonly #privateAddresses = new Map<number, () => string | undefined>();

  /** Notes the socket as one that a machine opened; `privateAddress` is asked when somebody wants to know. */
  note(socket: net.Socket, privateAddress: () => string | undefined): void {
    socket.once('connect', () => {
      const port = socket.localPort;
      if (port === undefined) return;
      this.#privateAddresses.set(port, privateAddress);
      socket.once('close', () => this.#privateAddresses.delete(port));
    });
  }

  /** Private address of the machine that opened a connection; undefined for whoever comes from outside. */
  addressOf(accepted: net.Socket): string | undefined {
    return this.#privateAddresses.get(accepted.remotePort ?? -1)?.();
  }
}
