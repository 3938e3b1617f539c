import { z } from 'zod';
import { readBody } from '../body.ts';
import type { Cloud } from '../cloud.ts';
import { ApiError } from '../errors.ts';
import { find, param, type Routes } from '../router.ts';
import { powerOff, powerOn, reboot, stopInPlace, terminate } from './power.ts';
import { allowedActions } from './server-body.ts';
import { instanceDate, instanceState, type Server } from './state.ts';

const actionSchema = z.object({ action: z.string() });

const base = '/instance/v1/zones/:zone/servers/:serverId/action';

const transitions: Readonly<Record<string, (cloud: Cloud, server: Server) => void>> = {
  poweron: powerOn,
  poweroff: powerOff,
  stop_in_place: stopInPlace,
  reboot,
  terminate,
  // Routed IPs are all there is; asking for them changes nothing.
  enable_routed_ip: () => {},
  // An image of a server is not kept: only the task is answered.
  backup: () => {},
};

export function actionRoutes(cloud: Cloud): Routes {
  const { servers } = cloud.state(instanceState);
  return {
    [`GET ${base}`]: (request) => {
      const server = find(servers, param(request, 'serverId'), 'instance_server');
      return { status: 200, body: { actions: allowedActions(cloud, server) } };
    },
    [`POST ${base}`]: (request) => {
      const server = find(servers, param(request, 'serverId'), 'instance_server');
      const { action } = readBody(actionSchema, request);
      const transition = transitions[action];
      const isAllowed = action === 'enable_routed_ip' || allowedActions(cloud, server).includes(action);
      if (transition === undefined || !isAllowed) throw refused(server, action);
      transition(cloud, server);
      return { status: 202, body: { task: taskBody(cloud, server) } };
    },
  };
}

function refused(server: Server, action: string): ApiError {
  const message = `action "${action}" is not possible while the server is ${server.state}`;
  return new ApiError(400, { type: 'invalid_request_error', message, fields: { action: [message] } });
}

/** Recorded: every action is answered with this same task, which never ends; the server's state tells the truth. */
function taskBody(cloud: Cloud, server: Server) {
  return {
    id: '00000000-0000-0000-0000-000000000000',
    description: 'fake task',
    status: 'pending',
    href_from: `/servers/${server.id}/action`,
    href_result: `/servers/${server.id}`,
    started_at: instanceDate(cloud.clock.now()),
    terminated_at: null,
    progress: 0,
    zone: server.zone,
  };
}
