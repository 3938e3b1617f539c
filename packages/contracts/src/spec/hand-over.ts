import * as z from 'zod';

export const handOver = z
  .strictObject({
    'canary-percent': z
      .int()
      .min(0)
      .max(50)
      .default(0)
      .describe('Share of the requests that the new release gets first, while the old one serves the rest.'),
    'canary-seconds': z.int().min(5).max(3600).default(60).describe('How long.'),
    'drain-seconds': z
      .int()
      .min(6)
      .max(120)
      .default(8)
      .describe(
        'How long connections are asked to close. Longer than the 5 s after which idle ones are closed.',
      ),
    'in-flight-seconds': z
      .int()
      .min(1)
      .max(600)
      .default(60)
      .describe(
        'How long requests that began before the hand-over may take to end. Others are served meanwhile.',
      ),
    'closed-seconds': z
      .int()
      .min(1)
      .max(20)
      .default(5)
      .describe('How long new connections may wait for the last request in flight, right before the move.'),
    'cut-in-flight': z
      .boolean()
      .default(false)
      .describe(
        'Move even when requests are still in flight then: they are lost. For the AI assistant’s lasting connections.',
      ),
    'quiet-seconds': z
      .int()
      .min(0)
      .max(3600)
      .default(120)
      .describe(
        'How long jobs in progress may take to end by themselves; then they are pushed back and done again.',
      ),
    'bake-minutes': z
      .int()
      .min(0)
      .max(120)
      .default(2)
      .describe('How long the new release is watched after a promote. It is taken back when it fails.'),
    'keep-releases': z
      .int()
      .min(2)
      .max(20)
      .default(3)
      .describe('Releases that stay on each instance, for a rollback.'),
    standby: z
      .enum(['warm', 'parked'])
      .default('warm')
      .describe(
        'warm: the old release stays up for a rollback in seconds. parked: its instance is powered off after the bake.',
      ),
  })
  .describe('How traffic passes from one color to the other.');
