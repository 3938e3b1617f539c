import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseRelease, type Release } from '@lago-scw/contracts';
import { ActionError, messageOf } from '@lago-scw/effects';
import type { UploadFile } from '@lago-scw/host';
import { releaseFolder } from './release-on-host.ts';

export interface ReleaseFolder {
  readonly release: Release;
  /** Where each file goes, relative to the home of the SSH user. */
  readonly files: readonly UploadFile[];
}

/**
 * Reads a rendered release and compares every file with its digest.
 *
 * @throws ActionError `release-dir` when a file is missing, or not the one that was rendered
 */
export async function readReleaseFolder(folder: string): Promise<ReleaseFolder> {
  const text = await read(folder, 'release.json');
  const release = parse(text.toString(), folder);
  const target = releaseFolder(release.id);
  const files = await Promise.all(
    release.files
      .filter(({ path }) => path !== 'release.json')
      .map(async ({ path, mode, sha256 }) => {
        const content = await read(folder, path);
        if (createHash('sha256').update(content).digest('hex') !== sha256) throw changed(folder, path);
        return { path: `${target}/${path}`, mode: Number.parseInt(mode, 8), content };
      }),
  );
  return { release, files: [...files, { path: `${target}/release.json`, content: text }] };
}

async function read(folder: string, path: string): Promise<Buffer> {
  try {
    return await readFile(join(folder, path));
  } catch (error) {
    throw new ActionError(
      'release-dir',
      `Input 'release-dir' is '${folder}': ${path} cannot be read there (${messageOf(error)}).`,
      'Set it to the `release-dir` output of render-config, in the same job: the folder lives in the runner’s temporary folder.',
      { cause: error },
    );
  }
}

function parse(text: string, folder: string): Release {
  try {
    return parseRelease(text);
  } catch (error) {
    throw new ActionError(
      'release-dir',
      `Input 'release-dir' is '${folder}': its release.json is not one: ${messageOf(error)}`,
      'Use the same version of render-config and deploy-compose.',
      { cause: error },
    );
  }
}

function changed(folder: string, path: string): ActionError {
  return new ActionError(
    'release-dir',
    `Input 'release-dir' is '${folder}': ${path} is not the file that was rendered.`,
    'A release is immutable: change the spec and render it again.',
  );
}
