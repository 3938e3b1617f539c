import { certificateIsCarried, type Spec } from '@lago-scw/contracts';
import {
  AGENT_FOLDER,
  CERTIFICATE_STORE,
  CLOCK_KEEPER,
  composeText,
  HAND_OVER_PORT,
  type LagoService,
  METRICS_STORE,
  PORTAINER_PORT,
} from '@lago-scw/lago';
import { stringify } from 'yaml';
import { CONTAINER_LOGS, HOST_METRICS, HOST_PROC, HOST_SYS, LOG_TAG } from './agent-config.ts';
import { ACME_FOLDER, DYNAMIC_FOLDER, STATIC_FOLDER, TLS_FOLDER } from './proxy-static.ts';
import { DATABASE_CERTIFICATE_FOLDER, REDIS_CERTIFICATE_FOLDER } from './settings.ts';
import { processorShareOf } from './sizing/processors.ts';
import type { Sizing } from './sizing/sizing.ts';

export const COMPOSE_PROJECT = 'lago';

/** Set by deploy-compose: the host's own color, which a release cannot know since both hosts get the same one. */
const COLOR = `\${LAGO_SCW_COLOR:?is blue or green; deploy-compose sets it}`;

/** Likewise the host's own address on the private network. */
const PRIVATE_ADDRESS = `\${LAGO_SCW_PRIVATE_ADDRESS:?is the private address of this instance; deploy-compose sets it}`;

const PROXY_PORTS = ['80:80', '443:443', `${PRIVATE_ADDRESS}:${HAND_OVER_PORT}:${HAND_OVER_PORT}`];

/** In the release's `.env`, which Compose reads by itself. */
export const PORTAINER_HASH = 'PORTAINER_ADMIN_PASSWORD_HASH';

/** What compose.yaml is made of besides the services. */
export interface ComposeParts {
  readonly services: readonly LagoService[];
  /** Services that have an env file. */
  readonly withEnvironment: ReadonlySet<string>;
  readonly tls: Spec['tls'];
  readonly sizing: Sizing;
  /** Whether Redis has an authority of its own. */
  readonly redisCertificate: boolean;
  /** On the loopback address of the host. */
  readonly portainerPort: number | undefined;
}

/** Text of compose.yaml. Holds no secret: those are in the env files, one for each service that has any variable. */
export function composeFile(parts: ComposeParts): string {
  const { services, tls } = parts;
  const volumes = [
    ...(tls.from === 'lets-encrypt' && !certificateIsCarried(tls) ? ['acme'] : []),
    ...services.flatMap(({ role }) => (role === 'agent' || role === 'portainer' ? [role] : [])),
  ];
  const document = {
    name: COMPOSE_PROJECT,
    services: Object.fromEntries(services.map((service) => [service.name, serviceOf(service, parts)])),
    ...(volumes.length === 0 ? {} : { volumes: Object.fromEntries(volumes.map((name) => [name, {}])) }),
  };
  // YAML 1.1 quotes what an older reader would take for a boolean or a number, `no` among them.
  return stringify(document, { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false });
}

function serviceOf(service: LagoService, parts: ComposeParts) {
  const volumes = volumesOf(service, parts);
  const ports = portsOf(service, parts);
  const command = service.role === 'portainer' ? PORTAINER_COMMAND : service.command?.map(composeText);
  return {
    image: service.image,
    profiles: [service.profile],
    ...(command === undefined ? {} : { command }),
    ...(parts.withEnvironment.has(service.name) ? { env_file: [`./${envFileOf(service)}`] } : {}),
    ...(service.role === 'agent' ? { environment: { LAGO_SCW_COLOR: COLOR } } : {}),
    ...(ports.length === 0 ? {} : { ports }),
    ...(volumes.length === 0 ? {} : { volumes }),
    ...(service.healthcheck === undefined ? {} : { healthcheck: healthcheckOf(service.healthcheck) }),
    restart: service.restart,
    stop_grace_period: `${service.stopGraceSeconds}s`,
    ...(service.replicas === 1 ? {} : { deploy: { replicas: service.replicas } }),
    ...resourcesOf(service, parts.sizing),
    security_opt: ['no-new-privileges:true'],
    // Docker keeps logs for ever otherwise, and a full disk stops everything.
    logging: { driver: 'json-file', options: { 'max-size': '20m', 'max-file': '5', tag: LOG_TAG } },
  };
}

