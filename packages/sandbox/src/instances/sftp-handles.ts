import type { FileHandle } from 'node:fs/promises';

export interface FolderEntry {
  readonly name: string;
  readonly path: string;
}

type Open = { readonly file: FileHandle } | { entries: readonly FolderEntry[] };

/** Open files and folders of one SFTP session, by the opaque handle that its client holds. */
export class SftpHandles {
  readonly #open = new Map<number, Open>();
  #next = 1;

  add(open: Open): Buffer {
    const handle = Buffer.alloc(4);
    handle.writeUInt32BE(this.#next);
    this.#open.set(this.#next, open);
    this.#next += 1;
    return handle;
  }

  file(handle: Buffer): FileHandle {
    const open = this.#find(handle);
    if (!('file' in open)) throw new Error('Failure: this handle is a folder');
    return open.file;
  }

  /** All entries at the first call, none afterwards: one READDIR answer holds them all. */
  takeEntries(handle: Buffer): readonly FolderEntry[] {
    const open = this.#find(handle);
    if (!('entries' in open)) throw new Error('Failure: this handle is a file');
    const { entries } = open;
    open.entries = [];
    return entries;
  }

  async close(handle: Buffer): Promise<void> {
    const open = this.#find(handle);
    this.#open.delete(handle.readUInt32BE());
    if ('file' in open) await open.file.close();
  }

  async closeAll(): Promise<void> {
    const files = [...this.#open.values()];
    this.#open.clear();
    await Promise.all(files.map((open) => ('file' in open ? open.file.close() : undefined)));
  }

  #find(handle: Buffer): Open {
    const open = handle.length === 4 ? this.#open.get(handle.readUInt32BE()) : undefined;
    if (!open) throw new Error('Failure: unknown handle');
    return open;
  }
}
