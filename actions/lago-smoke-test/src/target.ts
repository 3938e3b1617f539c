import {
  type Color,
  type ConnectTo,
  type Endpoint,
  isColor,
  standbyOf,
  type Topology,
} from '@lago-scw/contracts';
import { ActionError } from '@lago-scw/effects';

export type TargetInput = 'public' | 'active' | 'standby' | 'blue' | 'green';

/** What is probed: always under the public name, but not always where the public name leads. */
export interface Target {
  readonly name: 'public' | Color;
  /** Public name: goes into SNI and Host whatever address is probed. */
  readonly domain: string;
  /** Address that people know it by. */
  readonly address: string;
  /** Where a connection to this port goes. */
  endpoint(port: number): Endpoint;
  /** Whether the public name is looked up in DNS; otherwise the reason why not. */
  readonly resolved: true | string;
}

/** @throws ActionError `target` when there is no active color to probe */
export function targetOf(input: TargetInput, topology: Topology, connectTo: ConnectTo): Target {
  if (input === 'public') return publicTarget(topology, connectTo);
  const color = colorOf(input, topology);
  const { managementAddress } = topology.instances[color];
  return {
    name: color,
    domain: topology.domain,
    address: managementAddress,
    endpoint: (port) => connectTo(managementAddress, port),
    resolved: `${color} is reached by its own address ${managementAddress}`,
  };
}

/** Through the name; where LAGO_SCW_CONNECT_TO knows the name or the Elastic IP, DNS has no part in it. */
function publicTarget(topology: Topology, connectTo: ConnectTo): Target {
  const { domain } = topology;
  const { address } = topology.elasticIp;
  const known = [domain, address].find((host) => connectTo(host, 443).host !== host);
  const from = known ?? domain;
  return {
    name: 'public',
    domain,
    address,
    endpoint: (port) => connectTo(from, port),
    resolved:
      known === undefined ? true : `LAGO_SCW_CONNECT_TO leads ${from} to ${connectTo(from, 443).host}`,
  };
}

function colorOf(input: Exclude<TargetInput, 'public'>, topology: Topology): Color {
  if (isColor(input)) return input;
  if (input === 'standby') return standbyOf(topology);
  if (topology.activeColor !== null) return topology.activeColor;
  throw new ActionError(
    'target',
    `Input 'target' is 'active', but the Elastic IP ${topology.elasticIp.address} is attached to neither color.`,
    'Run provision, or probe a color by its name.',
  );
}
