import { readConnectTo } from '@lago-scw/action-kit';
import { type Color, instanceOf, standbyOf, type Topology } from '@lago-scw/contracts';
import { connect, type Host } from '@lago-scw/host';
import type { DatabaseLogin } from './database-session.ts';
import { serverNameOf } from './restore.ts';
import type { Context } from './run.ts';

/** The standby has the time, and is inside the private network; where there is one color, that one is inside too. */
export function connectToStandby(context: Context, topology: Topology): Promise<Host> {
  return connectToColor(context, topology, standbyOf(topology) ?? 'blue');
}

export async function connectToColor(
  { variables, effects }: Context,
  topology: Topology,
  color: Color,
): Promise<Host> {
  const { managementAddress, hostKeyFingerprints } = instanceOf(topology, color);
  return connect({
    name: color,
    address: managementAddress,
    user: topology.sshUser,
    privateKey: variables.SSH_PRIVATE_KEY,
    fingerprints: hostKeyFingerprints,
    connectTo: await readConnectTo(variables),
    effects,
  });
}

export function productionLogin({ database, region }: Topology, password: string): DatabaseLogin {
  return {
    name: 'production',
    address: database.address,
    port: database.port,
    serverName: serverNameOf(database.instanceId, region),
    certificate: database.certificate,
    user: database.user,
    password,
    database: database.name,
  };
}
