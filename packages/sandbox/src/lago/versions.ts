/**
 * The Lago releases that the stand-in's registry has, with the newest migration of each (facts: "Expected
 * max" of schema_migrations, read from the tags of getlago/lago-api).
 */
export const schemaVersions: Readonly<Record<string, string>> = {
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

/** True when the release `tag` is `minimum` (`1.36`) or newer. */
export function isAtLeast(tag: string, minimum: string): boolean {
  const [major = 0, minor = 0] = numbers(tag);
  const [wantedMajor = 0, wantedMinor = 0] = numbers(minimum);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

const numbers = (text: string): number[] => text.replace(/^v/, '').split('.').map(Number);

export const githubUrl = (tag: string): string => `https://github.com/getlago/lago-api/tree/${tag}`;
