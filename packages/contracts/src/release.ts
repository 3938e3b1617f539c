import * as z from 'zod';

/** A file of a release folder. `mode` is octal text (`0600`); `sha256` is of the content. */
const file = z.object({ path: z.string(), mode: z.string(), sha256: z.string() });

/** What one container of a service is given. */
const container = z.object({
  service: z.string(),
  profile: z.enum(['web', 'jobs', 'clock', 'migrate']),
  image: z.string(),
  replicas: z.int(),
  memoryNeedMiB: z.int(),
  memoryLimitMiB: z.int(),
  /** Published on the host, as compose.yaml says it. */
  ports: z.array(z.string()),
});

/** Sums over a color, every replica counted. `available` is null for an instance type that is not in our table. */
const resources = z.object({
  instanceType: z.string(),
  memoryNeededMiB: z.int(),
  memoryAvailableMiB: z.int().nullable(),
  /** Connections to PostgreSQL: of one color, while both are up in a hand-over, and with every pool full. */
  connections: z.object({ perColor: z.int(), overlap: z.int(), ceiling: z.int() }),
});

/** `release.json`: what a release folder is. Holds no secret. */
export const releaseSchema = z.object({
  schema: z.literal('lago-scw/release@1'),
  /** `<version>-<first 8 of the config digest>` */
  id: z.string().regex(/^v\d+\.\d+\.\d+-[0-9a-f]{8}$/),
  environment: z.string(),
  lagoVersion: z.string(),
  /**
   * SHA-256 over the paths and contents of all files but release.json, hex. Some files carry the id, which is made
   * of this digest: it is taken with a blank id in their place.
   */
  configDigest: z.string().regex(/^[0-9a-f]{64}$/),
  composeProject: z.string(),
  /** Newest entry that schema_migrations must have for this version; null when the version is not in our table. */
  schemaVersion: z.string().nullable(),
  services: z.object({
    web: z.array(z.string()),
    jobs: z.array(z.string()),
    clock: z.array(z.string()),
    /** One-off service that runs `rails db:migrate`. */
    migrate: z.string(),
  }),
  images: z.array(z.string()),
  /** Digests of images that are known, by image. */
  imageDigests: z.record(z.string(), z.string()).optional(),
  /** These two are missing in releases that older versions of these actions rendered. */
  containers: z.array(container).optional(),
  resources: resources.optional(),
  files: z.array(file),
});

export type Release = z.infer<typeof releaseSchema>;

/** @throws Error naming what is wrong with the text */
export function parseRelease(text: string): Release {
  return releaseSchema.parse(JSON.parse(text));
}

const releaseIdPattern = /^(v\d+\.\d+\.\d+)-([0-9a-f]{8})$/;

export function releaseId(lagoVersion: string, configDigest: string): string {
  return `${lagoVersion}-${configDigest.slice(0, 8)}`;
}

/** The Lago version in a release id, or nothing when the text is no release id. */
export function versionOfReleaseId(id: string): string | undefined {
  return releaseIdPattern.exec(id)?.[1];
}
