import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { root } from '../../tools/actions.ts';
import { impatient, type Stage } from '../demo/story.ts';
import { type BundleEnd, type BundleRequest, runBundle } from './run-bundle.ts';

export async function writeSpec(stage: Stage, version: string): Promise<void> {
  const example = await readFile(join(root, 'workflows-example', 'lago.yml'), 'utf8');
  const spec = impatient(example.replace(/^( {2}version: ).*$/m, `$1${version}`));
  await writeFile(join(stage.folder, 'lago.yml'), spec);
}

/** Runs a bundle that must end well, then its post step where it has one. */
export async function succeed(stage: Stage, request: BundleRequest): Promise<BundleEnd> {
  const end = await runBundle(stage, request);
  expect(end.exitCode, describeEnd(end)).toBe(0);
  if (Object.keys(end.state).length > 0) await runBundle(stage, request, end.state);
  return end;
}

/** Runs a bundle that dies as by SIGKILL right after an effect; nothing of it runs afterwards. */
export async function killAfter(stage: Stage, effect: string, request: BundleRequest): Promise<BundleEnd> {
  const end = await runBundle(stage, { ...request, failpoint: `${effect}@after:kill` });
  expect(end.signal, `${effect} was not reached:\n${describeEnd(end)}`).toBe('SIGKILL');
  return end;
}

function describeEnd({ lines, effects }: BundleEnd): string {
  const said = lines.filter((line) => !line.startsWith('::add-mask::')).slice(-15);
  return [...said, `effects: ${effects.join(' ')}`].join('\n');
}
