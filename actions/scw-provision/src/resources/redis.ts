import { regionOf } from '@lago-scw/contracts';
import { ActionError } from '@lago-scw/effects';
import {
  everyPage,
  findRedis,
  hasTags,
  nameOf,
  onlyOne,
  type RedisCluster,
  redisEndpoint,
  tagsOf,
} from '@lago-scw/scaleway';
import {
  altering,
  type Change,
  creation,
  type Decision,
  decided,
  nothingToDo,
  type Refusal,
  warned,
} from '../engine/decision.ts';
import type { Resource, Task, View } from '../engine/resource.ts';
import { make, remove, set, until, untilGone } from '../engine/work.ts';
import { lagoSecrets } from './lago-secrets.ts';
import { privateNetwork } from './private-network.ts';

type Seen = RedisCluster;
type Step = 'create' | 'wait' | 'node-type' | 'nodes' | 'eviction';

const resource = 'Redis';
/** What Sidekiq needs: a job that was evicted is a job that was lost (facts: lago.md 5). */
const EVICTION = { name: 'maxmemory-policy', value: 'noeviction' } as const;

const UNUSABLE: readonly string[] = ['error', 'locked', 'suspended'];

/** The managed Redis: queues, schedules and locks of Lago, and its cache. Two nodes at most: Sidekiq knows no cluster. */
export const redis: Resource<Seen, void, Step> = {
  id: 'redis',
  needs: [privateNetwork, lagoSecrets],
  observe: ({ scaleway, spec, effects }) => findRedis(scaleway, spec.environment, effects),
  decide,
  apply,
  removal: {
    isProtected: true,
    describe: ({ name }) => ({ resource, name, monthlyEuro: null }),
    remove: async ({ seen: { id: clusterId, name }, scaleway, effects }) => {
      await remove({ effects }, 'redis.delete', `delete Redis ${name}`, () =>
        scaleway.redis.deleteCluster({ clusterId }),
      );
      const gone = { timeout: 900, every: 10 };
      await untilGone({ effects }, 'redis.wait-gone', `Redis ${name} gone`, gone, async () => {
        return (await scaleway.redis.getCluster({ clusterId })).status;
      });
    },
  },
};

function decide(seen: Seen | undefined, view: View): Decision<Step> {
  const wanted = view.spec.redis;
  if (wanted === undefined) {
    if (seen === undefined) return nothingToDo;
    return warned(`Redis ${seen.name} exists, but lago.yml has no 'redis': it stays, and goes on costing.`);
  }
  if (seen === undefined) {
    const settings = {
      nodeType: wanted['node-type'],
      nodes: wanted.nodes,
      tls: wanted.tls,
      endpoint: 'private network only',
      [EVICTION.name]: EVICTION.value,
    };
    const name = nameOf(view.spec.environment, 'redis');
    return decided([creation({ resource, name, settings, monthlyEuro: null, steps: ['create', 'wait'] })]);
  }
  return { changes: changesOf(seen, wanted), refusals: refusalsOf(seen, wanted, view), warnings: [] };
}

type Wanted = NonNullable<View['spec']['redis']>;

function changesOf(seen: Seen, wanted: Wanted): Change<Step>[] {
  const change = altering<Step>(resource, seen.name, 'wait');
  if (seen.status === 'provisioning' || seen.status === 'initializing')
    return [change('wait', 'is still being made', 'status', seen.status, 'ready')];
  const changes: Change<Step>[] = [];
  const nodeType = seen.nodeType.toUpperCase();
  if (nodeType !== wanted['node-type'])
    changes.push(
      change('node-type', 'node type is not the one of the spec', 'nodeType', nodeType, wanted['node-type']),
    );
  if (seen.clusterSize < wanted.nodes)
    changes.push(change('nodes', 'has no standby', 'nodes', seen.clusterSize, wanted.nodes));
  const eviction = seen.clusterSettings.find(({ name }) => name === EVICTION.name)?.value ?? EVICTION.value;
  if (eviction !== EVICTION.value)
    changes.push(change('eviction', 'would throw jobs away', EVICTION.name, eviction, EVICTION.value));
  return changes;
}

function refusalsOf(seen: Seen, wanted: Wanted, view: View): Refusal[] {
  const refuse = (property: string, is: string, should: string, key: string): Refusal => ({
    message: `Redis ${seen.name}: ${property} is ${is}, the spec says ${should}, and that cannot be changed.`,
    remedy: `Put ${is} back into lago.yml, or delete this Redis while no job is left in it.`,
    path: ['redis', key],
  });
  const onOff = (is: boolean) => (is ? 'on' : 'off');
  const refusals: Refusal[] = [];
  if (seen.tlsEnabled !== wanted.tls)
    refusals.push(refuse('TLS', onOff(seen.tlsEnabled), onOff(wanted.tls), 'tls'));
  if (seen.clusterSize > wanted.nodes)
    refusals.push(refuse('number of nodes', String(seen.clusterSize), String(wanted.nodes), 'nodes'));
  if (UNUSABLE.includes(seen.status)) {
    refusals.push({
      message: `Redis ${seen.name} is in state '${seen.status}'.`,
      remedy: 'Look at it in the Scaleway console under Managed Databases for Redis.',
      path: ['redis'],
    });
  }
  const network = redisEndpoint(seen)?.privateNetworkId;
  if (network !== undefined && network !== view.seen(privateNetwork)?.id) {
    refusals.push({
      message: `Redis ${seen.name} is on another private network than this environment's.`,
      remedy: 'Put it on the private network of this environment in the Scaleway console.',
      path: ['redis'],
    });
  }
  return refusals;
}

