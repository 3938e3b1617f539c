import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ActionError, type Effects, messageOf } from '@lago-scw/effects';
import type { RenderedRelease } from './render.ts';

/**
 * Writes a release folder, complete or not at all, readable by its owner alone.
 *
 * @throws ActionError `release-folder` when the place cannot be written
 */
export async function writeReleaseFolder(
  rendered: RenderedRelease,
  folder: string,
  effects: Effects,
): Promise<void> {
  await effects.perform({
    id: 'render.release-folder.write',
    kind: 'file',
    key: `release folder ${rendered.release.id}`,
    title: `Write the release folder of ${rendered.release.id} (${rendered.files.size} files)`,
    repeatable: true,
    do: () => write(rendered.files, folder).catch((error: unknown) => refuse(folder, error)),
  });
}

async function write(files: ReadonlyMap<string, string>, folder: string): Promise<void> {
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  for (const [path, content] of files) {
    const file = join(unfinished, path);
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await writeFile(file, content, { mode: 0o600 });
    // A mode given at creation passes through the umask, which can only take away; this is the exact one.
    await chmod(file, 0o600);
  }
  await rm(folder, { recursive: true, force: true });
  await rename(unfinished, folder);
}

function refuse(folder: string, error: unknown): never {
  throw new ActionError(
    'release-folder',
    `The release folder ${folder} cannot be written: ${messageOf(error)}`,
    "Set the input 'output-folder' to a folder that the runner may write, or leave it out.",
    { cause: error },
  );
}
