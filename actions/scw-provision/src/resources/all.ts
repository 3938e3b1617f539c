import type { Spec } from '@lago-scw/contracts';
import type { Resource } from '../engine/resource.ts';
import { mailAccess, storageAccess } from './accesses.ts';
import { attachment } from './attachment.ts';
import { boots } from './boot.ts';
import { bucket } from './bucket.ts';
import { database } from './database/database.ts';
import { dnsRecord } from './dns-record.ts';
import { elasticIp } from './elastic-ip.ts';
import { lagoSecrets } from './lago-secrets.ts';
import { mailDomain } from './mail-domain.ts';
import { managementIps } from './management-ip.ts';
import { alerts } from './monitoring/alerts.ts';
import { dataSources } from './monitoring/sources.ts';
import { agentToken } from './monitoring/token.ts';
import { privateNetwork } from './private-network.ts';
import { privateNics } from './private-nic.ts';
import { redis } from './redis.ts';
import { securityGroup } from './security-group.ts';
import { servers } from './server.ts';
import { sshKey } from './ssh-key.ts';
import { surplusStandby } from './surplus-standby.ts';
import { volumes } from './volumes.ts';

/** Everything an environment may be made of, in the order in which plans show it. */
export const resources: readonly Resource[] = [
  lagoSecrets,
  privateNetwork,
  securityGroup,
  sshKey,
  elasticIp,
  dnsRecord,
  volumes,
  managementIps.blue,
  servers.blue,
  privateNics.blue,
  managementIps.green,
  servers.green,
  privateNics.green,
  attachment,
  boots.blue,
  boots.green,
  surplusStandby,
  database,
  redis,
  bucket,
  storageAccess,
  mailDomain,
  mailAccess,
  dataSources,
  agentToken,
  alerts,
];

/** What is only there with two colors. Nothing else needs any of it. */
const ofGreen: readonly Resource[] = [managementIps.green, servers.green, privateNics.green, boots.green];

/** What the spec wants to be there, or wants to be gone. */
export function resourcesOf({ instances: { colors } }: Spec): readonly Resource[] {
  const unwanted = colors === 1 ? ofGreen : [surplusStandby];
  return resources.filter((resource) => !unwanted.includes(resource));
}
