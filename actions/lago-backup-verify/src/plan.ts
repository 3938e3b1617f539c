import { loadSpec } from '@lago-scw/action-kit';
import type { Spec } from '@lago-scw/contracts';
import { ActionError } from '@lago-scw/effects';
import { checkPrivateKey } from '@lago-scw/host';
import { invariantsOf } from '@lago-scw/lago';
import type { ObjectStorage } from '@lago-scw/scaleway/object-storage';
import { createReportArchive, type ReportArchive, readAccepted } from './archive.ts';
import type { Context } from './context.ts';
import { storageFor } from './evidence.ts';
import { type FoundKeys, findKeys } from './keys.ts';
import { createStopwatch, type Stopwatch } from './stopwatch.ts';

/** What a drill was asked for, read and checked; nobody has been asked anything yet. */
export interface Plan {
  readonly context: Context;
  readonly spec: Spec;
  readonly keys: readonly FoundKeys[];
  readonly accepted: Readonly<Record<string, number>>;
  readonly storage: ObjectStorage | null;
  /** Null: there is no bucket to keep reports in, or no keys of it. */
  readonly archive: ReportArchive | null;
  readonly stopwatch: Stopwatch;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
}

/** @throws ActionError `input` and others for what a drill cannot be begun with */
export async function readPlan(context: Context): Promise<Plan> {
  const { inputs, variables, effects } = context;
  // Needed only once the copy is there: too late to learn that it cannot be used.
  checkPrivateKey(variables.SSH_PRIVATE_KEY);
  checkTogether(inputs);
  checkBucketKeys(context);
  const { spec } = await loadSpec(inputs.spec, context);
  const known = invariantsOf(spec.lago.version).map(({ id }) => id);
  const accepted = readAccepted(inputs['accept-violations'], known);
  const storage = await storageFor(spec, variables);
  const keys = await findKeys({
    environment: variables,
    escrowFile: inputs['escrow-file'],
    storage,
    effects,
    ageIdentity: variables.AGE_IDENTITY,
    workspace: context.runner.workspace,
  });
  const bucket = inputs['reports-bucket'] ?? spec.storage?.bucket;
  const archive =
    storage === null || bucket === undefined
      ? null
      : createReportArchive({ storage, bucket, environment: spec.environment, effects });
  const stopwatch = createStopwatch(effects.clock);
  return { context, spec, keys, accepted, storage, archive, stopwatch, startedAt: effects.clock.now() };
}

/** @throws ActionError `input` for inputs that contradict each other */
function checkTogether(inputs: Context['inputs']): void {
  const { at, random, attest } = inputs;
  const [rtoMinutes, scratchMinutes] = [inputs['max-rto-minutes'], inputs['max-scratch-minutes']];
  if (at !== undefined && !isDate(at)) {
    throw mistake(`Input 'at' is '${at}', which is no date.`, 'Give a day that exists.');
  }
  if (at !== undefined && random) {
    throw mistake("Inputs 'at' and 'random' are both set.", 'Set one of them.');
  }
  if (attest && inputs['github-token'] === undefined) {
    throw mistake(
      "Input 'attest' is true, and 'github-token' is not set.",
      'Pass github-token: secrets.GITHUB_TOKEN, and give the job `permissions: id-token: write, attestations: write`.',
    );
  }
  if (rtoMinutes > scratchMinutes) {
    throw mistake(
      `Input 'max-rto-minutes' is ${rtoMinutes}, and the copy exists for 'max-scratch-minutes' = ${scratchMinutes} at most: it would be given up first.`,
      'Raise max-scratch-minutes above it.',
    );
  }
}

/** JavaScript takes 31 February for 3 March. */
function isDate(text: string): boolean {
  const day = new Date(text.slice(0, 10));
  return !Number.isNaN(Date.parse(text)) && day.toISOString().startsWith(text.slice(0, 10));
}

/** Half a pair, or a bucket without keys, would be left out in silence. */
function checkBucketKeys({ inputs, variables }: Context): void {
  const names = ['LAGO_AWS_S3_ACCESS_KEY_ID', 'LAGO_AWS_S3_SECRET_ACCESS_KEY'] as const;
  const missing = names.filter((name) => variables[name] === undefined);
  const [one] = missing;
  if (one !== undefined && missing.length < names.length) {
    throw mistake(
      `${one} is not set, while its other half is.`,
      'Set both keys of the bucket, or leave both out.',
    );
  }
  for (const input of ['archive', 'reports-bucket'] as const) {
    const value = inputs[input];
    if (value === undefined || missing.length === 0) continue;
    throw mistake(
      `Input '${input}' is ${value}, and the keys of the bucket are not set.`,
      `Set ${names.join(' and ')}.`,
    );
  }
}

function mistake(message: string, remedy: string): ActionError {
  return new ActionError('input', message, remedy);
}
