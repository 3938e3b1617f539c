import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ActionError, type Effects, messageOf } from '@lago-scw/effects';
import type { Secrets } from './vault.ts';

/** Keeps generations of secrets as files that only the owner of an age identity can read. */
export interface Escrow {
  readonly folder: string;
  /** Answers the path of the file. */
  keep(why: string, secrets: Secrets): Promise<string>;
}

/**
 * @throws ActionError `input` when the recipient is no age recipient
 */
export async function openEscrow(options: {
  /** `age1…` */
  readonly recipient: string;
  readonly folder: string;
  readonly environment: string;
  readonly effects: Effects;
}): Promise<Escrow> {
  const { recipient, folder, environment, effects } = options;
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
  return {
    folder,
    keep: async (why, secrets) => {
      const at = new Date(effects.clock.now()).toISOString();
      const content = JSON.stringify({ environment, why, at, secrets }, null, 2);
      const file = join(folder, `lago-${environment}-${why}-${at.replace(/[:.]/g, '-')}.age`);
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
      return file;
    },
  };
}
