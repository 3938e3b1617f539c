import type { Spec } from '@lago-scw/contracts';
import { type Effects, messageOf } from '@lago-scw/effects';
import type { ObjectStorage } from '@lago-scw/scaleway/object-storage';

/** Keeps copies of escrowed generations in the environment's bucket. */
export interface EscrowBucket {
  /** Answers `s3://bucket/key`; undefined when it could not be copied: the file on the runner is the one that counts. */
  copy(name: string, sealed: Uint8Array): Promise<string | undefined>;
}

/** The bucket that provision makes: private, with versions, and nothing in it expires but what was replaced. */
export function escrowBucket(options: {
  readonly spec: Spec;
  readonly storage: ObjectStorage;
  readonly effects: Effects;
  readonly warning: (text: string) => void;
}): EscrowBucket | undefined {
  const { spec, storage, effects, warning } = options;
  if (spec.storage?.managed !== true) return undefined;
  const { bucket } = spec.storage;
  return {
    copy: async (name, sealed) => {
      const key = `lago-scw/escrow/${spec.environment}/${name}`;
      const place = `s3://${bucket}/${key}`;
      try {
        await effects.perform({
          id: 'provision.escrow.copy',
          kind: 'scaleway',
          key: place,
          title: `copy the escrow to ${place}`,
          repeatable: true,
          do: () => storage.objects.put(bucket, key, sealed),
        });
        return place;
      } catch (error) {
        warning(
          `${name} is not in bucket ${bucket} (${messageOf(error)}). The file on this runner is the only copy: keep it, no later run makes another.`,
        );
        return undefined;
      }
    },
  };
}
