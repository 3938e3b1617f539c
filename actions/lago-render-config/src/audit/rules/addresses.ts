import { type Deployment, lacks, processesOf, servicesWith, valueIn } from '../deployment.ts';
import { lacking, type Rule, type Sighting, servicesWhere, settingsWhere } from '../rule.ts';

/** The public addresses, which must agree (facts: lago.md 1.6, 9 row 5). */
export const ADDRESS_RULES: readonly Rule[] = [
  {
    id: 'address-missing',
    severity: 'error',
    title: 'A process does not know the public addresses: links in its mails and webhooks lead nowhere',
    remedy: 'Set LAGO_API_URL and LAGO_FRONT_URL on the api, every worker and the clock.',
    inDeployment: (deployment) =>
      ['LAGO_API_URL', 'LAGO_FRONT_URL'].flatMap((name) =>
        lacking(processesOf(deployment), name, 'links and file addresses need it'),
      ),
  },
  {
    id: 'address-form',
    severity: 'error',
    title: 'A public address is not https://, or ends in a slash',
    remedy: 'Write LAGO_API_URL as https://name/api and LAGO_FRONT_URL as https://name.',
    inDeployment: (deployment) =>
      ['LAGO_API_URL', 'LAGO_FRONT_URL'].flatMap((name) =>
        settingsWhere(processesOf(deployment), name, (value) => badAddress(name, value)),
      ),
  },
  {
    id: 'addresses-differ',
    severity: 'error',
    title: 'Front and api name different addresses: the browser refuses to talk to the api (CORS)',
    remedy:
      'Give LAGO_API_URL everywhere the same value, on the host of the front’s API_URL, and LAGO_FRONT_URL the name that people open.',
    inDeployment: differing,
  },
  {
    id: 'pdf-address',
    severity: 'error',
    title: 'No PDF can be made: LAGO_PDF_URL is missing, has a path (which is dropped), or names no service',
    remedy: 'Set LAGO_PDF_URL to http://pdf:3000, where pdf is the Gotenberg service.',
    inDeployment: (deployment) => [
      ...lacking(
        servicesWith(deployment, 'api', 'worker').filter(
          (service) => valueIn(service, 'LAGO_DISABLE_PDF_GENERATION') !== 'true',
        ),
        'LAGO_PDF_URL',
        'no PDF can be made',
      ),
      ...settingsWhere(processesOf(deployment), 'LAGO_PDF_URL', (value) => badPdfAddress(value, deployment)),
    ],
  },
  {
    id: 'plain-http',
    severity: 'warning',
    title: 'LAGO_DISABLE_SSL is on, which is for trials without TLS',
    remedy: 'Take it out.',
    inDeployment: (deployment) =>
      settingsWhere(processesOf(deployment), 'LAGO_DISABLE_SSL', (value) =>
        value === 'true' ? 'LAGO_DISABLE_SSL is on' : undefined,
      ),
  },
  {
    id: 'pdf-switch-on-one-side',
    severity: 'warning',
    title: 'PDFs are switched off in the api but not in the front, which still offers them',
    remedy: 'Set LAGO_DISABLE_PDF_GENERATION on the front too.',
    inDeployment: (deployment) => {
      const [api] = servicesWith(deployment, 'api');
      if (api === undefined || valueIn(api, 'LAGO_DISABLE_PDF_GENERATION') !== 'true') return [];
      return servicesWhere(servicesWith(deployment, 'front'), (service) =>
        lacks(service, 'LAGO_DISABLE_PDF_GENERATION')
          ? `${service.name} does not know that PDFs are off`
          : undefined,
      );
    },
  },
];

function badAddress(name: string, value: string): string | undefined {
  if (value === '') return undefined;
  if (!URL.canParse(value)) return `${name} is not a URL`;
  if (new URL(value).protocol !== 'https:') return `${name} does not start with https://`;
  return value.endsWith('/') ? `${name} ends in a slash` : undefined;
}

/** Compared with the first api, which is what browsers meet. */
function differing(deployment: Deployment): Sighting[] {
  const [api] = servicesWith(deployment, 'api');
  if (api === undefined) return [];
  const apiUrl = valueIn(api, 'LAGO_API_URL');
  const frontUrl = valueIn(api, 'LAGO_FRONT_URL');
  const same = (expected: string | undefined, what: string) => (value: string) =>
    value === '' || expected === undefined || expected === '' || value === expected ? undefined : what;
  return [
    ...settingsWhere(servicesWith(deployment, 'front'), 'API_URL', (value) =>
      sameOrigin(value, apiUrl)
        ? undefined
        : 'API_URL of the front names another host than the api’s LAGO_API_URL',
    ),
    ...settingsWhere(
      processesOf(deployment),
      'LAGO_API_URL',
      same(apiUrl, 'LAGO_API_URL is not that of the api'),
    ),
    ...settingsWhere(
      processesOf(deployment),
      'LAGO_FRONT_URL',
      same(frontUrl, 'LAGO_FRONT_URL is not that of the api'),
    ),
    ...settingsWhere([api], 'LAGO_FRONT_URL', (value) => otherHost(value, apiUrl, deployment)),
  ];
}

/** Lago's own file gives the front the bare name, whose /graphql leads to the api as well; unknown and empty count as the same. */
function sameOrigin(url: string, other: string | undefined): boolean {
  if (other === undefined || !URL.canParse(url) || !URL.canParse(other)) return true;
  return new URL(url).origin === new URL(other).origin;
}

/** With all paths under one name, as Lago's own proxy has it, both must name it. */
function otherHost(
  frontUrl: string,
  apiUrl: string | undefined,
  { services }: Deployment,
): string | undefined {
  if (apiUrl === undefined || !URL.canParse(apiUrl) || !URL.canParse(frontUrl)) return undefined;
  const isOneName = new URL(apiUrl).pathname.startsWith('/api');
  return isOneName && services.length > 0 && new URL(apiUrl).host !== new URL(frontUrl).host
    ? 'LAGO_FRONT_URL names another host than LAGO_API_URL'
    : undefined;
}

function badPdfAddress(value: string, { services }: Deployment): string | undefined {
  if (value === '') return undefined;
  if (!URL.canParse(value)) return 'LAGO_PDF_URL is not a URL';
  const { hostname, pathname } = new URL(value);
  if (pathname !== '/') return 'LAGO_PDF_URL has a path, which Lago drops';
  return hostname.includes('.') || hostname === 'localhost' || services.some(({ name }) => name === hostname)
    ? undefined
    : `LAGO_PDF_URL names the host ${hostname}, which is no service here`;
}
