import type { Cloud } from '../cloud.ts';
import { addRecords } from '../domain/records.ts';
import { type DnsZone, domainState, zoneName } from '../domain/state.ts';
import { type TemDomain, temState } from './state.ts';

interface WantedRecord {
  readonly part: 'spf' | 'dkim' | 'dmarc' | 'mx';
  readonly type: string;
  /** Absolute, with its dot. */
  readonly name: string;
  readonly value: string;
}

/** The records that a domain needs, as recorded. */
export function wantedRecords(domain: TemDomain): readonly WantedRecord[] {
  const { name, projectId } = domain;
  return [
    {
      part: 'dkim',
      type: 'TXT',
      name: `${projectId}._domainkey.${name}.`,
      value: dkimOf(domain),
    },
    { part: 'dmarc', type: 'TXT', name: `_dmarc.${name}.`, value: 'v=DMARC1; p=none' },
    { part: 'mx', type: 'MX', name: `${name}.`, value: '10 blackhole.tem.scaleway.com.' },
    { part: 'spf', type: 'TXT', name: `${name}.`, value: 'v=spf1 include:_spf.tem.scaleway.com -all' },
  ];
}

export function dkimOf({ dkimKey }: TemDomain): string {
  return `v=DKIM1; h=sha256; k=rsa; p=${dkimKey}`;
}

/** The zone of the same project that a domain's records belong into. */
export function zoneOf(cloud: Cloud, domain: TemDomain): DnsZone | undefined {
  const zones = [...cloud.state(domainState).zones.values()];
  return zones
    .filter((zone) => zone.projectId === domain.projectId && isWithin(domain.name, zoneName(zone)))
    .sort((a, b) => zoneName(b).length - zoneName(a).length)[0];
}

/** What autoconfiguration does: adds the records that are missing. */
export function writeRecords(cloud: Cloud, domain: TemDomain, zone: DnsZone): void {
  const missing = wantedRecords(domain).filter((record) => !isThere(zone, record));
  const records = missing.map(({ name, type, value }) => {
    const [priority, data] = type === 'MX' ? splitPriority(value) : [0, value];
    return { name: relativeName(name, zone), type, data, priority };
  });
  addRecords(cloud, zone, records);
}

/** The names of the records that are not there. None are needed of those that sending does without: MX and DMARC. */
export function missingRecords(cloud: Cloud, domain: TemDomain): readonly string[] {
  if (cloud.state(temState).setElsewhere.has(domain.name)) return [];
  const zone = zoneOf(cloud, domain);
  return wantedRecords(domain)
    .filter(({ part }) => part === 'spf' || part === 'dkim')
    .filter((record) => zone === undefined || !isThere(zone, record))
    .map(({ part }) => part);
}

function isThere(zone: DnsZone, wanted: WantedRecord): boolean {
  const name = relativeName(wanted.name, zone);
  return zone.records.some(
    (record) =>
      record.name === name &&
      record.type === wanted.type &&
      (wanted.part === 'spf'
        ? record.data.includes('include:_spf.tem.scaleway.com')
        : record.data.replaceAll('"', '') === wanted.value),
  );
}

function isWithin(name: string, zone: string): boolean {
  return name === zone || name.endsWith(`.${zone}`);
}

function relativeName(absolute: string, zone: DnsZone): string {
  return absolute.slice(0, -1).slice(0, -zoneName(zone).length).replace(/\.$/, '');
}

function splitPriority(value: string): readonly [number, string] {
  const [priority = '0', ...rest] = value.split(' ');
  return [Number(priority), rest.join(' ')];
}
