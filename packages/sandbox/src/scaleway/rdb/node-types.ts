import { invalidArgument } from '../errors.ts';
import { pageByBody } from '../pagination.ts';
import { param, type Routes } from '../router.ts';
import type { Setting, Volume } from './state.ts';

interface NodeType {
  readonly name: string;
  readonly vcpus: number;
  readonly memoryGigabytes: number;
  /** Size of the local volume; absent where the type has block storage only. */
  readonly localGigabytes?: number;
}

/** Local sizes recorded: db-dev-s 5 GB and db-dev-m 25 GB. The others' are of the same order, not recorded. */
const nodeTypes: readonly NodeType[] = [
  { name: 'db-dev-s', vcpus: 2, memoryGigabytes: 2, localGigabytes: 5 },
  { name: 'db-dev-m', vcpus: 3, memoryGigabytes: 4, localGigabytes: 25 },
  { name: 'db-dev-l', vcpus: 4, memoryGigabytes: 8, localGigabytes: 50 },
  { name: 'db-dev-xl', vcpus: 4, memoryGigabytes: 12, localGigabytes: 80 },
  { name: 'db-gp-xs', vcpus: 4, memoryGigabytes: 16, localGigabytes: 100 },
  { name: 'db-gp-s', vcpus: 8, memoryGigabytes: 32, localGigabytes: 200 },
  { name: 'db-gp-m', vcpus: 16, memoryGigabytes: 64, localGigabytes: 400 },
  { name: 'db-gp-l', vcpus: 32, memoryGigabytes: 128, localGigabytes: 600 },
  { name: 'db-play2-pico', vcpus: 1, memoryGigabytes: 2 },
  { name: 'db-play2-nano', vcpus: 2, memoryGigabytes: 4 },
  { name: 'db-play2-micro', vcpus: 4, memoryGigabytes: 8 },
  { name: 'db-pro2-xxs', vcpus: 2, memoryGigabytes: 8 },
  { name: 'db-pro2-xs', vcpus: 4, memoryGigabytes: 16 },
  { name: 'db-pro2-s', vcpus: 8, memoryGigabytes: 32 },
  { name: 'db-pro2-m', vcpus: 16, memoryGigabytes: 64 },
  { name: 'db-pro2-l', vcpus: 32, memoryGigabytes: 128 },
  { name: 'db-pop2-2c-8g', vcpus: 2, memoryGigabytes: 8 },
  { name: 'db-pop2-4c-16g', vcpus: 4, memoryGigabytes: 16 },
  { name: 'db-pop2-8c-32g', vcpus: 8, memoryGigabytes: 32 },
  { name: 'db-pop2-16c-64g', vcpus: 16, memoryGigabytes: 64 },
  { name: 'db-pop2-32c-128g', vcpus: 32, memoryGigabytes: 128 },
  { name: 'db-pop2-64c-256g', vcpus: 64, memoryGigabytes: 256 },
];

const gigabyte = 1_000_000_000;
const blockStep = 5 * gigabyte;

/** Names are accepted in any case and answered in lower case (recorded: `DB-DEV-S`). */
export function knownNodeType(name: string): NodeType {
  const wanted = name.toLowerCase();
  const found = nodeTypes.find((type) => type.name === wanted) ?? describedByName(wanted);
  if (found === undefined) throw invalidArgument('node_type', `${name} does not exist`);
  return found;
}

/** Newer ranges carry their size in the name: `db-pop2-hm-4c-32g`. */
function describedByName(name: string): NodeType | undefined {
  const parts = /^db-[a-z0-9-]+-(\d+)c-(\d+)g$/.exec(name);
  return parts === null ? undefined : { name, vcpus: Number(parts[1]), memoryGigabytes: Number(parts[2]) };
}

/** The volume of a new instance, or after a change of type: local volumes have the size of their node type. */
export function volumeFor(nodeType: string, type: string, sizeBytes: number): Volume {
  if (type.startsWith('sbs') && sizeBytes % blockStep !== 0) {
    throw invalidArgument('volume_size', 'the size of a block volume is a multiple of 5 GB');
  }
  if (type !== 'lssd') return { type, sizeBytes: Math.max(sizeBytes, blockStep) };
  const { localGigabytes } = knownNodeType(nodeType);
  if (localGigabytes === undefined) {
    throw invalidArgument('volume_type', `${nodeType} does not have local storage`);
  }
  return { type, sizeBytes: localGigabytes * gigabyte };
}

/** The settings that an instance shows once it is ready; recorded for 2 GB of memory, scaled for more. */
export function defaultSettings(engine: string, nodeType: string): readonly Setting[] {
  const { memoryGigabytes, vcpus } = knownNodeType(nodeType);
  const connections = { name: 'max_connections', value: String(maxConnections(nodeType, memoryGigabytes)) };
  if (!engine.startsWith('PostgreSQL')) return [connections];
  const parallel = memoryGigabytes > 4 ? Math.floor(vcpus / 2) : 0;
  return [
    { name: 'effective_cache_size', value: String(memoryGigabytes * 650) },
    { name: 'maintenance_work_mem', value: String(memoryGigabytes * 75) },
    connections,
    { name: 'max_parallel_workers', value: String(parallel) },
    { name: 'max_parallel_workers_per_gather', value: String(parallel) },
    { name: 'work_mem', value: '4' },
  ];
}

/** facts/scaleway.md 5: 100 for db-dev-s, play2-pico and play2-nano, 150 for db-dev-m; larger ones have more. */
function maxConnections(nodeType: string, memoryGigabytes: number): number {
  if (memoryGigabytes <= 2 || nodeType === 'db-play2-nano') return 100;
  return memoryGigabytes <= 4 ? 150 : memoryGigabytes * 50;
}

export function nodeTypeRoutes(): Routes {
  return {
    'GET /rdb/v1/regions/:region/node-types': (request) =>
      pageByBody(
        request,
        'node_types',
        nodeTypes.map((type) => nodeTypeBody(type, param(request, 'region'))),
      ),
  };
}

function nodeTypeBody(type: NodeType, region: string) {
  return {
    available_volume_types: [
      ...(type.localGigabytes === undefined ? [] : [localVolume(type.localGigabytes)]),
      blockVolume('sbs_5k', '5K IOPS'),
      blockVolume('sbs_15k', '15K IOPS'),
    ],
    beta: false,
    description: `${type.vcpus} vCPUs, ${type.memoryGigabytes}GB RAM`,
    disabled: false,
    generation: type.name.startsWith('db-gp') ? 'generation_v1' : 'generation_v2',
    instance_range: type.name.split('-')[1] ?? '',
    is_bssd_compatible: true,
    is_ha_required: false,
    memory: type.memoryGigabytes * gigabyte,
    name: type.name,
    region,
    stock_status: 'available',
    vcpus: type.vcpus,
    volume_constraint: null,
  };
}

function localVolume(gigabytes: number) {
  const size = gigabytes * gigabyte;
  return {
    chunk_size: size,
    class: 'lssd',
    description: 'Local SSD',
    max_size: size,
    min_size: size,
    type: 'lssd',
  };
}

function blockVolume(type: string, speed: string) {
  return {
    chunk_size: blockStep,
    class: 'sbs',
    description: `Block Storage ${speed}`,
    max_size: 10_000 * gigabyte,
    min_size: blockStep,
    type,
  };
}
