import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { specJsonSchema } from '@lago-scw/contracts';
import { publishedNames, root } from './actions.ts';
import { bundle } from './bundle.ts';
import { sourceDigest } from './source-digest.ts';

/** Makes the release tree in `folder`: what the tag v1 publishes, root and all. Same sources, same bytes. */
export async function buildDist(folder: string): Promise<void> {
  compile();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of publishedNames) await bundle(name, join(folder, name));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ type: 'commonjs' })}\n`);
  writeFileSync(join(folder, 'lago.schema.json'), `${JSON.stringify(specJsonSchema(), null, 2)}\n`);
  copyFileSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  writeFileSync(join(folder, 'sources.sha256'), `${sourceDigest(root)}\n`);
}

/** Whether dist/ was built from the sources as they are now; cheap, by digest. */
export function isDistCurrent(folder: string): boolean {
  try {
    return readFileSync(join(folder, 'sources.sha256'), 'utf8').trim() === sourceDigest(root);
  } catch {
    return false;
  }
}

/** ncc cannot compile with TypeScript 7, so tsc compiles first (facts: actions.md 2). */
function compile(): void {
  const tsc = spawnSync(join(root, 'node_modules', '.bin', 'tsc'), ['-b'], { cwd: root, encoding: 'utf8' });
  if (tsc.status !== 0) throw new Error(`TypeScript found errors:\n${tsc.stdout}${tsc.stderr}`);
}
