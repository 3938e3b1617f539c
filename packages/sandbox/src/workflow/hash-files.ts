import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** `hashFiles(…)`: SHA-256 over the SHA-256 of every file found, '' when none is; `!` patterns exclude. */
export function hashFiles(folder: string, patterns: readonly string[]): string {
  const find = (pattern: string) => globSync(pattern, { cwd: folder });
  const lines = patterns.flatMap((pattern) => pattern.split('\n')).map((pattern) => pattern.trim());
  const excluded = new Set(
    lines.filter((line) => line.startsWith('!')).flatMap((line) => find(line.slice(1))),
  );
  const found = new Set(lines.filter((line) => line !== '' && !line.startsWith('!')).flatMap(find));
  const files = [...found]
    .filter((file) => !excluded.has(file))
    .sort()
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile());
  if (files.length === 0) return '';
  const total = createHash('sha256');
  for (const file of files) total.update(createHash('sha256').update(readFileSync(file)).digest());
  return total.digest('hex');
}
