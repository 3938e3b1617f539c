import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { maskSecret } from '@lago-scw/action-kit';
import { ActionError, type Effects, messageOf } from '@lago-scw/effects';
import type { EncryptionKeys } from '@lago-scw/lago';
import type { ObjectStorage } from '@lago-scw/scaleway/object-storage';

/** Keys of Lago's encryption, and where they are from. */
export interface FoundKeys {
  readonly from: 'the environment' | 'the escrow';
  readonly keys: EncryptionKeys;
}

export interface KeySources {
  /** Variables of the step. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Path of the escrowed copy, from the root of the repository, or `s3://bucket/key`; and what opens it. */
  readonly escrowFile: string | undefined;
  /** Where the bucket is read; null without its keys. */
  readonly storage: ObjectStorage | null;
  readonly effects: Effects;
  readonly ageIdentity: string | undefined;
  readonly workspace: string;
}

const PRIMARY = 'LAGO_ENCRYPTION_PRIMARY_KEY';
const SALT = 'LAGO_ENCRYPTION_KEY_DERIVATION_SALT';

/**
 * The keys of the environment and those that were escrowed; each is proven by itself, for either may be the one that is
 * left after a disaster.
 *
 * @throws ActionError `input` when a half is given, or the escrow does not open
 */
export async function findKeys(sources: KeySources): Promise<FoundKeys[]> {
  const found: FoundKeys[] = [];
  const given = keysIn(sources.environment, 'The environment of this step');
  if (given !== null) found.push({ from: 'the environment', keys: given });
  if (sources.escrowFile !== undefined) {
    const keys = keysIn(await openEscrow(sources.escrowFile, sources), sources.escrowFile);
    if (keys === null) throw incomplete(`${sources.escrowFile} holds neither key`);
    found.push({ from: 'the escrow', keys });
  }
  return found;
}

function keysIn(values: Readonly<Record<string, string | undefined>>, where: string): EncryptionKeys | null {
  const primaryKey = values[PRIMARY];
  const keyDerivationSalt = values[SALT];
  if (primaryKey === undefined && keyDerivationSalt === undefined) return null;
  if (primaryKey === undefined || keyDerivationSalt === undefined) {
    throw incomplete(`${where} holds one of ${PRIMARY} and ${SALT} only`);
  }
  return { primaryKey, keyDerivationSalt };
}

function incomplete(what: string): ActionError {
  return new ActionError('input', `${what}.`, `Give both: ${PRIMARY} and ${SALT}.`);
}

/** What provision escrows (JSON with `secrets`), any JSON object, or lines of `NAME=value`; age, armored or not. */
async function openEscrow(file: string, sources: KeySources): Promise<Record<string, string>> {
  const { ageIdentity } = sources;
  if (ageIdentity === undefined) {
    throw new ActionError(
      'input',
      `Input 'escrow-file' is ${file}, and AGE_IDENTITY is not set.`,
      'Set AGE_IDENTITY to the key that opens it (AGE-SECRET-KEY-1…), or leave escrow-file out.',
    );
  }
  const content = await readEscrow(file, sources);
  try {
    const { armor, Decrypter } = await import('age-encryption');
    const text = content.toString('latin1');
    const decrypter = new Decrypter();
    decrypter.addIdentity(ageIdentity.trim());
    const sealed = text.startsWith('-----BEGIN AGE') ? armor.decode(text) : new Uint8Array(content);
    return readValues(await decrypter.decrypt(sealed, 'text'));
  } catch (error) {
    throw new ActionError(
      'input',
      `The escrow ${file} does not open: ${messageOf(error)}`,
      'Set AGE_IDENTITY to the identity of the recipient that it was made for.',
      { cause: error },
    );
  }
}

async function readEscrow(file: string, { workspace, storage, effects }: KeySources): Promise<Buffer> {
  const [, bucket, key] = /^s3:\/\/([^/]+)\/(.+)$/.exec(file) ?? [];
  if (bucket === undefined || key === undefined) {
    return readFile(join(workspace, file)).catch((error: unknown) => {
      throw unreadable(
        file,
        error,
        'Give its path from the root of the repository, and check it out before this step.',
      );
    });
  }
  if (storage === null) {
    const lacking = new Error('LAGO_AWS_S3_ACCESS_KEY_ID and LAGO_AWS_S3_SECRET_ACCESS_KEY are not set');
    throw unreadable(file, lacking, 'Set both keys of the bucket.');
  }
  const content = await effects.perform({
    id: 'drill.escrow',
    kind: 'scaleway',
    key: `read ${file}`,
    repeatable: true,
    do: () => storage.objects.get(bucket, key),
  });
  return Buffer.from(content);
}

function unreadable(file: string, cause: unknown, remedy: string): ActionError {
  const message = `Input 'escrow-file' is ${file}, which cannot be read: ${messageOf(cause)}`;
  return new ActionError('input', message, remedy, { cause });
}

function readValues(text: string): Record<string, string> {
  const values = text.trimStart().startsWith('{')
    ? parsedObject(text)
    : Object.fromEntries(
        text.split('\n').flatMap((line) => {
          const [, name, value] = /^(\w+)=(.*)$/.exec(line.trim()) ?? [];
          return name === undefined || value === undefined ? [] : [[name, value]];
        }),
      );
  for (const value of Object.values(values)) if (value !== '') maskSecret(value);
  return values;
}

/** The error of JSON.parse would show what it could not read. */
function parsedObject(text: string): Record<string, string> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new Error('it is neither lines of NAME=value nor a JSON object');
  }
  const entries: [string, unknown][] = Object.entries(secretsOf(parsed));
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])),
  );
}

function secretsOf(parsed: unknown): object {
  const { secrets } = (parsed ?? {}) as { secrets?: unknown };
  return typeof secrets === 'object' && secrets !== null ? secrets : (parsed ?? {});
}
