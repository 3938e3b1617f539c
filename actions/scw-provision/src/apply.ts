import { COLORS } from '@lago-scw/contracts';
import { prepareColor, startColor } from './apply-color.ts';
import { applyDatabase } from './apply-database.ts';
import {
  attachElasticIp,
  ensureElasticIp,
  ensurePrivateNetwork,
  ensureSecurityGroup,
} from './apply-network.ts';
import { allOf, type Work } from './work.ts';

/**
 * Does what the plan allows: everything at once that depends on nothing, the rest as soon as what it needs is there.
 * Every part takes what exists already, so an interrupted run is continued by the next one.
 */
export async function apply(work: Work): Promise<void> {
  const network = ensurePrivateNetwork(work);
  const group = ensureSecurityGroup(work);
  const elasticIp = ensureElasticIp(work);
  const database = applyDatabase(work, network);
  const needs = { network, group, elasticIp };
  const servers = { blue: prepareColor(work, 'blue', needs), green: prepareColor(work, 'green', needs) };
  const attached = attachElasticIp(work, elasticIp, servers.blue);
  const started = COLORS.map((color) => startColor(work, color, servers[color], attached));
  await allOf([network, group, elasticIp, attached, ...started, database]);
}
