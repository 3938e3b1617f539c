import { EXAMPLE_TOPOLOGY } from '@lago-scw/contracts/example-topology';
import { createSshKeyPair } from '@lago-scw/sandbox';
import { describe, expect, it } from 'vitest';
import type { Context } from './context.ts';
import { readPlan } from './plan.ts';
import { testContext } from './test-context.ts';

const variables = {
  SSH_PRIVATE_KEY: createSshKeyPair().private,
  POSTGRES_PASSWORD: 'password',
} as Context['variables'];

function plan(inputs: Partial<Context['inputs']>, further: Partial<Context['variables']> = {}) {
  const { context } = testContext({
    folder: '/nowhere',
    topology: EXAMPLE_TOPOLOGY,
    variables: { ...variables, ...further },
    listener: undefined,
    inputs,
  });
  return readPlan(context);
}

describe('a drill is refused before anything is asked of anybody', () => {
  it.each<[string, Partial<Context['inputs']>, RegExp]>([
    ['a day that does not exist', { at: '2026-02-31' }, /'2026-02-31', which is no date/],
    ['an hour that does not exist', { at: '2026-02-01T25:00Z' }, /which is no date/],
    ['two choices of a backup', { at: '2026-02-01', random: true }, /'at' and 'random' are both set/],
    ['a signature without a token', { attest: true }, /'github-token' is not set/],
    [
      'a limit that is never reached',
      { 'max-rto-minutes': 600 },
      /600, and the copy exists for 'max-scratch-minutes' = 180/,
    ],
    ['archives without keys of the bucket', { archive: 's3://dumps/x' }, /'archive' is s3:\/\/dumps\/x/],
    ['a bucket for reports without its keys', { 'reports-bucket': 'other' }, /'reports-bucket' is other/],
  ])('for %s', async (_name, inputs, message) => {
    await expect(plan(inputs)).rejects.toThrow(message);
  });

  it('for half of the keys of a bucket', async () => {
    const half = { LAGO_AWS_S3_ACCESS_KEY_ID: 'SCW' };
    await expect(plan({}, half)).rejects.toThrow(/LAGO_AWS_S3_SECRET_ACCESS_KEY is not set/);
  });
});
