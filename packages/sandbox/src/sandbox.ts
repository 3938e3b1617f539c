import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAuthority } from './authority/authority.ts';
import { type LocalGitHub, startLocalGitHub } from './github/index.ts';
import { createMachines, defaultPublicAddresses, type Machines } from './instances/machines.ts';
import type { Target } from './instances/target.ts';
import { lagoImageCatalog } from './lago/image-catalog.ts';
import { makeOperatorSecrets } from './operator.ts';
import { createPostgresWorld, type PostgresWorld } from './postgres/databases.ts';
import { type LocalScaleway, type RequestLog, startLocalScaleway } from './scaleway/index.ts';
import { instanceState } from './scaleway/instance/state.ts';
import type { EnvironmentSettings } from './workflow/index.ts';

export interface SandboxOptions {
  /** Public host name of the Lago installation; it need not exist. */
  readonly domain: string;
  /** `owner/name` of the operator's repository on the local GitHub. */
  readonly repository: string;
  /** 1: latencies and durations as recorded; 0.02: fifty times faster; 0: none. */
  readonly latencyFactor: number;
  readonly onScalewayRequest?: (log: RequestLog) => void;
}

/** A whole cloud on one machine: Scaleway, GitHub, instances, databases, and the name that leads to the Elastic IP. */
export interface Sandbox {
  readonly folder: string;
  readonly domain: string;
  readonly scaleway: LocalScaleway;
  readonly github: LocalGitHub;
  readonly machines: Machines;
  readonly databases: PostgresWorld;
  /** PEM of the local certificate authority, and the file that holds it. */
  readonly authorityPem: string;
  readonly authorityFile: string;
  /** The operator's SSH key, for a look at an instance. */
  readonly sshKeyFile: string;
  /** Secrets and variables of the GitHub environment. */
  readonly environment: Required<EnvironmentSettings>;
  /** What the machine that runs the steps has in its environment; to be asked anew for every workflow. */
  runnerEnvironment(): Readonly<Record<string, string>>;
  /** Where a connection to the domain really goes: its A record is there as soon as there is an Elastic IP. */
  domainTarget(port: number): { readonly host: string; readonly port: number } | undefined;
  stop(): Promise<void>;
}

export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const folder = await mkdtemp(join(tmpdir(), 'lago-scw-sandbox-'));
  const authority = await createAuthority();
  const authorityFile = join(folder, 'authority.pem');
  await authority.writeTo(authorityFile);
  const projectId = randomUUID();
  const operator = await makeOperatorSecrets({
    authority,
    domain: options.domain,
    projectId,
    scalewaySecretKey: randomUUID(),
  });
  const sshKeyFile = join(folder, 'operator-ssh-key');
  await writeFile(sshKeyFile, operator.secrets.SSH_PRIVATE_KEY ?? '', { mode: 0o600 });
  const databases = await createPostgresWorld();
  const machines = await createMachines({
    imageCatalog: lagoImageCatalog,
    publicAddresses: defaultPublicAddresses,
    authorizedKeys: () => [operator.sshPublicKey],
    resolvePrivate: (host, port) => databases.resolve(host, port),
    folder,
  });
  const scaleway = await startLocalScaleway({
    world: { instances: machines.world, databases },
    latencyFactor: options.latencyFactor,
    projectId,
    secretKey: operator.secrets.SCW_SECRET_KEY ?? '',
    publicAddresses: defaultPublicAddresses,
    ...(options.onScalewayRequest === undefined ? {} : { onRequest: options.onScalewayRequest }),
  });
  const github = await startLocalGitHub({ repository: options.repository });
  const targetOf = (port: number) => {
    const address = elasticAddress(scaleway);
    return address === undefined ? undefined : machines.resolve(address, port);
  };
  return {
    folder,
    domain: options.domain,
    scaleway,
    github,
    machines,
    databases,
    authorityPem: authority.certificatePem,
    authorityFile,
    sshKeyFile,
    environment: { secrets: operator.secrets, vars: operator.vars },
    runnerEnvironment: () => ({
      SCW_API_URL: scaleway.url,
      GITHUB_API_URL: github.url,
      NODE_EXTRA_CA_CERTS: authorityFile,
      LAGO_SCW_CONNECT_TO: connectTo(machines, options.domain, targetOf),
    }),
    domainTarget: targetOf,
    stop: async () => {
      await Promise.all([scaleway.stop(), github.stop(), machines.stop()]);
      await databases.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The operator's A record: whatever address carries the Elastic IP's tag. */
function elasticAddress(scaleway: LocalScaleway): string | undefined {
  const { ips } = scaleway.cloud.state(instanceState);
  return [...ips.values()].find((ip) => ip.tags.includes('role=elastic-ip'))?.address ?? undefined;
}

function connectTo(
  machines: Machines,
  domain: string,
  targetOf: (port: number) => Target | undefined,
): string {
  const pairs = [80, 443].flatMap((port) => {
    const target = targetOf(port);
    return target === undefined ? [] : [`${domain}:${port}=${target.host}:${target.port}`];
  });
  return [machines.connectTo(), ...pairs].join(',');
}
