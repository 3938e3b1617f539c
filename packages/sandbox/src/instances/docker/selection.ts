import { DockerError } from '../program.ts';
import type { Container } from './container.ts';
import { enabledServices, type Project } from './project.ts';
import type { Service } from './service.ts';

/** The named services (naming one turns its profile on), or all that are enabled. */
export function selectServices(project: Project, names: readonly string[]): Service[] {
  if (names.length === 0) {
    const enabled = enabledServices(project);
    if (enabled.length === 0) throw new DockerError('no service selected');
    return enabled;
  }
  return names.map((name) => {
    const service = project.services.get(name);
    if (!service) throw new DockerError(`no such service: ${name}`);
    return service;
  });
}

/** The services and what they depend on, dependencies first. */
export function withDependencies(project: Project, services: readonly Service[]): Service[] {
  const ordered: Service[] = [];
  const visit = (service: Service, trail: readonly string[]): void => {
    if (ordered.includes(service)) return;
    if (trail.includes(service.name)) {
      throw new DockerError(`dependency cycle detected: ${[...trail, service.name].join(' -> ')}`, 15);
    }
    for (const { service: name, required } of service.dependsOn) {
      const dependency = project.services.get(name);
      if (dependency && (required || isEnabled(project, dependency)))
        visit(dependency, [...trail, service.name]);
      else if (required)
        throw new DockerError(
          `service "${service.name}" depends on undefined service "${name}": invalid compose project`,
          15,
        );
    }
    ordered.push(service);
  };
  for (const service of services) visit(service, []);
  return ordered;
}

const isEnabled = (project: Project, service: Service): boolean => enabledServices(project).includes(service);

export function containerOf(containers: readonly Container[], service: string): Container | undefined {
  return containers.find(({ options }) => options.service.name === service && !options.oneOff);
}

/** The containers that a command means: those of the named services, or all of the project; with `oneOff` those of `run` too. */
export function selectContainers(
  project: Project,
  containers: readonly Container[],
  names: readonly string[],
  { oneOff = false } = {},
): Container[] {
  for (const name of names) {
    if (!project.services.has(name)) throw new DockerError(`no such service: ${name}`);
  }
  const own = containers.filter(
    ({ options }) => options.project === project.name && (oneOff || !options.oneOff),
  );
  return names.length === 0 ? own : own.filter(({ options }) => names.includes(options.service.name));
}
