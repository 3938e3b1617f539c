import type { Cloud } from '../cloud.ts';
import { preconditionFailed } from '../errors.ts';
import type { ApiRequest, Routes } from '../router.ts';
import { instanceBody, maintenanceBody } from './bodies.ts';
import { rdbDurations } from './durations.ts';
import type { Maintenance } from './state.ts';
import { instanceOf, readyInstanceOf, transit } from './transitions.ts';

const reason =
  'A maintenance will be applied on your instance. The database will be unavailable for a few minutes.';
const weekMs = 7 * 86_400_000;

export function maintenanceRoutes(cloud: Cloud): Routes {
  return {
    'POST /rdb/v1/regions/:region/instances/:instanceId/apply-maintenance': (request) =>
      applyMaintenance(cloud, request),
    /** Announces a maintenance, as Scaleway does when it has a new version of the system. */
    'POST /_sandbox/rdb/instances/:instanceId/maintenance': (request) => {
      const instance = instanceOf(cloud, request);
      instance.maintenances = [...instance.maintenances, announced(cloud.clock.now())];
      return { status: 201, body: instanceBody(cloud, instance) };
    },
  };
}

function announced(now: Date): Maintenance {
  const inAWeek = new Date(now.getTime() + weekMs);
  return { startsAt: now, stopsAt: inAWeek, forcedAt: inAWeek, reason, closedAt: null, status: 'pending' };
}

/** Recorded: closed in the answer already, while the instance is busy with it. */
function applyMaintenance(cloud: Cloud, request: ApiRequest) {
  const instance = readyInstanceOf(cloud, request);
  const maintenance = instance.maintenances.find(({ status }) => status === 'pending');
  if (maintenance === undefined) {
    throw preconditionFailed('no_pending_maintenance', 'The instance has no pending maintenance.');
  }
  maintenance.status = 'done';
  maintenance.closedAt = cloud.clock.now();
  transit(cloud, instance, {
    status: 'initializing',
    milliseconds: rdbDurations.maintenance,
    work: () => cloud.world.databases.restartInstance(instance.id),
  });
  return { status: 200, body: maintenanceBody(maintenance) };
}
