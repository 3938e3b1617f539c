import type { Located } from '../../compose/place.ts';
import { type Deployment, servicesWith } from '../deployment.ts';

/** All that the proxy is told, piece by piece: its flags, its configuration files, the labels of all services. */
export function edgeLines(deployment: Deployment): Located<string>[] {
  const flags = servicesWith(deployment, 'proxy').flatMap(({ words }) => words);
  const labels = deployment.services.flatMap((service) =>
    [...service.labels].map(([key, { value, place }]) => ({ value: `${key}=${value}`, place })),
  );
  const files = deployment.proxyFiles.flatMap(({ file, text }) =>
    text.split('\n').map((value, index) => ({ value, place: { file, line: index + 1, column: 1 } })),
  );
  return [...flags, ...labels.filter(({ value }) => value.startsWith('traefik.')), ...files];
}

export function edgeText(deployment: Deployment): string {
  return edgeLines(deployment)
    .map(({ value }) => value)
    .join('\n');
}
