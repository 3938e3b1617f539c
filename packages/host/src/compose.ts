export interface UpOptions {
  readonly waitTimeoutSeconds: number;
  /** Also removes containers of services that the file no longer has. */
  readonly removeOrphans?: boolean;
  /** Starts them anew, also where nothing has changed. */
  readonly recreate?: boolean;
}

/** The `docker compose` commands that we use, as argument lists. Nothing here runs anything. */
export interface Compose {
  /** Reads the file with its variables and says nothing when it is sound. */
  config(): readonly string[];
  pull(): readonly string[];
  /** Starts these services alone and waits until they are healthy. */
  up(services: readonly string[], options: UpOptions): readonly string[];
  /** SIGTERM, and SIGKILL only after `graceSeconds`. */
  stop(services: readonly string[], graceSeconds: number): readonly string[];
  /** Removes all containers and networks of the project. */
  down(): readonly string[];
  /** Sends a signal to the first process of each. */
  signal(services: readonly string[], name: string): readonly string[];
  /** The processes in the containers, with their titles. */
  top(services: readonly string[]): readonly string[];
  /** All containers of the project, those that ended too, as JSON. */
  ps(): readonly string[];
  /** A container of its own that is removed when its command ends. `command` replaces the service's. */
  run(service: string, command?: readonly string[]): readonly string[];
  /** Another command in the service's running container. */
  exec(service: string, words: readonly string[]): readonly string[];
  /** The end of a log; with `timestamps` each line begins with its time (RFC 3339, UTC). */
  logs(service: string, lines: number, options?: { readonly timestamps?: boolean }): readonly string[];
}

/**
 * @param folder with the compose.yaml, relative to the home folder
 * @param variables for the compose file's `${…}`; they win over its `.env`
 */
export function compose(
  project: string,
  folder: string,
  variables: Readonly<Record<string, string>> = {},
): Compose {
  const command = [
    ...environment(variables),
    ...['docker', 'compose', '--project-name', project, '--project-directory', folder],
    ...['--file', `${folder}/compose.yaml`],
    // All profiles: services are always named, and `stop` and `ps` would miss those of a profile that is off.
    ...['--profile', '*'],
  ];
  return {
    config: () => [...command, 'config', '--quiet'],
    pull: () => [...command, 'pull', '--quiet'],
    up: (services, { waitTimeoutSeconds, removeOrphans = false, recreate = false }) => [
      ...command,
      ...['up', '--detach', '--no-deps', '--wait', '--wait-timeout', String(waitTimeoutSeconds)],
      ...(removeOrphans ? ['--remove-orphans'] : []),
      ...(recreate ? ['--force-recreate'] : []),
      ...services,
    ],
    stop: (services, graceSeconds) => [...command, 'stop', '--timeout', String(graceSeconds), ...services],
    down: () => [...command, 'down', '--volumes', '--remove-orphans', '--timeout', '35'],
    signal: (services, name) => [...command, 'kill', '--signal', name, ...services],
    top: (services) => [...command, 'top', ...services],
    ps: () => [...command, 'ps', '--all', '--format', 'json'],
    run: (service, words = []) => [...command, 'run', '--rm', '--no-TTY', '--no-deps', service, ...words],
    exec: (service, words) => [...command, 'exec', '--no-TTY', service, ...words],
    logs: (service, lines, { timestamps = false } = {}) => [
      ...command,
      ...['logs', '--no-color', '--tail', String(lines)],
      ...(timestamps ? ['--no-log-prefix', '--timestamps'] : []),
      service,
    ],
  };
}

function environment(variables: Readonly<Record<string, string>>): readonly string[] {
  const pairs = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
  return pairs.length === 0 ? [] : ['env', ...pairs];
}
