import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './actions.ts';
import { buildDist } from './build-dist.ts';
import { compareTrees, definitionDifferences, forbiddenFiles, missingEntries } from './check-dist.ts';
import { staleReadmes } from './readme-tables.ts';

// Checks that dist/ is what the sources make, byte for byte, and that action.yml, code and README agree.
const dist = join(root, 'dist');
const rebuilt = mkdtempSync(join(tmpdir(), 'lago-scw-dist-'));
try {
  await buildDist(rebuilt);
  const faults = [
    ...compareTrees(dist, rebuilt),
    ...forbiddenFiles(dist),
    ...missingEntries(dist),
    ...(await definitionDifferences()),
    ...staleReadmes().map((name) => `README of ${name}: its tables do not say what action.yml says`),
  ];
  for (const fault of faults) console.error(`✗ ${fault}`);
  if (faults.length > 0) console.error('Run `npm run build` and commit dist/ by itself.');
  else console.log('✓ dist/ is what the sources make; action.yml, code and README agree');
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  rmSync(rebuilt, { recursive: true, force: true });
}
