import type { Cloud } from '../cloud.ts';
import { ApiError } from '../errors.ts';
import type { ApiRequest, ApiResponse, Routes } from '../router.ts';
import { accessedSource } from './data-access.ts';
import { cockpitState } from './state.ts';

/** Where an agent pushes to: remote write for metrics, Loki's API for logs. What arrives is kept as it is. */
export function pushRoutes(cloud: Cloud): Routes {
  const receive = (request: ApiRequest, type: 'metrics' | 'logs'): ApiResponse => {
    const source = accessedSource(cloud, request, [`write_only_${type}`]);
    if (source.type !== type) throw new ApiError(404, 'page not found');
    if (request.bytes.length === 0) throw new ApiError(400, 'nothing was pushed');
    const { path, bytes } = request;
    const receivedAt = cloud.clock.now();
    cloud.state(cockpitState).pushes.push({ dataSourceId: source.id, path, bytes, receivedAt });
    return { status: type === 'metrics' ? 200 : 204 };
  };
  return {
    'POST /cockpit-data/:source/api/v1/push': (request) => receive(request, 'metrics'),
    'POST /cockpit-data/:source/loki/api/v1/push': (request) => receive(request, 'logs'),
  };
}
