import { z } from 'zod';
import { readBody } from '../body.ts';
import type { Cloud } from '../cloud.ts';
import { invalidArgument, notFound } from '../errors.ts';
import { type ApiRequest, find, param, type Routes } from '../router.ts';
import { endpointBody } from './bodies.ts';
import { rdbDurations } from './durations.ts';
import {
  allocateEndpoint,
  endpointSpecSchema,
  moveEndpoint,
  refuseSecondEndpoint,
  releaseEndpoint,
} from './endpoint-allocation.ts';
import { openLoadBalancer } from './provisioning.ts';
import { type Endpoint, type Instance, rdbState } from './state.ts';
import { ready, readyInstanceOf, transit } from './transitions.ts';

const createSchema = z.object({ endpoint_spec: endpointSpecSchema.nullish() });
const migrateSchema = z.object({ instance_id: z.string() });

const base = '/rdb/v1/regions/:region/endpoints/:endpointId';

export function endpointRoutes(cloud: Cloud): Routes {
  return {
    'POST /rdb/v1/regions/:region/instances/:instanceId/endpoints': (request) =>
      createEndpoint(cloud, request),
    [`GET ${base}`]: (request) => ({ status: 200, body: endpointBody(endpointOf(cloud, request).endpoint) }),
    [`DELETE ${base}`]: (request) => {
      const { instance, endpoint } = endpointOf(cloud, request);
      transit(cloud, ready(instance, 'instance'), {
        status: 'configuring',
        milliseconds: rdbDurations.endpointDelete,
        onEnd: () => removeEndpoint(cloud, instance, endpoint),
      });
      return { status: 204 };
    },
    [`POST ${base}/migrate`]: (request) => {
      const { instance, endpoint } = endpointOf(cloud, request);
      const { instance_id } = readBody(migrateSchema, request);
      const target = find(cloud.state(rdbState).instances, instance_id, 'instance');
      transit(cloud, ready(target, 'instance'), {
        status: 'initializing',
        milliseconds: rdbDurations.endpointCreate,
        onEnd: () => moveEndpoint(cloud, endpoint, ready(instance, 'instance'), target),
      });
      return { status: 200, body: endpointBody(endpoint) };
    },
  };
}

/** Recorded: a private endpoint is answered whole, of a public one there is nothing yet but its absence of name. */
function createEndpoint(cloud: Cloud, request: ApiRequest) {
  const { endpoint_spec: spec } = readBody(createSchema, request);
  if (spec == null) throw invalidArgument('endpoint_spec', 'an endpoint specification is required');
  const instance = readyInstanceOf(cloud, request);
  refuseSecondEndpoint(instance, spec);
  const initializing = { status: 'initializing', milliseconds: rdbDurations.endpointCreate } as const;
  const route = ({ ip, port }: Endpoint) => cloud.world.databases.routeEndpoint(ip, port, instance.id);
  if (spec.private_network == null) {
    transit(cloud, instance, {
      ...initializing,
      onEnd: () => {
        openLoadBalancer(cloud, instance);
        instance.endpoints.forEach(route);
      },
    });
    return { status: 200, body: { id: '', name: null, port: 0 } };
  }
  const endpoint = allocateEndpoint(cloud, instance, spec);
  instance.endpoints = [...instance.endpoints, endpoint];
  transit(cloud, instance, { ...initializing, onEnd: () => route(endpoint) });
  return { status: 200, body: endpointBody(endpoint) };
}

function removeEndpoint(cloud: Cloud, instance: Instance, endpoint: Endpoint): void {
  releaseEndpoint(cloud, instance.id, endpoint);
  instance.endpoints = instance.endpoints.filter(({ id }) => id !== endpoint.id);
  if (instance.mainEndpointId === endpoint.id) instance.mainEndpointId = instance.endpoints[0]?.id ?? null;
}

function endpointOf(cloud: Cloud, request: ApiRequest): { instance: Instance; endpoint: Endpoint } {
  const wanted = param(request, 'endpointId');
  for (const instance of cloud.state(rdbState).instances.values()) {
    const endpoint = instance.endpoints.find(({ id }) => id === wanted);
    if (endpoint !== undefined) return { instance, endpoint };
  }
  throw notFound('endpoint', wanted);
}
