import * as z from 'zod';
import { COLORS, type Color } from './color.ts';

const instance = z.object({
  serverId: z.string(),
  name: z.string(),
  /** Flexible IP that stays with this color: SSH goes there. */
  managementAddress: z.string(),
  privateAddress: z.string(),
  /** `SHA256:…`, as `ssh-keygen -lf` prints them; published by the image at first boot. */
  hostKeyFingerprints: z.array(z.string()),
});

/** Managed Redis, on the private network. Its password is the secret REDIS_PASSWORD. */
const redis = z.object({
  clusterId: z.string(),
  address: z.string(),
  port: z.int(),
  user: z.string(),
  tls: z.boolean(),
  /** Certificate authority of the server, PEM; null without TLS. */
  certificate: z.string().nullable(),
});

/** What provisioning made, for the other actions. Holds no secret. */
export const topologySchema = z.object({
  schema: z.literal('lago-scw/topology@1'),
  environment: z.string(),
  domain: z.string(),
  projectId: z.string(),
  region: z.string(),
  zone: z.string(),
  sshUser: z.string(),
  privateNetwork: z.object({ id: z.string(), name: z.string(), subnets: z.array(z.string()) }),
  securityGroup: z.object({ id: z.string(), name: z.string() }),
  elasticIp: z.object({ id: z.string(), address: z.string() }),
  /** Owner of the Elastic IP; null while it is attached to neither. */
  activeColor: z.enum(['blue', 'green']).nullable(),
  /** Without green where the spec has one color (`instances.colors: 1`). */
  instances: z.object({ blue: instance, green: instance.optional() }),
  database: z.object({
    instanceId: z.string(),
    name: z.string(),
    user: z.string(),
    address: z.string(),
    port: z.int(),
    /** Certificate authority of the server, PEM; it is public. */
    certificate: z.string(),
    volumeType: z.string(),
    /** `max_connections` as it is set; left out in topologies of older versions. */
    maxConnections: z.int().optional(),
  }),
  /** Left out where the spec gives none, or where they are provisioned elsewhere. */
  redis: redis.optional(),
  bucket: z.object({ name: z.string(), endpoint: z.string(), region: z.string() }).optional(),
  /** Where the agent of a release pushes to; the token is the secret COCKPIT_TOKEN. */
  monitoring: z.object({ metricsUrl: z.string(), logsUrl: z.string() }).optional(),
});

export type Topology = z.infer<typeof topologySchema>;

/** @throws Error naming what is wrong with the text */
export function parseTopology(text: string): Topology {
  const result = topologySchema.safeParse(JSON.parse(text));
  if (result.success) return result.data;
  const keys = [...new Set(result.error.issues.map(({ path }) => path.join('.')))];
  const more = keys.length > 3 ? ` and ${keys.length - 3} more` : '';
  throw new Error(`wrong or missing are ${keys.slice(0, 3).join(', ')}${more}`);
}

export type TopologyInstance = z.infer<typeof instance>;

/** The colors that there are: both, or blue alone. */
export function colorsOf({ instances }: Pick<Topology, 'instances'>): readonly Color[] {
  return COLORS.filter((color) => instances[color] !== undefined);
}

/** @throws Error where there is no such color: whoever asks has looked at `colorsOf` */
export function instanceOf({ instances }: Pick<Topology, 'instances'>, color: Color): TopologyInstance {
  const found = instances[color];
  if (found === undefined) throw new Error(`There is one color, and it is not ${color}.`);
  return found;
}

/**
 * The color that a deploy goes to. Before the first promote blue holds the Elastic IP, so that is green; undefined where there
 * is one color.
 */
export function standbyOf(topology: Topology): Color | undefined {
  const standby = topology.activeColor === 'green' ? 'blue' : 'green';
  return topology.instances[standby] === undefined ? undefined : standby;
}

/** The color beside another one; undefined where there is one color. */
export function counterpartIn(topology: Topology, color: Color): Color | undefined {
  return colorsOf(topology).find((other) => other !== color);
}
