import { join } from 'node:path';
import pg from 'pg';
import { copyDataFolder } from './data-folder.ts';
import { openHome } from './home.ts';
import { startServer } from './server.ts';
import { superadmin } from './template.ts';

/** What another process needs in order to connect to a server. */
export interface ServerAddress {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
}

/** The caller ends the connection. */
export async function connectToServer(address: ServerAddress, database: string): Promise<pg.Client> {
  const client = new pg.Client({ ...address, database });
  await client.connect();
  return client;
}

/** One PostgreSQL without a cloud around it, for tests of what is done to databases. */
export interface DatabaseServer extends ServerAddress {
  readonly dataFolder: string;
  /** As the superadmin; the caller ends it. */
  connect(database: string): Promise<pg.Client>;
  /** Ends the server and removes its data. */
  close(): Promise<void>;
}

/** @param settings further settings of the server, such as `shared_buffers` */
export async function createDatabaseServer(
  settings: Readonly<Record<string, string>> = {},
): Promise<DatabaseServer> {
  const home = await openHome();
  const dataFolder = join(home.folder, 'server');
  await copyDataFolder({ from: home.template.dataFolder, to: dataFolder, user: home.user });
  const server = await startServer({
    dataFolder,
    binaries: home.binaries,
    user: home.user,
    superadminPassword: home.template.password,
    settings,
  });
  return {
    host: server.host,
    port: server.port,
    user: superadmin,
    password: home.template.password,
    dataFolder,
    connect: (database) => server.connect(database),
    close: async () => {
      await server.stop();
      await home.close();
    },
  };
}
