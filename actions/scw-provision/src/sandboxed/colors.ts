import type { Color } from '@lago-scw/contracts';
import { type SteppedClock, steppedClock } from '@lago-scw/sandbox';
import { everyPage, hasTags, type Scaleway } from '@lago-scw/scaleway';
import { clientOf, type Environment, type RunOptions, startEnvironment } from './environment.ts';

/** Time passes only while the action waits: between runs, servers stay on their way to another state. */
export async function startStepped(): Promise<{ environment: Environment; cloud: SteppedClock }> {
  const cloud = steppedClock((error) => {
    throw error;
  });
  const action = {
    now: () => cloud.now().getTime(),
    sleep: (milliseconds: number) => cloud.advance(milliseconds),
  };
  return { environment: await startEnvironment(1, { cloud, action }), cloud };
}

type Server = Awaited<ReturnType<Scaleway['instance']['listServers']>>['servers'][number];

/** What a test sees of the servers of environment `prod`, and does to them, as their owner would by hand. */
export interface Colors {
  readonly scaleway: Scaleway;
  server(color: Color): Promise<Server>;
  /** As deploy-compose would; `null` takes the Elastic IP off. */
  promote(color: Color | null): Promise<void>;
  power(color: Color, action: 'poweron' | 'poweroff' | 'terminate'): Promise<void>;
  /** Size in GB of every volume of this role, with the name of the server that has it. */
  volumes(role: 'root-volume' | 'data-volume'): Promise<string[]>;
  /** How many there are of what a run could leave twice, or leave behind. */
  counts(): Promise<Readonly<Record<'servers' | 'ips' | 'volumes' | 'nics', number>>>;
}

export function colorsIn(environment: Environment): Colors {
  const scaleway: Scaleway = clientOf(environment);
  const { instance, block } = scaleway;
  const server = async (color: Color) => {
    const [found] = await everyPage(instance.listServers({ name: `lago-prod-${color}` }));
    if (found === undefined) throw new Error(`there is no ${color}`);
    return found;
  };
  const elasticIp = async () => {
    const [found] = await everyPage(instance.listIps({ tags: ['role=elastic-ip'] }));
    return found?.id ?? '';
  };
  return {
    scaleway,
    server,
    promote: async (color) => {
      const owner = color === null ? null : (await server(color)).id;
      await instance.updateIp({ ip: await elasticIp(), server: owner });
    },
    power: async (color, action) => {
      await instance.serverAction({ serverId: (await server(color)).id, action });
    },
    volumes: async (role) => {
      const [all, servers] = await Promise.all([
        everyPage(block.listVolumes({ includeDeleted: false })),
        everyPage(instance.listServers({})),
      ]);
      const owner = (id: string | undefined) => servers.find((one) => one.id === id)?.name ?? 'nobody';
      return all
        .filter((volume) => hasTags(volume, ['lago-scw', `role=${role}`]))
        .map(({ size, references }) => `${size / 1e9} GB of ${owner(references[0]?.productResourceId)}`)
        .sort();
    },
    counts: async () => {
      const [servers, ips, volumes] = await Promise.all([
        everyPage(instance.listServers({})),
        everyPage(instance.listIps({})),
        everyPage(block.listVolumes({ includeDeleted: false })),
      ]);
      const nics = servers.flatMap(({ privateNics }) => privateNics);
      return { servers: servers.length, ips: ips.length, volumes: volumes.length, nics: nics.length };
    },
  };
}

/** Ids of all effects of a run that comes after one without options: where it could break. */
export async function pointsAfterFirstRun(first: RunOptions, options: RunOptions): Promise<string[]> {
  const fresh = await startEnvironment();
  await fresh.run(first);
  const { events } = await fresh.run(options);
  await fresh.stop();
  const ids = events.filter(({ type }) => type === 'started').map(({ id }) => id);
  return [...new Set(ids)].filter(
    (id) => /^provision\..*(server|volume|private-nic)/.test(id) && !id.includes('read'),
  );
}

/** Where only the moment before makes sense: what waits changes nothing. */
export function momentsOf(point: string): readonly ('before' | 'after')[] {
  return point.includes('wait-') ? ['before'] : ['before', 'after'];
}
