import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ActionError, type Effects, messageOf } from '@lago-scw/effects';
import type { EscrowBucket } from './escrow-bucket.ts';
import type { Secrets } from './vault.ts';

/** Keeps generations of secrets as files that only the owner of an age identity can read. */
export interface Escrow {
  /** Folder of the generations of this run; empty while there is none. */
  folder(): string;
  keep(why: string, secrets: Secrets): Promise<Kept>;
}

/** Where a generation is. */
export interface Kept {
  /** Path on this runner. */
  readonly file: string;
  /** `s3://bucket/key` of the copy; undefined: there is none. */
  readonly copy: string | undefined;
}

export interface EscrowOptions {
  /** `age1…` */
  readonly recipient: string;
  readonly folder: string;
  readonly environment: string;
  readonly effects: Effects;
  /** Where a copy goes. */
  readonly bucket: EscrowBucket | undefined;
  /** Told before anything is done with the secrets, so that the file is found although the run fails. */
  readonly onKept: (folder: string) => void;
}

/**
 * @throws ActionError `input` when the recipient is no age recipient
 */
export async function openEscrow(options: EscrowOptions): Promise<Escrow> {
  const { recipient, folder, environment, effects, bucket, onKept } = options;
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  try {
    encrypter.addRecipient(recipient);
  } catch (error) {
    throw new ActionError(
      'input',
      `Input 'age-recipient' is no age recipient: ${messageOf(error)}`,
      'Make one with `age-keygen -o key.txt`, keep key.txt offline, and give the line that starts with age1.',
    );
  }
  let kept = '';
  return {
    folder: () => kept,
    keep: async (why, secrets) => {
      const at = new Date(effects.clock.now()).toISOString();
      const content = JSON.stringify({ environment, why, at, secrets }, null, 2);
      const name = `lago-${environment}-${why}-${at.replace(/[:.]/g, '-')}.age`;
      const file = join(folder, name);
      const sealed = await encrypter.encrypt(content);
      await effects.perform({
        id: `provision.escrow.${why}`,
        kind: 'file',
        key: file,
        title: `escrow ${why}`,
        repeatable: true,
        do: async () => {
          await mkdir(folder, { recursive: true, mode: 0o700 });
          await writeFile(file, sealed, { mode: 0o600 });
        },
      });
      kept = folder;
      onKept(folder);
      return { file, copy: await bucket?.copy(name, sealed) };
    },
  };
}
