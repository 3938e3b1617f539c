import { isLoopback } from '../../compose/short-forms.ts';
import { CLOSED_DOORS } from '../../proxy-dynamic.ts';
import { ACME_FOLDER } from '../../proxy-static.ts';
import { type Deployment, listed, type Service, servicesWith } from '../deployment.ts';
import { itemsWhere, type Rule, type Sighting, servicesWhere } from '../rule.ts';
import { edgeLines, edgeText } from './edge-text.ts';

/** What the Internet meets first (facts: lago.md 2, defects 1 to 6 and 21). */
export const EDGE_RULES: readonly Rule[] = [
  {
    id: 'staging-authority',
    severity: 'error',
    title: 'Certificates come from the staging authority of Let’s Encrypt, which nobody trusts',
    remedy: 'Take caServer out, and delete the acme.json that was made with it.',
    inDeployment: (deployment) =>
      itemsWhere(edgeLines(deployment), (line) =>
        /acme-staging/.test(line)
          ? 'The certificate authority is the staging one of Let’s Encrypt'
          : undefined,
      ),
  },
  {
    id: 'open-dashboard',
    severity: 'error',
    title: 'The dashboard and the API of the proxy are open to everyone',
    remedy: 'Take --api.insecure out, and do not publish 8080.',
    inDeployment: (deployment) => [
      ...itemsWhere(edgeLines(deployment), (line) =>
        /api\.insecure(=true|$)|^\s*insecure:\s*true/.test(line)
          ? 'The proxy serves its dashboard without a password'
          : undefined,
      ),
      ...servicesWith(deployment, 'proxy').flatMap(({ ports }) =>
        itemsWhere(ports, (port) =>
          port.target === '8080' && !isLoopback(port) ? 'Port 8080 of the proxy is published' : undefined,
        ),
      ),
    ],
  },
  {
    id: 'docker-socket',
    severity: 'error',
    title: 'A container holds the Docker socket, which is root on the host; read-only does not help',
    remedy: 'Give the proxy its routes as files, and use SSH instead of Portainer.',
    inDeployment: (deployment) =>
      deployment.services
        .filter((service) => service.role !== 'portainer' || !hasAdministrator(service))
        .flatMap(({ name, mounts }) =>
          itemsWhere(mounts, ({ source }) =>
            source.endsWith('docker.sock') ? `${name} mounts the Docker socket` : undefined,
          ),
        ),
  },
  {
    id: 'old-traefik',
    severity: 'error',
    title: 'A Traefik older than 3.6 finds no containers on Docker 29 and newer: every route answers 404',
    remedy: 'Use traefik:v3.6.1 or newer.',
    inDeployment: (deployment) =>
      servicesWhere(servicesWith(deployment, 'proxy'), ({ image, place }) => {
        const [, major, minor] = /:v?(\d+)\.(\d+)/.exec(image?.value ?? '') ?? [];
        if (major === undefined || Number(major) * 100 + Number(minor) >= 306) return undefined;
        return { place: image?.place ?? place, text: `The proxy is Traefik ${major}.${minor}` };
      }),
  },
  {
    id: 'no-http-redirect',
    severity: 'warning',
    title: 'Nobody answers on port 80',
    remedy: 'Publish 80 and redirect it to HTTPS.',
    inDeployment: (deployment) =>
      servicesWhere(servicesWith(deployment, 'proxy'), ({ name, ports }) => {
        const isPublished = ports.some(({ value }) => value.published === '80');
        if (isPublished && /redirections?\b|redirectscheme/i.test(edgeText(deployment))) return undefined;
        return isPublished
          ? `${name} does not redirect port 80 to HTTPS`
          : `${name} does not publish port 80: who types the name without https:// gets no answer`;
      }),
  },
  {
    id: 'open-doors',
    severity: 'error',
    title: 'Pages and metrics of Lago’s inside are reachable under /api on the public name',
    remedy: `Add a router of higher priority that refuses ${listed(CLOSED_DOORS)}.`,
    inDeployment: openDoors,
  },
  {
    id: 'api-port-published',
    severity: 'error',
    title:
      'The api, a worker or the PDF service is reachable beside the proxy, without TLS and without its closed doors',
    remedy: 'Take `ports` out of everything but the proxy.',
    inDeployment: (deployment) =>
      servicesWith(deployment, 'api', 'worker', 'clock', 'pdf').flatMap(({ name, ports }) =>
        itemsWhere(ports, (port) =>
          isLoopback(port)
            ? undefined
            : `${name} publishes port ${port.published || port.target} on the host`,
        ),
      ),
  },
  {
    id: 'certificate-needs-address',
    severity: 'warning',
    title: 'A host gets its certificate only while it holds the public address',
    remedy:
      'Use the DNS-01 challenge, give each host the certificate as a file, or render with `challenge: tls-alpn`: deploy-compose then carries it.',
    inDeployment: (deployment) => {
      const text = edgeText(deployment);
      if (/dnschallenge/i.test(text) || text.includes(ACME_FOLDER)) return [];
      return itemsWhere(edgeLines(deployment), (line) =>
        /(tls|http)challenge/i.test(line)
          ? 'The challenge needs the public address: a standby cannot have a certificate before it takes over'
          : undefined,
      ).slice(0, 1);
    },
  },
  {
    id: 'portainer',
    severity: 'error',
    title: 'Portainer is in reach: its first visitor becomes the administrator of the host',
    remedy: 'Take it out. ADMIN_USER and ADMIN_PASSWORD do nothing in Portainer.',
    inDeployment: (deployment) =>
      servicesWhere(servicesWith(deployment, 'portainer'), (service) =>
        isReachable(service) && !hasAdministrator(service)
          ? `${service.name} can be reached and has no administrator yet`
          : undefined,
      ),
  },
  {
    id: 'portainer-holds-host',
    severity: 'warning',
    title: 'Portainer runs: whoever has its password is root on the host',
    remedy: 'Take it out while nobody needs it.',
    inDeployment: (deployment) =>
      servicesWhere(servicesWith(deployment, 'portainer'), (service) =>
        hasAdministrator(service) ? `${service.name} holds the Docker socket` : undefined,
      ),
  },
  {
    id: 'labels-not-read',
    severity: 'warning',
    title: 'A service has routes in labels, which the proxy does not read: it takes its routes from files',
    remedy:
      'Take the labels out; publish the service on 127.0.0.1 and reach it through SSH, or give it a proxy of its own.',
    inDeployment: (deployment) =>
      !takesRoutesFromFilesOnly(deployment)
        ? []
        : servicesWhere(deployment.services, ({ name, labels, place }) => {
            const [rule] = [...labels].filter(([key]) => ROUTER_RULE.test(key));
            return rule === undefined
              ? undefined
              : { place: rule[1]?.place ?? place, text: `${name} cannot be reached by its labels` };
          }),
  },
  {
    id: 'cable-not-routed',
    severity: 'note',
    title: '/cable is not routed to the api, which only the AI assistant needs',
    remedy: 'Route the path /cable to the api.',
    inDeployment: (deployment) => {
      const router = edgeLines(deployment).find(({ value }) => value.includes('/graphql'));
      if (router === undefined || edgeText(deployment).includes('/cable')) return [];
      return [{ place: router.place, text: 'No route leads /cable to the api' }];
    },
  },
];

