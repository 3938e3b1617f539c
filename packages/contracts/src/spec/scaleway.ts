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

export const scaleway = z
  .strictObject({
    zone: z
      .enum(zones)
      .default('fr-par-1')
      .describe('Zone of both instances and of the Elastic IP, which cannot leave it.'),
  })
  .describe('Where in Scaleway.');
