// @ts-check
// Runs a TypeScript file of this repository with the toolchain it needs, installing what is missing.
//
//   node tools/toolchain.mjs <file.ts> [arguments]      run a file with the project's Node 24
//   node tools/toolchain.mjs --bin <name> [arguments]   run a tool from node_modules/.bin
//
// Plain JavaScript on purpose: it is the only file that a fresh machine's Node 20 executes.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PNPM = 'pnpm@12.21.0';
const root = fileURLToPath(new URL('..', import.meta.url));
const stampFile = join(root, 'node_modules', '.lago-scw-installed');

/** What decides the content of node_modules; a change in any of it means installing again. */
function installationKey() {
  const hash = createHash('sha256').update(`${PNPM} ${process.platform} ${process.arch}`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json']) {
    hash.update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

function isInstalled(key) {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === key;
}

function install(key) {
  const began = Date.now();
  console.log('Installing Node 24, pnpm and the dependencies (first time only) …');
  const result = spawnSync('npx', ['--yes', PNPM, 'install', '--frozen-lockfile', '--reporter=append-only'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CI: 'true' },
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    console.error(`${result.stdout ?? ''}${result.stderr ?? ''}`);
    console.error(
      `Could not install the dependencies (${PNPM} ended with ${result.status ?? result.error}).`,
    );
    console.error('They come from the npm registry; check that `npm ping` answers, then run this again.');
    process.exit(1);
  }
  writeFileSync(stampFile, key);
  console.log(`Installed in ${Math.round((Date.now() - began) / 1000)} s.\n`);
}

const key = installationKey();
if (!isInstalled(key)) install(key);

const bin = join(root, 'node_modules', '.bin');
const [first, ...rest] = process.argv.slice(2);
if (first === undefined) {
  console.error('usage: node tools/toolchain.mjs <file.ts> [arguments] | --bin <name> [arguments]');
  process.exit(2);
}
const [command, args] =
  first === '--bin'
    ? [join(bin, rest[0] ?? ''), rest.slice(1)]
    : [join(bin, 'node'), ['--conditions=lago-scw-source', join(root, first), ...rest]];

const child = spawn(command, args, {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${bin}:${process.env.PATH}` },
});
// The terminal sends Ctrl-C to the child as well; the child decides what to clean up and when to end.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    if (signal !== 'SIGINT') child.kill(signal);
  });
}
child.on('error', (error) => {
  console.error(`Could not start ${command}: ${error.message}`);
  process.exit(1);
});
child.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 130));
