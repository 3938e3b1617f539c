import * as z from 'zod';

export const portainer = z
  .strictObject({
    version: z
      .string()
      .regex(/^\d+\.\d+\.\d+$/, 'must be a release of Portainer CE, like 2.27.3')
      .default('2.27.3'),
    port: z
      .int()
      .min(1024)
      .max(65535)
      .default(9443)
      .describe('On the loopback address of each instance: reach it through an SSH tunnel.'),
  })
  .describe(
    'Portainer, off unless this is here. It controls Docker, and so all of Lago. The bcrypt hash of its password is the secret PORTAINER_ADMIN_PASSWORD_HASH.',
  );
