import type { Located } from '../../compose/place.ts';
import { type Deployment, servicesWith } from '../deployment.ts';

/** All that the proxy is told, piece by piece: its flags, its configuration files without comments, the labels of all services. */
export function edgeLines(deployment: Deployment): Located<string>[] {
  const proxies = servicesWith(deployment, 'proxy');
  const flags = proxies.flatMap(({ words }) => words);
  // TRAEFIK_API_INSECURE=true is --api.insecure=true.
  const variables = proxies.flatMap(({ environment }) =>
    [...environment].flatMap(([name, { value = '', place }]) =>
      /^TRAEFIK_/i.test(name)
        ? [{ value: `${name.slice('TRAEFIK_'.length).toLowerCase().replaceAll('_', '.')}=${value}`, place }]
        : [],
    ),
  );
  const labels = deployment.services.flatMap((service) =>
    [...service.labels].map(([key, { value, place }]) => ({ value: `${key}=${value}`, place })),
  );
  const files = deployment.proxyFiles.flatMap(({ file, text }) =>
    text.split('\n').map((line, index) => ({
      value: line.replace(/(^|\s)#.*/, ''),
      place: { file, line: index + 1, column: 1 },
    })),
  );
  return [...flags, ...variables, ...labels.filter(({ value }) => value.startsWith('traefik.')), ...files];
}

export function edgeText(deployment: Deployment): string {
  return edgeLines(deployment)
    .map(({ value }) => value)
    .join('\n');
}