/** Its image has no shell: the hash can only come as an argument, which Compose takes from `.env`. */
const PORTAINER_COMMAND = [`--admin-password=\${${PORTAINER_HASH}:?}`, '--http-disabled'];

/** A container that passes its memory limit is killed and restarted; what it needs is kept for it. */
function resourcesOf(service: LagoService, { memory, instance }: Sizing) {
  const { limit, shares } = processorShareOf(service, instance?.vcpus);
  return {
    mem_limit: `${memory.limitsMiB.get(service.name)}m`,
    mem_reservation: `${service.memoryMiB}m`,
    ...(limit === 0 ? {} : { cpus: limit }),
    cpu_shares: shares,
  };
}

/** Path of a service's env file in the release folder. */
export function envFileOf(service: LagoService): string {
  return `env/${service.name}.env`;
}

/** A slow first start (Rails takes a while) is looked at every second; afterwards every 10 s is enough. */
function healthcheckOf(command: readonly string[]) {
  return {
    test: ['CMD', ...command.map(composeText)],
    interval: '10s',
    timeout: '10s',
    retries: 3,
    start_period: '90s',
    start_interval: '1s',
  };
}

/** What is published on the host; everything else is reached inside. */
export function portsOf(
  { role }: LagoService,
  { portainerPort }: Pick<ComposeParts, 'portainerPort'>,
): readonly string[] {
  if (role === 'proxy') return PROXY_PORTS;
  if (role === 'portainer' && portainerPort !== undefined)
    return [`127.0.0.1:${portainerPort}:${PORTAINER_PORT}`];
  return [];
}

/** A certificate that is carried outlives the release: its folder is beside the releases. */
function certificateMount(tls: Spec['tls']): string {
  if (tls.from === 'secret') return `./proxy/tls:${TLS_FOLDER}:ro`;
  return `${certificateIsCarried(tls) ? CERTIFICATE_STORE.fromRelease : 'acme'}:${ACME_FOLDER}`;
}

/** Folders, not files: a file that is renamed into place would not be seen through a mount of the file. */
function volumesOf(service: LagoService, { tls, redisCertificate }: ComposeParts): string[] {
  const authorities = [
    `./database:${DATABASE_CERTIFICATE_FOLDER}:ro`,
    ...(redisCertificate ? [`./redis:${REDIS_CERTIFICATE_FOLDER}:ro`] : []),
  ];
  switch (service.role) {
    case 'api':
    case 'worker':
    case 'migrate':
      return authorities;
    case 'clock':
      return [...authorities, `./clock:${CLOCK_KEEPER.folder}:ro`];
    case 'events-processor':
      return [`./database:${DATABASE_CERTIFICATE_FOLDER}:ro`];
    case 'proxy':
      return [
        `./proxy/static:${STATIC_FOLDER}:ro`,
        `./proxy/${COLOR}:${DYNAMIC_FOLDER}:ro`,
        certificateMount(tls),
      ];
    case 'agent':
      return [
        `./agent:${AGENT_FOLDER}:ro`,
        'agent:/var/lib/alloy/data',
        `/proc:${HOST_PROC}:ro`,
        `/sys:${HOST_SYS}:ro`,
        `${METRICS_STORE.fromRelease}:${HOST_METRICS}:ro`,
        `${CONTAINER_LOGS}:${CONTAINER_LOGS}:ro`,
      ];
    case 'portainer':
      return ['/var/run/docker.sock:/var/run/docker.sock', 'portainer:/data'];
    case 'front':
    case 'pdf':
      return [];
  }
}
