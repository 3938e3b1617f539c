import type { Cloud } from '../cloud.ts';
import { notFound } from '../errors.ts';
import { type ApiRequest, find, param, type Routes } from '../router.ts';
import { instanceState } from './state.ts';

const base = '/instance/v1/zones/:zone/servers/:serverId/user_data';

/** User data is sent and answered as plain text. `ssh-host-fingerprints` is written by the image after the boot. */
export function userDataRoutes(cloud: Cloud): Routes {
  const { servers } = cloud.state(instanceState);
  const dataOf = (request: ApiRequest) =>
    find(servers, param(request, 'serverId'), 'instance_server').userData;

  function store(request: ApiRequest) {
    dataOf(request).set(param(request, 'key'), request.text);
    return { status: 204 };
  }

  return {
    [`GET ${base}`]: (request) => ({ status: 200, body: { user_data: [...dataOf(request).keys()].sort() } }),
    [`GET ${base}/:key`]: (request) => {
      const key = param(request, 'key');
      const text = dataOf(request).get(key);
      if (text === undefined) throw notFound('user_data', key);
      return { status: 200, body: text };
    },
    [`PATCH ${base}/:key`]: store,
    [`PUT ${base}/:key`]: store,
    [`DELETE ${base}/:key`]: (request) => {
      const key = param(request, 'key');
      if (!dataOf(request).delete(key)) throw notFound('user_data', key);
      return { status: 204 };
    },
  };
}
