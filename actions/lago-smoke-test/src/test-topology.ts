import type { Topology } from '@lago-scw/contracts';
import { DOMAIN } from './test-lago.ts';

const instance = (color: string, number: number) => ({
  serverId: color,
  name: `lago-test-${color}`,
  managementAddress: `203.0.113.${number}`,
  privateAddress: `172.16.0.${number}`,
  hostKeyFingerprints: [],
});

export const TOPOLOGY: Topology = {
  schema: 'lago-scw/topology@1',
  environment: 'test',
  domain: DOMAIN,
  projectId: 'project',
  region: 'fr-par',
  zone: 'fr-par-1',
  sshUser: 'root',
  privateNetwork: { id: 'network', name: 'lago-test-network', subnets: ['172.16.0.0/22'] },
  securityGroup: { id: 'group', name: 'lago-test-firewall' },
  elasticIp: { id: 'ip', address: '51.15.0.1' },
  activeColor: 'blue',
  instances: { blue: instance('blue', 2), green: instance('green', 3) },
  database: {
    instanceId: 'db',
    name: 'lago',
    user: 'lago',
    address: '172.16.0.9',
    port: 5432,
    certificate: '',
    volumeType: 'sbs_5k',
  },
};
