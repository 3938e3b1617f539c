import { type Color, colorsOf, instanceOf, otherColor, type Topology } from '@lago-scw/contracts';

/**
 * Who may send requests to the private entry of a color: the other one. Where there is one color, the private network,
 * since a release that was rendered now must let in a green that is made later: a rollback comes back to it.
 */
export function sendersTo({ privateNetwork, ...topology }: Topology, color: Color): readonly string[] {
  const other = otherColor(color);
  if (!colorsOf(topology).includes(other)) return privateNetwork.subnets;
  return [`${instanceOf(topology, other).privateAddress}/32`];
}

/** Whose `X-Forwarded-For` is believed at the private entry: of the same release on either color. */
export function trustedSenders(topology: Topology): readonly string[] {
  const colors = colorsOf(topology);
  if (colors.length === 1) return topology.privateNetwork.subnets;
  return colors.map((color) => instanceOf(topology, color).privateAddress);
}
