import { DockerError } from '../program.ts';
import { flag, last, parseOptions } from './command-line.ts';
import type { ComposeCall } from './compose-call.ts';
import type { Container } from './container.ts';
import { selectContainers } from './selection.ts';

const timeoutOption = { names: { '-t': 'timeout', '--timeout': 'timeout' }, takesValue: ['timeout'] };

const graceOf = (container: Container, timeout: string | undefined): number =>
  timeout === undefined ? container.options.service.stopGraceMs : Number(timeout) * 1000;

export async function composeStop({ engine, project, argv, io }: ComposeCall): Promise<number> {
  const options = parseOptions(argv, timeoutOption);
  const containers = selectContainers(project, engine.containers(), options.rest);
  await Promise.all(
    containers.map(async (container) => {
      await container.stop(graceOf(container, last(options, 'timeout')));
      io.stderr(` Container ${container.options.name}  Stopped\n`);
    }),
  );
  return 0;
}

export function composeStart({ engine, project, argv, io }: ComposeCall): number {
  const options = parseOptions(argv, { names: {}, takesValue: [] });
  const containers = selectContainers(project, engine.containers(), options.rest);
  const missing = options.rest.find(
    (name) => !containers.some(({ options: { service } }) => service.name === name),
  );
  if (missing) throw new DockerError(`service "${missing}" has no container to start`);
  for (const container of containers) {
    if (container.state !== 'running') container.start();
    io.stderr(` Container ${container.options.name}  Started\n`);
  }
  return 0;
}

export async function composeRestart(call: ComposeCall): Promise<number> {
  const { engine, project, argv, io } = call;
  const options = parseOptions(argv, timeoutOption);
  for (const container of selectContainers(project, engine.containers(), options.rest)) {
    await container.stop(graceOf(container, last(options, 'timeout')));
    container.start();
    io.stderr(` Container ${container.options.name}  Started\n`);
  }
  return 0;
}

export function composeKill({ engine, project, argv, io }: ComposeCall): number {
  const options = parseOptions(argv, {
    names: { '-s': 'signal', '--signal': 'signal' },
    takesValue: ['signal'],
  });
  const signal = last(options, 'signal') ?? 'SIGKILL';
  for (const container of selectContainers(project, engine.containers(), options.rest)) {
    if (container.state !== 'running') continue;
    if (/^(SIG)?KILL$/.test(signal)) container.stoppedByUser = true;
    container.signal(signal.startsWith('SIG') ? signal : `SIG${signal}`);
    io.stderr(` Container ${container.options.name}  Killed\n`);
  }
  return 0;
}

export async function composeRemove({ engine, project, argv, io }: ComposeCall): Promise<number> {
  const options = parseOptions(argv, {
    names: {
      '-f': 'force',
      '--force': 'force',
      '-s': 'stop',
      '--stop': 'stop',
      '-v': 'volumes',
      '--volumes': 'volumes',
    },
    takesValue: [],
  });
  if (!flag(options, 'force'))
    throw new DockerError('The sandbox cannot ask: use `docker compose rm --force`.');
  for (const container of selectContainers(project, engine.containers(), options.rest)) {
    if (flag(options, 'stop')) await container.stop(container.options.service.stopGraceMs);
    if (container.state === 'running') continue;
    engine.remove(container);
    io.stderr(` Container ${container.options.name}  Removed\n`);
  }
  return 0;
}

export async function composeDown({ engine, project, argv, io }: ComposeCall): Promise<number> {
  const options = parseOptions(argv, {
    names: { ...timeoutOption.names, '--remove-orphans': 'orphans', '-v': 'volumes', '--volumes': 'volumes' },
    takesValue: ['timeout'],
  });
  const containers = selectContainers(project, engine.containers(), options.rest);
  await Promise.all(
    containers.map((container) => container.stop(graceOf(container, last(options, 'timeout')))),
  );
  for (const container of containers) {
    engine.remove(container);
    io.stderr(` Container ${container.options.name}  Removed\n`);
  }
  return 0;
}
