import { messageOf } from '@lago-scw/effects';
import { SIDEKIQ_PROBE } from '@lago-scw/lago';
import * as z from 'zod';
import { ProbeFailure } from '../probe.ts';
import type { LagoHost } from './hosts.ts';

const statsSchema = z.object({
  /** Seconds since the epoch, by the clock of the host. */
  now: z.number(),
  processes: z.int(),
  polled: z.array(z.string()),
  queues: z.array(z.object({ name: z.string(), size: z.int(), latencySeconds: z.number() })),
  memoryPolicy: z.string().nullable(),
  /** `ok`, `missing`, or the class of the error. */
  cache: z.string(),
  died: z.array(z.object({ job: z.string(), error: z.string().nullable() })),
  fingerprints: z.record(z.string(), z.string()),
});

/** What Redis and Sidekiq hold, as a container of the api sees them. */
export type SidekiqStats = z.infer<typeof statsSchema>;

/**
 * Asks in the api's container, with the variables that it has.
 *
 * @param since seconds since the epoch: jobs that died later are listed
 * @throws ProbeFailure when Redis cannot be asked from there
 */
export async function readSidekiq({ host, commands, color }: LagoHost, since: number): Promise<SidekiqStats> {
  const argv = commands.exec('api', ['bundle', 'exec', 'ruby', '-e', SIDEKIQ_PROBE, '--', String(since)]);
  try {
    const { stdout } = await host.run(argv, { label: 'look at Sidekiq', timeoutSeconds: 60 });
    return statsSchema.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
  } catch (error) {
    const [first = '', ...lines] = messageOf(error).split('\n');
    throw new ProbeFailure(
      'an answer from Redis',
      lines.at(-1)?.replace(/^\| /, '') ?? first,
      `From the api's container on ${color} Redis does not answer: check REDIS_URL, its password, and that the private network reaches it.`,
    );
  }
}
