import * as z from 'zod';

export const instances = z
  .strictObject({
    colors: z
      .union([z.literal(1), z.literal(2)])
      .default(2)
      .describe(
        'How many instances there are. 2: blue and green. 1: blue alone, for half the money and less safety: a promote or a rollback interrupts service for as long as Lago takes to start, no release stays warm, and none can be smoke-tested or rehearsed before it is public.',
      ),
    type: z
      .string()
      .regex(/^[A-Z0-9-]+$/, 'must be an instance type in upper case, like PRO2-XS')
      .default('PRO2-XS')
      .describe('Instance type of every color. PRO2-XS is 4 vCPU and 16 GiB; PRO2-M is 16 vCPU and 64 GiB.'),
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
  .describe('The instances: blue and green, or blue alone.');
