import { type Color, instanceOf, type Topology } from '@lago-scw/contracts';
import { type Clock, createEffects, type Failpoints } from '@lago-scw/effects';
import { emptyWorld, startLocalScaleway } from '@lago-scw/sandbox';
import { createScaleway, type Scaleway } from '@lago-scw/scaleway';
import { type Cloud, createCloud } from '../../actions/lago-deploy-compose/src/cloud.ts';
import { systemClock } from '../../packages/effects/src/clock.ts';
import { type DeployWorld, ELASTIC } from './deploy-world.ts';

/** The Elastic IP of a world in the hands of the local Scaleway, which can keep it from arriving. */
export interface LocalCloud {
  /** For a session: the action's own, whose patience with Scaleway is a hundredth. */
  readonly cloud: (failpoints: Failpoints) => Cloud;
  /** What becomes of the address when it is handed over; `stuck-at`: whatever is to come to that color stays pending. */
  addressMoves(way: 'moves' | 'stuck' | { readonly stuckAt: Color }): Promise<void>;
  stop(): Promise<void>;
}

const HURRY = 100;

export async function startLocalCloud({ machines, observed, topology }: DeployWorld): Promise<LocalCloud> {
  const servers = new Map<string, Color>();
  const local = await startLocalScaleway({
    projectId: topology.projectId,
    world: {
      ...emptyWorld,
      instances: {
        ...emptyWorld.instances,
        routeAddress(_address, serverId) {
          observed.activeColor = servers.get(serverId ?? '') ?? null;
          machines.world.routeAddress(ELASTIC, observed.activeColor);
        },
      },
    },
  });
  const scaleway = createScaleway({
    accessKey: 'SCWXXXXXXXXXXXXXXXXX',
    secretKey: '22222222-2222-4222-8222-222222222222',
    projectId: topology.projectId,
    apiUrl: local.url,
    zone: topology.zone,
    region: topology.region,
  });
  const seen = await createServers(scaleway, topology, servers);
  return {
    cloud: (failpoints) =>
      createCloud(
        scaleway,
        seen,
        createEffects({ listeners: [], clock: hurried(), failpoints, firstPauseMs: 1 }),
      ),
    async addressMoves(way) {
      const body =
        typeof way === 'string' ? { way } : { way: 'stuck', server: instanceOf(seen, way.stuckAt).serverId };
      const response = await fetch(`${local.url}/_sandbox/address-moves`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      if (!response.ok) throw new Error(`The local Scaleway would not: ${response.status}`);
    },
    stop: () => local.stop(),
  };
}

/** Two servers that are on, the address with the one that has it in the world. */
async function createServers(
  scaleway: Scaleway,
  topology: Topology,
  servers: Map<string, Color>,
): Promise<Topology> {
  const { ip } = await scaleway.instance.createIp({ type: 'routed_ipv4', tags: [] });
  const create = async (color: Color) => {
    const { server } = await scaleway.instance.createServer({
      name: color,
      commercialType: 'PLAY2-NANO',
      image: 'ubuntu_noble',
      dynamicIpRequired: false,
      protected: false,
    });
    const serverId = server?.id ?? '';
    servers.set(serverId, color);
    await scaleway.instance.serverAction({ serverId, action: 'poweron' });
    return { ...instanceOf(topology, color), serverId };
  };
  const [blue, green] = [await create('blue'), await create('green')];
  const id = ip?.id ?? '';
  await scaleway.instance.updateIp({ ip: id, server: blue.serverId });
  return { ...topology, elasticIp: { id, address: ELASTIC }, instances: { blue, green } };
}

function hurried(): Clock {
  const start = Date.now();
  return {
    now: () => start + (Date.now() - start) * HURRY,
    sleep: (milliseconds, signal) => systemClock.sleep(milliseconds / HURRY, signal),
  };
}
