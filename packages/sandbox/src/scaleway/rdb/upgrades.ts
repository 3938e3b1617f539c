import { z } from 'zod';
import { optionalText, readBody } from '../body.ts';
import type { Cloud } from '../cloud.ts';
import { invalidArgument } from '../errors.ts';
import type { ApiRequest, Routes } from '../router.ts';
import { instanceBody } from './bodies.ts';
import { rdbDurations } from './durations.ts';
import { upgradableVersions } from './engines.ts';
import { knownNodeType, volumeFor } from './node-types.ts';
import { provisionUpgrade, registerInstance } from './provisioning.ts';
import { type Instance, inheritanceOf } from './state.ts';
import { readyInstanceOf, transit } from './transitions.ts';

const upgradeSchema = z.object({
  node_type: optionalText,
  enable_ha: z.boolean().nullish(),
  volume_size: z.number().nullish(),
  volume_type: optionalText,
  upgradable_version_id: optionalText,
  major_upgrade_workflow: z
    .object({ upgradable_version_id: z.string(), with_endpoints: z.boolean().nullish() })
    .nullish(),
  enable_encryption: z.boolean().nullish(),
});

type Upgrade = z.output<typeof upgradeSchema>;

export function upgradeRoutes(cloud: Cloud): Routes {
  return {
    'POST /rdb/v1/regions/:region/instances/:instanceId/upgrade': (request) => ({
      status: 200,
      body: instanceBody(cloud, upgrade(cloud, request)),
    }),
  };
}

/** One kind of change per call; the wanted values show at once, while the instance is `initializing` (recorded). */
function upgrade(cloud: Cloud, request: ApiRequest): Instance {
  const body = readBody(upgradeSchema, request);
  const instance = readyInstanceOf(cloud, request);
  if (body.major_upgrade_workflow != null) {
    const { upgradable_version_id, with_endpoints } = body.major_upgrade_workflow;
    return majorUpgrade(cloud, instance, upgradable_version_id, with_endpoints ?? false);
  }
  const milliseconds = applyUpgrade(instance, body);
  transit(cloud, instance, { status: 'initializing', milliseconds });
  return instance;
}

function applyUpgrade(instance: Instance, body: Upgrade): number {
  if (body.node_type !== undefined) {
    instance.nodeType = knownNodeType(body.node_type).name;
    return rdbDurations.nodeType;
  }
  if (body.upgradable_version_id !== undefined) {
    instance.engine = upgradedEngine(instance, body.upgradable_version_id);
    return rdbDurations.majorUpgrade;
  }
  if (body.enable_ha) {
    instance.isHaCluster = true;
    return rdbDurations.enableHighAvailability;
  }
  if (body.enable_encryption) {
    instance.encrypted = true;
    return rdbDurations.volume;
  }
  if (body.volume_type !== undefined || body.volume_size != null) {
    changeVolume(instance, body);
    return rdbDurations.volume;
  }
  throw invalidArgument('upgrade_target', 'one upgrade target is required');
}

function changeVolume(instance: Instance, body: Upgrade): void {
  const { type, sizeBytes } = instance.volume;
  const wanted = body.volume_size ?? sizeBytes;
  if (body.volume_type === undefined && type === 'lssd') {
    throw invalidArgument('volume_size', 'the size of a local volume depends on the node type');
  }
  if (body.volume_type === undefined && wanted <= sizeBytes) {
    throw invalidArgument('volume_size', 'a volume can only grow');
  }
  instance.volume = volumeFor(instance.nodeType, body.volume_type ?? type, wanted);
}

/** A major upgrade makes another instance; ACL rules and high availability do not come along (facts/scaleway.md 5). */
function majorUpgrade(cloud: Cloud, instance: Instance, versionId: string, withEndpoints: boolean): Instance {
  const engine = upgradedEngine(instance, versionId);
  const successor = registerInstance(cloud, {
    region: instance.region,
    name: instance.name,
    isHaCluster: false,
    inheritance: { ...inheritanceOf(instance), engine },
  });
  provisionUpgrade(cloud, instance, successor, { withEndpoints });
  return successor;
}

function upgradedEngine(instance: Instance, versionId: string): string {
  const version = upgradableVersions(instance.engine).find(({ id }) => id === versionId);
  if (version !== undefined) return version.name;
  throw invalidArgument('upgradable_version_id', `${instance.engine} has no such upgrade`);
}