const ROUTER_RULE = /^traefik\.http\.routers\..*\.rule$/i;

/** By its flags, variables and files; where they name no provider at all, the proxy has others that we did not see. */
function takesRoutesFromFilesOnly(deployment: Deployment): boolean {
  const has = (provider: RegExp) => edgeLines(deployment).some(({ value }) => provider.test(value));
  return has(/providers\.file|^\s*file:/i) && !has(/providers\.(docker|swarm)|^\s*(docker|swarm):/i);
}

/** Where the edge strips /api, every path of the api is public unless a router refuses it. */
function openDoors(deployment: Deployment): Sighting[] {
  const strips = edgeLines(deployment).find(({ value }) => /stripprefix/i.test(value));
  if (strips === undefined) return [];
  const text = edgeText(deployment);
  const open = CLOSED_DOORS.filter((door) => !text.includes(door));
  return open.length === 0
    ? []
    : [{ place: strips.place, text: `No router refuses ${listed(open)}, which lead into the api` }];
}

/** Whether its password is set from the start, so that no visitor can choose it. */
function hasAdministrator({ command }: Service): boolean {
  return /--admin-password/.test(command?.value ?? '');
}

function isReachable({ ports, labels }: Service): boolean {
  return (
    ports.some(({ value }) => !isLoopback(value)) || [...labels.keys()].some((key) => ROUTER_RULE.test(key))
  );
}
