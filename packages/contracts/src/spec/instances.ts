import * as z from 'zod';

export const instances = z
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
    'data-volume-gb': z
      .int()
      .min(10)
      .max(5000)
      .optional()
      .describe(
        'Size in GB of a second block volume per color for what Docker keeps: images, containers, their logs. Left out, all of that is on the root volume.',
      ),
    'ssh-user': z
      .string()
      .regex(/^[a-z_][a-z0-9_-]{0,31}$/)
      .default('root')
      .describe('Who logs in over SSH.'),
  })
  .describe('The two instances, blue and green.');
