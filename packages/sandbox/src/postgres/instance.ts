import { join } from 'node:path';
import type pg from 'pg';
import { selfSignedCertificate } from './certificate.ts';
import { writeOwned } from './data-folder.ts';
import type { PostgresHome } from './home.ts';
import { type PostgresServer, startServer } from './server.ts';

/** One managed instance: a server with its certificate, restartable. */
export interface DatabaseInstance {
  readonly server: PostgresServer;
  readonly certificatePem: string;
}

/** Starts the server of an instance on a data folder that is complete, with a new certificate. */
export async function startInstance(
  home: PostgresHome,
  dataFolder: string,
  certificateNames: readonly string[],
): Promise<DatabaseInstance> {
  const certificatePem = await writeCertificate(home, dataFolder, certificateNames);
  return { server: await start(home, dataFolder), certificatePem };
}

/** The same data and certificate, and a new process: its loopback port may change. */
export async function restartInstance(
  home: PostgresHome,
  { server, certificatePem }: DatabaseInstance,
): Promise<DatabaseInstance> {
  await server.stop();
  return { server: await start(home, server.dataFolder), certificatePem };
}

function start(home: PostgresHome, dataFolder: string): Promise<PostgresServer> {
  return startServer({
    dataFolder,
    binaries: home.binaries,
    user: home.user,
    superadminPassword: home.template.password,
    settings: { ssl: 'on', ssl_cert_file: certificateFile, ssl_key_file: keyFile },
  });
}

/** New certificate and key; connections made from now on see them. */
export async function renewInstanceCertificate(
  home: PostgresHome,
  instance: DatabaseInstance,
  certificateNames: readonly string[],
): Promise<DatabaseInstance> {
  const certificatePem = await writeCertificate(home, instance.server.dataFolder, certificateNames);
  instance.server.reload();
  return { server: instance.server, certificatePem };
}

const certificateFile = 'server.crt';
const keyFile = 'server.key';

async function writeCertificate(
  home: PostgresHome,
  dataFolder: string,
  names: readonly string[],
): Promise<string> {
  const { certificatePem, keyPem } = await selfSignedCertificate(names);
  await writeOwned(join(dataFolder, keyFile), keyPem, home.user);
  await writeOwned(join(dataFolder, certificateFile), certificatePem, home.user);
  return certificatePem;
}

export async function withConnection<T>(
  server: PostgresServer,
  database: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = await server.connect(database);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A database as the API makes it: it belongs to the superadmin, and only who was given a privilege may connect. */
export async function createDatabase(server: PostgresServer, name: string): Promise<void> {
  await withConnection(server, 'postgres', async (client) => {
    const quoted = client.escapeIdentifier(name);
    await client.query(`CREATE DATABASE ${quoted}`);
    await client.query(`REVOKE ALL ON DATABASE ${quoted} FROM PUBLIC`);
  });
}
