import { compareVersions, isAtLeast } from './version.ts';

/**
 * Newest entry of schema_migrations after the migrations of a release (read from db/structure.sql of the tags;
 * facts: lago.md 3.5). Files merged late carry older stamps, so equal maxima do not prove equal sets.
 */
const SCHEMA_VERSIONS: Readonly<Record<string, string>> = {
  'v1.27.1': '20250512144220',
  'v1.28.1': '20250515085230',
  'v1.29.0': '20250526133654',
  'v1.30.0': '20250611072251',
  'v1.31.0': '20250611083925',
  'v1.32.0': '20250724104251',
  'v1.33.0': '20250826081205',
  'v1.35.0': '20251024200950',
  'v1.41.0': '20260129105200',
  'v1.42.0': '20260216115709',
  'v1.43.0': '20260220131101',
  'v1.44.0': '20260311121245',
  'v1.45.0': '20260331122448',
  'v1.50.0': '20260706173746',
  'v1.51.0': '20260721180721',
};

/** Releases whose schema version is in our table, oldest first. */
export const LISTED_VERSIONS: readonly string[] = Object.keys(SCHEMA_VERSIONS).sort(compareVersions);

export const OLDEST_KNOWN_VERSION = 'v1.27.1';
export const NEWEST_KNOWN_VERSION = 'v1.51.0';

/** The schema version that a release expects, or null when it is not in our table. */
export function schemaVersionOf(version: string): string | null {
  return SCHEMA_VERSIONS[version] ?? null;
}

export type Acquaintance =
  /** Within the range we know; `listed` when its schema version is in the table too. */
  | { readonly kind: 'known'; readonly listed: boolean }
  /** Rendered as the newest one we know. */
  | { readonly kind: 'newer'; readonly renderedAs: string }
  | { readonly kind: 'older'; readonly oldest: string };

/** How well we know a release. Patches of the newest known minor count as known. */
export function acquaintanceWith(version: string): Acquaintance {
  if (!isAtLeast(version, OLDEST_KNOWN_VERSION)) return { kind: 'older', oldest: OLDEST_KNOWN_VERSION };
  const firstUnknown = 'v1.52.0';
  if (isAtLeast(version, firstUnknown)) return { kind: 'newer', renderedAs: NEWEST_KNOWN_VERSION };
  return { kind: 'known', listed: version in SCHEMA_VERSIONS };
}
