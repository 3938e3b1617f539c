import { createHash } from 'node:crypto';
import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { command } from './command.ts';

/** An image `FROM scratch`: files by path, links by path, and what it starts. */
export interface ImageRecipe {
  readonly name: string;
  readonly tag: string;
  /** Files of this machine, or texts, by their path in the image. */
  readonly programs: Readonly<Record<string, string>>;
  readonly links: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<string, string>>;
  readonly command: readonly string[];
  readonly entrypoint?: readonly string[];
}

export interface Blob {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
  readonly content: Buffer;
}

/** What a registry serves for one tag. */
export interface BuiltImage {
  readonly name: string;
  readonly tag: string;
  readonly manifest: Blob;
  readonly blobs: readonly Blob[];
}

/**
 * Builds as the OCI image specification has it: one layer, one configuration, one manifest.
 *
 * @param workshop folder for what is there only meanwhile
 */
export async function buildImage(recipe: ImageRecipe, workshop: string): Promise<BuiltImage> {
  const tar = await layerOf(recipe, workshop);
  const layer = blobOf('application/vnd.oci.image.layer.v1.tar', tar);
  const configuration = blobOf('application/vnd.oci.image.config.v1+json', {
    architecture: process.arch === 'arm64' ? 'arm64' : 'amd64',
    os: 'linux',
    config: {
      Env: ['PATH=/usr/local/bin:/usr/bin:/bin'],
      WorkingDir: '/app',
      Cmd: recipe.command,
      ...(recipe.entrypoint === undefined ? {} : { Entrypoint: recipe.entrypoint }),
    },
    rootfs: { type: 'layers', diff_ids: [layer.digest] },
    history: [{ created_by: 'lago-scw lab' }],
  });
  const manifest = blobOf('application/vnd.oci.image.manifest.v1+json', {
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: descriptorOf(configuration),
    layers: [descriptorOf(layer)],
  });
  return { name: recipe.name, tag: recipe.tag, manifest, blobs: [layer, configuration] };
}

async function layerOf({ programs, links, texts }: ImageRecipe, workshop: string): Promise<Buffer> {
  const folder = await mkdtemp(join(workshop, 'image-'));
  try {
    for (const place of ['app', 'tmp', 'etc', 'usr/local/bin', 'bin'])
      await mkdir(join(folder, place), { recursive: true });
    await chmod(join(folder, 'tmp'), 0o1777);
    for (const [path, text] of Object.entries({ '/etc/passwd': 'root:x:0:0:root:/root:/bin/sh\n', ...texts }))
      await writeFile(await placeOf(folder, path), text);
    for (const [path, source] of Object.entries(programs)) {
      await copyFile(source, await placeOf(folder, path));
      await chmod(join(folder, path), 0o755);
    }
    for (const [path, target] of Object.entries(links)) await symlink(target, await placeOf(folder, path));
    const file = join(folder, '..', `${folder.split('/').at(-1)}.tar`);
    await command('tar', [
      '--sort=name',
      '--owner=0',
      '--group=0',
      '--numeric-owner',
      '-C',
      folder,
      '-cf',
      file,
      '.',
    ]);
    const content = await readFile(file);
    await rm(file);
    return content;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function placeOf(folder: string, path: string): Promise<string> {
  const place = join(folder, path);
  await mkdir(dirname(place), { recursive: true });
  return place;
}

function blobOf(mediaType: string, value: Buffer | object): Blob {
  const content = Buffer.isBuffer(value) ? value : Buffer.from(JSON.stringify(value));
  const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`;
  return { mediaType, digest, size: content.length, content };
}

function descriptorOf({ mediaType, digest, size }: Blob) {
  return { mediaType, digest, size };
}
