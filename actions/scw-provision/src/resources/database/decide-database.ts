import type { Spec } from '@lago-scw/contracts';
import {
  type DatabaseInstance as Instance,
  maxConnectionsOf,
  nameOf,
  privateEndpoint,
} from '@lago-scw/scaleway';
import {
  type Altering,
  type Change as AnyChange,
  alteration,
  altering,
  creation,
  type Decision,
  type Refusal,
} from '../../engine/decision.ts';
import type { View } from '../../engine/resource.ts';
import { GIGABYTE } from '../gigabyte.ts';
import { privateNetwork } from '../private-network.ts';
import { connectionsFor, plannedConnections } from './connections.ts';
import type { SeenDatabase } from './read-database.ts';

export const ENGINE = 'PostgreSQL-15';

export type DatabaseStep =
  | 'create'
  | 'wait'
  | 'node-type'
  | 'high-availability'
  | 'volume-type'
  | 'volume-size'
  | 'private-endpoint'
  | 'public-endpoint'
  | 'backup-schedule'
  | 'encryption'
  | 'max-connections'
  | 'name'
  | 'user'
  | 'privilege';
type Change = AnyChange<DatabaseStep>;
type Step = DatabaseStep;

/** The managed PostgreSQL. It holds the money: nothing here deletes or replaces it. */
export function decideDatabase(database: SeenDatabase | undefined, view: View): Decision<Step> {
  const { spec } = view;
  const { warning } = connectionsFor(spec, database && maxConnectionsOf(database.instance));
  const warnings = warning === undefined ? [] : [warning];
  if (database === undefined) return { changes: creations(spec), refusals: [], warnings };
  const refusals = refusalsOf(database, view.seen(privateNetwork)?.id, spec);
  const { status } = database.instance;
  if (isBeingMade(status)) return { changes: completions(spec), refusals, warnings };
  if (status === 'error' || status === 'locked' || status === 'disk_full') {
    return { changes: [], refusals: [...refusals, broken(database.instance.name, status)], warnings };
  }
  const changes = [...instanceChanges(database, spec), ...contentChanges(database, spec)];
  return { changes, refusals, warnings };
}

/** While it is made, nothing can be read of what is in it. */
function isBeingMade(status: string): boolean {
  return status === 'provisioning' || status === 'initializing' || status === 'unknown';
}

const resource = 'database instance';

function creations(spec: Spec): Change[] {
  const wanted = spec.database;
  const settings = {
    engine: ENGINE,
    nodeType: wanted['node-type'],
    highAvailability: wanted['high-availability'],
    volume: `${wanted['volume-gb']} GB ${wanted['volume-type']}`,
    endpoint: 'private network only',
    encryption: wanted.encryption !== false,
    maxConnections: plannedConnections(spec),
    backup: backupWords(wanted['backup-every-hours'], wanted['backup-keep-days']),
  };
  const name = nameOf(spec.environment, 'db');
  const steps: Step[] = ['create', 'wait', 'backup-schedule', 'max-connections'];
  return [
    creation({ resource, name, settings, monthlyEuro: null, steps }),
    databaseCreation(spec),
    privilegeCreation(spec),
  ];
}

function completions(spec: Spec): Change[] {
  const differences = [{ property: 'status', before: 'provisioning', after: 'ready' }];
  const name = nameOf(spec.environment, 'db');
  const steps: Step[] = ['wait', 'backup-schedule', 'max-connections', 'user'];
  const reason = 'is still being made';
  return [
    alteration({ resource, name, reason, differences, steps }),
    databaseCreation(spec),
    privilegeCreation(spec),
  ];
}

function databaseCreation(spec: Spec): Change {
  const { name } = spec.database;
  return creation({ resource: 'database', name, settings: {}, monthlyEuro: 0, steps: ['name'] });
}

function privilegeCreation(spec: Spec): Change {
  const { name, user } = spec.database;
  const settings = { database: name, permission: 'all' };
  const steps: Step[] = ['privilege'];
  return creation({ resource: 'database privilege', name: user, settings, monthlyEuro: 0, steps });
}

/** Differences that the API resolves in place, one kind a call (facts: scaleway.md 5). */
function instanceChanges({ instance }: SeenDatabase, spec: Spec): Change[] {
  const wanted = spec.database;
  const change = altering<Step>(resource, instance.name, 'wait');
  const changes: Change[] = [];
  if (instance.nodeType.toUpperCase() !== wanted['node-type']) {
    const reason = 'node type is not the one of the spec; connections break for seconds while it moves';
    const after = wanted['node-type'];
    const moved = change('node-type', reason, 'nodeType', instance.nodeType.toUpperCase(), after);
    // Another node may take another number of connections.
    changes.push({ ...moved, steps: [...moved.steps, 'max-connections'] });
  }
  if (!instance.isHaCluster && wanted['high-availability']) {
    changes.push(change('high-availability', 'has no second node', 'highAvailability', false, true));
  }
  if (wanted.encryption === true && instance.encryption?.enabled !== true) {
    changes.push(change('encryption', 'data lies on its disks unencrypted', 'encryption', false, true));
  }
  const before = maxConnectionsOf(instance);
  const connections = connectionsFor(spec, before).wanted;
  if (connections !== undefined && before !== connections) {
    const reason =
      wanted['max-connections'] === undefined
        ? 'takes fewer connections than both colors want; setting it restarts the database'
        : 'takes another number of connections; setting it restarts the database';
    changes.push(change('max-connections', reason, 'maxConnections', before ?? 'default', connections));
  }
  changes.push(...volumeChanges(instance.volume, wanted, change));
  if (privateEndpoint(instance) === undefined) {
    const reason = 'cannot be reached over the private network';
    changes.push(change('private-endpoint', reason, 'endpoint', null, nameOf(spec.environment, 'network')));
  }
  if (instance.endpoints.some((endpoint) => endpoint.loadBalancer !== undefined)) {
    changes.push(
      change('public-endpoint', 'can be reached from the internet', 'publicEndpoint', 'open', null),
    );
  }
  const backup = backupState(instance.backupSchedule);
  const after = backupWords(wanted['backup-every-hours'], wanted['backup-keep-days']);
  if (backup !== after) {
    changes.push(change('backup-schedule', 'backups are not as the spec says', 'backup', backup, after));
  }
  return changes;
}

