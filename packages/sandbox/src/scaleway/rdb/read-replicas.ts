import { z } from 'zod';
import { readBody } from '../body.ts';
import type { Cloud } from '../cloud.ts';
import { releaseAddressesOf } from '../ipam/addresses.ts';
import { type ApiRequest, find, param, type Routes } from '../router.ts';
import { readReplicaBody, replicasOf } from './bodies.ts';
import { rdbDurations } from './durations.ts';
import { allocateEndpoint, type EndpointSpec, endpointSpecSchema } from './endpoint-allocation.ts';
import { type Instance, type ReadReplica, rdbState } from './state.ts';
import { ready, runBehind } from './transitions.ts';

const createSchema = z.object({
  instance_id: z.string(),
  endpoint_spec: z.array(endpointSpecSchema).nullish(),
  same_zone: z.boolean().nullish(),
});
const endpointsSchema = z.object({ endpoint_spec: z.array(endpointSpecSchema) });

const base = '/rdb/v1/regions/:region/read-replicas';

/** The API's side of read replicas. Behind it there is no second server: their endpoints lead to the instance's. */
export function readReplicaRoutes(cloud: Cloud): Routes {
  const { readReplicas, instances } = cloud.state(rdbState);
  const replicaOf = (request: ApiRequest) => find(readReplicas, param(request, 'replicaId'), 'read_replica');
  const readyReplicaOf = (request: ApiRequest) => ready(replicaOf(request), 'read_replica');
  const answer = (replica: ReadReplica) => ({ status: 200, body: readReplicaBody(replica) });

  return {
    [`POST ${base}`]: (request) => {
      const body = readBody(createSchema, request);
      const instance = ready(find(instances, body.instance_id, 'instance'), 'instance');
      const specs = body.endpoint_spec ?? [];
      return answer(
        startReplica(
          cloud,
          instance,
          specs.length > 0 ? specs : [{ direct_access: {} }],
          body.same_zone ?? true,
        ),
      );
    },
    [`GET ${base}/:replicaId`]: (request) => answer(replicaOf(request)),
    [`DELETE ${base}/:replicaId`]: (request) => {
      const replica = readyReplicaOf(request);
      changeReplica(cloud, replica, 'deleting', () => {
        for (const { ip, port } of replica.endpoints) cloud.world.databases.routeEndpoint(ip, port, null);
        releaseAddressesOf(cloud, replica.id);
        readReplicas.delete(replica.id);
      });
      return answer(replica);
    },
    [`POST ${base}/:replicaId/endpoints`]: (request) => {
      const { endpoint_spec: specs } = readBody(endpointsSchema, request);
      const replica = readyReplicaOf(request);
      const instance = find(instances, replica.instanceId, 'instance');
      addEndpoints(cloud, replica, instance, specs);
      changeReplica(cloud, replica, 'configuring');
      return answer(replica);
    },
    [`POST ${base}/:replicaId/reset`]: (request) => {
      const replica = readyReplicaOf(request);
      changeReplica(cloud, replica, 'initializing');
      return answer(replica);
    },
  };
}

function startReplica(
  cloud: Cloud,
  instance: Instance,
  specs: readonly EndpointSpec[],
  sameZone: boolean,
): ReadReplica {
  const replica: ReadReplica = {
    id: cloud.newId(),
    region: instance.region,
    instanceId: instance.id,
    sameZone,
    endpoints: [],
    status: 'provisioning',
  };
  cloud.state(rdbState).readReplicas.set(replica.id, replica);
  const privateSpecs = specs.filter((spec) => spec.private_network != null);
  const publicSpecs = specs.filter((spec) => spec.private_network == null);
  addEndpoints(cloud, replica, instance, privateSpecs);
  changeReplica(cloud, replica, 'provisioning', () => {
    addEndpoints(
      cloud,
      replica,
      instance,
      publicSpecs.map(() => ({ direct_access: {} })),
    );
  });
  return replica;
}

function addEndpoints(
  cloud: Cloud,
  replica: ReadReplica,
  instance: Instance,
  specs: readonly EndpointSpec[],
): void {
  const number = replicasOf(cloud, instance).indexOf(replica) + 1;
  const owner = {
    id: replica.id,
    name: `${instance.name}-replica-${number}`,
    projectId: instance.projectId,
    region: instance.region,
  };
  const added = specs.map((spec) => allocateEndpoint(cloud, owner, spec));
  replica.endpoints = [...replica.endpoints, ...added];
  for (const { ip, port } of added) cloud.world.databases.routeEndpoint(ip, port, instance.id);
}

function changeReplica(
  cloud: Cloud,
  replica: ReadReplica,
  status: Exclude<ReadReplica['status'], 'ready'>,
  onEnd?: () => void,
): void {
  replica.status = status;
  const done = () => {
    replica.status = 'ready';
  };
  const milliseconds = rdbDurations.readReplica;
  runBehind(cloud, onEnd === undefined ? { milliseconds } : { milliseconds, onEnd }, {
    done,
    failed: () => {},
  });
}
