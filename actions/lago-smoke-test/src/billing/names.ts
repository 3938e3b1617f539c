import { randomBytes } from 'node:crypto';

const PREFIX = 'lago-scw-smoke-';

/** Longer than any run: what is older was left by one that was cut off. */
const LEFTOVER_AFTER_MS = 3_600_000;

/**
 * Name of everything that one run makes: `lago-scw-smoke-<time in base 36>-<6 hex>`. Lago keeps codes of deleted things
 * for good, so each run has its own.
 */
export function nameOfRun(now: number): string {
  return `${PREFIX}${Math.floor(now / 1000).toString(36)}-${randomBytes(3).toString('hex')}`;
}

export function isOurs(name: string): boolean {
  return PATTERN.test(name);
}

/** Whether a thing of this name was left behind by an earlier run. */
export function isLeftover(name: string, now: number): boolean {
  const [, time] = PATTERN.exec(name) ?? [];
  return time !== undefined && now - Number.parseInt(time, 36) * 1000 > LEFTOVER_AFTER_MS;
}

const PATTERN = new RegExp(`^${PREFIX}([0-9a-z]+)-[0-9a-f]{6}$`);
