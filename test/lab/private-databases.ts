import { connect, createServer, type Server } from 'node:net';
import type { DatabaseWorld, PostgresWorld } from '@lago-scw/sandbox';
import type { Network } from './network.ts';

/**
 * The sandbox's databases, reached over the private network at the addresses that the API gave out. As with the managed
 * service, what answers there is not the server itself: connections are passed on.
 */
export function onPrivateNetwork(
  databases: PostgresWorld,
  network: Network,
): { readonly world: DatabaseWorld; stop(): void } {
  const doors = new Map<string, Server>();
  const open = async (address: string, port: number) => {
    await network.addService(address);
    const door = createServer((incoming) => {
      const target = databases.resolve(address, port);
      if (target === undefined) return void incoming.destroy();
      const outgoing = connect(target);
      incoming.on('error', () => outgoing.destroy());
      outgoing.on('error', () => incoming.destroy());
      incoming.pipe(outgoing).pipe(incoming);
    });
    doors.set(`${address}:${port}`, door.listen(port, address));
  };
  const routeEndpoint = (address: string, port: number, instanceId: string | null) => {
    databases.routeEndpoint(address, port, instanceId);
    const key = `${address}:${port}`;
    if (instanceId === null) doors.get(key)?.close();
    else if (!doors.has(key) && address.startsWith('172.')) {
      open(address, port).catch((error: unknown) => console.error(`Lab: ${key}:`, error));
    }
  };
  const world = new Proxy<DatabaseWorld>(databases, {
    get(target, name) {
      if (name === 'routeEndpoint') return routeEndpoint;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return {
    world,
    stop: () => {
      for (const door of doors.values()) door.close();
    },
  };
}
