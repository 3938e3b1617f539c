import { statSync } from 'node:fs';
import { join } from 'node:path';
import { publishedNames, root } from './actions.ts';
import { buildDist } from './build-dist.ts';
import { writeReadmeTables } from './readme-tables.ts';

writeReadmeTables();
await buildDist(join(root, 'dist'));
for (const name of publishedNames) {
  const bytes = statSync(join(root, 'dist', name, 'index.js')).size;
  console.log(`dist/${name}  ${bytes.toLocaleString('en')} bytes in index.js`);
}
