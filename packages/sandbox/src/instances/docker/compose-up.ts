import { DockerError } from '../program.ts';
import { flag, last, parseOptions } from './command-line.ts';
import type { ComposeCall } from './compose-call.ts';
import type { Container } from './container.ts';
import { containerOf, selectServices, withDependencies } from './selection.ts';
import type { DependencyCondition, Service } from './service.ts';

export function composePull({ engine, project, argv, io }: ComposeCall): number {
  const options = parseOptions(argv, {
    names: {
      '-q': 'quiet',
      '--quiet': 'quiet',
      '--policy': 'policy',
      '--ignore-pull-failures': 'ignore',
      '--include-deps': 'deps',
    },
    takesValue: ['policy'],
  });
  const services = selectServices(project, options.rest);
  let failed = false;
  for (const { name, image } of services) {
    if (last(options, 'policy') === 'missing' && engine.images.find(image)) continue;
    try {
      engine.images.pull(image);
      if (!flag(options, 'quiet')) io.stderr(` ${name} Pulled\n`);
    } catch (error) {
      if (!(error instanceof DockerError)) throw error;
      io.stderr(` ${name} Error\nError response from daemon: ${error.message}\n`);
      failed = true;
    }
  }
  return failed && !flag(options, 'ignore') ? 1 : 0;
}

const upOptions = {
  names: {
    '-d': 'detach',
    '--detach': 'detach',
    '--wait': 'wait',
    '--wait-timeout': 'wait-timeout',
    '--no-deps': 'no-deps',
    '--remove-orphans': 'remove-orphans',
    '--force-recreate': 'force-recreate',
    '--no-recreate': 'no-recreate',
    '--no-build': 'no-build',
    '--quiet-pull': 'quiet-pull',
    '--pull': 'pull',
    '-t': 'timeout',
    '--timeout': 'timeout',
    '--no-start': 'no-start',
  },
  takesValue: ['wait-timeout', 'pull', 'timeout'],
};

export async function composeUp(call: ComposeCall): Promise<number> {
  const { engine, project, argv, io } = call;
  const options = parseOptions(argv, upOptions);
  if (!flag(options, 'detach') && !flag(options, 'wait')) {
    throw new DockerError('The sandbox supports `docker compose up` detached only: add -d or --wait.');
  }
  const selected = selectServices(project, options.rest);
  const services = flag(options, 'no-deps') ? selected : withDependencies(project, selected);
  const pullPolicy = last(options, 'pull') ?? 'missing';
  for (const service of services) ensureImage(call, service, pullPolicy);
  if (flag(options, 'remove-orphans')) await removeOrphans(call);

  const graceMs =
    last(options, 'timeout') === undefined ? undefined : Number(last(options, 'timeout')) * 1000;
  const started = new Map<string, Container>();
  const start = async (service: Service): Promise<void> => {
    if (!flag(options, 'no-deps'))
      await waitForDependencies(service, started, engine.containers(project.name));
    const recreate = flag(options, 'force-recreate')
      ? 'always'
      : flag(options, 'no-recreate')
        ? 'never'
        : 'changed';
    started.set(service.name, await bringUp(call, service, recreate, graceMs, !flag(options, 'no-start')));
  };
  for (const service of services) await start(service);

  if (!flag(options, 'wait')) return 0;
  const timeoutSeconds = Number(last(options, 'wait-timeout') ?? 0);
  const deadline = timeoutSeconds > 0 ? Date.now() + timeoutSeconds * 1000 : Number.POSITIVE_INFINITY;
  await Promise.all(
    [...started.values()].map((container) => waitUntil(container, 'running_or_healthy', deadline)),
  );
  for (const container of started.values()) io.stderr(` Container ${container.options.name}  Healthy\n`);
  return 0;
}

function ensureImage({ engine, io }: ComposeCall, service: Service, policy: string): void {
  const wanted = policy === 'always' || service.pullPolicy === 'always';
  if (!wanted && engine.images.find(service.image)) return;
  if (policy === 'never' || service.pullPolicy === 'never') {
    throw new DockerError(`Error response from daemon: No such image: ${service.image}`);
  }
  try {
    engine.images.pull(service.image);
  } catch (error) {
    if (error instanceof DockerError)
      throw new DockerError(`Error response from daemon: ${error.message}`, error.exitCode);
    throw error;
  }
  io.stderr(` ${service.name} Pulled\n`);
}

