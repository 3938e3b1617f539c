import { rm } from 'node:fs/promises';
import net from 'node:net';
import { closeServer } from './target.ts';

export interface CommandSocket {
  stop(): Promise<void>;
}

/** Listens on a Unix socket, whose path must be short (Unix allows some 100 bytes). To stop cuts off whoever is connected. */
export async function serveSocketFile(
  socketFile: string,
  serve: (socket: net.Socket) => void,
  options: net.ServerOpts = {},
): Promise<CommandSocket> {
  await rm(socketFile, { force: true });
  const sockets = new Set<net.Socket>();
  const server = net.createServer(options, (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    serve(socket);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(socketFile, resolve);
  });
  return {
    async stop() {
      for (const socket of sockets) socket.destroy();
      await closeServer(server);
    },
  };
}
