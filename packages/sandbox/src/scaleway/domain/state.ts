export interface DnsRecord {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** As a zone file has it: a priority in front, TXT in quotes, names with their dot. */
  readonly data: string;
  readonly priority: number;
  readonly ttlSeconds: number;
  readonly comment: string | null;
  /** Parts that we keep and give back without knowing what they do: `geo_ip_config`, `weighted_config`, … */
  readonly extras: Readonly<Record<string, unknown>>;
  readonly updatedAt: Date;
}

export interface DnsZone {
  readonly domain: string;
  readonly subdomain: string;
  readonly projectId: string;
  readonly createdAt: Date;
  status: 'active' | 'pending';
  updatedAt: Date;
  records: readonly DnsRecord[];
}

export interface DomainState {
  /** By full name, such as `billing.example.com`. */
  readonly zones: Map<string, DnsZone>;
}

export function domainState(): DomainState {
  return { zones: new Map() };
}

export function zoneName({ domain, subdomain }: Pick<DnsZone, 'domain' | 'subdomain'>): string {
  return subdomain === '' ? domain : `${subdomain}.${domain}`;
}
