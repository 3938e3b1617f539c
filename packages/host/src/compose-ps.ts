import { ActionError } from '@lago-scw/effects';

/** A container as `docker compose ps` tells of it. */
export interface ComposeService {
  readonly service: string;
  readonly name: string;
  readonly image: string;
  /** `running`, `exited`, `created`, `restarting`, `paused`, `dead`, `removing` */
  readonly state: string;
  /** `healthy`, `unhealthy`, `starting`; empty where the image has no health check */
  readonly health: string;
  readonly exitCode: number;
}

/**
 * Reads `docker compose ps --format json`: one object per line since Compose 2.21, one array before.
 *
 * @throws ActionError `compose-ps` when it is neither
 */
export function parseComposePs(output: string): ComposeService[] {
  const text = output.trim();
  if (text === '') return [];
  try {
    const entries: unknown = text.startsWith('[')
      ? JSON.parse(text)
      : text.split('\n').map((line) => JSON.parse(line) as unknown);
    return (entries as unknown[]).map(readEntry);
  } catch (error) {
    throw new ActionError(
      'compose-ps',
      `\`docker compose ps --format json\` answered something unexpected: ${text.slice(0, 200)}`,
      'Install Docker Compose 2.20 or newer on the host.',
      { cause: error },
    );
  }
}

function readEntry(entry: unknown): ComposeService {
  const fields = entry as Record<string, unknown>;
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '');
  if (text('Service') === '' || text('State') === '') throw new Error('no Service or State');
  return {
    service: text('Service'),
    name: text('Name'),
    image: text('Image'),
    state: text('State'),
    health: text('Health'),
    exitCode: typeof fields.ExitCode === 'number' ? fields.ExitCode : 0,
  };
}
