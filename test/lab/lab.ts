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
import { domain } from '../demo/story.ts';
import type { BundleStage } from '../end-to-end/run-bundle.ts';
import { type VariableClock, variableClock } from './cloud-speed.ts';
import { type CloudView, cloudView } from './cloud-view.ts';
import type { BuiltImage } from './image.ts';
import { buildImages } from './images.ts';
import { createInstances } from './instances.ts';
import { type LabNotes, openNotes } from './leftovers.ts';
import type { LabMachine } from './machine.ts';
import { CLOUD_ADDRESS, createNetwork, type Network } from './network.ts';
import type { Programs } from './prepare.ts';
import { onPrivateNetwork } from './private-databases.ts';
import { type Redis, startRedis } from './redis.ts';
import { type Registry, startRegistry } from './registry.ts';

const REGISTRY_PORT = 5000;

/** A cloud of real machines on this one, and what the actions' bundles need to run in it unchanged. */
export interface Lab extends BundleStage, CloudView {
  readonly domain: string;
  readonly clock: VariableClock;
  readonly scaleway: LocalScaleway;
  readonly registry: Registry;
  readonly redis: Redis;
  readonly authorityFile: string;
  readonly authorityPem: string;
  /** Program and arguments that start another program where the clients are. */
  readonly atClients: readonly [string, ...string[]];
  /** The same for what must end with the lab, even when that is killed. */
  readonly start: readonly [string, ...string[]];
  /** The operator's key, for SSH without the actions. */
  readonly sshKeyFile: string;
  machine(color: Color): LabMachine;
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
  const operator = await makeOperator(notes.folder);
  const services = await startServices(
    notes,
    network,
    operator,
    buildImages(versions, programs, notes.folder),
  );
  const { scaleway, databases, instances, redis, registry, clock } = services;
  const view = cloudView(scaleway);
  const atClients = ['nsenter', `--net=/run/netns/${network.namespaces.clients}`] as const;
  const folder = join(notes.folder, 'repository');
  await mkdir(folder, { recursive: true });
  return {
    ...view,
    folder,
    sandbox: {
      folder: notes.folder,
      environment: { secrets: operator.secrets, vars: operator.vars },
      runnerEnvironment: () => ({
        SCW_API_URL: scaleway.url,
        NODE_EXTRA_CA_CERTS: operator.authorityFile,
        // The name has no record anywhere: only names are led elsewhere here, addresses are real.
        LAGO_SCW_CONNECT_TO: namesOf(view.elasticIp()?.address),
      }),
    },
    start: ['setpriv', '--pdeathsig', 'KILL', ...atClients],
    atClients,
    domain,
    clock,
    scaleway,
    registry,
    redis,
    authorityFile: operator.authorityFile,
    authorityPem: operator.authorityPem,
    sshKeyFile: operator.sshKeyFile,
    machine: instances.machine,
    movedAt: instances.movedAt,
    database: () => databases.connect(view.databaseInstanceId(), 'lago'),
    async stop() {
      await services.stop();
      await notes.clear();
    },
  };
}

/** The operator's secrets, and the files that programs beside the actions want of them. */
async function makeOperator(folder: string) {
  const authority = await createAuthority();
  const [authorityFile, sshKeyFile] = [join(folder, 'authority.pem'), join(folder, 'operator-ssh-key')];
  await authority.writeTo(authorityFile);
  const [projectId, scalewaySecretKey] = [randomUUID(), randomUUID()];
  const operator = await makeOperatorSecrets({ authority, domain, projectId, scalewaySecretKey });
  await writeFile(sshKeyFile, operator.secrets.SSH_PRIVATE_KEY ?? '', { mode: 0o600 });
  const authorityPem = authority.certificatePem;
  return { ...operator, projectId, scalewaySecretKey, authorityFile, authorityPem, sshKeyFile };
}

async function startServices(
  { folder }: LabNotes,
  network: Network,
  operator: Awaited<ReturnType<typeof makeOperator>>,
  building: Promise<readonly BuiltImage[]>,
) {
  const [redis, databases, images] = await Promise.all([
    startRedis(operator.secrets.REDIS_URL ?? '', join(folder, 'redis'), network),
    createPostgresWorld(),
    building,
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
    projectId: operator.projectId,
    secretKey: operator.scalewaySecretKey,
    publicAddresses: defaultPublicAddresses,
  });
  return {
    ...{ redis, databases, registry, instances, clock, scaleway },
    async stop() {
      await scaleway.stop();
      doors.stop();
      await Promise.all([instances.stop(), registry.stop(), redis.stop(), databases.close()]);
    },
  };
}

function namesOf(address: string | undefined): string {
  return address === undefined
    ? ''
    : [80, 443].map((port) => `${domain}:${port}=${address}:${port}`).join(',');
}
