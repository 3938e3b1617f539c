import { composeText, HAND_OVER_PORT, type LagoService } from '@lago-scw/lago';
import { stringify } from 'yaml';
import { ACME_FOLDER, DYNAMIC_FOLDER, STATIC_FOLDER, TLS_FOLDER } from './proxy-static.ts';
import { DATABASE_CERTIFICATE_FOLDER } from './settings.ts';

export const COMPOSE_PROJECT = 'lago';

/** Set by deploy-compose: the host's own color, which a release cannot know since both hosts get the same one. */
const COLOR = `\${LAGO_SCW_COLOR:?is blue or green; deploy-compose sets it}`;

/** Likewise the host's own address on the private network. */
const PRIVATE_ADDRESS = `\${LAGO_SCW_PRIVATE_ADDRESS:?is the private address of this instance; deploy-compose sets it}`;

const PROXY_PORTS = ['80:80', '443:443', `${PRIVATE_ADDRESS}:${HAND_OVER_PORT}:${HAND_OVER_PORT}`];

const READ_DATABASE = ['api', 'worker', 'clock', 'migrate'];

/**
 * Text of compose.yaml. Holds no secret: those are in the env files, one for each service that has any variable.
 */
export function composeFile(
  services: readonly LagoService[],
  withEnvironment: ReadonlySet<string>,
  tls: 'secret' | 'lets-encrypt',
): string {
  const document = {
    name: COMPOSE_PROJECT,
    services: Object.fromEntries(
      services.map((service) => [service.name, serviceOf(service, withEnvironment.has(service.name), tls)]),
    ),
    ...(tls === 'lets-encrypt' ? { volumes: { acme: {} } } : {}),
  };
  // YAML 1.1 quotes what an older reader would take for a boolean or a number, `no` among them.
  return stringify(document, { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false });
}

function serviceOf(service: LagoService, hasEnvironment: boolean, tls: 'secret' | 'lets-encrypt') {
  const volumes = volumesOf(service, tls);
  return {
    image: service.image,
    profiles: [service.profile],
    ...(service.command === undefined ? {} : { command: service.command.map(composeText) }),
    ...(hasEnvironment ? { env_file: [`./${envFileOf(service)}`] } : {}),
    ...(service.role === 'proxy' ? { ports: PROXY_PORTS } : {}),
    ...(volumes.length === 0 ? {} : { volumes }),
    ...(service.healthcheck === undefined ? {} : { healthcheck: healthcheckOf(service.healthcheck) }),
    restart: service.restart,
    stop_grace_period: `${service.stopGraceSeconds}s`,
    mem_limit: `${service.memoryMiB}m`,
    security_opt: ['no-new-privileges:true'],
    // Docker keeps logs for ever otherwise, and a full disk stops everything.
    logging: { driver: 'json-file', options: { 'max-size': '20m', 'max-file': '5' } },
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

/** Folders, not files: a file that is renamed into place would not be seen through a mount of the file. */
function volumesOf(service: LagoService, tls: 'secret' | 'lets-encrypt'): string[] {
  if (READ_DATABASE.includes(service.role)) return [`./database:${DATABASE_CERTIFICATE_FOLDER}:ro`];
  if (service.role !== 'proxy') return [];
  return [
    `./proxy/static:${STATIC_FOLDER}:ro`,
    `./proxy/${COLOR}:${DYNAMIC_FOLDER}:ro`,
    tls === 'secret' ? `./proxy/tls:${TLS_FOLDER}:ro` : `acme:${ACME_FOLDER}`,
  ];
}
