import type { Color } from '@lago-scw/contracts';
import type { UploadFile } from '@lago-scw/host';
import { CURRENT_FILE, type Current, HAND_OVER_FILE, type HandOver, NEXT_FILE } from './host-records.ts';
import type { Session } from './session.ts';

export function writeCurrent(session: Session, color: Color, current: Current, id: string): Promise<void> {
  return write(
    session,
    color,
    [json(CURRENT_FILE, current)],
    id,
    `Note ${current.release} on ${color} (${current.state})`,
  );
}

/** Beside the current release, which goes on. */
export function writeNext(session: Session, color: Color, next: Current, id: string): Promise<void> {
  const title = `Note ${next.release} beside what runs on ${color} (${next.state})`;
  return write(session, color, [json(NEXT_FILE, next)], id, title);
}

/** To both hosts; the end of a hand-over also marks the release that traffic came to. */
export async function writeHandOver(
  session: Session,
  record: HandOver,
  promoted: Current | undefined,
  id: string,
): Promise<void> {
  const title = (color: Color) => `Note the ${record.operation} on ${color} (${record.outcome})`;
  const file = json(HAND_OVER_FILE, record);
  const { to, from } = record;
  const toFiles = promoted === undefined ? [file] : [json(CURRENT_FILE, promoted), file];
  // Of a host that is away, the other one's record tells.
  const isThere = (color: Color) => session.hosts[color].isThere;
  if (isThere(to.color)) await write(session, to.color, toFiles, `${id}-to`, title(to.color));
  if (from.color !== to.color && isThere(from.color))
    await write(session, from.color, [file], `${id}-from`, title(from.color));
}

function json(path: string, value: unknown): UploadFile {
  return { path, content: `${JSON.stringify(value, null, 2)}\n` };
}

function write(
  session: Session,
  color: Color,
  files: readonly UploadFile[],
  id: string,
  title: string,
): Promise<void> {
  return session.effects.perform({
    id,
    kind: 'file',
    key: `${id} ${color}`,
    title,
    repeatable: true,
    do: () => session.hosts[color].upload(files),
  });
}
