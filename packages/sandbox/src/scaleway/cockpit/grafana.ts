import { z } from 'zod';
import { optionalText, readBody } from '../body.ts';
import type { Cloud } from '../cloud.ts';
import { durations } from '../durations.ts';
import { notFound } from '../errors.ts';
import { pageByBody } from '../pagination.ts';
import { type ApiRequest, param, type Routes } from '../router.ts';
import { cockpitState, type GrafanaUser } from './state.ts';

const projectSchema = z.object({ project_id: optionalText });
const userSchema = projectSchema.extend({ login: z.string(), role: z.string() });

const base = '/cockpit/v1/grafana';

/** Grafana's address and users. Users can be made no more since November 2025; recordings still make some. */
export function grafanaRoutes(cloud: Cloud): Routes {
  const state = cloud.state(cockpitState);
  const projectIn = (request: ApiRequest) => request.query.get('project_id') ?? cloud.projectId;
  const usersOf = (projectId: string) => state.grafanaUsers.get(projectId) ?? [];
  return {
    [`GET ${base}`]: (request) => ({
      status: 200,
      body: { grafana_url: `https://${projectIn(request)}.dashboard.cockpit.scaleway.com` },
    }),
    [`POST ${base}/sync-data-sources`]: (request) => {
      const projectId = readBody(projectSchema, request).project_id ?? cloud.projectId;
      cloud.clock.after(durations.cockpitGrafanaSync, () => {
        for (const source of state.dataSources.values()) {
          if (source.projectId === projectId) source.isInGrafana = true;
        }
      });
      return { status: 204 };
    },
    [`GET ${base}/users`]: (request) =>
      pageByBody(
        request,
        'grafana_users',
        usersOf(projectIn(request)).map((user) => userBody(user, '')),
      ),
    [`POST ${base}/users`]: (request) => {
      const { project_id: projectId = cloud.projectId, login, role } = readBody(userSchema, request);
      const users = usersOf(projectId);
      // Recorded: the first one is number 2.
      const user = { id: (users.at(-1)?.id ?? 1) + 1, login, role };
      state.grafanaUsers.set(projectId, [...users, user]);
      return { status: 200, body: userBody(user, cloud.newId()) };
    },
    [`DELETE ${base}/users/:userId`]: (request) => {
      const users = usersOf(projectIn(request));
      const id = param(request, 'userId');
      const left = users.filter((user) => String(user.id) !== id);
      if (left.length === users.length) throw notFound('grafana user', id);
      state.grafanaUsers.set(projectIn(request), left);
      return { status: 204 };
    },
  };
}

function userBody({ id, login, role }: GrafanaUser, password: string) {
  return { id, login, password, role };
}
