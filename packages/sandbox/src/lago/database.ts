import { readFileSync } from 'node:fs';
import pg from 'pg';
import type { ProgramContext } from '../instances/program.ts';

/** Opens a pool on DATABASE_URL, through the addresses that the container can reach, as libpq would read it. */
export function openPool(context: ProgramContext, max = 4): pg.Pool {
  const url = parseUrl(context.environment.DATABASE_URL ?? '');
  const target = context.resolve(url.hostname, Number(url.port || 5432));
  if (!target) {
    throw new Error(
      `PG::ConnectionBad: connection to server at "${url.hostname}", port ${url.port || 5432} failed: No route to host`,
    );
  }
  const schema = url.searchParams.get('search_path') ?? context.environment.POSTGRES_SCHEMA;
  const pool = new pg.Pool({
    ...target,
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: decodeURIComponent(url.pathname.slice(1)),
    ssl: tlsOptions(url, context),
    max,
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 10_000,
    application_name: context.containerName,
    ...(schema ? { options: `-c search_path=${schema}` } : {}),
  });
  // An idle connection that the server closed; the next query opens another or reports the failure.
  pool.on('error', (error) => context.log(`PG::ConnectionBad: ${error.message}`));
  return pool;
}

function parseUrl(text: string): URL {
  try {
    return new URL(text);
  } catch (cause) {
    throw new Error('URI::InvalidURIError: bad URI (is not URI?): DATABASE_URL', { cause });
  }
}

/** libpq's sslmode; `prefer`, its default, is taken as no TLS here. */
function tlsOptions(url: URL, context: ProgramContext): pg.PoolConfig['ssl'] {
  const { environment } = context;
  const mode = url.searchParams.get('sslmode') ?? environment.PGSSLMODE ?? 'prefer';
  if (mode === 'disable' || mode === 'prefer' || mode === 'allow') return false;
  if (mode === 'require') return { rejectUnauthorized: false };
  if (mode !== 'verify-ca' && mode !== 'verify-full') throw new Error(`invalid sslmode value: "${mode}"`);
  const root =
    url.searchParams.get('sslrootcert') ?? environment.PGSSLROOTCERT ?? '/root/.postgresql/root.crt';
  const file = context.hostFile(root);
  if (!file) throw new Error(`PG::ConnectionBad: root certificate file "${root}" does not exist`);
  return {
    ca: readFileSync(file, 'utf8'),
    ...(mode === 'verify-full' ? { servername: url.hostname } : { checkServerIdentity: () => undefined }),
  };
}
