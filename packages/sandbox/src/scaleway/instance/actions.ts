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
      return {
        status: 202,
        body: {
          task: taskBody(cloud, { description: 'fake task', path: '/servers', from: 'action', ...server }),
        },
      };
    },
  };
}

function refused(server: Server, action: string): ApiError {
  const message = `action "${action}" is not possible while the server is ${server.state}`;
  return new ApiError(400, { type: 'invalid_request_error', message, fields: { action: [message] } });
}

interface TaskOrigin {
  readonly description: string;
  readonly path: string;
  /** The route below the resource that was called. */
  readonly from?: string;
  readonly id: string;
  readonly zone: string;
}

/** Recorded for actions: always this same task, which never ends; the resource's state tells the truth. */
export function taskBody(cloud: Cloud, origin: TaskOrigin) {
  const resource = `${origin.path}/${origin.id}`;
  return {
    id: '00000000-0000-0000-0000-000000000000',
    description: origin.description,
    status: 'pending',
    href_from: origin.from === undefined ? origin.path : `${resource}/${origin.from}`,
    href_result: resource,
    started_at: instanceDate(cloud.clock.now()),
    terminated_at: null,
    progress: 0,
    zone: origin.zone,
  };
}
