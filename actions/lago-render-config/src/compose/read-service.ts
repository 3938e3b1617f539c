import type { Mount, PublishedPort, Service, Setting } from '../audit/deployment.ts';
import type { Located, Place } from './place.ts';
import type { Reading } from './reading.ts';
import { roleOf } from './service-role.ts';
import { readDuration, readMemory, readMount, readPort } from './short-forms.ts';
import type { Tree } from './yaml-tree.ts';

export function readService(name: string, place: Place, tree: Tree, reading: Reading): Service {
  const image = located(tree.get('image'), reading);
  const command = commandOf(tree, reading);
  return {
    name,
    place,
    role: roleOf(image?.value ?? '', command?.value ?? ''),
    image,
    command,
    words: wordPlacesOf(tree.get('command'), reading),
    environment: environmentOf(tree, reading),
    ports: listOf(tree.get('ports'), (item) => portOf(item, reading)),
    mounts: listOf(tree.get('volumes'), (item) => mountOf(item, reading)),
    labels: labelsOf(tree.get('labels'), reading),
    restart: located(tree.get('restart'), reading),
    stopGraceSeconds: mapped(located(tree.get('stop_grace_period'), reading), readDuration),
    healthcheck: healthcheckOf(tree.get('healthcheck'), reading),
    containerName: tree.get('container_name')?.place,
    rotatesLogs: rotatesLogs(tree.get('logging'), reading),
    memoryMiB: readMemory(
      reading.text(
        tree.get('mem_limit') ?? tree.get('deploy')?.get('resources')?.get('limits')?.get('memory'),
      ),
    ),
    replicas: replicasOf(tree, place, reading),
  };
}

function located(tree: Tree | undefined, reading: Reading): Located<string> | undefined {
  return tree === undefined ? undefined : { value: reading.text(tree), place: tree.place };
}

function mapped<A, B>(found: Located<A> | undefined, map: (value: A) => B): Located<B> | undefined {
  return found === undefined ? undefined : { value: map(found.value), place: found.place };
}

function listOf<T>(tree: Tree | undefined, read: (item: Tree) => T): Located<T>[] {
  return (tree?.items() ?? []).map((item) => ({ value: read(item), place: item.place }));
}

/** A sequence is one text with blanks between its items. */
function wordsOf(tree: Tree | undefined, reading: Reading): string {
  if (tree === undefined) return '';
  const items = tree.items();
  return items.length === 0 ? reading.text(tree) : items.map((item) => reading.text(item)).join(' ');
}

function commandOf(tree: Tree, reading: Reading): Located<string> | undefined {
  const [entrypoint, command] = [tree.get('entrypoint'), tree.get('command')];
  const text = [wordsOf(entrypoint, reading), wordsOf(command, reading)].join(' ').trim();
  const written = command ?? entrypoint;
  return written === undefined || text === '' ? undefined : { value: text, place: written.place };
}

function wordPlacesOf(tree: Tree | undefined, reading: Reading): Located<string>[] {
  if (tree === undefined) return [];
  const items = tree.items().map((item) => ({ value: reading.text(item), place: item.place }));
  if (items.length > 0) return items;
  return reading
    .text(tree)
    .split(/\s+/)
    .map((value) => ({ value, place: tree.place }));
}

/** `environment` wins over `env_file`, a later env file over an earlier one, as in Compose. */
function environmentOf(tree: Tree, reading: Reading): Map<string, Setting> {
  const settings = new Map<string, Setting>();
  for (const path of envFilesOf(tree.get('env_file'), reading)) {
    for (const [name, { value, place }] of reading.envFile(path)?.values ?? []) {
      settings.set(name, { value, place, written: undefined });
    }
  }
  const environment = tree.get('environment');
  for (const { key, place, value } of environment?.entries() ?? []) {
    settings.set(key, value === undefined ? passedThrough(key, place, reading) : settingOf(value, reading));
  }
  for (const item of environment?.items() ?? []) {
    const [, name = '', assigned] = /^([^=]*)(=[\s\S]*)?$/.exec(item.text() ?? '') ?? [];
    settings.set(
      name,
      assigned === undefined ? passedThrough(name, item.place, reading) : settingOf(item, reading, name),
    );
  }
  return settings;
}

function envFilesOf(tree: Tree | undefined, reading: Reading): string[] {
  if (tree === undefined) return [];
  const items = tree.items();
  return (items.length === 0 ? [tree] : items).map((item) => reading.text(item.get('path') ?? item));
}

/** `name` is given for an item `NAME=value` of a list. */
function settingOf(tree: Tree, reading: Reading, name?: string): Setting {
  const { value, written, place } = reading.resolve(tree);
  const skip = name === undefined ? 0 : name.length + 1;
  return { value: value?.slice(skip), place, written: written.slice(skip) };
}

/** `KEY:` takes the variable of that name. */
function passedThrough(name: string, place: Place, reading: Reading): Setting {
  const known = reading.variable(name);
  return { value: known?.value, place: known?.place ?? place, written: undefined };
}

function portOf(item: Tree, reading: Reading): PublishedPort {
  if (!item.isMap()) return readPort(reading.text(item));
  return {
    hostAddress: reading.text(item.get('host_ip')),
    published: reading.text(item.get('published')),
    target: reading.text(item.get('target')),
  };
}

function mountOf(item: Tree, reading: Reading): Mount {
  if (!item.isMap()) return readMount(reading.text(item));
  return { source: reading.text(item.get('source')), target: reading.text(item.get('target')) };
}

function labelsOf(tree: Tree | undefined, reading: Reading): Map<string, Located<string>> {
  const fromMap = (tree?.entries() ?? []).map(
    ({ key, place, value }) => [key, { value: reading.text(value), place }] as const,
  );
  const fromList = (tree?.items() ?? []).map((item) => {
    const [, key = '', value = ''] = /^([^=]*)=?([\s\S]*)$/.exec(reading.text(item)) ?? [];
    return [key, { value, place: item.place }] as const;
  });
  return new Map([...fromMap, ...fromList]);
}

function healthcheckOf(tree: Tree | undefined, reading: Reading): Located<string> | undefined {
  if (tree === undefined || reading.text(tree.get('disable')) === 'true') return undefined;
  const test = wordsOf(tree.get('test'), reading);
  return test === '' || test === 'NONE' ? undefined : { value: test, place: tree.place };
}

/** `json-file` keeps everything unless told otherwise; `local` and remote drivers don't. */
function rotatesLogs(tree: Tree | undefined, reading: Reading): boolean {
  if (tree === undefined) return false;
  const driver = reading.text(tree.get('driver')) || 'json-file';
  return driver !== 'json-file' || tree.get('options')?.get('max-size') !== undefined;
}

function replicasOf(tree: Tree, place: Place, reading: Reading): Located<number> {
  const written = tree.get('scale') ?? tree.get('deploy')?.get('replicas');
  const count = Number(reading.text(written) || 1);
  return { value: Number.isNaN(count) ? 1 : count, place: written?.place ?? place };
}
