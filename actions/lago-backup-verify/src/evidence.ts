import { type Check, type DrillReport, type Marker, regionOf, type Spec } from '@lago-scw/contracts';
import type { Effects } from '@lago-scw/effects';
import { createDecrypt } from '@lago-scw/lago';
import type { ObjectStorage } from '@lago-scw/scaleway/object-storage';
import type { FoundKeys } from './keys.ts';
import { failed, passed, skipped } from './outcome.ts';
import { checkFiles, type Heads } from './verification/check-files.ts';
import { checkSecrets } from './verification/check-secrets.ts';
import { checkMarkers, type Freshness, readFreshness, readMarkers } from './verification/marker.ts';
import type { Readers } from './verification/readers.ts';

/** What is asked of a copy beyond the database itself. */
export interface EvidenceQuestion {
  readonly spec: Spec;
  readonly effects: Effects;
  readonly storage: ObjectStorage | null;
  readonly keys: readonly FoundKeys[];
  readonly sampleFiles: number;
  readonly backupTime: Date;
  /** The drill before; undefined: none is known. */
  readonly before: DrillReport | undefined;
}

export interface Evidence {
  readonly checks: readonly Check[];
  readonly markers: readonly Marker[];
  readonly freshness: Freshness;
}

/** Files in the bucket, secrets under the keys, and what the drill before saw. */
export async function gatherEvidence(
  question: EvidenceQuestion,
  restored: Readers,
  production: Readers | null,
): Promise<Evidence> {
  const { spec, effects, backupTime, before } = question;
  const { version } = spec.lago;
  const [files, secrets, marker, markers, freshness] = await Promise.all([
    filesCheck(question, restored, production),
    secretsChecks(question, restored),
    checkMarkers(restored, before?.markers ?? [], {
      seenAt: before === undefined ? null : new Date(before.startedAt),
      backup: backupTime,
    }),
    production === null ? [] : readMarkers(production, version, new Date(effects.clock.now())),
    readFreshness(restored, production, { version, backupTime }),
  ]);
  return { checks: [files, ...secrets, marker], markers, freshness };
}

async function filesCheck(
  { spec, storage, effects, sampleFiles }: EvidenceQuestion,
  restored: Readers,
  production: Readers | null,
): Promise<Check> {
  const bucket = spec.storage?.bucket;
  const name = 'Files are in the bucket';
  if (bucket === undefined) return skipped(name, 'lago.yml has no storage');
  if (storage === null) {
    return skipped(name, 'LAGO_AWS_S3_ACCESS_KEY_ID and LAGO_AWS_S3_SECRET_ACCESS_KEY are not given');
  }
  const heads = headsIn(storage, bucket, effects);
  return checkFiles({ restored, production, heads, sample: sampleFiles });
}

/** One effect for all of them; another try asks only for those that did not answer. */
function headsIn({ objects }: ObjectStorage, bucket: string, effects: Effects): Heads {
  return (keys) => {
    const seen = new Map<string, Awaited<ReturnType<typeof objects.head>>>();
    return effects.perform({
      id: 'drill.files',
      kind: 'scaleway',
      key: `look for ${keys.length} files in ${bucket}`,
      repeatable: true,
      do: async () => {
        const unasked = keys.filter((key) => !seen.has(key));
        await Promise.all(unasked.map(async (key) => seen.set(key, await objects.head(bucket, key))));
        return seen;
      },
    });
  };
}

async function secretsChecks({ keys }: EvidenceQuestion, restored: Readers): Promise<Check[]> {
  if (keys.length === 0) {
    return [
      skipped(
        'Secrets open',
        'LAGO_ENCRYPTION_PRIMARY_KEY and LAGO_ENCRYPTION_KEY_DERIVATION_SALT are not given',
      ),
    ];
  }
  const opened = keys.map((found) => checkSecrets(restored, createDecrypt(found.keys), found.from));
  return [...(await Promise.all(opened)), ...sameKeys(keys)];
}

/** Also of a Lago that has encrypted nothing yet: an escrow of other keys is found out too late. */
function sameKeys(found: readonly FoundKeys[]): Check[] {
  const name = 'The escrow holds the keys of the environment';
  const [one, other] = found;
  if (one === undefined || other === undefined) return [];
  const differ = (['primaryKey', 'keyDerivationSalt'] as const).filter(
    (key) => one.keys[key] !== other.keys[key],
  );
  if (differ.length === 0) return [passed(name, 'both are the same')];
  return [
    failed(
      name,
      `expected the same keys; other ones in ${differ.map((key) => KEY_NAMES[key]).join(', ')}`,
      'Find out which of them Lago runs with, and escrow those: what is encrypted with the others is lost with them.',
    ),
  ];
}

const KEY_NAMES = {
  primaryKey: 'LAGO_ENCRYPTION_PRIMARY_KEY',
  keyDerivationSalt: 'LAGO_ENCRYPTION_KEY_DERIVATION_SALT',
} as const;

/** A client for the bucket of lago.yml, when its keys are given. Loaded only then. */
export async function storageFor(
  spec: Spec,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<ObjectStorage | null> {
  const accessKey = variables.LAGO_AWS_S3_ACCESS_KEY_ID;
  const secretKey = variables.LAGO_AWS_S3_SECRET_ACCESS_KEY;
  if (accessKey === undefined || secretKey === undefined) return null;
  const { createObjectStorage } = await import('@lago-scw/scaleway/object-storage');
  return createObjectStorage({
    accessKey,
    secretKey,
    region: regionOf(spec),
    endpoint: variables.AWS_ENDPOINT_URL_S3 ?? spec.storage?.endpoint,
  });
}
