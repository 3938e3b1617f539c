import type { Duplex } from 'node:stream';
import { ActionError, messageOf, TransientError } from '@lago-scw/effects';
import pg from 'pg';

/** Where a database is, inside the private network, and how to log in. */
export interface DatabaseLogin {
  /** As people know it. */
  readonly name: string;
  readonly address: string;
  readonly port: number;
  /** Name in its certificate. */
  readonly serverName: string;
  /** Its certificate, which is its own authority, PEM. */
  readonly certificate: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** Opens a connection inside the private network: an SSH forward of an instance. */
export type Forward = (host: string, port: number) => Promise<Duplex>;

/**
 * Opens a connection; the caller ends it, which closes the forward too.
 *
 * @throws ActionError `database` when PostgreSQL refuses; TransientError when the connection breaks
 */
export async function openDatabase(login: DatabaseLogin, forward: Forward): Promise<pg.Client> {
  const channel = await forward(login.address, login.port);
  const client = new pg.Client({
    stream: () => asSocket(channel),
    host: login.serverName,
    port: login.port,
    user: login.user,
    password: login.password,
    database: login.database,
    ssl: { ca: login.certificate },
    application_name: 'lago-scw backup-verify',
    connectionTimeoutMillis: 30_000,
  });
  // A connection that breaks between two queries says so here; the query that is under way fails by itself.
  client.on('error', () => {});
  client.once('end', () => channel.destroy());
  try {
    await client.connect();
    return client;
  } catch (error) {
    channel.destroy();
    throw explained(error, login);
  }
}

/** pg expects of a stream what a socket has: this one is connected already. */
function asSocket(channel: Duplex): Duplex {
  const socket = Object.assign(channel, {
    connect: () => {
      process.nextTick(() => channel.emit('connect'));
      return channel;
    },
    setNoDelay: () => channel,
    setKeepAlive: () => channel,
    ref: () => channel,
    unref: () => channel,
  });
  return socket;
}

/** States of a server that starts or stops, and of one that has no room: all pass (PostgreSQL, appendix A). */
const PASSING = /^(57P0[123]|53300|08)/;

/** What an error of a connection or a query means, and what to do about it. */
export function explained(error: unknown, { name, user, database }: DatabaseLogin): Error {
  if (error instanceof ActionError || error instanceof TransientError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const text = `${name}, database ${database}: ${messageOf(error)}`;
  if (/CERT|SELF_SIGNED|ERR_TLS/.test(code)) {
    return new ActionError(
      'database-certificate',
      text,
      'The certificate of the database is not the one that Scaleway hands out: run provision for a fresh topology.',
      { cause: error },
    );
  }
  const isFromServer = /^[0-9A-Z]{5}$/.test(code) && !code.startsWith('E');
  if (!isFromServer || PASSING.test(code)) return new TransientError(text, 'no', { cause: error });
  const remedies: Readonly<Record<string, string>> = {
    '28P01': `POSTGRES_PASSWORD is not the password of ${user}.`,
    '3D000': `The database ${database} is not there: it was not in the backup.`,
  };
  const remedy = remedies[code] ?? `Look at the database with psql as ${user}; SQLSTATE is ${code}.`;
  return new ActionError('database', text, remedy, { cause: error });
}
