import { stringify } from 'yaml';
import { flag, last, parseOptions } from './command-line.ts';
import type { ComposeCall } from './compose-call.ts';
import { digestOf, parseReference } from './image-store.ts';
import type { Project } from './project.ts';
import { selectServices, withDependencies } from './selection.ts';
import type { Service } from './service.ts';

/** `config`: checks the file, and prints it with everything resolved as `--format` says. */
export function composeConfig({ project, argv, io }: ComposeCall): number {
  const options = parseOptions(argv, {
    names: {
      '-q': 'quiet',
      '--quiet': 'quiet',
      '--format': 'format',
      '--services': 'services',
      '--images': 'images',
      '--profiles': 'profiles',
      '--volumes': 'volumes',
      '--hash': 'hash',
      '--resolve-image-digests': 'digests',
    },
    takesValue: ['format', 'hash'],
  });
  const services = withDependencies(project, selectServices(project, options.rest));
  const print = (texts: readonly string[]): void => io.stdout(texts.map((text) => `${text}\n`).join(''));
  if (flag(options, 'quiet')) return 0;
  if (flag(options, 'services')) print(services.map(({ name }) => name));
  else if (flag(options, 'images')) print([...new Set(services.map(({ image }) => image))]);
  else if (flag(options, 'profiles'))
    print([...new Set([...project.services.values()].flatMap(({ profiles }) => profiles))].sort());
  else if (flag(options, 'volumes')) print(Object.keys(project.document.volumes ?? {}));
  else if (options.values.has('hash')) print(services.map(({ name, configHash }) => `${name} ${configHash}`));
  else printDocument(project, services, last(options, 'format') ?? 'yaml', flag(options, 'digests'), print);
  return 0;
}

function printDocument(
  project: Project,
  services: readonly Service[],
  format: string,
  withDigests: boolean,
  print: (texts: readonly string[]) => void,
): void {
  const document = {
    name: project.name,
    services: Object.fromEntries(
      services.map((service) => [service.name, resolvedService(service, withDigests)]),
    ),
    networks: { default: { name: `${project.name}_default`, ipam: {} } },
    ...(project.document.volumes
      ? {
          volumes: Object.fromEntries(
            Object.keys(project.document.volumes).map((name) => [name, { name: `${project.name}_${name}` }]),
          ),
        }
      : {}),
  };
  // A literal dollar is written twice, so that the output can be read as a compose file again.
  const escaped = JSON.parse(JSON.stringify(document), (_key, value) =>
    typeof value === 'string' ? value.replaceAll('$', () => '$$') : value,
  );
  print([format === 'json' ? JSON.stringify(escaped, null, 2) : stringify(escaped).trimEnd()]);
}

function resolvedService(service: Service, withDigests: boolean): Record<string, unknown> {
  const { document } = service;
  const kept = Object.fromEntries(
    Object.entries(document).filter(
      ([key]) =>
        ![
          'env_file',
          'environment',
          'ports',
          'volumes',
          'depends_on',
          'command',
          'entrypoint',
          'image',
          'stop_grace_period',
        ].includes(key),
    ),
  );
  const digest = withDigests ? `@${digestOf(parseReference(service.image))}` : '';
  return {
    ...kept,
    command: service.command ?? null,
    entrypoint: service.entrypoint ?? null,
    ...(service.dependsOn.length > 0
      ? {
          depends_on: Object.fromEntries(
            service.dependsOn.map(({ service: name, condition, required }) => [
              name,
              { condition, required },
            ]),
          ),
        }
      : {}),
    ...(Object.keys(service.environment).length > 0 ? { environment: service.environment } : {}),
    image: `${service.image}${digest}`,
    networks: kept.networks ?? { default: null },
    ...(service.ports.length > 0
      ? {
          ports: service.ports.map(({ hostIp, published, target }) => ({
            mode: 'ingress',
            ...(hostIp === '0.0.0.0' ? {} : { host_ip: hostIp }),
            target,
            published: String(published),
            protocol: 'tcp',
          })),
        }
      : {}),
    ...(document.stop_grace_period === undefined ? {} : { stop_grace_period: document.stop_grace_period }),
    ...(service.mounts.length > 0 ? { volumes: service.mounts } : {}),
  };
}
