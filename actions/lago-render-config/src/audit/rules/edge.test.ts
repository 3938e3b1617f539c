import { EDGE_RULES } from './edge.ts';
import { api, describeRules } from './rule-cases.ts';

const proxy = (more: string) => `proxy:\n  image: traefik:v3.6.1\n${more.replace(/^(?=.)/gm, '  ')}\n`;
const flag = (text: string) => proxy(`command:\n  - ${text}`);
const routed = (routes: string) => ({
  services: proxy('volumes: ["./proxy:/etc/traefik"]'),
  files: { 'proxy/routes.yml': routes },
});
const strip = 'strip-api:\n  stripPrefix:\n    prefixes: [/api]\n';
const closed = '/api/sidekiq /api/metrics /api/karafka /api/admin /api/data_api';

const labelled = 'metabase:\n  image: metabase:v1\n  labels:\n    traefik.http.routers.bi.rule: Host(`bi`)\n';

describeRules('Web edge', EDGE_RULES, [
  {
    rule: 'staging-authority',
    bad: flag(
      '--certificatesresolvers.x.acme.caserver=https://acme-staging-v02.api.letsencrypt.org/directory',
    ),
    line: 'acme-staging',
    good: flag('--certificatesresolvers.x.acme.caserver=https://acme-v02.api.letsencrypt.org/directory'),
  },
  {
    rule: 'open-dashboard',
    bad: flag('--api.insecure=true'),
    line: 'insecure',
    good: flag('--api.insecure=false'),
  },
  {
    rule: 'open-dashboard',
    bad: proxy('environment:\n  TRAEFIK_API_INSECURE: "true"'),
    line: 'TRAEFIK_API_INSECURE',
    good: proxy('environment:\n  TRAEFIK_API_INSECURE: "false"\n  TZ: UTC'),
  },
  {
    rule: 'labels-not-read',
    bad: `${flag('--providers.file.directory=/etc/traefik')}${labelled}`,
    line: 'routers.bi.rule',
    good: `${flag('--providers.docker=true')}${labelled}`,
  },
  {
    rule: 'labels-not-read',
    bad: `${flag('--providers.file.directory=/etc/traefik')}${labelled}`,
    line: 'routers.bi.rule',
    good: `${proxy('volumes: ["/srv/traefik:/etc/traefik"]')}${labelled}`,
  },
  {
    rule: 'open-doors',
    bad: routed(`${strip}# some day: ${closed}\n`),
    line: 'stripPrefix',
    good: routed(`${strip}rule: ${closed} # some day more\n`),
  },
  {
    rule: 'open-dashboard',
    bad: routed('api:\n  insecure: true\n'),
    line: 'insecure',
    good: routed('api: {}\n'),
  },
  {
    rule: 'open-dashboard',
    bad: proxy('ports: ["8080:8080"]'),
    line: '8080',
    good: proxy('ports: ["127.0.0.1:8080:8080", "443:443"]'),
  },
  {
    rule: 'docker-socket',
    bad: 'tool:\n  image: tool:1.0\n  volumes:\n    - /var/run/docker.sock:/var/run/docker.sock:ro\n',
    line: 'docker.sock',
    good: 'tool:\n  image: tool:1.0\n  volumes:\n    - /var/run:/srv:ro\n',
  },
  {
    rule: 'docker-socket',
    bad: 'tool:\n  image: tool:1.0\n  volumes:\n    - type: bind\n      source: /run/docker.sock\n      target: /x\n',
    line: 'type: bind',
    good: 'tool:\n  image: tool:1.0\n',
  },
  {
    rule: 'old-traefik',
    bad: 'p:\n  image: traefik:v3.3\n',
    line: 'v3.3',
    good: 'p:\n  image: traefik:v3.6\n',
  },
  {
    rule: 'old-traefik',
    bad: 'p:\n  image: traefik:2.11.2\n',
    line: '2.11',
    good: 'p:\n  image: traefik:v4.0\n',
  },
  {
    rule: 'no-http-redirect',
    bad: proxy('ports: ["443:443"]'),
    line: 'proxy:',
    good: proxy(
      'ports: ["80:80", "443:443"]\ncommand:\n  - --entrypoints.web.http.redirections.entrypoint.to=websecure',
    ),
  },
  {
    rule: 'no-http-redirect',
    bad: proxy('ports: ["80:80", "443:443"]'),
    line: 'proxy:',
    good: {
      services: proxy('ports: ["80:80"]\nvolumes: ["./proxy:/etc/traefik"]'),
      files: { 'proxy/routes.yml': 'redirectScheme: {scheme: https}\n' },
    },
  },
  { rule: 'open-doors', bad: routed(strip), line: 'stripPrefix', good: routed(`rule: ${closed}\n${strip}`) },
  {
    rule: 'open-doors',
    bad: api('', 'labels:\n  - traefik.http.middlewares.s.stripprefix.prefixes=/api'),
    line: 'stripprefix',
    good: api('', 'labels:\n  - traefik.http.routers.a.rule=PathPrefix(`/api`)'),
  },
  {
    rule: 'api-port-published',
    bad: api('', 'ports: ["3000:3000"]'),
    line: '3000:3000',
    good: api('', 'ports: ["127.0.0.1:3000:3000"]'),
  },
  {
    rule: 'certificate-needs-address',
    bad: flag('--certificatesresolvers.x.acme.tlschallenge=true'),
    line: 'tlschallenge',
    good: flag('--certificatesresolvers.x.acme.dnschallenge.provider=scaleway'),
  },
  {
    rule: 'certificate-needs-address',
    bad: flag('--certificatesresolvers.x.acme.httpchallenge=true'),
    line: 'httpchallenge',
    good: flag(
      '--certificatesresolvers.x.acme.tlschallenge=true\n  - --certificatesresolvers.x.acme.storage=/var/lib/lago-scw/acme/acme.json',
    ),
  },
  {
    rule: 'portainer',
    bad: 'portainer:\n  image: portainer/portainer-ce:2.33.0\n  ports: ["9000:9000"]\n',
    line: 'portainer:',
    good: 'portainer:\n  image: portainer/portainer-ce:2.33.0\n  ports: ["127.0.0.1:9000:9000"]\n',
  },
  {
    rule: 'portainer',
    bad: 'portainer:\n  image: portainer/portainer-ce:2.33.0\n  labels:\n    traefik.http.routers.p.rule: Host(`x`)\n',
    line: 'portainer:',
    good: 'portainer:\n  image: portainer/portainer-ce:2.33.0\n  command: --admin-password x\n  ports: ["9000:9000"]\n',
  },
  {
    rule: 'portainer-holds-host',
    bad: 'portainer:\n  image: portainer/portainer-ce:2.33.0\n  command: --admin-password x\n',
    line: 'portainer:',
    good: 'tool:\n  image: tool:1.0\n',
  },
  {
    rule: 'cable-not-routed',
    bad: routed('rule: Path(`/graphql`)\n'),
    line: 'graphql',
    good: routed('rule: Path(`/graphql`) || Path(`/cable`)\n'),
  },
]);
