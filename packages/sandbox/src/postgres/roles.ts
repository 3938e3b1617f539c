import type pg from 'pg';

/** What an API user may be: admins make databases and roles, nobody becomes superuser. */
export interface RoleRequest {
  readonly name: string;
  /** Undefined leaves the password as it is. */
  readonly password?: string | undefined;
  readonly isAdmin: boolean;
}

export async function createRole(client: pg.Client, request: RoleRequest): Promise<void> {
  await client.query(`CREATE ROLE ${client.escapeIdentifier(request.name)} ${roleOptions(client, request)}`);
}

export async function alterRole(client: pg.Client, request: RoleRequest): Promise<void> {
  await client.query(`ALTER ROLE ${client.escapeIdentifier(request.name)} ${roleOptions(client, request)}`);
}

/** What the role owned in the given databases passes to the superadmin: Managed Database deletes users, not data. */
export async function dropRole(
  connect: (database: string) => Promise<pg.Client>,
  name: string,
): Promise<void> {
  for (const database of await databaseNames(connect)) {
    const client = await connect(database);
    try {
      await client.query(`REASSIGN OWNED BY ${client.escapeIdentifier(name)} TO CURRENT_USER`);
      await client.query(`DROP OWNED BY ${client.escapeIdentifier(name)}`);
    } finally {
      await client.end();
    }
  }
  const client = await connect('postgres');
  try {
    await client.query(`DROP ROLE IF EXISTS ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

function roleOptions(client: pg.Client, { password, isAdmin }: RoleRequest): string {
  const rights = isAdmin ? 'CREATEDB CREATEROLE' : 'NOCREATEDB NOCREATEROLE';
  const secret = password === undefined ? '' : ` PASSWORD ${client.escapeLiteral(password)}`;
  return `LOGIN NOSUPERUSER ${rights}${secret}`;
}

async function databaseNames(connect: (database: string) => Promise<pg.Client>): Promise<string[]> {
  const client = await connect('postgres');
  try {
    const found = await client.query<{ datname: string }>(
      'SELECT datname FROM pg_database WHERE datallowconn',
    );
    return found.rows.map((row) => row.datname);
  } finally {
    await client.end();
  }
}
