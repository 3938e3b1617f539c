import { ActionError } from '@lago-scw/effects';

/** As many bytes of an archive as its header may need up to its time. */
export const HEADER_BYTES = 64;

/**
 * When pg_dump began to write an archive of its custom format: every row that it holds is at most so old. It is written
 * in the time of the dumping machine without a zone, which servers keep in UTC (PostgreSQL, pg_backup_archiver.c:
 * magic, three bytes of version, sizes of integers and offsets, format, compression, then the parts of a `struct tm`).
 *
 * @throws ActionError `archive` when it is no such archive
 */
export function archiveTime(header: Uint8Array, name: string): Date {
  const bytes = Buffer.from(header);
  if (bytes.subarray(0, 5).toString('latin1') !== 'PGDMP') {
    throw new ActionError(
      'archive',
      `${name} is not an archive of pg_dump in its custom format.`,
      'Make it with pg_dump --format=custom, and give archives a prefix of their own in the bucket.',
    );
  }
  const [major = 0, minor = 0] = bytes.subarray(5, 7);
  const integerBytes = bytes[8] ?? 4;
  // From 1.15 on one byte names the kind of compression; before, an integer gave its level.
  const compressionBytes = major > 1 || minor >= 15 ? 1 : integerBytes + 1;
  const start = 11 + compressionBytes;
  const part = (index: number) => {
    const at = start + index * (integerBytes + 1);
    return bytes.readUIntLE(at + 1, integerBytes) * (bytes[at] === 0 ? 1 : -1);
  };
  const [second, minute, hour, day, month, year] = [0, 1, 2, 3, 4, 5].map(part);
  return new Date(Date.UTC((year ?? 0) + 1900, month, day, hour, minute, second));
}
