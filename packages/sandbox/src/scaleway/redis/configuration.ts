import { z } from 'zod';
import type { Cloud } from '../cloud.ts';
import type { AclRule } from './state.ts';

export const settingsSchema = z
  .array(z.object({ name: z.string(), value: z.string() }))
  .nullish()
  .transform((settings) => settings ?? []);

export const aclsSchema = z
  .array(z.object({ ip_cidr: z.string(), description: z.string().nullish() }))
  .nullish()
  .transform((rules) => rules ?? []);

export function makeAclRules(cloud: Cloud, rules: z.output<typeof aclsSchema>): readonly AclRule[] {
  return rules.map((rule) => ({
    id: cloud.newId(),
    ipCidr: rule.ip_cidr,
    description: rule.description ?? 'Allow all',
  }));
}

/** All settings, as recorded: name, type, default, bounds. */
const known = [
  ['notify-keyspace-events', 'STRING', '""', null, null, 'Configure the keyspace event notification feature'],
  ['disable-save', 'BOOLEAN', 'false', null, null, 'Disable the persistence file on disk'],
  ['tcp-keepalive', 'INT', '300', null, 65_536, 'Seconds between acknowledgements'],
  ['maxclients', 'INT', '10000', 100, 65_536, 'Greatest number of clients at the same time'],
  ['maxmemory-policy', 'STRING', 'noeviction', null, null, 'What to remove when the memory is full'],
  ['databases', 'INT', '16', 1, 128, 'Number of databases'],
  ['slowlog-log-slower-than', 'INT', '10000', -1, 100_000_000, 'Microseconds from which a query is logged'],
  ['slowlog-max-len', 'INT', '128', 1, 10_000, 'Length of the log of slow queries'],
] as const;

/** The settings of a version; `disable-save` came with 7. */
export function availableSettings(version: string) {
  const ofVersion = known.filter(([name]) => name !== 'disable-save' || !version.startsWith('6.'));
  return ofVersion.map(([name, type, defaultValue, minimum, maximum, description]) => ({
    name,
    default_value: defaultValue,
    type,
    description,
    max_value: maximum,
    min_value: minimum,
    regex: type === 'STRING' ? '^.*$' : null,
    deprecated: false,
  }));
}
