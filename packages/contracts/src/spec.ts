import * as z from 'zod';
import { COLORS, type Color } from './color.ts';
import { database } from './spec/database.ts';
import { dns } from './spec/dns.ts';
import { eventStore } from './spec/event-store.ts';
import { domainName } from './spec/formats.ts';
import { handOver } from './spec/hand-over.ts';
import { images, VERSIONED_IMAGES } from './spec/images.ts';
import { instances } from './spec/instances.ts';
import { lago } from './spec/lago.ts';
import { mail } from './spec/mail.ts';
import { monitoring } from './spec/monitoring.ts';
import { network } from './spec/network.ts';
import { portainer } from './spec/portainer.ts';
import { redis } from './spec/redis.ts';
import { scaleway } from './spec/scaleway.ts';
import { smokeTest } from './spec/smoke-test.ts';
import { ssh } from './spec/ssh.ts';
import { storage } from './spec/storage.ts';
import { tls } from './spec/tls.ts';

export { WORKERS, type WorkerName } from './spec/lago.ts';
export type { WorkerSettings } from './spec/worker-settings.ts';

/** `lago.yml`: what one environment should be. Keys are kebab-case, sizes in GB, times in the unit they name. */
export const specSchema = z
  .strictObject({
    environment: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,30}[a-z0-9]$/, 'must be 2 to 32 lower case letters, digits and -')
      .describe('Name of this installation; tags and names of all its resources carry it.'),
    domain: domainName.describe('Public host name. Its A record points to the Elastic IP.'),
    scaleway: scaleway.prefault({}),
    instances: instances.prefault({}),
    network: network.prefault({}),
    ssh: ssh.optional(),
    database: database.prefault({}),
    redis: redis.optional(),
    dns: dns.optional(),
    monitoring: monitoring.optional(),
    tls,
    lago,
    storage: storage.optional(),
    mail: mail.optional(),
    'smoke-test': smokeTest.prefault({}),
    'hand-over': handOver.prefault({}),
    images: images.prefault({}),
    'event-store': eventStore.optional(),
    portainer: portainer.optional(),
  })
  .superRefine(({ images: given, lago: { version } }, context) => {
    for (const key of VERSIONED_IMAGES) {
      const image = given[key];
      if (image === undefined || image.replace(/@.*$/, '').endsWith(`:${version}`)) continue;
      const message = `must have the tag ${version}, as lago.version says; a digest may follow it`;
      context.addIssue({ code: 'custom', path: ['images', key], message });
    }
  })
  .superRefine(({ instances: { colors }, 'hand-over': { standby } }, context) => {
    if (colors === 2 || standby === 'warm') return;
    const message = 'must be warm with `instances.colors: 1`: there is no standby to park';
    context.addIssue({ code: 'custom', path: ['hand-over', 'standby'], message });
  })
  .describe('lago-scw environment (lago.yml)');

export type HandOverSettings = z.output<typeof handOver>;

export type Spec = z.output<typeof specSchema>;

/** Region of the spec's zone: `fr-par-1` → `fr-par`. */
export function regionOf(spec: Spec): string {
  return spec.scaleway.zone.replace(/-\d$/, '');
}

/** The colors of the spec: both, or blue alone. */
export function colorsIn({ instances: { colors } }: Pick<Spec, 'instances'>): readonly Color[] {
  return COLORS.slice(0, colors);
}

/** JSON Schema (draft 2020-12) of `lago.yml`, for editors. */
export function specJsonSchema(): Record<string, unknown> {
  return {
    $id: 'https://lago-scw.invalid/lago.schema.json',
    ...(z.toJSONSchema(specSchema, { io: 'input' }) as Record<string, unknown>),
  };
}
