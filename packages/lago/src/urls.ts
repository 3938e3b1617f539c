import { encodingFault } from './url-encoding.ts';

export interface DatabaseAddress {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  readonly password: string;
  /** Parameters of libpq, like `sslmode`. */
  readonly parameters: Readonly<Record<string, string>>;
}

/**
 * DATABASE_URL for Rails: every part percent-encoded, then read back and compared, so that no password can turn
 * into another host (facts: lago.md 2, defect 14).
 *
 * @throws Error when the URL does not read back as it was meant
 */
export function databaseUrl(address: DatabaseAddress): string {
  const { host, port, database, user, password } = address;
  const parameters = Object.entries(address.parameters)
    .map(([name, value]) => `${encodePart(name)}=${encodePart(value)}`)
    .join('&');
  const query = parameters === '' ? '' : `?${parameters}`;
  const text = `postgresql://${encodePart(user)}:${encodePart(password)}@${host}:${port}/${encodePart(database)}${query}`;
  const url = new URL(text);
  const same =
    url.hostname === host &&
    url.port === String(port) &&
    decodeURIComponent(url.username) === user &&
    decodeURIComponent(url.password) === password &&
    decodeURIComponent(url.pathname) === `/${database}`;
  if (!same) throw new Error(`the database address ${host}:${port}/${database} cannot be written as a URL`);
  return text;
}

/** RFC 3986: everything but the unreserved characters, which Ruby's URI takes as they are. */
function encodePart(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** A server and who may use it; the database is a number below 16. */
export interface RedisServer {
  readonly host: string;
  readonly port: number;
  readonly tls: boolean;
  readonly user: string;
  readonly password: string;
  readonly database: number;
}

/**
 * REDIS_URL with everything in it, which every release understands: password variables of their own break job
 * uniqueness up to v1.42 (facts: lago.md 5).
 *
 * @throws Error when the URL does not read back as it was meant
 */
export function redisUrl({ host, port, tls, user, password, database }: RedisServer): string {
  const text = `${tls ? 'rediss' : 'redis'}://${encodePart(user)}:${encodePart(password)}@${host}:${port}/${database}`;
  const url = new URL(text);
  const same =
    url.hostname === host &&
    url.port === String(port) &&
    decodeURIComponent(url.username) === user &&
    decodeURIComponent(url.password) === password;
  if (!same) throw new Error(`the Redis address ${host}:${port} cannot be written as a URL`);
  return text;
}

/** What stands in a Redis URL that `readRedisUrl` accepts, for programs that want it in parts. */
export function redisServerIn(text: string): RedisServer {
  const url = new URL(text);
  return {
    host: url.hostname,
    port: Number(url.port || 6379),
    tls: url.protocol === 'rediss:',
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: Number(url.pathname.slice(1)),
  };
}

export interface RedisAddress {
  readonly tls: boolean;
  readonly database: number;
  readonly hasPassword: boolean;
}

/** What is wrong with a Redis URL, as the end of a sentence that starts with its name; never a part of it. */
export type RedisUrlResult =
  | { readonly ok: true; readonly address: RedisAddress }
  | { readonly ok: false; readonly fault: string };

/** Reads REDIS_URL. Sidekiq cannot use a Redis cluster (facts: lago.md 5). */
export function readRedisUrl(text: string): RedisUrlResult {
  const fault = (words: string): RedisUrlResult => ({ ok: false, fault: words });
  if (/^\w+:\/\/(?:[^/?]*@|(?![^/?]*@))[^/?@]*,/.test(text))
    return fault('names several hosts, and Lago cannot use a Redis cluster');
  const badlyEncoded = encodingFault(text);
  if (/^rediss?:\/\//.test(text) && badlyEncoded !== undefined) return fault(badlyEncoded);
  if (!URL.canParse(text)) return fault('is not a URL; are the user and the password percent-encoded?');
  const url = new URL(text);
  if (url.protocol !== 'redis:' && url.protocol !== 'rediss:')
    return fault('starts with neither redis:// nor rediss://');
  if (url.hostname === '') return fault('has no host');
  if (/cluster/i.test(url.search)) return fault('asks for a Redis cluster, which Lago cannot use');
  const path = /^\/?(\d*)$/.exec(url.pathname);
  if (path === null) return fault('has a path that is not a database number, like /0');
  return {
    ok: true,
    address: {
      tls: url.protocol === 'rediss:',
      database: Number(path[1] ?? ''),
      hasPassword: url.password !== '',
    },
  };
}

/** The same server with another database. */
export function redisUrlWithDatabase(text: string, database: number): string {
  const url = new URL(text);
  url.pathname = `/${database}`;
  return url.href;
}

/** The URL of the cache when none is given: another database, so that a flush of the one spares the other. */
export function cacheUrlBeside(redisUrl: string): string {
  return redisUrlWithDatabase(redisUrl, freeDatabases(redisUrl)[0] ?? 1);
}

/** The URL of the store of the events processor beside queue and cache of the same server. */
export function storeUrlBeside(redisUrl: string): string {
  return redisUrlWithDatabase(redisUrl, freeDatabases(redisUrl)[1] ?? 2);
}

/** Databases of the server beside that of the queue: one for the cache, one for the store. */
function freeDatabases(redisUrl: string): number[] {
  const read = readRedisUrl(redisUrl);
  const taken = read.ok ? read.address.database : 0;
  return [1, 2, 3].filter((database) => database !== taken);
}
