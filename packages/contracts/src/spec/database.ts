import * as z from 'zod';

export const database = z
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
    encryption: z
      .boolean()
      .optional()
      .describe('Encryption at rest. Left out: on for a new instance; true turns it on for one that exists.'),
    'max-connections': z
      .int()
      .min(50)
      .max(10_000)
      .optional()
      .describe(
        'Changing it restarts the database. Left out: what the node type gives, raised where both colors want more.',
      ),
    'backup-every-hours': z.int().min(1).max(168).default(24),
    'backup-keep-days': z.int().min(1).max(365).default(7),
  })
  .describe('Managed PostgreSQL 15, reachable over the private network only.');
