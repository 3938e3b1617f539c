import * as z from 'zod';

/** Public host name, lower case. */
export const domainName = z
  .string()
  .regex(
    /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/,
    'must be a host name in lower case, like billing.example.com',
  );

/** IPv4 address, or range in CIDR form. */
export const ipv4Range = z
  .string()
  .regex(
    /^(\d{1,3}\.){3}\d{1,3}(\/\d{1,2})?$/,
    'must be an IPv4 address or range, like 203.0.113.7 or 203.0.113.0/24',
  )
  .refine((text) => {
    const [address = '', prefix = '32'] = text.split('/');
    return address.split('.').every((part) => Number(part) <= 255) && Number(prefix) <= 32;
  }, 'must be an IPv4 address or range: each part at most 255, prefix at most 32');
