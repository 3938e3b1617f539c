import { imagesOf } from '../images.ts';
import { MEMORY_NEED_MIB } from '../memory-needs.ts';
import type { LagoService, ServiceOptions } from './lago-service.ts';
import { COMES_BACK } from './restart.ts';

/** Where the agent's container finds its configuration, and where it serves its own page. */
export const AGENT_FOLDER = '/etc/alloy';
const AGENT_PORT = 12345;

/** Where Portainer's container finds the hash of its password. */
export const PORTAINER_PORT = 9443;

/** What lago.yml asks for beyond Lago's usual services. */
export function optionalServices(version: string, options: ServiceOptions): LagoService[] {
  const { eventsProcessor, portainer } = options;
  return [
    ...(eventsProcessor === undefined ? [] : [processor(version, eventsProcessor)]),
    ...(options.agent ? [agent(version)] : []),
    ...(portainer === undefined ? [] : [portainerService(portainer.version)]),
  ];
}

/** It has no port: the image's own command runs, and its group rebalances while both colors have one (facts: lago.md 3.3). */
function processor(
  version: string,
  { image, databaseConnections, replicas }: NonNullable<ServiceOptions['eventsProcessor']>,
): LagoService {
  return {
    name: 'events-processor',
    role: 'events-processor',
    profile: 'jobs',
    image: image ?? imagesOf(version).eventsProcessor,
    healthcheck: ['grep', '-qa', 'event_processors', '/proc/1/cmdline'],
    restart: COMES_BACK,
    stopGraceSeconds: 40,
    replicas,
    memoryMiB: MEMORY_NEED_MIB.eventsProcessor,
    databaseConnections,
  };
}

function agent(version: string): LagoService {
  return {
    name: 'agent',
    role: 'agent',
    profile: 'web',
    image: imagesOf(version).agent,
    command: [
      'run',
      '--disable-reporting',
      `--server.http.listen-addr=0.0.0.0:${AGENT_PORT}`,
      '--storage.path=/var/lib/alloy/data',
      `${AGENT_FOLDER}/config.alloy`,
    ],
    // The image has bash and no curl.
    healthcheck: ['bash', '-c', `exec 3<>/dev/tcp/127.0.0.1/${AGENT_PORT}`],
    restart: COMES_BACK,
    stopGraceSeconds: 15,
    replicas: 1,
    memoryMiB: MEMORY_NEED_MIB.agent,
    databaseConnections: 0,
  };
}

/** Its image has no shell and no client: nothing inside could look at it. */
function portainerService(version: string): LagoService {
  return {
    name: 'portainer',
    role: 'portainer',
    profile: 'web',
    image: `portainer/portainer-ce:${version}`,
    restart: COMES_BACK,
    stopGraceSeconds: 15,
    replicas: 1,
    memoryMiB: MEMORY_NEED_MIB.portainer,
    databaseConnections: 0,
  };
}
