import * as z from 'zod';

const settings = z.strictObject({
  concurrency: z
    .int()
    .min(1)
    .max(100)
    .optional()
    .describe(
      'Jobs at a time of one process, and its pool of connections; lago.worker-concurrency when left out.',
    ),
  replicas: z.int().min(1).max(20).default(1).describe('Processes of this worker on a color.'),
});

export type WorkerSettings = z.output<typeof settings>;

/** Settings of single workers, by their names; `default` is the worker that always runs. */
export function workerSettings<const Name extends string>(names: readonly Name[]) {
  const shape = Object.fromEntries(names.map((name) => [name, settings.optional()])) as Record<
    Name,
    z.ZodOptional<typeof settings>
  >;
  return z
    .strictObject({ default: settings.optional(), ...shape })
    .describe('Concurrency and number of processes of single workers, `default` among them.');
}
