import type net from 'node:net';

/** A host and port that a socket can connect to, as seen by this process. */
export interface Target {
  readonly host: string;
  readonly port: number;
}

/** From an address of the pictured world (172.16.0.2:5432, api:3000) to a real one; undefined: no route. */
export type Resolve = (host: string, port: number) => Target | undefined;

/** Listens and answers with the real target; `port` 0 lets the system choose. */
export function listen(server: net.Server, host: string, port: number): Promise<Target> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      const address = server.address();
      if (address === null || typeof address === 'string') {
        reject(new Error(`Listening on ${host}:${port} gave no TCP address.`));
        return;
      }
      resolve({ host, port: address.port });
    });
  });
}

/** Stops accepting and waits; the caller ends the connections that are still open. */
export function closeServer(server: net.Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
