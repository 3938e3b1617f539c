import type { LocalScaleway } from '../server.ts';

interface EndpointAnswer {
  readonly id: string;
  readonly ip: string;
  readonly port: number;
  readonly private_network: { readonly service_ip: string };
}

/** The fields that tests go on with; what they only compare is `unknown`. */
export interface AnswerBody {
  readonly id: string;
  readonly ip: string;
  readonly status: string;
  readonly content: string;
  readonly message: string;
  readonly current_state: string;
  readonly engine: string;
  readonly total_count: number;
  readonly endpoint: EndpointAnswer | null;
  readonly endpoints: readonly [EndpointAnswer, ...EndpointAnswer[]];
  readonly upgradable_version: readonly [{ readonly id: string; readonly name: string }];
  readonly databases: readonly [{ readonly size: number }];
  readonly database_backups: readonly { readonly database_name: string }[];
  readonly settings: unknown;
  readonly volume: unknown;
  readonly rules: unknown;
  readonly ips: unknown;
  readonly snapshots: unknown;
  readonly maintenances: unknown;
  readonly read_replicas: unknown;
  readonly users: unknown;
}

export interface Answer {
  readonly status: number;
  readonly body: AnswerBody;
}

export type Call = (method: string, path: string, body?: unknown) => Promise<Answer>;

/** Calls the database API of one region; paths start behind `/rdb/v1/regions/fr-par`. */
export function rdbCaller(scaleway: LocalScaleway): Call {
  return async (method, path, body) => {
    const prefix = path.startsWith('/_sandbox') || path.startsWith('/ipam') ? '' : '/rdb/v1/regions/fr-par';
    const response = await fetch(`${scaleway.url}${prefix}${path}`, {
      method,
      headers: { 'X-Auth-Token': 'test' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
}

export const blockInstance = {
  name: 'lago',
  engine: 'PostgreSQL-15',
  node_type: 'DB-DEV-S',
  volume_type: 'sbs_5k',
  volume_size: 10_000_000_000,
  user_name: 'lago',
  password: 'S3cret-of-lago!',
  tags: ['lago-scw', 'env=test'],
} as const;
