import { type CommandIo, DockerError } from '../program.ts';
import { all, flag, last, parseOptions } from './command-line.ts';
import { runCompose } from './compose.ts';
import type { DockerRequest } from './docker-request.ts';
import type { Engine } from './engine.ts';
import { digestOf, inspection, parseReference } from './image-store.ts';

const engineVersion = '28.2.2';

/** Runs one `docker …` command line; answers with its exit code. */
export async function runDocker(engine: Engine, request: DockerRequest, io: CommandIo): Promise<number> {
  try {
    return await dispatch(engine, request, io);
  } catch (error) {
    if (!(error instanceof DockerError)) throw error;
    io.stderr(`${error.message}\n`);
    return error.exitCode;
  }
}

async function dispatch(engine: Engine, request: DockerRequest, io: CommandIo): Promise<number> {
  const [command, ...rest] = request.argv;
  if (command === 'compose') return runCompose(engine, { ...request, argv: rest }, io);
  if (command === 'version' || command === '--version' || command === '-v') return version(command, rest, io);
  if (command === 'info') return info(rest, io);
  if (command === 'pull') return pull(engine, rest, io);
  if (command === 'image' && rest[0] === 'inspect') return inspectImages(engine, rest.slice(1), io);
  if (command === 'image' && rest[0] === 'pull') return pull(engine, rest.slice(1), io);
  if (command === 'image' && rest[0] === 'rm') return removeImages(engine, rest.slice(1));
  if (command === 'image' && rest[0] === 'ls') return listImages(engine, rest.slice(1), io);
  if (command === 'inspect') return inspectContainers(engine, rest, io);
  if (command === 'images') return listImages(engine, rest, io);
  throw new DockerError(
    `The sandbox's docker does not support: docker ${request.argv.slice(0, 2).join(' ')}`,
  );
}

function version(command: string, argv: readonly string[], io: CommandIo): number {
  if (command !== 'version') {
    io.stdout(`Docker version ${engineVersion}, build sandbox\n`);
    return 0;
  }
  const format = last(
    parseOptions(argv, { names: { '-f': 'format', '--format': 'format' }, takesValue: ['format'] }),
    'format',
  );
  const document = {
    Client: { Version: engineVersion },
    Server: { Version: engineVersion, ApiVersion: '1.50' },
  };
  if (format === undefined)
    io.stdout(`Client:\n Version: ${engineVersion}\n\nServer:\n Version: ${engineVersion}\n`);
  else io.stdout(`${formatted(document, format)}\n`);
  return 0;
}

function info(argv: readonly string[], io: CommandIo): number {
  const format = last(
    parseOptions(argv, { names: { '-f': 'format', '--format': 'format' }, takesValue: ['format'] }),
    'format',
  );
  io.stdout(`${formatted({ ServerVersion: engineVersion, Driver: 'overlay2' }, format ?? 'json')}\n`);
  return 0;
}

function pull(engine: Engine, argv: readonly string[], io: CommandIo): number {
  const options = parseOptions(argv, { names: { '-q': 'quiet', '--quiet': 'quiet' }, takesValue: [] });
  for (const image of options.rest) {
    engine.images.pull(image);
    io.stdout(
      flag(options, 'quiet') ? `${image}\n` : `Status: Downloaded newer image for ${image}\n${image}\n`,
    );
  }
  return 0;
}

/** An image that a container was made of stays. */
function removeImages(engine: Engine, names: readonly string[]): number {
  const used = engine.containers().map(({ options }) => options.service.image);
  const stays = names.filter((name) => used.includes(name));
  for (const name of names) if (!stays.includes(name)) engine.images.remove(name);
  return stays.length > 0 ? 1 : 0;
}

function inspectImages(engine: Engine, argv: readonly string[], io: CommandIo): number {
  const options = parseOptions(argv, {
    names: { '-f': 'format', '--format': 'format' },
    takesValue: ['format'],
  });
  const found = options.rest
    .filter((name) => engine.images.find(name))
    .map((name) => inspection(parseReference(name)));
  const missing = options.rest.filter((name) => !engine.images.find(name));
  const format = last(options, 'format');
  if (format === undefined) io.stdout(`${JSON.stringify(found, null, 4)}\n`);
  else for (const image of found) io.stdout(`${formatted(image, format)}\n`);
  for (const name of missing) io.stderr(`Error response from daemon: No such image: ${name}\n`);
  return missing.length > 0 ? 1 : 0;
}

/** Of a container: its state and its process. */
function inspectContainers(engine: Engine, argv: readonly string[], io: CommandIo): number {
  const options = parseOptions(argv, {
    names: { '-f': 'format', '--format': 'format' },
    takesValue: ['format'],
  });
  for (const name of options.rest) {
    const found = engine.containers().find((one) => one.options.name === name || one.id === name);
    if (!found) throw new DockerError(`Error response from daemon: No such container: ${name}`);
    const running = found.state === 'running';
    const FinishedAt = found.finishedAt?.toISOString() ?? '0001-01-01T00:00:00Z';
    const State = { Status: found.state, Pid: running ? found.pid : 0, FinishedAt };
    const document = { Name: `/${name}`, State };
    io.stdout(`${formatted(document, last(options, 'format') ?? 'json')}\n`);
  }
  return 0;
}

function listImages(engine: Engine, argv: readonly string[], io: CommandIo): number {
  const options = parseOptions(argv, {
    names: {
      '--format': 'format',
      '-q': 'quiet',
      '--quiet': 'quiet',
      '--digests': 'digests',
      '--no-trunc': 'no-trunc',
    },
    takesValue: ['format'],
  });
  const images = engine.images
    .references()
    .filter(
      ({ repository, tag }) =>
        options.rest.length === 0 ||
        options.rest.some((name) => name === repository || name === `${repository}:${tag}`),
    )
    .map((image) => ({
      Repository: image.repository,
      Tag: image.tag,
      ID: digestOf(image).slice(0, 19),
      Digest: digestOf(image),
      Size: '412MB',
    }));
  const format = all(options, 'format').at(-1);
  if (flag(options, 'quiet')) io.stdout(images.map(({ ID }) => `${ID}\n`).join(''));
  else if (format !== undefined) io.stdout(images.map((image) => `${formatted(image, format)}\n`).join(''));
  else
    io.stdout(
      [
        'REPOSITORY TAG IMAGE-ID SIZE',
        ...images.map((image) => `${image.Repository} ${image.Tag} ${image.ID} ${image.Size}`),
      ]
        .map((line) => `${line}\n`)
        .join(''),
    );
  return 0;
}

/** `json`, `{{json .}}` or a template of plain fields (`{{.Repository}}:{{.Tag}}`, `{{json .RepoDigests}}`). */
function formatted(document: Record<string, unknown>, format: string): string {
  if (format === 'json') return JSON.stringify(document);
  return format.replace(
    /\{\{\s*(json\s+)?\.([\w.]*)\s*\}\}|\{\{.*?\}\}/g,
    (whole, json: string | undefined, field: string | undefined) => {
      if (field === undefined)
        throw new DockerError(`The sandbox's docker does not support the template ${whole}`);
      const value =
        field === ''
          ? document
          : field
              .split('.')
              .reduce<unknown>(
                (inner, key) => (inner as Record<string, unknown> | undefined)?.[key],
                document,
              );
      return json || typeof value === 'object' ? JSON.stringify(value) : String(value ?? '<no value>');
    },
  );
}
