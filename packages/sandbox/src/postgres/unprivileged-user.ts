import { chown, lchown, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The user that a PostgreSQL server runs as; undefined: as ourselves. */
export interface UnprivilegedUser {
  readonly uid: number;
  readonly gid: number;
}

/** `nobody` on Linux and most other systems. */
const nobody: UnprivilegedUser = { uid: 65_534, gid: 65_534 };

/** PostgreSQL refuses to run as root ("root" execution of the PostgreSQL server is not permitted). */
export function serverUser(): UnprivilegedUser | undefined {
  return process.getuid?.() === 0 ? nobody : undefined;
}

export async function giveFolder(path: string, user: UnprivilegedUser | undefined): Promise<void> {
  if (user === undefined) return;
  await chown(path, user.uid, user.gid);
  for (const entry of await readdir(path, { recursive: true })) {
    await lchown(join(path, entry), user.uid, user.gid);
  }
}
