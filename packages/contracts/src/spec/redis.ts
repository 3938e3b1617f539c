import * as z from 'zod';

export const redis = z
  .strictObject({
    'node-type': z
      .string()
      .regex(/^RED1-[A-Z0-9]+$/, 'must be a Redis node type in upper case, like RED1-2XS')
      .default('RED1-2XS'),
    nodes: z
      .union([z.literal(1), z.literal(2)])
      .default(2)
      .describe('2: a standby takes over. More would make a Redis Cluster, which Sidekiq cannot use.'),
    tls: z
      .boolean()
      .default(false)
      .describe('Encrypts the way through the private network. Cannot be changed later.'),
    user: z
      .string()
      .regex(/^[a-z][a-z0-9_-]{0,31}$/)
      .default('lago')
      .describe('Its password is the secret REDIS_PASSWORD.'),
  })
  .describe(
    'Managed Redis, reachable over the private network only. Left out: REDIS_URL names one of your own.',
  );
