import type { Product } from '../cloud.ts';
import { aclRoutes } from './acls.ts';
import { automaticBackupRoutes } from './automatic-backups.ts';
import { backupRoutes } from './backups.ts';
import { databaseRoutes } from './databases.ts';
import { endpointRoutes } from './endpoints.ts';
import { engineRoutes } from './engines.ts';
import { instanceRoutes } from './instances.ts';
import { maintenanceRoutes } from './maintenances.ts';
import { nodeTypeRoutes } from './node-types.ts';
import { privilegeRoutes } from './privileges.ts';
import { readReplicaRoutes } from './read-replicas.ts';
import { settingRoutes } from './settings.ts';
import { snapshotRoutes } from './snapshots.ts';
import { upgradeRoutes } from './upgrades.ts';
import { userRoutes } from './users.ts';

/** Managed Databases. Whatever the engine asked for, the server behind an instance is PostgreSQL 15. */
export const rdb: Product = (cloud) => ({
  ...engineRoutes(),
  ...nodeTypeRoutes(),
  ...instanceRoutes(cloud),
  ...upgradeRoutes(cloud),
  ...endpointRoutes(cloud),
  ...aclRoutes(cloud),
  ...settingRoutes(cloud),
  ...databaseRoutes(cloud),
  ...userRoutes(cloud),
  ...privilegeRoutes(cloud),
  ...backupRoutes(cloud),
  ...snapshotRoutes(cloud),
  ...readReplicaRoutes(cloud),
  ...maintenanceRoutes(cloud),
  ...automaticBackupRoutes(cloud),
});
