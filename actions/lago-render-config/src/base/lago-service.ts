import { isManagedVariable } from '@lago-scw/lago';
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Change } from './base-file.ts';
import type { Variables } from './env.ts';

/** Keys that only the operator's file has and that would undo what the rendering decides. */
const FOREIGN_KEYS: Readonly<Record<string, string>> = {
  container_name: 'a fixed name keeps a second copy from running',
  depends_on: 'deploy-compose starts what is needed, in order',
  deploy: 'limits and replicas are the rendering’s',
  scale: 'replicas are the rendering’s',
  entrypoint: 'the command is the rendering’s',
  build: 'the image is a release of Lago',
  labels: 'the proxy has its routes as files and no Docker socket',
  ports: 'only the proxy publishes ports',
  mem_reservation: 'limits are the rendering’s',
  memswap_limit: 'limits are the rendering’s',
  cpus: 'limits are the rendering’s',
};

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
  const changes: Change[] = [];
  const say = (what: string) => changes.push({ service: name, what });
  changes.push(...keepOwnVariables(name, service, rendered, lookup));
  for (const [key, why] of Object.entries(FOREIGN_KEYS)) {
    if (!wanted.has(key) && service.delete(key)) say(`\`${key}\` taken out: ${why}`);
  }
  const mounts = ownMounts(service, wanted, say);
  for (const { key, value } of wanted.items) {
    const next = String(key) === 'volumes' ? withMounts(value as Node, mounts) : (value as Node);
    if (same(service.get(String(key), true), next)) continue;
    say(service.has(String(key)) ? `\`${String(key)}\` set anew` : `\`${String(key)}\` added`);
    service.set(String(key), next.clone());
  }
  if (!wanted.has('volumes')) {
    if (mounts.length > 0) service.set('volumes', mounts);
    else service.delete('volumes');
  }
  return changes;
}

/** Variables that the rendering decides even where it leaves them out: an own value would contradict it. */
const DECIDED =
  /^(ENCRYPTION_|REDIS_|LAGO_REDIS_|POSTGRES_|PG|DATABASE_|LAGO_CREATE_ORG$|LAGO_ORG_|LAGO_DISABLE_SSL$|LAGO_DOMAIN$|AWS_|API_URL$)/;

/** Values that Lago takes for "on" although they look like "off" (facts: lago.md 8). */
const ON_WHEN_SET = /^LAGO_CLICKHOUSE_(MIGRATIONS_)?ENABLED$/;

function keepOwnVariables(
  name: string,
  service: YAMLMap,
  rendered: readonly string[],
  lookup: Variables,
): Change[] {
  const environment = service.get('environment', true);
  service.delete('env_file');
  const entries = isMap(environment)
    ? environment.items.map(entryOfPair)
    : isSeq(environment)
      ? environment.items.map(entryOfItem)
      : [];
  const kept = entries.filter(({ variable, text }) => {
    const value = lookup.text(text);
    const isOff = value === '' || (ON_WHEN_SET.test(variable) && value !== 'true');
    return !isManagedVariable(variable) && !DECIDED.test(variable) && !rendered.includes(variable) && !isOff;
  });
  service.delete('environment');
  if (kept.length > 0 && isMap(environment)) {
    environment.items = kept.map(({ pair }) => pair as Pair);
    service.set('environment', environment);
  } else if (kept.length > 0) {
    service.set('environment', Object.fromEntries(kept.map(({ variable, text }) => [variable, text])));
  }
  if (entries.length === 0) return [];
  const rest = kept.length === 0 ? '' : `; kept: ${kept.map(({ variable }) => variable).join(', ')}`;
  return [{ service: name, what: `\`environment\` replaced by an env file${rest}` }];
}

interface OwnVariable {
  readonly variable: string;
  readonly text: string;
  readonly pair?: Pair;
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
function ownMounts(service: YAMLMap, wanted: YAMLMap, say: (what: string) => void): unknown[] {
  const volumes = service.get('volumes', true);
  if (!isSeq(volumes)) return [];
  const ours = JSON.stringify(wanted.get('volumes') ?? []);
  return volumes.items.filter((item) => {
    const { source, target } = mountOf(item);
    if (ours.includes(`:${target}`)) return false;
    const why = FOREIGN_MOUNT.test(target)
      ? 'keys, files and routes come from elsewhere'
      : source.startsWith('.')
        ? 'a release holds only what is rendered'
        : undefined;
    if (why !== undefined) say(`the mount ${target} taken out: ${why}`);
    return why === undefined;
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
