import * as z from 'zod';

const zones = [
  'fr-par-1',
  'fr-par-2',
  'fr-par-3',
  'nl-ams-1',
  'nl-ams-2',
  'nl-ams-3',
  'pl-waw-1',
  'pl-waw-2',
  'pl-waw-3',
] as const;

/** The workers that can be given a process of their own (facts: lago.md 1.5); the default worker always runs. */
export const WORKERS = [
  'events',
  'billing',
  'pdfs',
  'webhook',
  'clock',
  'payments',
  'analytics',
  'alerts',
  'wallets',
  'ai-agent',
] as const;
export type WorkerName = (typeof WORKERS)[number];

const domainName = z
  .string()
  .regex(
    /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/,
    'must be a host name in lower case, like billing.example.com',
  );

const ipv4Range = z
  .string()
  .regex(
    /^(\d{1,3}\.){3}\d{1,3}(\/\d{1,2})?$/,
    'must be an IPv4 address or range, like 203.0.113.7 or 203.0.113.0/24',
  )
  .refine((text) => {
    const [address = '', prefix = '32'] = text.split('/');
    return address.split('.').every((part) => Number(part) <= 255) && Number(prefix) <= 32;
  }, 'must be an IPv4 address or range: each part at most 255, prefix at most 32');

const scaleway = z
  .strictObject({
    zone: z
      .enum(zones)
      .default('fr-par-1')
      .describe('Zone of both instances and of the Elastic IP, which cannot leave it.'),
  })
  .describe('Where in Scaleway.');

const instances = z
  .strictObject({
    type: z
      .string()
      .regex(/^[A-Z0-9-]+$/, 'must be an instance type in upper case, like PRO2-XS')
      .default('PRO2-XS')
      .describe('Instance type of both colors. PRO2-XS is 4 vCPU and 16 GiB; PRO2-M is 16 vCPU and 64 GiB.'),
    image: z
      .enum(['ubuntu_noble', 'ubuntu_jammy', 'debian_bookworm'])
      .default('ubuntu_noble')
      .describe('Image label. Images on which two public addresses survive a reboot.'),
    'root-volume-gb': z
      .int()
      .min(20)
      .max(1000)
      .default(40)
      .describe('Size of the block volume with the system and the images, in GB.'),
    'ssh-user': z
      .string()
      .regex(/^[a-z_][a-z0-9_-]{0,31}$/)
      .default('root')
      .describe('Who logs in over SSH.'),
  })
  .describe('The two instances, blue and green.');

const network = z
  .strictObject({
    'ssh-from': z
      .array(ipv4Range)
      .max(50)
      .default([])
      .describe('Addresses that may reach port 22. Empty: nobody.'),
  })
  .describe('Who reaches what.');

const database = z
  .strictObject({
    'node-type': z
      .string()
      .regex(/^DB-[A-Z0-9-]+$/, 'must be a database node type in upper case, like DB-PRO2-XXS')
      .default('DB-PRO2-XXS'),
    'high-availability': z
      .boolean()
      .default(true)
      .describe('A second node takes over in about 10 s. Cannot be switched off later.'),
    'volume-type': z
      .enum(['sbs_5k', 'sbs_15k', 'lssd'])
      .default('sbs_5k')
      .describe('Automatic backups are snapshots on sbs volumes and logical backups on lssd.'),
    'volume-gb': z
      .int()
      .min(5)
      .max(10_000)
      .multipleOf(5)
      .default(20)
      .describe('Size in GB, a multiple of 5; grows only. Fixed by the node type on lssd.'),
    name: z
      .string()
      .regex(/^[a-z_][a-z0-9_]{0,62}$/, 'must be a PostgreSQL name of lower case letters, digits and _')
      .default('lago'),
    user: z
      .string()
      .regex(/^[a-z_][a-z0-9_]{0,62}$/, 'must be a PostgreSQL name of lower case letters, digits and _')
      .default('lago')
      .describe('Owner role: it migrates and serves. Its password is the secret POSTGRES_PASSWORD.'),
    'backup-every-hours': z.int().min(1).max(168).default(24),
    'backup-keep-days': z.int().min(1).max(365).default(7),
  })
  .describe('Managed PostgreSQL 15, reachable over the private network only.');

const tls = z
  .discriminatedUnion('from', [
    z.strictObject({
      from: z.literal('lets-encrypt'),
      email: z.email().describe('Let’s Encrypt writes here when a certificate is about to expire.'),
    }),
    z.strictObject({ from: z.literal('secret') }),
  ])
  .describe(
    'lets-encrypt: by DNS-01 with Scaleway DNS, so that the standby gets its certificate before it is active. secret: TLS_CERTIFICATE and TLS_PRIVATE_KEY.',
  );

const lago = z
  .strictObject({
    version: z
      .string()
      .regex(/^v\d+\.\d+\.\d+$/, 'must be a Lago release tag, like v1.50.0')
      .describe('Lago release tag.'),
    workers: z
      .array(z.enum(WORKERS))
      .default(['events', 'billing', 'pdfs', 'webhook', 'clock'])
      .describe('Workers with a process of their own. Each sets its SIDEKIQ_* switch everywhere.'),
    'web-concurrency': z.int().min(0).max(64).default(2).describe('Puma processes.'),
    'web-threads': z.int().min(1).max(64).default(5).describe('Threads per Puma process.'),
    'worker-concurrency': z.int().min(1).max(100).default(10).describe('Jobs at a time per worker process.'),
    signup: z.boolean().default(false).describe('Whether strangers may create organizations.'),
    env: z
      .record(z.string().regex(/^[A-Z][A-Z0-9_]*$/), z.string())
      .default({})
      .describe('Further environment variables of Lago; never a secret.'),
  })
  .describe('Lago itself.');

const storage = z
  .strictObject({
    bucket: z
      .string()
      .regex(
        /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/,
        'must be a bucket name of 3 to 63 lower case letters, digits and -',
      ),
    endpoint: z.url().optional().describe('S3 endpoint; Scaleway’s of the region when left out.'),
  })
  .describe(
    'Bucket for invoices and other files. Its keys are the secrets LAGO_AWS_S3_ACCESS_KEY_ID and LAGO_AWS_S3_SECRET_ACCESS_KEY.',
  );

const mail = z
  .strictObject({
    from: z.email(),
    host: z.string().default('smtp.tem.scw.cloud'),
    port: z
      .int()
      .min(1)
      .max(65535)
      .default(2587)
      .describe('Instances cannot reach 25, 465 and 587; Lago cannot speak implicit TLS (2465).'),
    user: z.string().describe('For Transactional Email: the project id.'),
  })
  .describe('Outgoing mail. Its password is the secret LAGO_SMTP_PASSWORD.');

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
    database: database.prefault({}),
    tls,
    lago,
    storage: storage.optional(),
    mail: mail.optional(),
  })
  .describe('lago-scw environment (lago.yml)');

export type Spec = z.output<typeof specSchema>;

/** Region of the spec's zone: `fr-par-1` → `fr-par`. */
export function regionOf(spec: Spec): string {
  return spec.scaleway.zone.replace(/-\d$/, '');
}

/** JSON Schema (draft 2020-12) of `lago.yml`, for editors. */
export function specJsonSchema(): Record<string, unknown> {
  return {
    $id: 'https://lago-scw.invalid/lago.schema.json',
    ...(z.toJSONSchema(specSchema, { io: 'input' }) as Record<string, unknown>),
  };
}
