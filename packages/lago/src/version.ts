/** A Lago release tag: `v1.50.0`. Images carry exactly this text (facts: lago.md 1.1). */
export interface LagoVersion {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

/** @throws Error when the text is not of the form `v1.50.0` */
export function parseVersion(tag: string): LagoVersion {
  const [, major, minor, patch] = /^v(\d+)\.(\d+)\.(\d+)$/.exec(tag) ?? [];
  if (major === undefined) throw new Error(`'${tag}' is not a Lago release tag, like v1.50.0`);
  return { major: Number(major), minor: Number(minor), patch: Number(patch) };
}

/** Negative when `a` is older than `b`, 0 when they are the same, positive when it is newer. */
export function compareVersions(a: string, b: string): number {
  const left = parseVersion(a);
  const right = parseVersion(b);
  return left.major - right.major || left.minor - right.minor || left.patch - right.patch;
}

export function isAtLeast(tag: string, least: string): boolean {
  return compareVersions(tag, least) >= 0;
}

export function isSameMinor(a: string, b: string): boolean {
  const left = parseVersion(a);
  const right = parseVersion(b);
  return left.major === right.major && left.minor === right.minor;
}
