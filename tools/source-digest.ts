import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What decides the bytes of dist/: sources that can be bundled, texts copied beside them, the build, the lockfile. */
const roots = ['actions', 'packages', 'tools', 'pnpm-lock.yaml', 'LICENSE'];
const notBundled = new Set(['node_modules', 'build', 'sandbox']);

/** SHA-256 over the sources of dist/, hex. Same in every clone, whatever the file times. */
export function sourceDigest(root: string): string {
  const hash = createHash('sha256');
  for (const path of roots.flatMap((entry) => filesBelow(root, entry)).sort()) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesBelow(root: string, path: string): string[] {
  if (!statSync(join(root, path)).isDirectory()) return path.endsWith('.test.ts') ? [] : [path];
  return readdirSync(join(root, path))
    .filter((name) => !notBundled.has(name))
    .flatMap((name) => filesBelow(root, `${path}/${name}`));
}
