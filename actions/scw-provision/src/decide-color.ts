import type { Color, Spec } from '@lago-scw/contracts';
import { type ColorInventory, type Inventory, nameOf } from '@lago-scw/scaleway';
import { alteration, type Change, creation, type Decision, type Refusal } from './decision.ts';
import { ipMonthly, serverMonthly, type TypePrices } from './prices.ts';

/** One color: management IP, server, private NIC. */
export function decideColor(color: Color, inventory: Inventory, spec: Spec, prices: TypePrices): Decision {
  const own = inventory.colors[color];
  const changes = [
    ...managementIpChanges(color, own, spec),
    ...serverChanges(color, inventory, spec, prices),
    ...privateNicChanges(color, own, spec),
  ];
  return { changes, refusals: refusalsOf(color, own, spec), warnings: [] };
}

function managementIpChanges(color: Color, { managementIp, server }: ColorInventory, spec: Spec): Change[] {
  const resource = `management IP of ${color}`;
  const name = `${nameOf(spec.environment, color)}-management`;
  const attach = `management-ip.${color}.attach` as const;
  if (managementIp === undefined) {
    const settings = { type: 'routed_ipv4', server: nameOf(spec.environment, color) };
    const steps = [`management-ip.${color}.create` as const, attach];
    return [creation({ resource, name, settings, monthlyEuro: ipMonthly(), steps })];
  }
  if (server === undefined || managementIp.server !== undefined) return [];
  const differences = [{ property: 'server', before: null, after: server.name }];
  return [alteration({ resource, name, reason: 'is attached to nothing', differences, steps: [attach] })];
}

function serverChanges(color: Color, inventory: Inventory, spec: Spec, prices: TypePrices): Change[] {
  const { server } = inventory.colors[color];
  const resource = `server ${color}`;
  const name = nameOf(spec.environment, color);
  if (server === undefined) {
    const settings = {
      type: spec.instances.type,
      image: spec.instances.image,
      rootVolume: `${spec.instances['root-volume-gb']} GB sbs_5k`,
      dynamicIpRequired: false,
      state: 'running',
    };
    const steps = (['create', 'user-data', 'start'] as const).map(
      (step) => `server.${color}.${step}` as const,
    );
    return [creation({ resource, name, settings, monthlyEuro: serverMonthly(spec, prices), steps })];
  }
  return [...settingsChanges(color, inventory, spec), ...startChanges(color, inventory.colors[color])];
}

function settingsChanges(color: Color, { colors, securityGroup }: Inventory, spec: Spec): Change[] {
  const { server } = colors[color];
  if (server === undefined) return [];
  const differences = [];
  if (server.dynamicIpRequired) {
    differences.push({ property: 'dynamicIpRequired', before: true, after: false });
  }
  if (securityGroup === undefined || server.securityGroup?.id !== securityGroup.group.id) {
    const before = server.securityGroup?.name ?? null;
    differences.push({ property: 'securityGroup', before, after: nameOf(spec.environment, 'firewall') });
  }
  if (differences.length === 0) return [];
  const reason = 'settings are not those of the spec';
  const steps = [`server.${color}.settings` as const];
  return [alteration({ resource: `server ${color}`, name: server.name, reason, differences, steps })];
}

/** A server that stands still: one that an interrupted run left, or one that somebody stopped. */
function startChanges(color: Color, { server, userDataKeys }: ColorInventory): Change[] {
  if (server === undefined || !['stopped', 'stopping', 'stopped in place'].includes(server.state)) return [];
  const isNew = server.state === 'stopped' && !userDataKeys.includes('ssh-host-fingerprints');
  const differences = [{ property: 'state', before: server.state, after: 'running' }];
  const start = `server.${color}.start` as const;
  const steps = isNew ? [`server.${color}.user-data` as const, start] : [start];
  const reason = isNew ? 'was created and never started' : 'does not run';
  return [alteration({ resource: `server ${color}`, name: server.name, reason, differences, steps })];
}

function privateNicChanges(color: Color, { privateNic }: ColorInventory, spec: Spec): Change[] {
  if (privateNic !== undefined) return [];
  const settings = { privateNetwork: nameOf(spec.environment, 'network') };
  const name = nameOf(spec.environment, color);
  const steps = [`private-nic.${color}.create` as const];
  return [creation({ resource: `private NIC of ${color}`, name, settings, monthlyEuro: 0, steps })];
}

function refusalsOf(color: Color, { server, managementIp }: ColorInventory, spec: Spec): Refusal[] {
  const refusals: Refusal[] = [];
  if (server !== undefined && server.commercialType !== spec.instances.type) {
    refusals.push({
      message: `Server ${server.name} is of type ${server.commercialType}, the spec says ${spec.instances.type}: a type can be changed only while the server is stopped.`,
      remedy:
        'Make the color standby, stop it, change its type in the Scaleway console, then run this again; or put the old type back into lago.yml.',
      path: ['instances', 'type'],
    });
  }
  if (managementIp?.server !== undefined && managementIp.server.id !== server?.id) {
    refusals.push({
      message: `The management IP ${managementIp.address} of ${color} is attached to '${managementIp.server.name}', not to the ${color} server.`,
      remedy: 'Detach it in the Scaleway console under Instances > Flexible IPs, then run this again.',
      path: ['instances'],
    });
  }
  if (server?.state === 'locked') {
    refusals.push({
      message: `Server ${server.name} is locked by Scaleway.`,
      remedy: 'Ask the Scaleway support why, then run this again.',
      path: ['instances'],
    });
  }
  return refusals;
}
