import type { Check } from '@lago-scw/contracts';
import { failed, passed, skipped } from '../outcome.ts';
import type { Readers } from './readers.ts';
import { some } from './some.ts';
import { timed } from './timed.ts';

/** What a bucket tells of an object; undefined: it is not there. */
export type Head = (
  key: string,
) => Promise<{ readonly sizeBytes: number; readonly etag: string } | undefined>;

interface Blob {
  readonly id: string;
  readonly key: string;
  readonly size: string;
  /** MD5, base64. */
  readonly checksum: string | null;
}

const FAULTS = {
  missing: 'are not there',
  size: 'have another size',
  checksum: 'have another checksum',
} as const;

/** Looks into the bucket for a sample of the files that the copy knows (facts: lago.md 4.3, 13). */
export async function checkFiles(restored: Readers, head: Head, sample: number): Promise<Check> {
  const name = 'Files are in the bucket';
  return timed(async () => {
    const blobs = await sampleOf(restored, sample);
    if (blobs.length === 0) return skipped(name, 'the copy knows no file in the bucket');
    const faults = await Promise.all(blobs.map(async (blob) => ({ blob, fault: await faultOf(blob, head) })));
    const found = Object.entries(FAULTS).flatMap(([kind, words]) => {
      const ids = faults.filter(({ fault }) => fault === kind).map(({ blob }) => blob.id);
      return ids.length === 0 ? [] : [`${ids.length} ${words} (${some(ids)})`];
    });
    if (found.length === 0) return passed(name, `all ${blobs.length} of a sample, with size and checksum`);
    return failed(
      name,
      `of a sample of ${blobs.length}: ${found.join('; ')}`,
      'Look for older versions of these objects in the bucket, and at its lifecycle rules; ids are of active_storage_blobs.',
    );
  });
}

async function sampleOf(restored: Readers, sample: number): Promise<Blob[]> {
  const [there] = await restored.query<{ is: boolean }>(
    `SELECT to_regclass('public.active_storage_blobs') IS NOT NULL AS is`,
  );
  if (!there?.is) return [];
  return restored.query<Blob & Record<string, unknown>>(
    `SELECT id::text, key, byte_size::text AS size, checksum FROM public.active_storage_blobs
      WHERE service_name = 'amazon_compatible_endpoint' ORDER BY random() LIMIT $1`,
    [sample],
  );
}

async function faultOf(blob: Blob, head: Head): Promise<keyof typeof FAULTS | null> {
  const object = await head(blob.key);
  if (object === undefined) return 'missing';
  if (object.sizeBytes !== Number(blob.size)) return 'size';
  // An object that was uploaded in parts has no MD5 for an ETag; its mark is the hyphen.
  if (blob.checksum === null || object.etag.includes('-')) return null;
  return object.etag === Buffer.from(blob.checksum, 'base64').toString('hex') ? null : 'checksum';
}