type Wanted = Spec['database'];

function volumeChanges(volume: Instance['volume'], wanted: Wanted, change: Altering<Step>): Change[] {
  if (volume === undefined) return [];
  const changes: Change[] = [];
  const type = wanted['volume-type'];
  if (volume.type !== type && type !== 'lssd') {
    changes.push(change('volume-type', 'volume is of another type', 'volumeType', volume.type, type));
  }
  const sizeGb = Math.round(volume.size / GIGABYTE);
  if (type !== 'lssd' && sizeGb < wanted['volume-gb']) {
    changes.push(change('volume-size', 'volume is too small', 'volumeGb', sizeGb, wanted['volume-gb']));
  }
  return changes;
}

function contentChanges({ hasDatabase, hasUser, permission }: SeenDatabase, spec: Spec): Change[] {
  const { user } = spec.database;
  const changes: Change[] = [];
  if (!hasDatabase) changes.push(databaseCreation(spec));
  if (!hasUser) {
    const settings = { admin: true };
    const steps: Step[] = ['user'];
    changes.push(creation({ resource: 'database user', name: user, settings, monthlyEuro: 0, steps }));
  }
  // Objects made after the grant turn the reported value into `custom` (facts: scaleway.md 5).
  if (permission !== 'all' && permission !== 'custom') changes.push(privilegeCreation(spec));
  return changes;
}

export function backupState(schedule: Instance['backupSchedule']): string {
  return schedule === undefined || schedule.disabled
    ? 'off'
    : backupWords(schedule.frequency, schedule.retention);
}

export function backupWords(everyHours: number, keepDays: number): string {
  return `every ${everyHours} h, kept ${keepDays} days`;
}

function broken(name: string, status: string): Refusal {
  return {
    message: `Database instance ${name} is in state '${status}'.`,
    remedy:
      'Look at it in the Scaleway console under Managed Databases; a full disk needs a larger volume, a locked one support.',
    path: ['database'],
  };
}

function refusalsOf({ instance }: SeenDatabase, privateNetworkId: string | undefined, spec: Spec): Refusal[] {
  const wanted = spec.database;
  const refuse = (property: string, is: string, should: string, key: string, why: string): Refusal => ({
    message: `Database instance ${instance.name}: ${property} is ${is}, the spec says ${should}. ${why}`,
    remedy: `Put ${is} back into lago.yml, or move the data to a new instance by hand: provision never replaces a database.`,
    path: ['database', key],
  });
  const refusals: Refusal[] = [];
  if (instance.engine !== ENGINE) {
    refusals.push(
      refuse('engine', instance.engine, ENGINE, 'node-type', 'A major upgrade makes a new instance.'),
    );
  }
  if (instance.encryption?.enabled === true && wanted.encryption === false) {
    refusals.push(refuse('encryption', 'on', 'off', 'encryption', 'It cannot be switched off.'));
  }
  if (instance.isHaCluster && !wanted['high-availability']) {
    refusals.push(
      refuse('high availability', 'on', 'off', 'high-availability', 'It cannot be switched off.'),
    );
  }
  const sizeGb = Math.round((instance.volume?.size ?? 0) / GIGABYTE);
  if (wanted['volume-type'] === 'lssd' && instance.volume !== undefined && instance.volume.type !== 'lssd') {
    refusals.push(
      refuse('volume type', instance.volume.type, 'lssd', 'volume-type', 'A block volume stays one.'),
    );
  } else if (wanted['volume-type'] !== 'lssd' && sizeGb > wanted['volume-gb']) {
    refusals.push(
      refuse('volume', `${sizeGb} GB`, `${wanted['volume-gb']} GB`, 'volume-gb', 'A volume only grows.'),
    );
  }
  const endpoint = privateEndpoint(instance);
  if (endpoint !== undefined && endpoint.privateNetworkId !== privateNetworkId) {
    refusals.push({
      message: `Database instance ${instance.name} is on another private network than this environment's.`,
      remedy:
        'Put it on the private network of this environment in the Scaleway console, then run this again.',
      path: ['database'],
    });
  }
  return refusals;
}
