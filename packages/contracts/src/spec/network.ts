import * as z from 'zod';
import { ipv4Range } from './formats.ts';

export const network = z
  .strictObject({
    'ssh-from': z
      .array(ipv4Range)
      .max(50)
      .default([])
      .describe('Addresses that may reach port 22. Empty: nobody.'),
  })
  .describe('Who reaches what.');
