import { DockerError } from '../program.ts';
import { all, flag, parseOptions } from './command-line.ts';
import type { ComposeCall } from './compose-call.ts';
import { containerOf } from './selection.ts';
import type { Service } from './service.ts';

export async function composeExec({ engine, project, argv, io }: ComposeCall): Promise<number> {
  const options = parseOptions(argv, {
    names: {
      '-T': 'no-tty',
      '--no-TTY': 'no-tty',
      '--index': 'index',
      '-i': 'interactive',
      '--interactive': 'interactive',
    },
    takesValue: ['index'],
    stopAtWord: true,
  });
  const [name = '', ...command] = options.rest;
  if (!project.services.has(name)) throw new DockerError(`no such service: ${name}`);
  const container = containerOf(engine.containers(project.name), name);
  if (container?.state !== 'running') throw new DockerError(`service "${name}" is not running`);
  return container.exec(command, io);
}

/** `run --rm`: a container of its own with another command; its log is the command's output. */
export async function composeRun(call: ComposeCall): Promise<number> {
  const { engine, project, argv, io } = call;
  const options = parseOptions(argv, {
    names: {
      '--rm': 'rm',
      '-T': 'no-tty',
      '--no-TTY': 'no-tty',
      '--no-deps': 'no-deps',
      '-e': 'env',
      '--env': 'env',
      '--name': 'name',
      '--quiet-pull': 'quiet-pull',
    },
    takesValue: ['env', 'name'],
    stopAtWord: true,
  });
  const [serviceName = '', ...command] = options.rest;
  const service = project.services.get(serviceName);
  if (!service) throw new DockerError(`no such service: ${serviceName}`);
  if (!flag(options, 'no-deps') && service.dependsOn.length > 0) {
    throw new DockerError(
      `The sandbox runs one-off commands without dependencies: add --no-deps to run ${serviceName}.`,
    );
  }
  if (!engine.images.find(service.image)) engine.images.pull(service.image);
  const image = engine.images.find(service.image);
  if (!image) throw new DockerError(`Error response from daemon: No such image: ${service.image}`);
  const container = engine.add({
    name: all(options, 'name').at(-1) ?? `${project.name}-${serviceName}-run-${Date.now().toString(36)}`,
    project: project.name,
    service: withEnvironment(service, all(options, 'env')),
    image,
    oneOff: true,
    onLog: (line, stream) => io[stream](`${line}\n`),
    ...(command.length > 0 ? { command } : {}),
  });
  container.start();
  const code = await container.wait();
  if (flag(options, 'rm')) engine.remove(container);
  return code;
}

function withEnvironment(service: Service, pairs: readonly string[]): Service {
  const extra = Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 0) throw new DockerError(`The sandbox needs --env NAME=value, not --env ${pair}.`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
  return { ...service, environment: { ...service.environment, ...extra } };
}