async function bringUp(
  { engine, project, io }: ComposeCall,
  service: Service,
  recreate: 'always' | 'never' | 'changed',
  graceMs: number | undefined,
  start: boolean,
): Promise<Container> {
  const existing = containerOf(engine.containers(project.name), service.name);
  const changed = existing?.options.service.configHash !== service.configHash;
  if (existing && (recreate === 'never' || (recreate === 'changed' && !changed))) {
    if (existing.state !== 'running' && existing.state !== 'restarting' && start) existing.start();
    io.stderr(` Container ${existing.options.name}  Running\n`);
    return existing;
  }
  if (existing) {
    await existing.stop(graceMs ?? existing.options.service.stopGraceMs);
    engine.remove(existing);
  }
  const name = service.containerName ?? `${project.name}-${service.name}-1`;
  const clash = engine.containers().find(({ options }) => options.name === name);
  if (clash) {
    throw new DockerError(
      `Error response from daemon: Conflict. The container name "/${name}" is already in use by container "${clash.id}".`,
    );
  }
  const image = engine.images.find(service.image);
  if (!image) throw new DockerError(`Error response from daemon: No such image: ${service.image}`);
  refuseTakenPorts(engine.containers(), service, name);
  const container = engine.add({ name, project: project.name, service, image });
  if (start) container.start();
  io.stderr(` Container ${name}  ${existing ? 'Recreated' : 'Created'}\n Container ${name}  Started\n`);
  return container;
}

function refuseTakenPorts(containers: readonly Container[], service: Service, name: string): void {
  for (const { published } of service.ports) {
    const holder = containers.find(
      ({ options, state }) =>
        state === 'running' && options.service.ports.some((port) => port.published === published),
    );
    if (!holder) continue;
    throw new DockerError(
      `Error response from daemon: driver failed programming external connectivity on endpoint ${name}: Bind for 0.0.0.0:${published} failed: port is already allocated (by ${holder.options.name})`,
    );
  }
}

async function waitForDependencies(
  service: Service,
  started: ReadonlyMap<string, Container>,
  existing: readonly Container[],
): Promise<void> {
  for (const { service: name, condition, required } of service.dependsOn) {
    const container = started.get(name) ?? containerOf(existing, name);
    if (container) await waitUntil(container, condition, Number.POSITIVE_INFINITY);
    else if (required) throw new DockerError(`dependency ${name} of ${service.name} was not started`);
  }
}

const pollMs = 25;

async function waitUntil(
  container: Container,
  condition: DependencyCondition | 'running_or_healthy',
  deadline: number,
): Promise<void> {
  const { name } = container.options;
  while (Date.now() < deadline) {
    if (condition === 'service_started') return;
    const { state, exitCode, health } = container;
    if (condition === 'service_completed_successfully') {
      if (state === 'exited' && exitCode === 0) return;
      if (state === 'exited')
        throw new DockerError(
          `service "${container.options.service.name}" didn't complete successfully: exit ${exitCode}`,
        );
    } else {
      if (state === 'exited') throw new DockerError(`container ${name} exited (${exitCode})`);
      if (health === 'unhealthy') throw new DockerError(`container ${name} is unhealthy`);
      if (
        state === 'running' &&
        (health === 'healthy' || (health === '' && condition === 'running_or_healthy'))
      )
        return;
      if (health === '' && condition === 'service_healthy' && state === 'running')
        throw new DockerError(`container ${name} has no healthcheck configured`);
    }
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
  throw new DockerError('application not healthy after wait timeout: context deadline exceeded');
}

async function removeOrphans({ engine, project, io }: ComposeCall): Promise<void> {
  for (const container of engine.containers(project.name)) {
    if (project.services.has(container.options.service.name) || container.options.oneOff) continue;
    await container.stop(container.options.service.stopGraceMs);
    engine.remove(container);
    io.stderr(` Container ${container.options.name}  Removed\n`);
  }
}
