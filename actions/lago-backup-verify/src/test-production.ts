import type { Topology } from '@lago-scw/contracts';
import { createEffects } from '@lago-scw/effects';
import type { LocalScaleway } from '@lago-scw/sandbox';
import { nameOf, privateEndpoint, readCertificate, type Scaleway, tagsOf } from '@lago-scw/scaleway';

export const PROJECT = '11111111-1111-4111-8111-111111111111';
export const PASSWORD = 'S3cret-of-lago!';
export const GREEN = '203.0.113.2';

/** The database of a drill's tests in a network of its own; the instances are of the topology alone. */
export async function createProduction(
  scaleway: Scaleway,
  local: LocalScaleway,
  volumeType: 'sbs_5k' | 'lssd',
  fingerprints: string[],
): Promise<Topology> {
  const network = await scaleway.vpc.createPrivateNetwork({
    name: 'lago-test-network',
    tags: [],
    defaultRoutePropagationEnabled: false,
  });
  const { id } = await scaleway.rdb.createInstance({
    name: nameOf('test', 'db'),
    engine: 'PostgreSQL-15',
    nodeType: 'DB-DEV-S',
    isHaCluster: false,
    disableBackup: false,
    backupSameRegion: true,
    userName: 'lago',
    password: PASSWORD,
    volumeType,
    volumeSize: volumeType === 'lssd' ? 0 : 10_000_000_000,
    tags: tagsOf('test', 'database'),
    initEndpoints: [{ privateNetwork: { privateNetworkId: network.id, ipamConfig: {} } }],
  });
  await local.cloud.clock.settled();
  await scaleway.rdb.createDatabase({ instanceId: id, name: 'lago' });
  await scaleway.rdb.setPrivilege({
    instanceId: id,
    databaseName: 'lago',
    userName: 'lago',
    permission: 'all',
  });
  const endpoint = privateEndpoint(await scaleway.rdb.getInstance({ instanceId: id }));
  if (endpoint === undefined) throw new Error('production has no private endpoint');
  const instance = (color: string, managementAddress: string) => ({
    serverId: color,
    name: `lago-test-${color}`,
    managementAddress,
    privateAddress: '172.16.0.2',
    hostKeyFingerprints: fingerprints,
  });
  return {
    schema: 'lago-scw/topology@1',
    environment: 'test',
    domain: 'billing.example.com',
    projectId: PROJECT,
    region: 'fr-par',
    zone: 'fr-par-1',
    sshUser: 'root',
    privateNetwork: { id: network.id, name: network.name, subnets: [] },
    securityGroup: { id: 'group', name: 'lago-test-firewall' },
    elasticIp: { id: 'ip', address: '203.0.113.3' },
    activeColor: 'blue',
    instances: { blue: instance('blue', '203.0.113.1'), green: instance('green', GREEN) },
    database: {
      instanceId: id,
      name: 'lago',
      user: 'lago',
      address: endpoint.address,
      port: endpoint.port,
      certificate: await readCertificate(scaleway, id, createEffects({ listeners: [] })),
      volumeType,
    },
  };
}
