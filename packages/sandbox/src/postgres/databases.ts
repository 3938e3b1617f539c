import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import type { DatabaseSetting, DatabaseWorld } from '../world.ts';
import { takeBaseBackup } from './base-backup.ts';
import { copyDataFolder } from './data-folder.ts';
import { createEndpointTable } from './endpoints.ts';
import { openHome, type PostgresHome } from './home.ts';
import {
  createDatabase,
  type DatabaseInstance,
  renewInstanceCertificate,
  restartInstance,
  startInstance,
  withConnection,
} from './instance.ts';
import { takeLogicalBackup } from './logical-backup.ts';
import { restoreLogicalBackup } from './logical-restore.ts';
import { effectivePermission, grantPermission, isPermission } from './privileges.ts';
import { alterRole, createRole, dropRole } from './roles.ts';
import { includeSettings, refuseUnknownSettings, writeSettings } from './settings.ts';
import { workInProgress } from './work-in-progress.ts';

/** The databases of the local Scaleway, each instance a real PostgreSQL server on loopback. */
export interface PostgresWorld extends DatabaseWorld {
  /** Where a connection to this address really goes; undefined: nobody listens there. */
  resolve(address: string, port: number): { readonly host: string; readonly port: number } | undefined;
  /** A superadmin connection, for tests and for poking around; the caller ends it. */
  connect(instanceId: string, database: string): Promise<pg.Client>;
  /** Stops every server and removes all data. */
  close(): Promise<void>;
}

export async function createPostgresWorld(options: { cacheFolder?: string } = {}): Promise<PostgresWorld> {
  const home = await openHome(options.cacheFolder);
  const backups = join(home.folder, 'backups');
  await mkdir(backups, { recursive: true });
  return new RealDatabases(home, backups);
}

type InstanceRequest = Parameters<DatabaseWorld['createInstance']>[0];

class RealDatabases implements PostgresWorld {
  readonly #home: PostgresHome;
  readonly #backupFolder: string;
  readonly #instances = new Map<string, DatabaseInstance>();
  readonly #endpoints = createEndpointTable();
  /** Whatever starts a server or writes files: none of it may outlive `close`. */
  readonly #work = workInProgress('The databases are closed.');

  constructor(home: PostgresHome, backupFolder: string) {
    this.#home = home;
    this.#backupFolder = backupFolder;
  }

  createInstance(request: InstanceRequest): Promise<void> {
    return this.#work.run(() => this.#createInstance(request));
  }

