import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FAILPOINT_VARIABLE } from '@lago-scw/effects';
import type { Sandbox } from '@lago-scw/sandbox';
import { runActionProcess, runnerGrace } from '../../packages/sandbox/src/workflow/action-process.ts';
import { parsePairs } from '../../packages/sandbox/src/workflow/file-commands.ts';
import { readActionFile } from '../../tools/action-file.ts';
import { type PublishedName, root } from '../../tools/actions.ts';
import { repository } from '../demo/story.ts';

/** Where a bundle runs: the operator's repository, the environment of the steps, and how a program is started there. */
export interface BundleStage {
  readonly folder: string;
  readonly sandbox: Pick<Sandbox, 'folder' | 'environment' | 'runnerEnvironment'>;
  /** Program and arguments before Node's own; left out, it is started as it is. */
  readonly start?: readonly [string, ...string[]];
}

export interface BundleRequest {
  readonly action: PublishedName;
  readonly with?: Readonly<Record<string, string>>;
  readonly runId?: string;
  readonly actor?: string;
  /** Where it dies, as LAGO_SCW_FAILPOINT has it. */
  readonly failpoint?: string;
}

export interface BundleEnd {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** As the process wrote them: nothing is masked here. */
  readonly lines: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** Ids of the effects that ended well, in their order. */
  readonly effects: readonly string[];
}

const files = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;

/**
 * Runs `main` of a bundle by itself, as the runner would, and nothing after it: what is left when the runner itself
 * dies. With `state`, runs `post` instead.
 */
export async function runBundle(
  { sandbox, folder, start }: BundleStage,
  request: BundleRequest,
  state?: Readonly<Record<string, string>>,
): Promise<BundleEnd> {
  const temp = await mkdtemp(join(sandbox.folder, 'step-'));
  const bundle = join(root, 'dist', request.action);
  const paths = Object.fromEntries(files.map((name) => [name, join(temp, name)]));
  for (const path of Object.values(paths)) await writeFile(path, '');
  const defaults = readActionFile(join(bundle, 'action.yml')).inputs.map((input) => [
    input.name,
    input.default,
  ]);
  const inputs = { ...Object.fromEntries(defaults), ...request.with };
  const lines: string[] = [];
  const [command, ...args] = [...(start ?? []), process.execPath, join(bundle, 'index.js')];
  const { exitCode, signal } = await runActionProcess({
    command: command ?? process.execPath,
    args,
    cwd: folder,
    env: {
      PATH: process.env.PATH ?? '',
      ...sandbox.runnerEnvironment(),
      ...sandbox.environment.secrets,
      ...sandbox.environment.vars,
      ...renamed(inputs, (name) => `INPUT_${name.toUpperCase()}`),
      ...renamed(state ?? {}, (name) => `STATE_${name}`),
      ...paths,
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTOR: request.actor ?? 'octocat',
      GITHUB_REPOSITORY: repository,
      GITHUB_RUN_ID: request.runId ?? '1',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_WORKSPACE: folder,
      RUNNER_TEMP: temp,
      ...(request.failpoint === undefined ? {} : { [FAILPOINT_VARIABLE]: request.failpoint }),
    },
    onLine: (line) => lines.push(line),
    stop: new AbortController().signal,
    grace: runnerGrace,
  });
  const pairs = async (name: (typeof files)[number]) =>
    Object.fromEntries(parsePairs(name, await readFile(join(temp, name), 'utf8')));
  const [outputs, saved] = await Promise.all([pairs('GITHUB_OUTPUT'), pairs('GITHUB_STATE')]);
  return { exitCode, signal, lines, outputs, state: saved, effects: await effectsOf(temp) };
}

function renamed(values: Readonly<Record<string, string>>, rename: (name: string) => string) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [rename(name), value]));
}

async function effectsOf(temp: string): Promise<string[]> {
  const audit = await readFile(join(temp, 'audit.jsonl'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return audit
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { id: string; type: string })
    .filter(({ type }) => type === 'finished')
    .map(({ id }) => id);
}
