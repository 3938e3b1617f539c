import {
  type Color,
  type ConnectTo,
  type Endpoint,
  instanceOf,
  isColor,
  type Spec,
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

/** Before anything is asked. @throws ActionError `target` for the standby of a spec that has none */
export function assertTarget(input: TargetInput, { instances: { colors } }: Spec): void {
  if (colors === 1 && (input === 'standby' || input === 'green')) throw oneColor(input);
}

function oneColor(input: TargetInput): ActionError {
  return new ActionError(
    'target',
    `Input 'target' is '${input}', but there is one color, blue (\`instances.colors: 1\`): nothing runs beside the release that is public.`,
    "Test 'public' after the promote, which takes a release back by itself when its web tier does not get healthy.",
  );
}

/** @throws ActionError `target` when there is no active color to probe, or no such color */
export function targetOf(input: TargetInput, topology: Topology, connectTo: ConnectTo): Target {
  if (input === 'public') return publicTarget(topology, connectTo);
  const color = colorOf(input, topology);
  const { managementAddress } = instanceOf(topology, color);
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
  const wanted = input === 'standby' ? standbyOf(topology) : input;
  if (wanted === undefined || (wanted === 'green' && topology.instances.green === undefined))
    throw oneColor(input);
  if (isColor(wanted)) return wanted;
  if (topology.activeColor !== null) return topology.activeColor;
  throw new ActionError(
    'target',
    `Input 'target' is 'active', but the Elastic IP ${topology.elasticIp.address} is attached to neither color.`,
    'Run provision, or probe a color by its name.',
  );
}
