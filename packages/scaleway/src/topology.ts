import { COLORS, type Color, colorsIn, regionOf, type Spec, type Topology } from '@lago-scw/contracts';
import { ActionError, type Effects } from '@lago-scw/effects';
import type { Scaleway } from './client.ts';
import { maxConnectionsOf, privateEndpoint, readCertificate } from './database.ts';
import { readHostKeyFingerprints } from './host-keys.ts';
import { type Inventory, readInventory } from './inventory.ts';
import {
  type FoundParts,
  findParts,
  type ProvisionedParts,
  readProvisionedParts,
} from './provisioned-parts.ts';

/** What an inventory does not hold: it is read by calls of its own. */
export interface TopologyExtras extends ProvisionedParts {
  readonly certificate: string;
  readonly fingerprints: Readonly<Record<Color, readonly string[]>>;
}

/**
 * Reads the topology of a complete environment from Scaleway.
 *
 * @throws ActionError `incomplete` naming what is missing
 */
export async function discoverTopology(scaleway: Scaleway, spec: Spec, effects: Effects): Promise<Topology> {
  const inventory = await readInventory(scaleway, spec.environment, effects);
  assertComplete(inventory, spec);
  return topologyOf(
    inventory,
    await readExtras(scaleway, inventory, findParts(scaleway, spec, effects), effects, spec),
    spec,
    scaleway.projectId,
  );
}

export async function readExtras(
  scaleway: Scaleway,
  inventory: Inventory,
  found: FoundParts | Promise<FoundParts>,
  effects: Effects,
  spec: Spec,
): Promise<TopologyExtras> {
  const fingerprintsOf = async (color: Color) => {
    const { server } = inventory.colors[color];
    return server === undefined || !colorsIn(spec).includes(color)
      ? []
      : readHostKeyFingerprints(scaleway, server, effects);
  };
  const instance = inventory.database;
  const [certificate, blue, green, parts] = await Promise.all([
    instance === undefined ? '' : readCertificate(scaleway, instance.id, effects),
    fingerprintsOf('blue'),
    fingerprintsOf('green'),
    Promise.resolve(found).then((parts) => readProvisionedParts(scaleway, spec, parts, effects)),
  ]);
  return { certificate, fingerprints: { blue, green }, ...parts };
}

/** What a complete environment has and this one lacks, in words. */
export function missingParts(inventory: Inventory, spec: Spec): string[] {
  const { privateNetwork, securityGroup, elasticIp, database, colors } = inventory;
  const parts: [string, unknown][] = [
    ['private network', privateNetwork],
    ['security group', securityGroup],
    ['Elastic IP', elasticIp],
    ...colorsIn(spec).flatMap((color): [string, unknown][] => [
      [`${color} server`, colors[color].server],
      [`management IP of ${color}`, colors[color].managementIp],
      [`private address of ${color}`, colors[color].privateAddress],
    ]),
    ['database instance', database],
    ['private endpoint of the database', database && privateEndpoint(database)],
  ];
  return parts.filter(([, resource]) => resource === undefined).map(([name]) => name);
}

function assertComplete(inventory: Inventory, spec: Spec): void {
  const missing = missingParts(inventory, spec);
  if (missing.length === 0) return;
  throw new ActionError(
    'incomplete',
    `Environment '${spec.environment}' is not complete in Scaleway: missing ${missing.join(', ')}.`,
    'Run provision with mode: apply first; check that SCW_DEFAULT_PROJECT_ID and scaleway.zone are those of this environment.',
  );
}

/** Puts a complete inventory into the document that the other actions read. */
export function topologyOf(
  inventory: Inventory,
  extras: TopologyExtras,
  spec: Spec,
  projectId: string,
): Topology {
  assertComplete(inventory, spec);
  const { privateNetwork, securityGroup, elasticIp, database } = inventory;
  const endpoint = database && privateEndpoint(database);
  if (!privateNetwork || !securityGroup || !elasticIp || !database || !endpoint) {
    throw new Error('assertComplete lets no incomplete inventory through');
  }
  const maxConnections = maxConnectionsOf(database);
  const instance = (color: Color) => describeInstance(inventory, color, extras.fingerprints[color]);
  const activeColor = ownerOf(inventory);
  assertServes(activeColor, spec);
  return {
    schema: 'lago-scw/topology@1',
    environment: spec.environment,
    domain: spec.domain,
    projectId,
    region: regionOf(spec),
    zone: spec.scaleway.zone,
    sshUser: spec.instances['ssh-user'],
    privateNetwork: {
      id: privateNetwork.id,
      name: privateNetwork.name,
      subnets: privateNetwork.subnets.map(({ subnet }) => subnet),
    },
    securityGroup: { id: securityGroup.group.id, name: securityGroup.group.name },
    elasticIp: { id: elasticIp.id, address: elasticIp.address },
    activeColor,
    instances: {
      blue: instance('blue'),
      ...(spec.instances.colors === 1 ? {} : { green: instance('green') }),
    },
    database: {
      instanceId: database.id,
      name: spec.database.name,
      user: spec.database.user,
      address: endpoint.address,
      port: endpoint.port,
      certificate: extras.certificate,
      volumeType: database.volume?.type ?? spec.database['volume-type'],
      ...(maxConnections === undefined ? {} : { maxConnections }),
    },
    ...(extras.redis === undefined ? {} : { redis: extras.redis }),
    ...(extras.bucket === undefined ? {} : { bucket: extras.bucket }),
    ...(extras.monitoring === undefined ? {} : { monitoring: extras.monitoring }),
  };
}

/** A standby that the spec no longer has must not be the one that serves. */
function assertServes(active: Color | null, spec: Spec): void {
  if (active === null || colorsIn(spec).includes(active)) return;
  throw new ActionError(
    'standby-serves',
    `The spec says \`instances.colors: 1\`, which is blue, but ${active} has the Elastic IP.`,
    'Set `instances.colors` to 2 again and promote or roll back, so that blue is active; then to 1.',
  );
}

/** The color that the Elastic IP is attached to: the only truth about who is active. */
function ownerOf({ elasticIp, colors }: Inventory): Color | null {
  const serverId = elasticIp?.server?.id;
  if (serverId === undefined) return null;
  return COLORS.find((color) => colors[color].server?.id === serverId) ?? null;
}

function describeInstance(inventory: Inventory, color: Color, fingerprints: readonly string[]) {
  const { server, managementIp, privateAddress } = inventory.colors[color];
  if (!server || !managementIp || privateAddress === undefined) {
    throw new Error('assertComplete lets no incomplete inventory through');
  }
  return {
    serverId: server.id,
    name: server.name,
    managementAddress: managementIp.address,
    privateAddress,
    hostKeyFingerprints: [...fingerprints],
  };
}
