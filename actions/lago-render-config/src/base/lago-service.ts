import { isManagedVariable } from '@lago-scw/lago';
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Change } from './base-file.ts';
import type { Variables } from './env.ts';

/** Keys that would undo what the rendering decides where it leaves them out. */
const FOREIGN_KEYS = [
  'container_name',
  'depends_on',
  'deploy',
  'scale',
  'entrypoint',
  'command',
  'build',
  'labels',
  'ports',
  'mem_reservation',
  'memswap_limit',
  'cpus',
] as const;

/** Mounts that must not stay: they hold the key, files, or the Docker socket. */
const FOREIGN_MOUNT = /^(\/app\/(config\/keys|storage)|\/letsencrypt|.*docker\.sock)\/?$/;

/**
 * Makes a service of the base file what the rendering says. Keys that the rendering does not speak of stay, and so
 * do the operator's own variables and mounts.
 */
export function adoptService(
  name: string,
  service: YAMLMap,
  wanted: YAMLMap,
  rendered: readonly string[],
  lookup: Variables,
): Change[] {
  const kept = keepOwnVariables(service, rendered, lookup);
  const dropped: string[] = FOREIGN_KEYS.filter((key) => !wanted.has(key) && service.delete(key));
  const mounts = ownMounts(service, wanted, (target) => dropped.push(`the mount ${target}`));
  const [setAnew, added]: [string[], string[]] = [[], []];
  for (const { key, value } of wanted.items) {
    const next = String(key) === 'volumes' ? withMounts(value as Node, mounts) : (value as Node);
    if (same(service.get(String(key), true), next)) continue;
    (service.has(String(key)) ? setAnew : added).push(String(key));
    service.set(String(key), next.clone());
  }
  if (!wanted.has('volumes')) {
    if (mounts.length > 0) service.set('volumes', mounts);
    else service.delete('volumes');
  }
  const told = { 'taken out': dropped, 'set anew': setAnew, added, 'own variables kept': kept };
  return Object.entries(told)
    .filter(([, names]) => names.length > 0)
    .map(([what, names]) => ({ service: name, what: `${what}: ${names.join(', ')}` }));
}

/** Variables that the rendering decides even where it leaves them out: an own value would contradict it. */
const DECIDED =
  /^(ENCRYPTION_|REDIS_|LAGO_REDIS_|POSTGRES_|PG|DATABASE_|LAGO_CREATE_ORG$|LAGO_ORG_|LAGO_DISABLE_SSL$|LAGO_DOMAIN$|AWS_|API_URL$)/;

/** Values that Lago takes for "on" although they look like "off" (facts: lago.md 8). */
const ON_WHEN_SET = /^LAGO_CLICKHOUSE_(MIGRATIONS_)?ENABLED$/;

/** Answers their names. */
function keepOwnVariables(service: YAMLMap, rendered: readonly string[], lookup: Variables): string[] {
  const environment = service.get('environment', true);
  const kept = entriesOf(environment).filter(({ variable, text }) => {
    const value = lookup.text(text);
    const isOff = value === '' || (ON_WHEN_SET.test(variable) && value !== 'true');
    return !isManagedVariable(variable) && !DECIDED.test(variable) && !rendered.includes(variable) && !isOff;
  });
  service.delete('env_file');
  if (kept.length === 0) service.delete('environment');
  else if (isMap(environment)) environment.items = kept.flatMap(({ pair }) => pair ?? []);
  else service.set('environment', Object.fromEntries(kept.map(({ variable, text }) => [variable, text])));
  return kept.map(({ variable }) => variable);
}

interface OwnVariable {
  readonly variable: string;
  readonly text: string;
  readonly pair?: Pair;
}

function entriesOf(environment: unknown): OwnVariable[] {
  if (isMap(environment)) return environment.items.map(entryOfPair);
  return isSeq(environment) ? environment.items.map(entryOfItem) : [];
}

function entryOfPair(pair: Pair): OwnVariable {
  return { variable: String(pair.key), text: textOf(pair.value) ?? `\${${String(pair.key)}:-}`, pair };
}

function entryOfItem(item: unknown): OwnVariable {
  const [, variable = '', text] = /^([^=]*)(?:=([\s\S]*))?$/.exec(textOf(item) ?? '') ?? [];
  return { variable, text: text ?? `\${${variable}:-}` };
}

function textOf(value: unknown): string | undefined {
  return isScalar(value) && value.value !== null ? String(value.value) : undefined;
}

/** Mounts of the operator's own that work on a host: absolute folders and named volumes. */
function ownMounts(service: YAMLMap, wanted: YAMLMap, drop: (target: string) => void): unknown[] {
  const volumes = service.get('volumes', true);
  if (!isSeq(volumes)) return [];
  const ours = JSON.stringify(wanted.get('volumes') ?? []);
  return volumes.items.filter((item) => {
    const { source, target } = mountOf(item);
    if (ours.includes(`:${target}`)) return false;
    // A release folder holds only what is rendered: a path beside the base file leads nowhere on a host.
    const stays = !FOREIGN_MOUNT.test(target) && !source.startsWith('.');
    if (!stays) drop(target);
    return stays;
  });
}

function mountOf(item: unknown): { readonly source: string; readonly target: string } {
  if (isMap(item))
    return { source: String(item.get('source') ?? ''), target: String(item.get('target') ?? '') };
  const [source = '', target = source] = String(textOf(item)).split(':');
  return { source, target };
}

function withMounts(ours: Node, own: readonly unknown[]): Node {
  const all = ours.clone() as Node;
  if (isSeq(all)) for (const mount of own) all.add(mount);
  return all;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}
