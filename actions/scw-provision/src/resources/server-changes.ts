import type { Color } from '@lago-scw/contracts';
import { nameOf, tagsOf } from '@lago-scw/scaleway';
import {
  alteration,
  type Change,
  creation,
  type Decision,
  decided,
  joined,
  nothingToDo,
  type Refusal,
} from '../engine/decision.ts';
import type { View } from '../engine/resource.ts';
import { serverMonthly, volumeMonthly } from '../prices.ts';
import { decideType } from './instance-type.ts';
import { managementIps } from './management-ip.ts';
import { decideReplacement, isLeaving, isReplaced } from './replacement.ts';
import { securityGroup } from './security-group.ts';
import type { SeenServer, ServerStep } from './server-task.ts';
import { dataVolumeOf, rootVolumeOf, sizeGbOf, type Volume, volumes } from './volumes.ts';

/** From what a color's server is to what the spec says. */
export function decideServer(color: Color, seen: SeenServer | undefined, view: View): Decision<ServerStep> {
  const steps = ['create', 'root-volume', 'user-data'] as const;
  if (seen === undefined) return decided([creationOf(color, view, 'does not exist yet', steps)]);
  const refusals = { ...nothingToDo, refusals: refusalsOf(color, seen, view) };
  const anew = decideReplacement(color, seen, view);
  if (isReplaced(color, seen, view)) return joined<ServerStep>([anew, refusals]);
  if (isLeaving(seen)) {
    return decided([creationOf(color, view, 'is being deleted', ['await-gone', ...steps])]);
  }
  const changes = decided([
    ...managementIpChanges(color, seen, view),
    ...settingsChanges(color, seen, view),
    ...rootVolumeChanges(color, seen, view),
    ...dataVolumeChanges(color, seen, view),
    ...userDataChanges(color, seen),
  ]);
  return joined<ServerStep>([decideType(color, seen, view), changes, anew, refusals]);
}

function creationOf(
  color: Color,
  { spec, prices }: View,
  reason: string,
  steps: readonly ServerStep[],
): Change<ServerStep> {
  const { type, image, 'root-volume-gb': rootGb, 'data-volume-gb': dataGb } = spec.instances;
  const settings = {
    type,
    image,
    rootVolume: `${rootGb} GB sbs_5k`,
    ...(dataGb === undefined ? {} : { dataVolume: `${dataGb} GB sbs_5k` }),
    dynamicIpRequired: false,
  };
  return creation({
    resource: `server ${color}`,
    name: nameOf(spec.environment, color),
    reason,
    settings,
    monthlyEuro: serverMonthly(spec, prices),
    steps,
  });
}

function managementIpChanges(color: Color, { server }: SeenServer, view: View): Change<ServerStep>[] {
  const ip = view.seen(managementIps[color]);
  if (ip?.server !== undefined) return [];
  return [
    alteration({
      resource: `management IP of ${color}`,
      name: `${server.name}-management`,
      reason: ip === undefined ? 'the server has none' : 'is attached to nothing',
      differences: [{ property: 'server', before: null, after: server.name }],
      steps: ['attach-management-ip'],
    }),
  ];
}

function settingsChanges(color: Color, { server }: SeenServer, view: View): Change<ServerStep>[] {
  const differences = [];
  if (server.dynamicIpRequired) {
    differences.push({ property: 'dynamicIpRequired', before: true, after: false });
  }
  const group = view.seen(securityGroup);
  if (group === undefined || server.securityGroup?.id !== group.group.id) {
    const before = server.securityGroup?.name ?? null;
    const after = nameOf(view.spec.environment, 'firewall');
    differences.push({ property: 'securityGroup', before, after });
  }
  if (differences.length === 0) return [];
  const reason = 'settings are not those of the spec';
  const resource = `server ${color}`;
  return [alteration({ resource, name: server.name, reason, differences, steps: ['settings'] })];
}

/** Scaleway makes the root volume without tags: unless it gets them, it could not be found when the server is gone. */
function rootVolumeChanges(color: Color, { server }: SeenServer, view: View): Change<ServerStep>[] {
  const volume = rootVolumeOf(view.seen(volumes)?.volumes ?? [], server);
  const wanted = view.spec.instances['root-volume-gb'];
  const resource = `root volume of ${color}`;
  if (volume !== undefined) return growth(resource, volume, wanted, 'grow-root-volume');
  if (server.volumes['0'] === undefined) return [];
  const after = tagsOf(view.spec.environment, 'root-volume', color).join(', ');
  return [
    alteration({
      resource,
      name: server.name,
      reason: 'could not be found again when the server is gone',
      differences: [
        { property: 'tags', before: null, after },
        { property: 'sizeGb', before: 'not known', after: `at least ${wanted}` },
      ],
      steps: ['root-volume'],
    }),
  ];
}

function dataVolumeChanges(color: Color, { server }: SeenServer, view: View): Change<ServerStep>[] {
  const all = view.seen(volumes)?.volumes ?? [];
  const volume = dataVolumeOf(all, server, view.spec.environment, color);
  const wanted = view.spec.instances['data-volume-gb'];
  if (volume === undefined || wanted === undefined) return [];
  return growth(`data volume of ${color}`, volume, wanted, 'grow-data-volume');
}

/** A smaller one is the matter of a replacement. */
function growth(
  resource: string,
  volume: Volume,
  after: number,
  step: 'grow-root-volume' | 'grow-data-volume',
): Change<ServerStep>[] {
  const before = sizeGbOf(volume);
  if (before >= after) return [];
  return [
    alteration({
      resource,
      name: volume.id,
      reason: 'is smaller than the spec says; its file system follows when the server boots next',
      differences: [{ property: 'sizeGb', before, after }],
      monthlyEuro: volumeMonthly(after),
      steps: [step],
    }),
  ];
}

/** Read by the guest at its first boot only: a server that has booted keeps what it has. */
function userDataChanges(color: Color, seen: SeenServer): Change<ServerStep>[] {
  if (!isNew(seen)) return [];
  return [
    alteration({
      resource: `server ${color}`,
      name: seen.server.name,
      reason: 'may have been interrupted before its first boot',
      differences: [{ property: 'userData', before: 'may be missing', after: 'cloud-init' }],
      steps: ['user-data'],
    }),
  ];
}

/** The image publishes its host keys at first boot; a server that is not stopped has been started. */
export function isNew({ server, userDataKeys }: SeenServer): boolean {
  return server.state === 'stopped' && !userDataKeys.includes('ssh-host-fingerprints');
}

function refusalsOf(color: Color, { server }: SeenServer, view: View): Refusal[] {
  const refusals: Refusal[] = [];
  const ip = view.seen(managementIps[color]);
  if (ip?.server !== undefined && ip.server.id !== server.id) {
    refusals.push({
      message: `The management IP ${ip.address} of ${color} is attached to '${ip.server.name}', not to the ${color} server.`,
      remedy: 'Detach it in the Scaleway console under Instances > Flexible IPs, then run this again.',
      path: ['instances'],
    });
  }
  if (server.state === 'locked') {
    refusals.push({
      message: `Server ${server.name} is locked by Scaleway.`,
      remedy: 'Ask the Scaleway support why, then run this again.',
      path: ['instances'],
    });
  }
  return refusals;
}
