import type { LocalScaleway } from '../server.ts';

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects, and fails where it is not there
  readonly body: any;
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
