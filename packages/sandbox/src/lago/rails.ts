import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { CommandIo, ProgramContext } from '../instances/program.ts';
import { openPool } from './database.ts';
import { migrate, schemaVersion } from './migrate.ts';
import { lookAtSidekiq } from './sidekiq-look.ts';
import { githubUrl, isAtLeast, schemaVersions } from './versions.ts';

type Log = (line: string) => void;
type Task = (pool: pg.Pool, tag: string, context: ProgramContext, log: Log) => Promise<void>;

/** Standard output and standard error, by lines. */
interface Output {
  readonly out: Log;
  readonly err: Log;
}

/** Tasks that bridge releases ask for; their work is on data that the stand-in does not have. */
const bridgeTasks = [
  'upgrade:perform_required_jobs',
  'migrations:fill_organization_id',
  'migrations:wallet_traceability',
  'migrations:backfill_stripe_payment_methods',
  'migrations:backfill_adyen_payment_methods',
  'migrations:backfill_gocardless_payment_methods',
  'migrations:backfill_moneyhash_payment_methods',
];

const tasks: Readonly<Record<string, Task>> = {
  'db:create': createDatabase,
  'db:migrate': (pool, tag, _context, log) => migrate(pool, tag, log),
  'db:abort_if_pending_migrations': abortIfPending,
  'roles:seed_predefined': seedRoles,
  'signup:seed_organization': seedOrganization,
  'lago:version': async (pool, tag, _context, log) =>
    log(
      JSON.stringify({ number: tag, github_url: githubUrl(tag), schema_version: await schemaVersion(pool) }),
    ),
  ...Object.fromEntries(
    bridgeTasks.map(
      (name) => [name, async (_pool, _tag, _context, log) => log(`${name}: done`)] satisfies [string, Task],
    ),
  ),
};

/** Runs `rails <task>…` in a container; answers with its exit code. */
export async function runRailsTasks(
  context: ProgramContext,
  tag: string,
  names: readonly string[],
  { out, err }: Output,
): Promise<number> {
  const pool = openPool(context, 2);
  try {
    if (names[0] === 'runner') {
      out(await runRuby(names[1] ?? '', pool));
      return 0;
    }
    for (const name of names) {
      const task = tasks[name];
      if (!task) {
        err(`rails aborted!\nDon't know how to build task '${name}' (or the stand-in does not)`);
        return 1;
      }
      await task(pool, tag, context, out);
    }
    return 0;
  } catch (error) {
    err(`rails aborted!\n${error instanceof Error ? error.message : String(error)}`);
    return 1;
  } finally {
    await pool.end();
  }
}

/** `rails runner`: of Ruby, only what a deployment asks of Sidekiq, whose dead set is empty here. */
async function runRuby(code: string, pool: pg.Pool): Promise<string> {
  // There is no data of older releases to fill.
  if (/^DatabaseMigrations::\w+\.perform_later; puts "Enqueued"$/.test(code)) return 'Enqueued';
  const migrationJobs = /DatabaseMigrations::[\s\S]*puts "([^"#]+) #/.exec(code)?.[1];
  if (migrationJobs !== undefined) return `${migrationJobs} 0 0`;
  const deadSet = /Sidekiq::DeadSet[\s\S]*puts "([^"]+) "/.exec(code)?.[1];
  if (deadSet !== undefined) return `${deadSet} {}`;
  const queues = /puts "([^"]+) " \+ Sidekiq::Stats\.new\.enqueued/.exec(code)?.[1];
  if (queues === undefined) throw new Error('The stand-in runs no Ruby.');
  const { rows } = await pool.query<{ count: string }>(
    'SELECT count(*) AS count FROM standin_jobs WHERE taken_at IS NULL',
  );
  return `${queues} ${rows[0]?.count ?? 0}`;
}

/** The tasks of `bundle exec rails a b`, `bin/rails a`, `rake a`; undefined when it is another command. */
export function railsTasks(command: readonly string[]): readonly string[] | undefined {
  const plain = withoutWrappers(command);
  const words = plain[0] === 'bundle' && plain[1] === 'exec' ? plain.slice(2) : plain;
  const [name = '', ...rest] = words;
  return /^(bin\/|\.\/bin\/)?(rails|rake)$/.test(name) ? rest : undefined;
}

