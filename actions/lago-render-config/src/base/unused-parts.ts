import { type Document, isAlias, isMap, type Pair, visit, type YAMLMap } from 'yaml';
import type { Change } from './base-file.ts';

/** Takes out templates that nothing refers to any more and volumes that nothing mounts. */
export function dropUnusedParts(document: Document): Change[] {
  const changes: Change[] = [];
  const root = document.contents as YAMLMap;
  const aliases = aliasesIn(document);
  const isUnused = ({ key, value }: Pair) =>
    String(key).startsWith('x-') && !anchorsIn(value).some((anchor) => aliases.has(anchor));
  for (const { key } of root.items.filter(isUnused)) {
    root.delete(key);
    changes.push({
      service: undefined,
      what: `the template \`${String(key)}\` taken out: nothing uses it any more`,
    });
  }
  const services = JSON.stringify((document.get('services') as YAMLMap).toJSON());
  const volumes = document.get('volumes');
  if (!isMap(volumes)) return changes;
  for (const { key } of [...volumes.items]) {
    if (services.includes(`"${String(key)}:`) || services.includes(`"source":"${String(key)}"`)) continue;
    volumes.delete(key);
    changes.push({
      service: undefined,
      what: `the volume ${String(key)} taken out: nothing mounts it any more`,
    });
  }
  if (volumes.items.length === 0) document.delete('volumes');
  return changes;
}

function aliasesIn(document: Document): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, { Alias: (_key, { source }) => void names.add(source) });
  return names;
}

function anchorsIn(value: unknown): string[] {
  const anchors: string[] = [];
  visit(value as never, {
    Node: (_key, node) => {
      if (!isAlias(node) && node.anchor !== undefined) anchors.push(node.anchor);
    },
  });
  return anchors;
}
