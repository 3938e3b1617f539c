/** An API key or token as far as its health goes. */
export interface Key {
  readonly accessKey: string;
  readonly createdAt?: Date;
  readonly expiresAt?: Date;
}

const DAY_MS = 86_400_000;
const RENEWAL_DAYS = 30;
/** Clocks of Scaleway and GitHub may differ. */
const CLOCK_DIFFERENCE_MS = 60_000;

/**
 * Why a key has to be replaced, as the reason of a change; undefined when it need not. There is no way to read a stored
 * secret back: one that was stored before the key was made is not the key's.
 *
 * `storedAt`: null when unknown, undefined when it is not stored.
 */
export function keyFault(
  keys: readonly Key[],
  storedAt: Date | null | undefined,
  now: number,
): string | undefined {
  const [key, ...others] = keys;
  if (storedAt === undefined) return 'its key is not among the secrets of the GitHub environment';
  if (key === undefined) return 'has no key';
  if (others.length > 0) return 'has several keys, of which one was lost when a run was interrupted';
  const createdAt = key.createdAt?.getTime() ?? 0;
  if (storedAt !== null && storedAt.getTime() + CLOCK_DIFFERENCE_MS < createdAt)
    return 'the secret of its key was never stored';
  if (key.expiresAt !== undefined && key.expiresAt.getTime() - now < RENEWAL_DAYS * DAY_MS)
    return `its key expires on ${key.expiresAt.toISOString().slice(0, 10)}`;
  return undefined;
}