/** What `flock --timeout N FILE`, `timeout --signal=INT N` and `env NAME=VALUE` run. */
function withoutWrappers(command: readonly string[]): readonly string[] {
  const [name = '', next = ''] = command;
  if (name === 'flock' && next === '--timeout') return withoutWrappers(command.slice(4));
  if (name === 'timeout' && next.startsWith('--signal=')) return withoutWrappers(command.slice(3));
  if (name === 'env' && next.includes('=')) return withoutWrappers(command.slice(2));
  return command;
}

/** `docker exec` of rails in a running container. */
export const railsExec =
  (context: ProgramContext, tag: string) =>
  async (command: readonly string[], io: CommandIo): Promise<number> => {
    const names = railsTasks(command);
    if (command[2] === 'ruby') return lookAtSidekiq(context, command, io);
    if (!names) {
      io.stderr(
        `exec: ${JSON.stringify(command[0])}: executable file not found in $PATH (or not known to the stand-in)\n`,
      );
      return 127;
    }
    return runRailsTasks(context, tag, names, {
      out: (line) =>
        io.stdout(`${line}
`),
      err: (line) =>
        io.stderr(`${line}
`),
    });
  };

/** Rails tries to create first and only then notices that the database exists: a role without CREATEDB fails. */
async function createDatabase(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ may: boolean }>(
    'SELECT rolcreatedb OR rolsuper AS may FROM pg_roles WHERE rolname = current_user',
  );
  if (!rows[0]?.may)
    throw new Error('PG::InsufficientPrivilege: ERROR:  permission denied to create database');
}

async function abortIfPending(pool: pg.Pool, tag: string): Promise<void> {
  if (((await schemaVersion(pool)) ?? '') < (schemaVersions[tag] ?? ''))
    throw new Error('You have pending migrations');
}

async function seedRoles(pool: pg.Pool, tag: string): Promise<void> {
  if (!isAtLeast(tag, '1.42')) throw new Error("Don't know how to build task 'roles:seed_predefined'");
  await pool.query(
    "INSERT INTO roles (code, admin) VALUES ('admin', true), ('finance', false), ('manager', false) ON CONFLICT DO NOTHING",
  );
}

/** api/lib/tasks/signup.rake as facts 6.4 tell it. */
async function seedOrganization(pool: pg.Pool, _tag: string, { environment }: ProgramContext): Promise<void> {
  const { LAGO_ORG_NAME: name, LAGO_ORG_USER_EMAIL: email, LAGO_ORG_USER_PASSWORD: password } = environment;
  if (!name || !email || !password)
    throw new Error('LAGO_ORG_NAME, LAGO_ORG_USER_EMAIL and LAGO_ORG_USER_PASSWORD are required');
  await pool.query(
    `INSERT INTO users (email, password_digest) VALUES ($1, $2) ON CONFLICT (email) DO NOTHING`,
    [email, passwordDigest(password)],
  );
  await pool.query(
    `INSERT INTO organizations (name, hmac_key, default_currency)
     SELECT $1::text, gen_random_uuid()::text, 'EUR' WHERE NOT EXISTS (SELECT 1 FROM organizations WHERE name = $1::text)`,
    [name],
  );
  await pool.query(
    `INSERT INTO billing_entities (id, organization_id, name, code)
     SELECT id, id, name, lower(regexp_replace(name, '\\W+', '_', 'g')) FROM organizations
     WHERE name = $1 AND NOT EXISTS (SELECT 1 FROM billing_entities WHERE billing_entities.id = organizations.id)`,
    [name],
  );
  await pool.query(
    `INSERT INTO memberships (organization_id, user_id)
     SELECT organizations.id, users.id FROM organizations, users WHERE organizations.name = $1 AND users.email = $2
     ON CONFLICT DO NOTHING`,
    [name, email],
  );
  await pool.query(
    `INSERT INTO api_keys (organization_id, value) SELECT id, COALESCE($2::text, gen_random_uuid()::text) FROM organizations
     WHERE name = $1 AND NOT EXISTS (SELECT 1 FROM api_keys WHERE organization_id = organizations.id AND ($2::text IS NULL OR value = $2::text))`,
    [name, environment.LAGO_ORG_API_KEY || null],
  );
}

/** The stand-in's password digest: enough to tell right from wrong, no protection. */
export const passwordDigest = (password: string): string =>
  createHash('sha256').update(`sandbox:${password}`).digest('hex');
