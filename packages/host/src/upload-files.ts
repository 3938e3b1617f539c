import { posix } from 'node:path';
import { ActionError, TransientError } from '@lago-scw/effects';
import type { SFTPWrapper } from 'ssh2';

export interface UploadFile {
  /** Relative to the home of the SSH user. */
  readonly path: string;
  /** Permission bits; 0o600 when left out. */
  readonly mode?: number;
  readonly content: string | Buffer;
}

/** Writes files over one SFTP session, each under a temporary name that then takes its place. */
export async function uploadFiles(
  sftp: SFTPWrapper,
  files: readonly UploadFile[],
  run: string,
): Promise<void> {
  for (const file of files) refuseOutside(file.path);
  for (const folder of foldersOf(files.map(({ path }) => path))) await makeFolder(sftp, folder);
  await Promise.all(files.map((file) => writeFile(sftp, file, `${file.path}.${run}.tmp`)));
}

function refuseOutside(path: string): void {
  if (path.startsWith('/') || path.split('/').some((part) => part === '..' || part === '')) {
    throw new ActionError(
      'upload-path',
      `The path '${path}' leads out of the home folder.`,
      'Render the release again.',
    );
  }
}

/** All folders of the paths, parents first. */
function foldersOf(paths: readonly string[]): string[] {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let folder = posix.dirname(path); folder !== '.'; folder = posix.dirname(folder))
      folders.add(folder);
  }
  return [...folders].sort((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1));
}

async function makeFolder(sftp: SFTPWrapper, path: string): Promise<void> {
  try {
    await step(path, (done) => sftp.mkdir(path, { mode: 0o700 }, done));
  } catch (error) {
    // SFTP has one error for all of it: it is well if the folder is there.
    const isThere = await step(path, (done) => sftp.stat(path, done)).then(
      () => true,
      () => false,
    );
    if (!isThere) throw error;
  }
}

async function writeFile(sftp: SFTPWrapper, file: UploadFile, temporary: string): Promise<void> {
  const mode = file.mode ?? 0o600;
  await step(temporary, (done) => sftp.writeFile(temporary, file.content, { mode }, done));
  // An older temporary file keeps its mode when it is written again, and the far side's umask may take bits.
  await step(temporary, (done) => sftp.chmod(temporary, mode, done));
  await step(file.path, (done) => sftp.ext_openssh_rename(temporary, file.path, done));
}

function step(path: string, act: (done: (error?: Error | null | undefined) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    act((error) => (error ? reject(explain(path, error)) : resolve()));
  });
}

/** Codes of SFTP: 2 no such file, 3 permission denied, 4 failure (a full disk, among others). */
function explain(path: string, error: Error): Error {
  const code = 'code' in error ? error.code : undefined;
  if (code !== 2 && code !== 3 && code !== 4) {
    return new TransientError(`writing ${path}: ${error.message}`, 'unknown', { cause: error });
  }
  return new ActionError(
    'upload',
    `Could not write ${path} on the host: ${error.message}.`,
    'Look at free space (`df -h ~`) and at who owns the folder `lago-scw` in the home of the SSH user.',
    { cause: error },
  );
}
