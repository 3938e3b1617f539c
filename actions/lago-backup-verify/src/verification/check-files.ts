import type { Check } from '@lago-scw/contracts';
import { failed, passed, skipped } from '../outcome.ts';
import type { Readers } from './readers.ts';
import { some } from './some.ts';
import { timed } from './timed.ts';

/** What a bucket tells of an object. */
interface Head {
  readonly sizeBytes: number;
  readonly etag: string;
}

/** Asks a bucket for objects by their keys; undefined: it is not there. */
export type Heads = (keys: readonly string[]) => Promise<ReadonlyMap<string, Head | undefined>>;

export interface FilesQuestion {
  readonly restored: Readers;
  readonly production: Readers | null;
  readonly heads: Heads;
  /** How many files are looked for. */
  readonly sample: number;
}

interface Blob {
  readonly id: string;
  readonly key: string;
  readonly size: string;
  /** MD5, base64. */
  readonly checksum: string | null;
}

type Finding = 'right' | 'missing' | 'size' | 'checksum' | 'in parts';

/**
 * Looks into the bucket for a sample of the files that the copy knows (facts: lago.md 4.3, 13). What production has
 * deleted since the backup is no loss.
 */
export async function checkFiles(question: FilesQuestion): Promise<Check> {
  const name = 'Files are in the bucket';
  return timed(async () => {
    const blobs = await sampleOf(question.restored, question.sample);
    if (blobs.length === 0) return skipped(name, 'the copy knows no file in the bucket');
    const objects = await question.heads(blobs.map(({ key }) => key));
    const judged = blobs.map((blob) => ({ blob, finding: findingOf(blob, objects.get(blob.key)) }));
    const idsOf = (wanted: Finding) =>
      judged.filter(({ finding }) => finding === wanted).map(({ blob }) => blob.id);
    const missing = idsOf('missing');
    const deleted = await deletedSince(question.production, missing);
    const faults = [
      told(
        missing.filter((id) => !deleted.includes(id)),
        'are not there',
      ),
      told(idsOf('size'), 'have another size'),
      told(idsOf('checksum'), 'have another checksum'),
    ].filter((fault) => fault !== null);
    if (faults.length === 0)
      return passed(name, proven(blobs.length, idsOf('in parts').length, deleted.length));
    return failed(
      name,
      `of a sample of ${blobs.length}: ${faults.join('; ')}`,
      'Look for older versions of these objects in the bucket, and at its lifecycle rules; ids are of active_storage_blobs.',
    );
  });
}

function told(ids: readonly string[], fault: string): string | null {
  return ids.length === 0 ? null : `${ids.length} ${fault} (${some(ids)})`;
}

function proven(sample: number, inParts: number, deleted: number): string {
  const exceptions = [
    inParts > 0 ? `${inParts} by size alone, as they were uploaded in parts` : '',
    deleted > 0 ? `${deleted} were deleted by production since` : '',
  ].filter((part) => part !== '');
  const all = `all ${sample} of a sample, with size and checksum`;
  return exceptions.length === 0 ? all : `${all}; of them ${exceptions.join(', ')}`;
}

/** Of these files, those that production does not know any more. */
async function deletedSince(production: Readers | null, ids: readonly string[]): Promise<readonly string[]> {
  if (production === null || ids.length === 0 || !(await hasBlobs(production))) return [];
  const rows = await production.query<{ id: string }>(
    'SELECT id::text FROM public.active_storage_blobs WHERE id = ANY ($1::uuid[])',
    [ids],
  );
  const known = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => !known.has(id));
}

async function hasBlobs(readers: Readers): Promise<boolean> {
  const [there] = await readers.query<{ is: boolean }>(
    `SELECT to_regclass('public.active_storage_blobs') IS NOT NULL AS is`,
  );
  return there?.is ?? false;
}

async function sampleOf(restored: Readers, sample: number): Promise<Blob[]> {
  if (!(await hasBlobs(restored))) return [];
  return restored.query<Blob & Record<string, unknown>>(
    `SELECT id::text, key, byte_size::text AS size, checksum FROM public.active_storage_blobs
      WHERE service_name = 'amazon_compatible_endpoint' ORDER BY random() LIMIT $1`,
    [sample],
  );
}

function findingOf(blob: Blob, object: Head | undefined): Finding {
  if (object === undefined) return 'missing';
  if (object.sizeBytes !== Number(blob.size)) return 'size';
  // An object that was uploaded in parts has no MD5 for an ETag; its mark is the hyphen.
  if (blob.checksum === null || object.etag.includes('-')) return 'in parts';
  return object.etag === Buffer.from(blob.checksum, 'base64').toString('hex') ? 'right' : 'checksum';
}
