import { type CommandIo, DockerError } from '../program.ts';
import { all, flag, last, parseOptions } from './command-line.ts';
import type { ComposeCall } from './compose-call.ts';
import { composeConfig } from './compose-config.ts';
import { composeExec, composeRun } from './compose-exec.ts';
import {
  composeDown,
  composeKill,
  composeRemove,
  composeRestart,
  composeStart,
  composeStop,
} from './compose-lifecycle.ts';
import { composeLogs } from './compose-logs.ts';
import { composePs } from './compose-ps.ts';
import { composeTop } from './compose-top.ts';
import { composePull, composeUp } from './compose-up.ts';
import type { DockerRequest } from './docker-request.ts';
import type { Engine } from './engine.ts';
import { loadProject } from './project.ts';

const composeVersion = '2.26.1';

type ComposeCommand = (call: ComposeCall) => number | Promise<number>;

const commands: Readonly<Record<string, ComposeCommand>> = {
  config: composeConfig,
  pull: composePull,
  up: composeUp,
  start: composeStart,
  stop: composeStop,
  restart: composeRestart,
  kill: composeKill,
  rm: composeRemove,
  down: composeDown,
  ps: composePs,
  top: composeTop,
  exec: composeExec,
  run: composeRun,
  logs: composeLogs,
};

const globalOptions = {
  names: {
    '-p': 'project',
    '--project-name': 'project',
    '-f': 'file',
    '--file': 'file',
    '--env-file': 'env-file',
    '--project-directory': 'directory',
    '--profile': 'profile',
    '--ansi': 'ansi',
    '--progress': 'progress',
  },
  takesValue: ['project', 'file', 'env-file', 'directory', 'profile', 'ansi', 'progress'],
  stopAtWord: true,
};

export async function runCompose(engine: Engine, request: DockerRequest, io: CommandIo): Promise<number> {
  const options = parseOptions(request.argv, globalOptions);
  const [name = '', ...argv] = options.rest;
  if (name === 'version') return version(argv, io);
  const command = commands[name];
  if (!command) throw new DockerError(`The sandbox's docker does not support: docker compose ${name}`, 16);
  const environmentFile = request.environment.COMPOSE_FILE;
  const project = loadProject({
    workingDirectory: request.workingDirectory,
    environment: request.environment,
    projectName: last(options, 'project'),
    projectDirectory: last(options, 'directory'),
    files: options.values.has('file')
      ? all(options, 'file')
      : environmentFile
        ? environmentFile.split(':')
        : [],
    envFiles: all(options, 'env-file'),
    profiles: all(options, 'profile'),
    warn: (message) => io.stderr(`level=warning msg=${JSON.stringify(message)}\n`),
  });
  return command({ engine, project, argv, io });
}

function version(argv: readonly string[], io: CommandIo): number {
  const options = parseOptions(argv, {
    names: { '--short': 'short', '-f': 'format', '--format': 'format' },
    takesValue: ['format'],
  });
  if (flag(options, 'short')) io.stdout(`${composeVersion}\n`);
  else if (last(options, 'format') === 'json') io.stdout(`{"version":"v${composeVersion}"}\n`);
  else io.stdout(`Docker Compose version v${composeVersion}\n`);
  return 0;
}
