import type { Resource } from '../engine/resource.ts';
import { attachment } from './attachment.ts';
import { boots } from './boot.ts';
import { database } from './database/database.ts';
import { elasticIp } from './elastic-ip.ts';
import { managementIps } from './management-ip.ts';
import { privateNetwork } from './private-network.ts';
import { privateNics } from './private-nic.ts';
import { rootVolumes } from './root-volumes.ts';
import { securityGroup } from './security-group.ts';
import { servers } from './server.ts';

/** Everything an environment is made of, in the order in which plans show it. */
export const resources: readonly Resource[] = [
  privateNetwork,
  securityGroup,
  elasticIp,
  rootVolumes,
  managementIps.blue,
  servers.blue,
  privateNics.blue,
  managementIps.green,
  servers.green,
  privateNics.green,
  attachment,
  boots.blue,
  boots.green,
  database,
];
