import type { Topology } from '@lago-scw/contracts';
import type { Effects } from '@lago-scw/effects';
import type { Redisv1 } from '@scaleway/sdk-redis';
import type { Scaleway } from './client.ts';
import { pemOf } from './database.ts';
import { hasTags, nameOf, tagsOf } from './names.ts';
import { onlyOne } from './only-one.ts';
import { everyPage } from './pages.ts';
import { reader } from './reader.ts';

export type RedisCluster = Redisv1.Cluster;

/** The Redis of an environment, by tags and exact name. @throws ActionError `ambiguous` */
export async function findRedis(
  scaleway: Scaleway,
  environment: string,
  effects: Effects,
): Promise<RedisCluster | undefined> {
  const name = nameOf(environment, 'redis');
  const { projectId } = scaleway;
  const found = await reader(effects, 'inventory')('redis', 'Redis', () =>
    everyPage(scaleway.redis.listClusters({ projectId, name, pageSize: 100 })),
  );
  const tags = tagsOf(environment, 'redis');
  return onlyOne(
    'Redis',
    found.filter((cluster) => cluster.name === name && hasTags(cluster, tags)),
  );
}

/** Where a Redis answers inside the private network; undefined until it is ready. */
export function redisEndpoint(cluster: RedisCluster) {
  const endpoint = cluster.endpoints.find(({ privateNetwork }) => privateNetwork !== undefined);
  const address = endpoint?.ips[0]?.split('/')[0];
  if (endpoint?.privateNetwork === undefined || address === undefined) return undefined;
  return { address, port: endpoint.port, privateNetworkId: endpoint.privateNetwork.id };
}

/** What the other actions need to know of a Redis; undefined while it has no address. */
export async function readRedisTopology(
  scaleway: Scaleway,
  cluster: RedisCluster,
  effects: Effects,
): Promise<Topology['redis']> {
  const endpoint = redisEndpoint(cluster);
  if (endpoint === undefined) return undefined;
  const { id: clusterId, userName: user, tlsEnabled: tls } = cluster;
  const certificate = tls ? await readCertificate(scaleway, clusterId, effects) : null;
  return { clusterId, address: endpoint.address, port: endpoint.port, user, tls, certificate };
}

async function readCertificate(scaleway: Scaleway, clusterId: string, effects: Effects): Promise<string> {
  const read = reader(effects, 'redis');
  return pemOf(
    await read('certificate', 'certificate of Redis', async () =>
      (await scaleway.redis.getClusterCertificate({ clusterId })).text(),
    ),
  );
}
