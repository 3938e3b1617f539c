import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Color } from '@lago-scw/contracts';
import {
  createAuthority,
  createPostgresWorld,
  defaultPublicAddresses,
  type LocalScaleway,
  type PostgresWorld,
  startLocalScaleway,
} from '@lago-scw/sandbox';
import { makeOperatorSecrets } from '../../packages/sandbox/src/operator.ts';
import { instanceState } from '../../packages/sandbox/src/scaleway/instance/state.ts';
import { rdbState } from '../../packages/sandbox/src/scaleway/rdb/state.ts';
import { domain } from '../demo/story.ts';
import type { BundleStage } from '../end-to-end/run-bundle.ts';
import { type VariableClock, variableClock } from './cloud-speed.ts';
import { buildImages } from './images.ts';
import { createInstances } from './instances.ts';
import { openNotes } from './leftovers.ts';
import type { LabMachine } from './machine.ts';
import { CLOUD_ADDRESS, createNetwork } from './network.ts';
import type { Programs } from './prepare.ts';
import { type Registry, startRegistry } from './registry.ts';
import { onPrivateNetwork, type Redis, startRedis } from './services.ts';

const REGISTRY_PORT = 5000;

/** A cloud of real machines on this one, and what the actions' bundles need to run in it unchanged. */
export interface Lab extends BundleStage {
  readonly domain: string;
  readonly clock: VariableClock;
  readonly scaleway: LocalScaleway;
  readonly registry: Registry;
  readonly redis: Redis;
  readonly redisUrl: string;
  readonly authorityFile: string;
  readonly authorityPem: string;
  /** Program and arguments that start another program where the clients are. */
  readonly atClients: readonly [string, ...string[]];
  /** The operator's key, for SSH without the actions. */
  readonly sshKeyFile: string;
  machine(color: Color): LabMachine;
  /** Nothing before provision has made it. */
  elasticIp(): { readonly id: string; readonly address: string; readonly state: string } | undefined;
  serverId(color: Color): string;
  managementAddress(color: Color): string;
  /** When an address last came to a machine, in milliseconds since the epoch. */
  movedAt(): number;
  /** A connection to Lago's database as its superuser; the caller ends it. */
  database(): ReturnType<PostgresWorld['connect']>;
  stop(): Promise<void>;
}

/** Starts it all in this process, which must be in a network namespace of its own: it becomes the cloud's. */
export async function openLab(programs: Programs, versions: readonly string[]): Promise<Lab> {
  const id = randomBytes(2).toString('hex');
  const notes = await openNotes(id);
  const network = await createNetwork(`lago-lab-${id}`, notes.namespace);
  const { folder } = notes;
  const authority = await createAuthority();
  const authorityFile = join(folder, 'authority.pem');
  await authority.writeTo(authorityFile);
  const projectId = randomUUID();
  const operator = await makeOperatorSecrets({
    authority,
    domain,
    projectId,
    scalewaySecretKey: randomUUID(),
  });
  const sshKeyFile = join(folder, 'operator-ssh-key');
  await writeFile(sshKeyFile, operator.secrets.SSH_PRIVATE_KEY ?? '', { mode: 0o600 });
  const redisUrl = operator.secrets.REDIS_URL ?? '';
  const [redis, databases, images] = await Promise.all([
    startRedis(redisUrl, join(folder, 'redis'), network),
    createPostgresWorld(),
    buildImages(versions, programs),
  ]);
  const registry = await startRegistry(images, CLOUD_ADDRESS, REGISTRY_PORT);
  const doors = onPrivateNetwork(databases, network);
  const instances = createInstances({
    folder,
    network,
    authorizedKey: operator.sshPublicKey,
    registry: `${CLOUD_ADDRESS}:${REGISTRY_PORT}`,
  });
  const clock = variableClock();
  const scaleway = await startLocalScaleway({
    world: { instances: instances.world, databases: doors.world },
    clock,
    host: CLOUD_ADDRESS,
    projectId,
    secretKey: operator.secrets.SCW_SECRET_KEY ?? '',
    publicAddresses: defaultPublicAddresses,
  });
  const repository = join(folder, 'repository');
  await mkdir(repository, { recursive: true });
  const atClients = ['nsenter', `--net=/run/netns/${network.namespaces.clients}`] as const;
  const state = scaleway.cloud.state(instanceState);
  const elasticIp = () => {
    const found = [...state.ips.values()].find((ip) => ip.tags.includes('role=elastic-ip'));
    return found?.address == null ? undefined : { id: found.id, address: found.address, state: found.state };
  };
  const serverId = (color: Color) => {
    const found = [...state.servers.values()].find(({ name }) => name.endsWith(`-${color}`));
    if (found === undefined) throw new Error(`There is no server ${color}.`);
    return found.id;
  };
  return {
    folder: repository,
    sandbox: {
      folder,
      environment: { secrets: operator.secrets, vars: operator.vars },
      runnerEnvironment: () => ({
        SCW_API_URL: scaleway.url,
        NODE_EXTRA_CA_CERTS: authorityFile,
        // The name has no record anywhere: only names are led elsewhere here, addresses are real.
        LAGO_SCW_CONNECT_TO: namesOf(elasticIp()?.address),
      }),
    },
    start: atClients,
    atClients,
    domain,
    clock,
    scaleway,
    registry,
    redis,
    redisUrl,
    authorityFile,
    authorityPem: authority.certificatePem,
    sshKeyFile,
    machine: instances.machine,
    elasticIp,
    serverId,
    managementAddress: (color) => {
      const { address } = elasticIp() ?? {};
      const own = [...state.ips.values()].filter((ip) => ip.serverId === serverId(color));
      return own.find((ip) => ip.address !== address)?.address ?? '';
    },
    movedAt: instances.movedAt,
    database: () => {
      const [instance = ''] = scaleway.cloud.state(rdbState).instances.keys();
      return databases.connect(instance, 'lago');
    },
    async stop() {
      await scaleway.stop();
      doors.stop();
      await Promise.all([instances.stop(), registry.stop(), redis.stop(), databases.close()]);
      await notes.clear();
    },
  };
}

function namesOf(address: string | undefined): string {
  return address === undefined
    ? ''
    : [80, 443].map((port) => `${domain}:${port}=${address}:${port}`).join(',');
}
