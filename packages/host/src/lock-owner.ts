/** Who holds the lock of a host. Times in seconds since the epoch, by the host's own clock. */
export interface LockOwner {
  /** Id of the run; the same run may take the lock again. */
  readonly run: string;
  readonly url: string;
  readonly actor: string;
  readonly operation: string;
  readonly since: number;
  readonly expires: number;
}

/** Reads `name=value` lines; nothing when there is no owner in them. */
export function parseLockOwner(text: string): LockOwner | undefined {
  const fields = new Map(
    text
      .split('\n')
      .map((line) => /^([a-z]+)=(.*)$/.exec(line.trim()))
      .filter((match) => match !== null)
      .map(([, name = '', value = '']) => [name, value]),
  );
  const run = fields.get('run');
  if (run === undefined) return undefined;
  return {
    run,
    url: fields.get('url') ?? '',
    actor: fields.get('actor') ?? '',
    operation: fields.get('operation') ?? '',
    since: Number(fields.get('since') ?? 0),
    expires: Number(fields.get('expires') ?? 0),
  };
}

/** One line without anything that a line end or a control character could do. */
export function lockField(value: string): string {
  return value.replaceAll(/[^\x20-\x7e]/g, '?').slice(0, 300);
}