async function apply(task: Task<Seen, Step>): Promise<void> {
  const { steps, scaleway, spec } = task;
  if (steps.size === 0 || spec.redis === undefined) return;
  const nodeType = spec.redis['node-type'];
  const clusterSize = spec.redis.nodes;
  const cluster = await untilReady(task, task.seen ?? (await create(task, spec.redis)));
  const { id: clusterId, name } = cluster;
  if (steps.has('node-type')) {
    await set(task, 'redis.node-type', `change node type of ${name}`, () =>
      scaleway.redis.migrateCluster({ clusterId, nodeType }),
    );
    await untilReady(task, cluster);
  }
  if (steps.has('nodes')) {
    await set(task, 'redis.nodes', `give ${name} a standby`, () =>
      scaleway.redis.migrateCluster({ clusterId, clusterSize }),
    );
    await untilReady(task, cluster);
  }
  if (steps.has('eviction')) {
    const others = cluster.clusterSettings.filter((setting) => setting.name !== EVICTION.name);
    await set(task, 'redis.eviction', `let ${name} keep every job`, () =>
      scaleway.redis.setClusterSettings({ clusterId, settings: [...others, EVICTION] }),
    );
    await untilReady(task, cluster);
  }
}

async function create(task: Task<Seen, Step>, wanted: Wanted): Promise<Seen> {
  const { scaleway, spec } = task;
  const name = nameOf(spec.environment, 'redis');
  const tags = tagsOf(spec.environment, 'redis');
  const password = task.made(lagoSecrets).REDIS_PASSWORD ?? task.given.REDIS_PASSWORD;
  if (password === undefined) throw new Error('checkPasswords lets no Redis without a password through');
  const version = await newestVersion(task);
  // Both ways of giving an address, or neither, are refused: the SDK's type wants one that must be left out.
  const inNetwork = { id: task.made(privateNetwork).id, ipamConfig: {} } as unknown as {
    id: string;
    serviceIps: string[];
  };
  return make<Seen>(
    task,
    'redis.create',
    `create Redis ${name}`,
    () =>
      scaleway.redis.createCluster({
        name,
        tags,
        version,
        nodeType: wanted['node-type'],
        clusterSize: wanted.nodes,
        tlsEnabled: wanted.tls,
        userName: wanted.user,
        password,
        // Without an endpoint of its own it would be open to the internet (facts: scaleway.md 6).
        endpoints: [{ privateNetwork: inNetwork }],
        clusterSettings: [EVICTION],
      }),
    async () => {
      const { projectId } = scaleway;
      const found = await everyPage(scaleway.redis.listClusters({ projectId, name, pageSize: 100 }));
      return onlyOne(
        resource,
        found.filter((one) => one.name === name && hasTags(one, tags)),
      );
    },
  );
}

/** The newest 7.x: Lago needs 6.2 or 7 (facts: lago.md 4.1), and versions come and go. */
async function newestVersion(task: Task<Seen, Step>): Promise<string> {
  const { redis: api } = task.scaleway;
  const versions = await task.effects.perform({
    id: 'provision.redis.versions',
    kind: 'scaleway',
    key: 'Redis versions',
    repeatable: true,
    do: () =>
      everyPage(
        api.listClusterVersions({
          includeDisabled: false,
          includeBeta: false,
          includeDeprecated: false,
          pageSize: 100,
        }),
      ),
  });
  const newest = versions
    .map(({ version }) => version)
    .filter((version) => version.startsWith('7.'))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))[0];
  if (newest !== undefined) return newest;
  throw new ActionError(
    'redis-version',
    `Scaleway offers no Redis 7 in ${regionOf(task.spec)}: ${versions.map(({ version }) => version).join(', ')}.`,
    'Choose another zone, or run a Redis of your own and give REDIS_URL.',
  );
}

/** One to five minutes for a new one (facts: scaleway.md 1.2). */
function untilReady(task: Task<Seen, Step>, cluster: Seen): Promise<Seen> {
  const title = `Redis ${cluster.name} ready`;
  return until(
    task,
    'redis.wait-ready',
    title,
    { timeout: 1200, every: 5, usually: '1 to 5 minutes' },
    async () => {
      const seen = await task.scaleway.redis.getCluster({ clusterId: cluster.id });
      if (UNUSABLE.includes(seen.status)) {
        throw new ActionError(
          'redis',
          `Redis ${seen.name} is in state '${seen.status}'.`,
          'Look at it in the Scaleway console under Managed Databases for Redis.',
        );
      }
      return { done: seen.status === 'ready', value: seen, now: seen.status };
    },
  );
}
