import type { Check } from '@lago-scw/contracts';
import type { Decrypt } from '@lago-scw/lago';
import { failed, passed, skipped } from '../outcome.ts';
import type { Readers } from './readers.ts';
import { some } from './some.ts';
import { timed } from './timed.ts';

/** The only columns that Lago encrypts (facts: lago.md 4.4). */
const TABLES = ['payment_providers', 'integrations'];

/**
 * Opens every encrypted value of the copy with the keys; what comes out is thrown away at once. Names rows by id only.
 *
 * @param keysFrom where the keys are from, for people
 */
export async function checkSecrets(restored: Readers, decrypt: Decrypt, keysFrom: string): Promise<Check> {
  const name = `Secrets open with the keys of ${keysFrom}`;
  return timed(async () => {
    const unopened: string[] = [];
    let opened = 0;
    for (const table of await tablesThere(restored)) {
      const rows = restored.stream<{ id: string; secrets: string }>(
        `SELECT id::text, secrets FROM public.${table} WHERE secrets IS NOT NULL`,
      );
      for await (const { id, secrets } of rows) {
        if (opens(decrypt, secrets)) opened += 1;
        else unopened.push(`${table} ${id}`);
      }
    }
    if (unopened.length > 0) {
      return failed(
        name,
        `${unopened.length} of ${opened + unopened.length} do not open: ${some(unopened)}`,
        'These are not the keys that they were made with: find LAGO_ENCRYPTION_PRIMARY_KEY and LAGO_ENCRYPTION_KEY_DERIVATION_SALT of that time, or the keys of payment providers and integrations must be entered anew.',
      );
    }
    if (opened === 0) return skipped(name, 'the copy has no encrypted value: nothing is proven');
    return passed(name, `all ${opened}`);
  });
}

async function tablesThere(restored: Readers): Promise<string[]> {
  const rows = await restored.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns
      WHERE table_schema = 'public' AND column_name = 'secrets' AND table_name = ANY ($1)`,
    [TABLES],
  );
  return rows.map(({ name }) => name);
}

function opens(decrypt: Decrypt, value: string): boolean {
  try {
    JSON.parse(decrypt(value));
    return true;
  } catch {
    return false;
  }
}
