import { DockerError } from '../program.ts';
import { all, flag, last, parseOptions } from './command-line.ts';
import type { ComposeCall } from './compose-call.ts';
import type { Container } from './container.ts';
import { selectContainers } from './selection.ts';

/** `ps --format json`: one JSON object per line since Compose 2.21. */
export function composePs({ engine, project, argv, io }: ComposeCall): number {
  const options = parseOptions(argv, {
    names: {
      '-a': 'all',
      '--all': 'all',
      '--format': 'format',
      '-q': 'quiet',
      '--quiet': 'quiet',
      '--services': 'services',
      '--status': 'status',
      '--no-trunc': 'no-trunc',
      '--orphans': 'orphans',
    },
    takesValue: ['format', 'status'],
  });
  const wanted = all(options, 'status');
  // As Compose has it, `--all` shows containers of `run` too.
  const oneOff = flag(options, 'all');
  const selected = selectContainers(project, engine.containers(), options.rest, { oneOff });
  const containers = selected.filter(({ state }) => {
    if (wanted.length > 0) return wanted.includes(state);
    return flag(options, 'all') || state === 'running' || state === 'restarting';
  });
  const format = last(options, 'format') ?? 'table';
  if (flag(options, 'quiet')) io.stdout(lines(containers.map(({ id }) => id)));
  else if (flag(options, 'services')) io.stdout(lines(containers.map((one) => one.options.service.name)));
  else if (format === 'json') io.stdout(lines(containers.map((one) => JSON.stringify(psRow(one)))));
  else if (format === 'table')
    io.stdout(lines(['NAME IMAGE SERVICE STATUS PORTS', ...containers.map(tableRow)]));
  else
    throw new DockerError(`The sandbox's docker compose ps supports --format json and table, not ${format}.`);
  return 0;
}

const lines = (texts: readonly string[]): string => texts.map((text) => `${text}\n`).join('');

function tableRow(container: Container): string {
  const row = psRow(container);
  return [row.Name, row.Image, row.Service, row.Status, row.Ports].join(' ');
}

function psRow(container: Container) {
  const { service, name, project, command } = container.options;
  const words = [
    ...(service.entrypoint ?? []),
    ...(command ?? service.command ?? container.options.image.defaultCommand),
  ];
  const running = container.state === 'running';
  const publishers = running
    ? service.ports.map((port) => ({
        URL: port.hostIp,
        TargetPort: port.target,
        PublishedPort: port.published,
        Protocol: 'tcp',
      }))
    : [];
  return {
    Command: JSON.stringify(words.join(' ')),
    CreatedAt: container.createdAt.toISOString().replace('T', ' ').replace(/\..*/, ' +0000 UTC'),
    ExitCode: running ? 0 : container.exitCode,
    Health: running ? container.health : '',
    ID: container.id.slice(0, 12),
    Image: service.image,
    Labels: `com.docker.compose.project=${project},com.docker.compose.service=${service.name},com.docker.compose.config-hash=${service.configHash}`,
    LocalVolumes: '0',
    Mounts: service.mounts.map(({ source }) => source).join(','),
    Name: name,
    Names: name,
    Networks: `${project}_default`,
    Ports: publishers.map((port) => `${port.URL}:${port.PublishedPort}->${port.TargetPort}/tcp`).join(', '),
    Project: project,
    Publishers: publishers,
    RunningFor: `${ago(container.createdAt)} ago`,
    Service: service.name,
    Size: '0B',
    State: container.state,
    Status: statusText(container),
  };
}

function statusText(container: Container): string {
  if (container.state === 'created') return 'Created';
  if (container.state !== 'running') {
    return `${container.state === 'restarting' ? 'Restarting' : 'Exited'} (${container.exitCode}) ${ago(container.finishedAt ?? new Date())} ago`;
  }
  const health = container.health === 'starting' ? 'health: starting' : container.health;
  return `Up ${ago(container.startedAt)}${health ? ` (${health})` : ''}`;
}

function ago(since: Date): string {
  const seconds = Math.round((Date.now() - since.getTime()) / 1000);
  if (seconds < 1) return 'Less than a second';
  return seconds < 120 ? `${seconds} seconds` : `${Math.floor(seconds / 60)} minutes`;
}
