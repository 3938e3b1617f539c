import { COLORS } from '@lago-scw/contracts';
import { ActionError, messageOf } from '@lago-scw/effects';
import * as z from 'zod';

export const CURRENT_FILE = 'lago-scw/current.json';
/** On the only instance: what a deploy prepared, or a rollback, to take the place of the current release. */
export const NEXT_FILE = 'lago-scw/next.json';
export const HAND_OVER_FILE = 'lago-scw/hand-over.json';

/** `current.json` of a host: what a deploy put there; `next.json`: what only waits there. */
const currentSchema = z.object({
  schema: z.literal('lago-scw/current@1'),
  release: z.string(),
  lagoVersion: z.string(),
  composeProject: z.string(),
  services: z.object({ web: z.array(z.string()), jobs: z.array(z.string()), clock: z.array(z.string()) }),
  /** `deploying` from the moment the containers change until they are healthy. */
  state: z.enum(['deploying', 'ready']),
  /** Newest migration of the database after this release's own; null while it is not known. */
  schemaVersion: z.string().nullable(),
  deployedAt: z.string(),
  /** When traffic came to this release last, or it was made ready for a rollback; null for one that still waits for its promote. */
  promotedAt: z.string().nullable(),
  run: z.string(),
  /** In `next.json`: id of the release that served when this one was deployed beside it. */
  beside: z.string().optional(),
  /** Upgrade tasks that have ended on this database, of this release and of those before. */
  tasksDone: z.array(z.string()).readonly().default([]),
});

export type Current = z.infer<typeof currentSchema>;

const side = z.object({ color: z.enum(COLORS), release: z.string().nullable() });

/**
 * `hand-over.json`, the same on both hosts: the last promote or rollback. Written before its first step and after its
 * last, so that the next run knows of one that was cut off, and in which direction it went.
 */
const handOverSchema = z.object({
  schema: z.literal('lago-scw/hand-over@1'),
  /** One more than the one before. */
  sequence: z.int(),
  operation: z.enum(['promote', 'rollback']),
  from: side,
  to: z.object({ color: z.enum(COLORS), release: z.string() }),
  outcome: z.enum(['unfinished', 'done', 'undone']),
  startedAt: z.string(),
  endedAt: z.string().nullable(),
  run: z.string(),
});

export type HandOver = z.infer<typeof handOverSchema>;

/** @throws ActionError `host-record` when the text is something else */
export function parseCurrent(text: string, host: string, file = CURRENT_FILE): Current | undefined {
  return parse(currentSchema, text, file, host);
}

/** @throws ActionError `host-record` when the text is something else */
export function parseHandOver(text: string, host: string): HandOver | undefined {
  return parse(handOverSchema, text, HAND_OVER_FILE, host);
}

function parse<T>(schema: z.ZodType<T>, text: string, file: string, host: string): T | undefined {
  if (text.trim() === '') return undefined;
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    throw new ActionError(
      'host-record',
      `${file} on ${host} is not what this action writes: ${messageOf(error)}`,
      `It may come from a newer version of this action: use that one. Else remove the file from ${host} and deploy again.`,
      { cause: error },
    );
  }
}

/** The later of what the two hosts say; of one hand-over, the copy that knows its end. */
export function latestHandOver(records: readonly (HandOver | undefined)[]): HandOver | undefined {
  const rank = (record: HandOver) => record.sequence * 2 + (record.outcome === 'unfinished' ? 0 : 1);
  return records.filter((record) => record !== undefined).sort((a, b) => rank(b) - rank(a))[0];
}
