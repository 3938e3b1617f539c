import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishedNames, root } from '../../tools/actions.ts';
import { filesOf } from '../../tools/bundle.ts';

const runs = 15;

/** Whole-process wall times of known actions with a missing input, as facts/actions.md 2 measured them, in milliseconds. */
const peers = {
  'actions/checkout v7': 132,
  'google auth': 149,
  'actions/cache': 196,
  'configure-aws-credentials': 205,
  'docker/login-action': 303,
  'deploy-cloudrun': 700,
};

/** What makes an action refuse its inputs: nothing at all, where it requires one; a wrong one, where it does not. */
const wrongInput: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'smoke-test': { INPUT_TARGET: 'nowhere' },
};

/** Cold start of every bundle until it refuses its inputs, interleaved, beside bare Node. */
export async function benchStart(): Promise<object> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-start-'));
  try {
    const times = new Map<string, number[]>([
      ['bare node', []],
      ...publishedNames.map((name) => [name, []] as [string, number[]]),
    ]);
    for (let run = 0; run <= runs; run++) {
      for (const [name, list] of times) {
        const milliseconds = startOnce(name, folder);
        if (run > 0) list.push(milliseconds);
      }
    }
    const bare = median(times.get('bare node') ?? []);
    printTable(times, bare);
    return {
      medianMs: Object.fromEntries(publishedNames.map((name) => [name, median(times.get(name) ?? [])])),
      bareNodeMs: bare,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As the runner does it: a child process with the runner's files and nothing else of ours. */
function startOnce(name: string, folder: string): number {
  const files = Object.fromEntries(
    ['OUTPUT', 'ENV', 'STATE', 'PATH', 'STEP_SUMMARY'].map((file) => {
      writeFileSync(join(folder, file), '');
      return [`GITHUB_${file}`, join(folder, file)];
    }),
  );
  const args = name === 'bare node' ? ['-e', '0'] : [join(root, 'dist', name, 'index.js')];
  const began = process.hrtime.bigint();
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH ?? '',
      RUNNER_TEMP: folder,
      GITHUB_WORKSPACE: folder,
      ...files,
      ...wrongInput[name],
    },
  });
  const milliseconds = Number(process.hrtime.bigint() - began) / 1e6;
  if (name !== 'bare node' && (status !== 1 || !/::error::.*(is missing|must be one of)/.test(stdout))) {
    throw new Error(`${name} did not refuse its inputs; it ended with ${status} and printed:\n${stdout}`);
  }
  return milliseconds;
}

function printTable(times: ReadonlyMap<string, readonly number[]>, bare: number): void {
  console.log(
    `cold start until the inputs are refused, Node ${process.version}, median of ${runs}, milliseconds`,
  );
  for (const [name, list] of times) {
    const size = name === 'bare node' ? '' : `  ${sizeOf(name)}`;
    console.log(
      `  ${name.padEnd(16)} ${String(median(list)).padStart(5)}  ${(median(list) / bare).toFixed(2)} × bare${size}`,
    );
  }
  console.log('peers, measured on another machine of the same size (bare Node 44 ms there):');
  for (const [name, milliseconds] of Object.entries(peers))
    console.log(
      `  ${name.padEnd(26)} ${String(milliseconds).padStart(5)}  ${(milliseconds / 44).toFixed(2)} × bare`,
    );
}

function sizeOf(name: string): string {
  const folder = join(root, 'dist', name);
  const chunks = filesOf(folder).filter((path) => path.endsWith('.js'));
  const bytes = chunks.map((path) => statSync(join(folder, path)).size).reduce((sum, size) => sum + size, 0);
  return `index.js ${statSync(join(folder, 'index.js')).size.toLocaleString('en')} of ${bytes.toLocaleString('en')} bytes`;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0);
}
