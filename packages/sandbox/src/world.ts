/**
 * What the local Scaleway makes happen outside its own HTTP answers. The API (`./scaleway`) knows states and
 * bodies; a world starts the machines and databases behind them. Tests of the API alone pass `emptyWorld`.
 */

export interface BootRequest {
  readonly serverId: string;
  readonly name: string;
  /** IPv4 addresses of the private NICs, without prefix lengths. */
  readonly privateAddresses: readonly string[];
  readonly publicAddresses: readonly string[];
  /** User data by key, `cloud-init` among them. */
  readonly userData: Readonly<Record<string, string>>;
}

export interface InstanceWorld {
  /** Starts the machine; answers with the text that the image publishes under `ssh-host-fingerprints`. */
  boot(request: BootRequest): Promise<{ readonly sshHostFingerprints: string }>;
  shutDown(serverId: string): Promise<void>;
  destroy(serverId: string): Promise<void>;
  /** A public address now leads to this server, or (null) nowhere. Called when the attachment takes effect. */
  routeAddress(address: string, serverId: string | null): void;
  /** The Private Networks of a running machine changed: these are all its private addresses now. */
  setPrivateAddresses?(serverId: string, addresses: readonly string[]): void;
}

/** Memory is in megabytes without a unit, as the database API has it. */
export interface DatabaseSetting {
  readonly name: string;
  readonly value: string;
}

export interface DatabaseWorld {
  createInstance(request: {
    readonly instanceId: string;
    /** The first user, an admin; an instance may have none. */
    readonly user: string | undefined;
    readonly password: string | undefined;
    /** None: PostgreSQL's own defaults. */
    readonly settings?: readonly DatabaseSetting[];
  }): Promise<void>;
  /** Replaces all settings; the server restarts where one of them needs it. */
  applySettings(instanceId: string, settings: readonly DatabaseSetting[]): Promise<void>;
  deleteInstance(instanceId: string): Promise<void>;
  restartInstance(instanceId: string): Promise<void>;
  /** The instance now answers (private or public endpoint) on this address and port; null takes it away. */
  routeEndpoint(address: string, port: number, instanceId: string | null): void;
  /** PEM of the certificate authority that `getInstanceCertificate` hands out. */
  certificate(instanceId: string): Promise<string>;
  /** New certificate with these addresses and names as subject alternative names, the first as common name. */
  renewCertificate(instanceId: string, names: readonly string[]): Promise<void>;
  createDatabase(instanceId: string, name: string): Promise<void>;
  deleteDatabase(instanceId: string, name: string): Promise<void>;
  createUser(instanceId: string, name: string, password: string, isAdmin: boolean): Promise<void>;
  updateUser(instanceId: string, name: string, password: string | undefined, isAdmin: boolean): Promise<void>;
  deleteUser(instanceId: string, name: string): Promise<void>;
  setPrivilege(instanceId: string, database: string, user: string, permission: string): Promise<void>;
  /** The permission that the user's rights amount to now (`custom` when none); undefined: what was set last. */
  privilege(instanceId: string, database: string, user: string): Promise<string | undefined>;
  databaseSizeBytes(instanceId: string, name: string): Promise<number>;
  takeSnapshot(instanceId: string, snapshotId: string): Promise<{ readonly sizeBytes: number }>;
  deleteSnapshot(snapshotId: string): Promise<void>;
  createInstanceFromSnapshot(snapshotId: string, instanceId: string): Promise<void>;
  takeBackup(instanceId: string, database: string, backupId: string): Promise<{ readonly sizeBytes: number }>;
  deleteBackup(backupId: string): Promise<void>;
  restoreBackup(backupId: string, instanceId: string, database: string): Promise<void>;
}

export interface World {
  readonly instances: InstanceWorld;
  readonly databases: DatabaseWorld;
}

const nothing = async (): Promise<void> => {};
const emptySize = async () => ({ sizeBytes: 0 });

/** A world in which every request succeeds at once and nothing exists: for tests of the API by itself. */
export const emptyWorld: World = {
  instances: {
    boot: async () => ({
      sshHostFingerprints: `256 SHA256:${'A'.repeat(43)} root@sandbox (ED25519)\n`,
    }),
    shutDown: nothing,
    destroy: nothing,
    routeAddress: () => {},
  },
  databases: {
    createInstance: nothing,
    applySettings: nothing,
    deleteInstance: nothing,
    restartInstance: nothing,
    routeEndpoint: () => {},
    certificate: async () => '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n',
    renewCertificate: nothing,
    createDatabase: nothing,
    deleteDatabase: nothing,
    createUser: nothing,
    updateUser: nothing,
    deleteUser: nothing,
    setPrivilege: nothing,
    privilege: async () => undefined,
    databaseSizeBytes: async () => 0,
    takeSnapshot: emptySize,
    deleteSnapshot: nothing,
    createInstanceFromSnapshot: nothing,
    takeBackup: emptySize,
    deleteBackup: nothing,
    restoreBackup: nothing,
  },
};
