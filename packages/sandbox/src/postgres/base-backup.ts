import { basename, join } from 'node:path';
import { copyDataFolder, copyFileOf, writeOwned } from './data-folder.ts';
import type { PostgresServer } from './server.ts';
import type { UnprivilegedUser } from './unprivileged-user.ts';

/**
 * A low-level base backup (PostgreSQL documentation, "Making a Base Backup Using the Low Level API"), correct while
 * others write: the copied files may be torn, the write-ahead log of the same time repairs them at the first start.
 */
export async function takeBaseBackup(
  server: PostgresServer,
  to: string,
  user: UnprivilegedUser | undefined,
): Promise<{ readonly sizeBytes: number }> {
  const client = await server.connect('postgres');
  try {
    // A temporary slot keeps every log segment that the backup will need; it goes with this connection.
    await client.query(`SELECT pg_create_physical_replication_slot($1, true, true)`, [
      `backup_${basename(to).replace(/[^a-z0-9_]/g, '_')}`,
    ]);
    await client.query(`SELECT pg_backup_start($1, true)`, [basename(to)]);
    const request = { from: server.dataFolder, to, user };
    const { sizeBytes } = await copyDataFolder({ ...request, skip: belongsToTheRunningServer });
    // Last of the data files, as pg_basebackup does: recovery trusts what it says.
    await copyFileOf(request, join('global', 'pg_control'));
    const stopped = await client.query<{ labelfile: string; spcmapfile: string }>(
      'SELECT labelfile, spcmapfile FROM pg_backup_stop(false)',
    );
    await writeOwned(join(to, 'backup_label'), stopped.rows[0]?.labelfile ?? '', user);
    await copyDataFolder({
      ...request,
      from: join(server.dataFolder, 'pg_wal'),
      to: join(to, 'pg_wal'),
      skip: (path) => !/^[0-9A-F]{24}$/.test(path),
    });
    return { sizeBytes };
  } finally {
    await client.end();
  }
}

/** The list is pg_basebackup's: state of the running server, rebuilt at start, or copied afterwards. */
const emptied = [
  'pg_dynshmem',
  'pg_notify',
  'pg_replslot',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
  'pg_wal',
];
const leftOut = ['postmaster.pid', 'postmaster.opts', 'backup_label', join('global', 'pg_control')];

function belongsToTheRunningServer(path: string): boolean {
  return emptied.includes(path) || leftOut.includes(path) || /(^|[\\/])pgsql_tmp/.test(path);
}
