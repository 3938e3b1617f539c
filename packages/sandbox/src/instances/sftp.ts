import { constants } from 'node:fs';
import fs from 'node:fs/promises';
import ssh2, { type Attributes, type SFTPWrapper } from 'ssh2';
import { advertisePosixRename, readTwoStrings } from './sftp-extensions.ts';
import { SftpHandles } from './sftp-handles.ts';
import { homePath } from './sftp-paths.ts';

const { STATUS_CODE: status, OPEN_MODE: openMode } = ssh2.utils.sftp;

/**
 * The SFTP subsystem of an instance, rooted in its home: relative paths start there, others are refused.
 *
 * @param whenReplaced called when a file has taken the place of another, before the client is told
 */
export function serveSftp(sftp: SFTPWrapper, home: string, whenReplaced: () => void = () => {}): void {
  const handles = new SftpHandles();
  const at = (path: string): string => homePath(home, path);
  advertisePosixRename(sftp);

  const answer = (id: number, work: () => Promise<void>): void => {
    work().catch((error: NodeJS.ErrnoException) => sftp.status(id, statusOf(error), error.message));
  };
  const done = (id: number, work: () => Promise<unknown>): void =>
    answer(id, async () => {
      await work();
      sftp.status(id, status.OK);
    });

  sftp.on('OPEN', (id, path, flags, attributes) =>
    answer(id, async () => {
      const file = await fs.open(at(path), openFlags(flags), attributes.mode ?? 0o666);
      sftp.handle(id, handles.add({ file }));
    }),
  );
  sftp.on('READ', (id, handle, offset, length) =>
    answer(id, async () => {
      const buffer = Buffer.alloc(Math.min(length, 256 * 1024));
      const { bytesRead } = await handles.file(handle).read(buffer, 0, buffer.length, offset);
      if (bytesRead === 0) sftp.status(id, status.EOF);
      else sftp.data(id, buffer.subarray(0, bytesRead));
    }),
  );
  sftp.on('WRITE', (id, handle, offset, data) =>
    done(id, () => handles.file(handle).write(data, 0, data.length, offset)),
  );
  sftp.on('CLOSE', (id, handle) => done(id, () => handles.close(handle)));
  sftp.on('FSTAT', (id, handle) =>
    answer(id, async () => sftp.attrs(id, attributesOf(await handles.file(handle).stat()))),
  );
  sftp.on('FSETSTAT', (id, handle, attributes) =>
    done(id, async () => {
      const file = handles.file(handle);
      if (attributes.mode !== undefined) await file.chmod(attributes.mode & 0o7777);
      if (attributes.size !== undefined) await file.truncate(attributes.size);
      if (attributes.mtime !== undefined) await file.utimes(attributes.atime, attributes.mtime);
    }),
  );
  sftp.on('STAT', (id, path) =>
    answer(id, async () => sftp.attrs(id, attributesOf(await fs.stat(at(path))))),
  );
  sftp.on('LSTAT', (id, path) =>
    answer(id, async () => sftp.attrs(id, attributesOf(await fs.lstat(at(path))))),
  );
  sftp.on('SETSTAT', (id, path, attributes) =>
    done(id, async () => {
      if (attributes.mode !== undefined) await fs.chmod(at(path), attributes.mode & 0o7777);
      if (attributes.size !== undefined) await fs.truncate(at(path), attributes.size);
      if (attributes.mtime !== undefined) await fs.utimes(at(path), attributes.atime, attributes.mtime);
    }),
  );
  sftp.on('OPENDIR', (id, path) =>
    answer(id, async () => {
      const folder = at(path);
      const names = (await fs.readdir(folder)).map((name) => ({ name, path: `${folder}/${name}` }));
      sftp.handle(id, handles.add({ entries: names }));
    }),
  );
  sftp.on('READDIR', (id, handle) =>
    answer(id, async () => {
      const entries = handles.takeEntries(handle);
      if (entries.length === 0) {
        sftp.status(id, status.EOF);
        return;
      }
      const listed = await Promise.all(
        entries.map(async ({ name, path }) => {
          const stats = await fs.lstat(path);
          return {
            filename: name,
            longname: `${stats.mode} ${stats.size} ${name}`,
            attrs: attributesOf(stats),
          };
        }),
      );
      sftp.name(id, listed);
    }),
  );
  sftp.on('REALPATH', (id, path) =>
    answer(id, async () => sftp.name(id, [{ filename: at(path), longname: at(path), attrs: noAttributes }])),
  );
  sftp.on('READLINK', (id, path) =>
    answer(id, async () => {
      const filename = await fs.readlink(at(path));
      sftp.name(id, [{ filename, longname: filename, attrs: noAttributes }]);
    }),
  );
  // OpenSSH swaps the two arguments against the draft; ssh2's client knows and does the same.
  sftp.on('SYMLINK', (id, target, path) => done(id, () => fs.symlink(target, at(path))));
  sftp.on('REMOVE', (id, path) => done(id, () => fs.unlink(at(path))));
  sftp.on('MKDIR', (id, path, attributes) => done(id, () => fs.mkdir(at(path), attributes.mode ?? 0o777)));
  sftp.on('RMDIR', (id, path) => done(id, () => fs.rmdir(at(path))));
  sftp.on('RENAME', (id, from, to) => done(id, () => renameToFreeName(at(from), at(to))));
  sftp.on('EXTENDED', (id, name, data) => {
    if (name !== 'posix-rename@openssh.com') {
      sftp.status(id, status.OP_UNSUPPORTED, `The sandbox does not serve the SFTP extension ${name}.`);
      return;
    }
    done(id, async () => {
      const [from, to] = readTwoStrings(data);
      await fs.rename(at(from), at(to));
      whenReplaced();
    });
  });
  sftp.on('close', () => void handles.closeAll());
}

/** SSH_FXP_RENAME refuses to replace a file (OpenSSH does it by link and unlink). */
async function renameToFreeName(from: string, to: string): Promise<void> {
  const occupied = await fs.lstat(to).then(
    () => true,
    () => false,
  );
  if (occupied) throw new Error('Failure: the new name exists; posix-rename@openssh.com replaces it');
  await fs.rename(from, to);
}

const noAttributes: Attributes = { mode: 0, uid: 0, gid: 0, size: 0, atime: 0, mtime: 0 };

function attributesOf(stats: Awaited<ReturnType<typeof fs.stat>>): Attributes {
  return {
    mode: Number(stats.mode),
    uid: Number(stats.uid),
    gid: Number(stats.gid),
    size: Number(stats.size),
    atime: Math.floor(Number(stats.atimeMs) / 1000),
    mtime: Math.floor(Number(stats.mtimeMs) / 1000),
  };
}

function openFlags(flags: number): number {
  const has = (bit: number): boolean => (flags & bit) !== 0;
  const both = has(openMode.READ) && has(openMode.WRITE);
  let result = both ? constants.O_RDWR : has(openMode.WRITE) ? constants.O_WRONLY : constants.O_RDONLY;
  if (has(openMode.APPEND)) result |= constants.O_APPEND;
  if (has(openMode.CREAT)) result |= constants.O_CREAT;
  if (has(openMode.TRUNC)) result |= constants.O_TRUNC;
  if (has(openMode.EXCL)) result |= constants.O_EXCL;
  return result;
}

function statusOf(error: NodeJS.ErrnoException): number {
  if (error.code === 'ENOENT') return status.NO_SUCH_FILE;
  if (error.code === 'EACCES' || error.code === 'EPERM') return status.PERMISSION_DENIED;
  return status.FAILURE;
}
