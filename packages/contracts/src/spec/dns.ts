import * as z from 'zod';
import { domainName } from './formats.ts';

export const dns = z
  .strictObject({
    zone: domainName.describe('Zone in Scaleway DNS that holds the domain, like example.com.'),
    'ttl-seconds': z.int().min(60).max(86_400).default(300),
  })
  .describe('Keeps the A record of the domain. Left out: the record to create is printed and checked.');
