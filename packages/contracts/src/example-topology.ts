import type { Color } from './color.ts';
import type { Topology } from './topology.ts';

const instance = (color: Color, number: number) => ({
  serverId: color,
  name: `lago-production-${color}`,
  managementAddress: `203.0.113.${number}`,
  privateAddress: `172.16.0.${number}`,
  hostKeyFingerprints: [],
});

/** A whole topology for tests, which replace what they are about. No action imports it. */
export const EXAMPLE_TOPOLOGY: Topology = {
  schema: 'lago-scw/topology@1',
  environment: 'production',
  domain: 'billing.example.com',
  projectId: '11111111-1111-4111-8111-111111111111',
  region: 'fr-par',
  zone: 'fr-par-1',
  sshUser: 'root',
  privateNetwork: { id: 'network', name: 'lago-production-network', subnets: ['172.16.0.0/22'] },
  securityGroup: { id: 'group', name: 'lago-production-firewall' },
  elasticIp: { id: 'ip', address: '203.0.113.9' },
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
