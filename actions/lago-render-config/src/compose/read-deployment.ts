import { posix } from 'node:path';
import type { Deployment, Service } from '../audit/deployment.ts';
import type { Located, Place, SourceFile } from './place.ts';
import { readService } from './read-service.ts';
import { besides, type DeploymentSource, startReading } from './reading.ts';
import { refusalsOf } from './refusals.ts';
import type { Surroundings } from './surroundings.ts';
import { readYaml, type Tree } from './yaml-tree.ts';

export type DeploymentResult =
  | { readonly ok: true; readonly deployment: Deployment }
  | { readonly ok: false; readonly place: Place; readonly fault: string };

/** Reads a compose file as Compose would, every value with its place. */
export function readDeployment(source: DeploymentSource): DeploymentResult {
  const yaml = readYaml(source.compose);
  if (!yaml.ok) return yaml;
  const services = yaml.root.get('services');
  if (services === undefined) return { ok: false, place: yaml.root.place, fault: 'has no `services`' };
  const reading = startReading(source);
  const read = services
    .entries()
    .flatMap(({ key, place, value }) =>
      value === undefined ? [] : [readService(key, place, value, reading)],
    );
  return {
    ok: true,
    deployment: {
      file: source.compose.file,
      services: read,
      proxyFiles: proxyFilesOf(read, source),
      surprises: reading.surprises(),
      unset: reading.unset(),
      missing: missingMounts(read, source.surroundings),
      refusals: refusalsOf(yaml.root, reading.lookup, source.surroundings),
      unread: unreadParts(yaml.root, services),
    },
  };
}

/** What a proxy with a file provider, or a static file, is told. */
function proxyFilesOf(
  services: readonly Service[],
  { compose, surroundings }: DeploymentSource,
): SourceFile[] {
  const sources = services
    .filter(({ role }) => role === 'proxy')
    .flatMap(({ mounts }) => mounts.map(({ value }) => value.source))
    .filter((source) => source.startsWith('.') && !source.includes('$'))
    .map((source) => posix.normalize(source));
  const paths = sources.flatMap((path) => (/\.(ya?ml|toml)$/.test(path) ? [path] : surroundings.list(path)));
  return [...new Set(paths)]
    .filter((path) => /\.(ya?ml|toml)$/.test(path))
    .flatMap((path) => {
      const text = surroundings.read(path);
      return text === undefined ? [] : [{ file: besides(compose.file, path), text }];
    });
}

/** Mounts of the compose file's own folder; Docker makes an empty folder of one that is not there. */
function missingMounts(services: readonly Service[], { read, list }: Surroundings): Located<string>[] {
  const isThere = (path: string) => read(path) !== undefined || list(path).length > 0;
  return services
    .flatMap(({ mounts }) => mounts.map(({ value, place }) => ({ value: value.source, place })))
    .filter(
      ({ value }) => /^\.{1,2}(\/|$)/.test(value) && !value.includes('$') && !isThere(posix.normalize(value)),
    );
}

function unreadParts(root: Tree, services: Tree): Located<string>[] {
  const include = root.get('include');
  const extending = services.entries().flatMap(({ value }) => value?.get('extends') ?? []);
  return [
    ...(include === undefined ? [] : [{ value: 'include', place: include.place }]),
    ...extending.map(({ place }) => ({ value: 'extends', place })),
  ];
}