  async #createInstance(request: InstanceRequest): Promise<void> {
    const { instanceId, user: name, password, settings = [] } = request;
    const folder = this.#dataFolder(instanceId);
    await copyDataFolder({ from: this.#home.template.dataFolder, to: folder, user: this.#home.user });
    await includeSettings(folder);
    await writeSettings(folder, settings, this.#home.user);
    const { server } = await this.#start(instanceId, folder);
    await createDatabase(server, 'rdb');
    if (name === undefined) return;
    await this.#within(instanceId, 'postgres', (client) =>
      createRole(client, { name, password, isAdmin: true }),
    );
    await this.setPrivilege(instanceId, 'rdb', name, 'all');
  }

  async deleteInstance(instanceId: string): Promise<void> {
    this.#endpoints.forgetInstance(instanceId);
    const instance = this.#instances.get(instanceId);
    this.#instances.delete(instanceId);
    await instance?.server.stop();
    await rm(this.#dataFolder(instanceId), { recursive: true, force: true });
  }

  async applySettings(instanceId: string, settings: readonly DatabaseSetting[]): Promise<void> {
    const { server } = this.#instance(instanceId);
    await this.#within(instanceId, 'postgres', (client) => refuseUnknownSettings(client, settings));
    const needsRestart = await writeSettings(server.dataFolder, settings, this.#home.user);
    if (needsRestart) await this.restartInstance(instanceId);
    else server.reload();
  }

  async restartInstance(instanceId: string): Promise<void> {
    const restart = () => restartInstance(this.#home, this.#instance(instanceId));
    this.#instances.set(instanceId, await this.#work.run(restart));
  }

  routeEndpoint(address: string, port: number, instanceId: string | null): void {
    this.#endpoints.route(address, port, instanceId);
  }

  resolve(address: string, port: number): { host: string; port: number } | undefined {
    const id = this.#endpoints.instanceAt(address, port);
    const server = id === undefined ? undefined : this.#instances.get(id)?.server;
    return server === undefined ? undefined : { host: server.host, port: server.port };
  }

  async connect(instanceId: string, database: string): Promise<pg.Client> {
    return this.#instance(instanceId).server.connect(database);
  }

  async certificate(instanceId: string): Promise<string> {
    return this.#instance(instanceId).certificatePem;
  }

  async renewCertificate(instanceId: string, names: readonly string[]): Promise<void> {
    const renewed = await renewInstanceCertificate(this.#home, this.#instance(instanceId), names);
    this.#instances.set(instanceId, renewed);
  }

  async createDatabase(instanceId: string, name: string): Promise<void> {
    await createDatabase(this.#instance(instanceId).server, name);
  }

  async deleteDatabase(instanceId: string, name: string): Promise<void> {
    await this.#within(instanceId, 'postgres', (client) =>
      client.query(`DROP DATABASE ${client.escapeIdentifier(name)}`),
    );
  }

  async createUser(instanceId: string, name: string, password: string, isAdmin: boolean): Promise<void> {
    await this.#within(instanceId, 'postgres', (client) => createRole(client, { name, password, isAdmin }));
  }

  async updateUser(
    instanceId: string,
    name: string,
    password: string | undefined,
    isAdmin: boolean,
  ): Promise<void> {
    await this.#within(instanceId, 'postgres', (client) => alterRole(client, { name, password, isAdmin }));
  }

  async deleteUser(instanceId: string, name: string): Promise<void> {
    const { server } = this.#instance(instanceId);
    await dropRole((database) => server.connect(database), name);
  }

  async setPrivilege(instanceId: string, database: string, user: string, permission: string): Promise<void> {
    if (!isPermission(permission)) {
      throw new Error(`A privilege cannot be set to "${permission}": use all, readwrite, readonly or none.`);
    }
    await this.#within(instanceId, database, (client) => grantPermission(client, database, user, permission));
  }

  async privilege(instanceId: string, database: string, user: string): Promise<string> {
    return this.#within(instanceId, database, (client) => effectivePermission(client, database, user));
  }

  async databaseSizeBytes(instanceId: string, name: string): Promise<number> {
    const found = await this.#within(instanceId, 'postgres', (client) =>
      client.query<{ size: string }>('SELECT pg_database_size($1::name)::text AS size', [name]),
    );
    return Number(found.rows[0]?.size);
  }

  async takeSnapshot(instanceId: string, snapshotId: string): Promise<{ sizeBytes: number }> {
    const { server } = this.#instance(instanceId);
    return this.#work.run(() => takeBaseBackup(server, this.#snapshotFolder(snapshotId), this.#home.user));
  }

  async deleteSnapshot(snapshotId: string): Promise<void> {
    await rm(this.#snapshotFolder(snapshotId), { recursive: true, force: true });
  }

  createInstanceFromSnapshot(snapshotId: string, instanceId: string): Promise<void> {
    return this.#work.run(async () => {
      const folder = this.#dataFolder(instanceId);
      await copyDataFolder({ from: this.#snapshotFolder(snapshotId), to: folder, user: this.#home.user });
      await this.#start(instanceId, folder);
    });
  }

  async takeBackup(instanceId: string, database: string, backupId: string): Promise<{ sizeBytes: number }> {
    const take = (client: pg.Client) => takeLogicalBackup(client, this.#backupFile(backupId));
    return this.#work.run(() => this.#within(instanceId, database, take));
  }

  async deleteBackup(backupId: string): Promise<void> {
    await rm(this.#backupFile(backupId), { force: true });
  }

  async restoreBackup(backupId: string, instanceId: string, database: string): Promise<void> {
    const { server } = this.#instance(instanceId);
    const known = await this.#within(instanceId, 'postgres', (client) =>
      client.query('SELECT FROM pg_database WHERE datname = $1', [database]),
    );
    if (known.rowCount === 0) await createDatabase(server, database);
    const restore = (client: pg.Client) => restoreLogicalBackup(client, this.#backupFile(backupId));
    await this.#work.run(() => this.#within(instanceId, database, restore));
  }

  async close(): Promise<void> {
    await this.#work.close();
    await Promise.all([...this.#instances.values()].map(({ server }) => server.stop()));
    this.#instances.clear();
    await this.#home.close();
  }

  async #start(instanceId: string, dataFolder: string): Promise<DatabaseInstance> {
    const instance = await startInstance(this.#home, dataFolder, [`rw-${instanceId}.rdb.fr-par.scw.cloud`]);
    this.#instances.set(instanceId, instance);
    return instance;
  }

  async #within<T>(
    instanceId: string,
    database: string,
    work: (client: pg.Client) => Promise<T>,
  ): Promise<T> {
    return withConnection(this.#instance(instanceId).server, database, work);
  }

  #instance(instanceId: string): DatabaseInstance {
    const instance = this.#instances.get(instanceId);
    if (instance === undefined) throw new Error(`No database server runs for instance ${instanceId}.`);
    return instance;
  }

  #dataFolder(instanceId: string): string {
    return join(this.#home.folder, `instance-${instanceId}`);
  }

  #snapshotFolder(snapshotId: string): string {
    return join(this.#home.folder, `snapshot-${snapshotId}`);
  }

  #backupFile(backupId: string): string {
    return join(this.#backupFolder, `${backupId}.ndjson`);
  }
}
