import { chown, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { UnprivilegedUser } from './unprivileged-user.ts';

export interface CopyRequest {
  readonly from: string;
  readonly to: string;
  readonly user: UnprivilegedUser | undefined;
  /** Told a path relative to `from`; true leaves the file or the content of the folder out. */
  readonly skip?: (relativePath: string) => boolean;
}

/**
 * Copies a PostgreSQL data folder, also of a running server: a file that disappears or shrinks meanwhile is no
 * error (the write-ahead log knows). `fs.copyFile` is not used because it trusts the size it saw first.
 */
export async function copyDataFolder(request: CopyRequest): Promise<{ readonly sizeBytes: number }> {
  await makeFolder(request.to, request.user);
  return { sizeBytes: await copyLevel(request, '') };
}

async function copyLevel(request: CopyRequest, level: string): Promise<number> {
  const entries = await readdir(join(request.from, level), { withFileTypes: true });
  const sizes = await Promise.all(
    entries.map(async (entry) => {
      const path = join(level, entry.name);
      if (entry.isDirectory()) {
        await makeFolder(join(request.to, path), request.user);
        return request.skip?.(path) ? 0 : copyLevel(request, path);
      }
      return entry.isFile() && !request.skip?.(path) ? copyFileOf(request, path) : 0;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

export async function copyFileOf(request: CopyRequest, path: string): Promise<number> {
  let content: Buffer;
  try {
    content = await readFile(join(request.from, path));
  } catch (error) {
    if (isMissing(error)) return 0;
    throw error;
  }
  await writeOwned(join(request.to, path), content, request.user);
  return content.length;
}

export async function writeOwned(
  path: string,
  content: Buffer | string,
  user: UnprivilegedUser | undefined,
): Promise<void> {
  await writeFile(path, content, { mode: 0o600 });
  if (user !== undefined) await chown(path, user.uid, user.gid);
}

async function makeFolder(path: string, user: UnprivilegedUser | undefined): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  if (user !== undefined) await chown(path, user.uid, user.gid);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
