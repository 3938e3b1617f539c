import { createServer } from 'node:http';
import { EXAMPLE_TOPOLOGY } from '@lago-scw/contracts/example-topology';
import type { CommandIo, Image, ProgramContext } from '../../packages/sandbox/src/instances/program.ts';
import { traefikImage } from '../../packages/sandbox/src/lago/proxy/traefik-image.ts';
import { acmeStorage, withAuthority } from './local-authority.ts';
import type { Observed } from './observed.ts';
import { certificate, SCHEMAS } from './release-of.ts';

/** Small stand-ins for Lago's images, which note what runs and fail when they are told to. */
export function programs(repository: string, tag: string, observed: Observed): Image | undefined {
  if (repository === 'traefik') {
    const holdsAddress = (instance: string) => observed.activeColor === instance;
    return withAuthority(traefikImage, holdsAddress, acmeStorage(EXAMPLE_TOPOLOGY.domain, certificate));
  }
  if (SCHEMAS[tag] === undefined) return undefined;
  if (repository === 'test/api') return webImage(tag, 3000, observed);
  if (repository === 'test/front') return webImage(tag, 80, observed);
  if (repository === 'test/clock') return lastingImage(tag, 'clock', observed.clocks, observed);
  if (repository === 'test/worker')
    return lastingImage(tag, 'worker', observed.workers, observed, upgradeTasks(observed));
  if (repository === 'test/migrate') return migrateImage(tag, observed);
  return undefined;
}

type Exec = (command: readonly string[], io: CommandIo) => Promise<number>;

/** A worker in which upgrade tasks are run: each notes itself, and what it enqueues is done at the second look. */
function upgradeTasks(observed: Observed): Exec {
  return async (command, io) => {
    const ruby = command.at(-2) ?? '';
    if (ruby.includes('lago-scw migration jobs')) {
      io.stdout(`lago-scw migration jobs ${observed.migrationJobs} 0\n`);
      observed.migrationJobs = 0;
    }
    if (command[0] !== 'flock') return 0;
    const task = command.at(-1) ?? '';
    if (observed.broken.has('task') && task.includes('gocardless')) return 1;
    observed.tasks.push(task);
    if (!task.includes('stripe')) return 0;
    observed.migrationJobs = 1;
    io.stdout('"- Enqueuing DatabaseMigrations::BackfillJob"\n');
    return 0;
  };
}

/** Answers as Lago's api does, on the port of an api or of a front. */
function webImage(tag: string, port: number, observed: Observed): Image {
  return {
    defaultCommand: ['serve'],
    start(context) {
      const { promise: exit, resolve } = Promise.withResolvers<number>();
      if (observed.broken.has('web') || observed.ill.has(`web ${tag}`)) resolve(1);
      const server = createServer((request, response) => {
        response.statusCode = observed.broken.has('answer') && context.instanceName === 'green' ? 503 : 200;
        const answer = () => response.end(JSON.stringify({ version: tag, message: 'Success' }));
        setTimeout(answer, Number(new URL(request.url ?? '/', 'http://api').searchParams.get('wait') ?? 0));
      });
      void context.listen(server, port);
      return {
        exit,
        signal: () => {
          server.closeAllConnections();
          resolve(0);
        },
        exec: async () => 0,
      };
    },
  };
}

/** Runs until it is told to stop, and can be counted meanwhile. */
function lastingImage(
  tag: string,
  kind: 'clock' | 'worker',
  running: Set<string>,
  observed: Observed,
  exec: Exec = async () => 0,
): Image {
  return {
    defaultCommand: ['run'],
    start(context: ProgramContext) {
      const { promise: exit, resolve } = Promise.withResolvers<number>();
      const name = `${context.instanceName}/${context.containerName}`;
      let ends = false;
      const fails =
        observed.ill.has(`${kind} ${tag}`) || (observed.broken.has(kind) && context.instanceName === 'green');
      if (fails) resolve(1);
      else running.add(name);
      observed.mostClocks = Math.max(observed.mostClocks, observed.clocks.size);
      return {
        exit,
        signal: () => {
          // Whatever follows the first one: by then it may run anew under the same name.
          if (ends) return;
          ends = true;
          // Takes its time, as a worker with jobs in flight does.
          setTimeout(() => {
            running.delete(name);
            resolve(0);
          }, 30);
        },
        exec,
      };
    },
  };
}

function migrateImage(tag: string, observed: Observed): Image {
  return {
    defaultCommand: ['migrate'],
    start(context) {
      const { promise: exit, resolve } = Promise.withResolvers<number>();
      const schema = SCHEMAS[tag] ?? '0';
      if (context.command.includes('db:abort_if_pending_migrations') && schema > observed.schema) {
        context.logError('You have 1 pending migration');
        resolve(1);
      } else if (context.command.includes('lago:version')) {
        context.log(JSON.stringify({ number: tag, github_url: '', schema_version: observed.schema }));
        resolve(0);
      } else if (observed.broken.has('migrate')) {
        context.log('PG::UndefinedTable');
        resolve(1);
      } else {
        if (schema > observed.schema) observed.schema = schema;
        observed.migrations += 1;
        resolve(0);
      }
      return { exit, signal: () => resolve(143), exec: async () => 0 };
    },
  };
}
