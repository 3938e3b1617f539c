import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { apiKey } from '@lago-scw/sandbox/lago/test-stack';
import { runActionProcess, runnerGrace } from '../../packages/sandbox/src/workflow/action-process.ts';
import { parsePairs } from '../../packages/sandbox/src/workflow/file-commands.ts';
import { RELEASE, SMTP_PASSWORD } from './lago-release.ts';
import type { SmokeWorld } from './smoke-world.ts';

const main = join(import.meta.dirname, '../../actions/lago-smoke-test/src/main.ts');
const files = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;

export interface Ended {
  readonly exitCode: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** The action as the runner runs it, in a process of its own; with `state`, its post step. */
export async function runStep(
  world: SmokeWorld,
  inputs: Readonly<Record<string, string>>,
  options: {
    readonly state?: Readonly<Record<string, string>>;
    /** The step is cancelled when a line of its log has this in it. */
    readonly cancelAt?: RegExp;
    readonly variables?: Readonly<Record<string, string>>;
  } = {},
): Promise<Ended> {
  const temp = await mkdtemp(join(world.folder, 'step-'));
  const paths = Object.fromEntries(files.map((name) => [name, join(temp, name)]));
  for (const path of Object.values(paths)) await writeFile(path, '');
  const authorityFile = join(world.folder, 'authority.pem');
  await world.stack.authority.writeTo(authorityFile);
  const lines: string[] = [];
  const cancel = new AbortController();
  const { exitCode } = await runActionProcess({
    command: process.execPath,
    args: ['--conditions=lago-scw-source', main],
    cwd: world.folder,
    env: {
      PATH: process.env.PATH ?? '',
      NODE_EXTRA_CA_CERTS: authorityFile,
      LAGO_SCW_CONNECT_TO: world.connectTo,
      LAGO_SMOKE_API_KEY: apiKey,
      LAGO_SMTP_PASSWORD: SMTP_PASSWORD,
      SSH_PRIVATE_KEY: world.stack.privateKey,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: world.folder,
      RUNNER_TEMP: temp,
      ...options.variables,
      ...named('INPUT_', {
        target: 'green',
        topology: JSON.stringify(world.topology),
        'expected-release': RELEASE,
        ...inputs,
      }),
      ...named('STATE_', options.state ?? {}),
      ...paths,
    },
    onLine: (line) => {
      lines.push(line);
      if (options.cancelAt?.test(line)) cancel.abort();
    },
    stop: cancel.signal,
    grace: runnerGrace,
  });
  const read = (name: (typeof files)[number]) => readFile(join(temp, name), 'utf8');
  return {
    exitCode,
    log: lines.join('\n'),
    outputs: Object.fromEntries(parsePairs('GITHUB_OUTPUT', await read('GITHUB_OUTPUT'))),
    state: Object.fromEntries(parsePairs('GITHUB_STATE', await read('GITHUB_STATE'))),
    summary: await read('GITHUB_STEP_SUMMARY'),
  };
}

function named(prefix: string, values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      `${prefix}${prefix === 'INPUT_' ? name.toUpperCase() : name}`,
      value,
    ]),
  );
}
