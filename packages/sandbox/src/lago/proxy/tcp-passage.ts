import net from 'node:net';
import { pipeline } from 'node:stream';
import type { ProgramContext } from '../../instances/program.ts';
import type { DynamicConfiguration } from './configuration.ts';
import type { EntryPointServer } from './entry-point.ts';

/** An entry point whose connections go on to another server byte by byte; undefined when no TCP router has it. */
export function openTcpPassage(
  entryPoint: string,
  { tcp }: DynamicConfiguration,
  context: ProgramContext,
): EntryPointServer | undefined {
  const router = Object.values(tcp.routers).find(({ entryPoints }) => entryPoints.includes(entryPoint));
  if (router === undefined) return undefined;
  const address = tcp.services[router.service]?.loadBalancer.servers[0]?.address ?? '';
  const [host = '', port] = address.split(':');
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    const target = context.resolve(host, Number(port));
    if (target === undefined) {
      socket.destroy();
      return;
    }
    const upstream = net.connect(target);
    // Either end may go away: the other is closed with it.
    pipeline(socket, upstream, () => {});
    pipeline(upstream, socket, () => {});
  });
  const close = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return { server, close, open: () => [...sockets], finish: async () => close() };
}
