import type { Image, ImageCatalog } from '../instances/program.ts';
import { agent } from './agent.ts';
import { eventsProcessor } from './events-processor.ts';
import { front } from './front.ts';
import { lagoApiImage } from './lago-api-image.ts';
import { pdf } from './pdf.ts';
import { portainer } from './portainer.ts';
import { traefikImage } from './proxy/traefik-image.ts';
import { schemaVersions } from './versions.ts';

/** The registry of the sandbox: Lago's images at the known releases, Gotenberg, Traefik, Alloy, Portainer; nothing else. */
export const lagoImageCatalog: ImageCatalog = (repository, tag) => {
  if (repository === 'getlago/api' && tag in schemaVersions) return lagoApiImage(tag);
  if (repository === 'getlago/front' && tag in schemaVersions) {
    return { defaultCommand: ['./.env.sh'], start: front(tag) };
  }
  if (repository === 'getlago/lago-gotenberg' && /^[78](\.\d+)*$/.test(tag)) return gotenberg;
  if (repository === 'gotenberg/gotenberg' && /^8(\.\d+)*$/.test(tag)) return gotenberg;
  if (repository === 'ghcr.io/getlago/events-processor' && tag in schemaVersions) {
    return { defaultCommand: ['./event_processors'], start: eventsProcessor };
  }
  if (repository === 'grafana/alloy' && /^v1(\.\d+)*$/.test(tag))
    return { defaultCommand: ['run'], start: agent };
  if (repository === 'portainer/portainer-ce') return { defaultCommand: ['/portainer'], start: portainer };
  if (repository === 'traefik' && /^v?3(\.\d+)*$/.test(tag)) return traefikImage;
  return undefined;
};

const gotenberg: Image = { defaultCommand: ['gotenberg'], start: pdf };
