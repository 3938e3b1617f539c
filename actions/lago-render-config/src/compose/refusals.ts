import { posix } from 'node:path';
import { interpolate, type Lookup } from './interpolate.ts';
import type { Located } from './place.ts';
import type { Surroundings } from './surroundings.ts';
import type { Tree } from './yaml-tree.ts';

/**
 * What makes Compose refuse a file that it can read, so that nothing of it starts; each as a sentence.
 *
 * @param lookup nothing when nobody told what the variables are: then none is missed
 */
export function refusalsOf(
  root: Tree,
  lookup: Lookup | undefined,
  surroundings: Surroundings,
): Located<string>[] {
  const services = (root.get('services')?.entries() ?? []).flatMap(({ value }) => value ?? []);
  const missing = [
    ...services.flatMap((service) => requiredEnvFiles(service.get('env_file'))),
    ...services.flatMap((service) => buildFolder(service.get('build'))),
    ...['secrets', 'configs'].flatMap((key) => usedFiles(root, key, services)),
  ].filter(({ value }) => !isThere(value, surroundings));
  return [
    ...(lookup === undefined ? [] : demands(root, lookup)),
    ...missing.map(({ value, place }) => ({ value: `There is no ${value} beside the compose file`, place })),
  ];
}

function demands(tree: Tree, lookup: Lookup): Located<string>[] {
  const children = [...tree.items(), ...tree.entries().flatMap(({ value }) => value ?? [])];
  return [
    ...interpolate(tree.text() ?? '', lookup).lacking.map((name) => ({
      value: `${name} is demanded and not set`,
      place: tree.place,
    })),
    ...children.flatMap((child) => demands(child, lookup)),
  ];
}

function requiredEnvFiles(tree: Tree | undefined): Located<string>[] {
  if (tree === undefined) return [];
  const items = tree.items().length === 0 ? [tree] : tree.items();
  return items
    .filter((item) => item.get('required')?.text() !== 'false')
    .flatMap((item) => located(item.get('path') ?? item));
}

function buildFolder(tree: Tree | undefined): Located<string>[] {
  return located(tree?.get('context') ?? tree);
}

/** Files of secrets or configs that a service takes; Compose does not look at the others. */
function usedFiles(root: Tree, key: string, services: readonly Tree[]): Located<string>[] {
  const taken = services
    .flatMap((service) => service.get(key)?.items() ?? [])
    .map((item) => (item.get('source') ?? item).text());
  return (root.get(key)?.entries() ?? [])
    .filter((entry) => taken.includes(entry.key))
    .flatMap(({ value }) => located(value?.get('file')));
}

function located(tree: Tree | undefined): Located<string>[] {
  const value = tree?.text();
  return tree === undefined || value === undefined ? [] : [{ value, place: tree.place }];
}

/** What lies elsewhere, or depends on a variable, is not looked for. */
function isThere(path: string, { read, list }: Surroundings): boolean {
  if (path.includes('$') || path.startsWith('/') || /^[a-z+]+:\/\//.test(path)) return true;
  const relative = posix.normalize(path);
  return read(relative) !== undefined || list(relative).length > 0;
}
