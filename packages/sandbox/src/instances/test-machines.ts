import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { NodeSSH } from 'node-ssh';
import { createSshKeyPair } from './host-keys.ts';
import { createMachines, type Machines } from './machines.ts';
import type { Image, ImageCatalog } from './program.ts';

/** What the tests of this folder start from: one or more machines and a program that answers its name. */
export interface TestMachines {
  readonly machines: Machines;
  readonly privateKey: string;
  boot(serverId: string, publicAddress: string, privateAddress?: string): Promise<string>;
  connect(serverId: string): Promise<NodeSSH>;
  stop(): Promise<void>;
}

/** Listens on 80 and answers `<instance> <method> <path>`; `/slow` answers after 300 ms. SIGTERM ends it. */
export const echoImage: Image = {
  defaultCommand: ['serve'],
  start(context) {
    const server = createServer((request, response) => {
      const answer = (): void =>
        void response.end(`${context.instanceName} ${request.method} ${request.url}`);
      if (request.url === '/slow') setTimeout(answer, 300);
      else answer();
    });
    const { promise: exit, resolve } = Promise.withResolvers<number>();
    if (context.command[0] === 'fail') {
      context.logError('failing as told');
      resolve(3);
    } else if (context.command[0] === 'print') {
      context.log(context.environment[context.command[1] ?? ''] ?? '');
      resolve(0);
    } else {
      void context.listen(server, 80);
    }
    return {
      exit,
      signal(name) {
        if (name !== 'SIGTERM' && name !== 'SIGKILL') return;
        server.closeAllConnections();
        resolve(name === 'SIGTERM' ? 0 : 137);
      },
      async exec(command, io) {
        if (command[0] === 'cat') for await (const chunk of io.stdin) io.stdout(chunk.toString());
        else io.stdout(`${command.join(' ')}\n`);
        return command[0] === 'false' ? 1 : 0;
      },
    };
  },
};

const catalog: ImageCatalog = (repository, tag) =>
  repository === 'echo' && tag === 'v1' ? echoImage : undefined;

export async function startTestMachines(addresses: readonly string[]): Promise<TestMachines> {
  const keys = createSshKeyPair();
  const folder = await mkdtemp(path.join(os.tmpdir(), 'machines-test-'));
  const machines = await createMachines({
    imageCatalog: catalog,
    publicAddresses: addresses,
    authorizedKeys: () => [keys.public],
    resolvePrivate: () => undefined,
    folder,
  });
  const clients: NodeSSH[] = [];
  return {
    machines,
    privateKey: keys.private,
    async boot(serverId, publicAddress, privateAddress) {
      const { sshHostFingerprints } = await machines.world.boot({
        serverId,
        name: serverId,
        privateAddresses: privateAddress ? [privateAddress] : [],
        publicAddresses: [publicAddress],
        userData: {},
      });
      return sshHostFingerprints;
    },
    async connect(serverId) {
      const target = machines.machine(serverId)?.sshTarget;
      if (!target) throw new Error(`${serverId} is not running`);
      const client = new NodeSSH();
      clients.push(client);
      await client.connect({ ...target, username: 'root', privateKey: keys.private });
      // ssh2 leaves Nagle's algorithm on: with delayed ACKs each command would take 100 ms more.
      client.connection?.setNoDelay(true);
      return client;
    },
    async stop() {
      // A reset while the client says goodbye is of no interest to a test that is over.
      for (const client of clients) client.connection?.on('error', () => {});
      for (const client of clients) client.dispose();
      await machines.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
