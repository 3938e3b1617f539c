import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  visit,
  type YAMLMap,
} from 'yaml';

/**
 * Writes out what services take from templates (`<<: *worker`, `environment: *env`), so that one service can be
 * changed without the others.
 */
export function inlineMerges(services: YAMLMap, document: Document): void {
  for (const pair of services.items) {
    pair.value = isNode(pair.value) ? expanded(pair.value, document) : pair.value;
  }
}

function expanded(node: Node, document: Document): Node {
  const resolved = isAlias(node) ? node.resolve(document)?.clone() : node;
  if (isAlias(node) && isNode(resolved)) withoutAnchors(resolved as Node);
  if (isMap(resolved)) {
    const own = resolved.items.filter(({ key }) => !isMergeKey(key));
    const merged = resolved.items
      .filter(({ key }) => isMergeKey(key))
      .flatMap(({ value }) => pairsOf(value, document));
    const names = new Set(own.map(({ key }) => String(key)));
    resolved.items = [
      ...own,
      ...merged.filter(({ key }) => !names.has(String(key)) && names.add(String(key))),
    ];
    for (const pair of resolved.items)
      pair.value = isNode(pair.value) ? expanded(pair.value, document) : pair.value;
  }
  if (isSeq(resolved))
    resolved.items = resolved.items.map((item) => (isNode(item) ? expanded(item, document) : item));
  return (resolved ?? node) as Node;
}

/** Copies of the pairs of `*one` or `[*one, *two]`. */
function pairsOf(merged: unknown, document: Document): Pair[] {
  if (isSeq(merged)) return merged.items.flatMap((item) => pairsOf(item, document));
  const source = isAlias(merged) ? merged.resolve(document) : merged;
  if (!isMap(source)) return [];
  const copy = expanded(source.clone() as Node, document) as YAMLMap;
  withoutAnchors(copy);
  return copy.items;
}

function withoutAnchors(node: Node): void {
  visit(node, {
    Node: (_key, inner) => {
      if (!isAlias(inner)) inner.anchor = undefined as never;
    },
  });
}

export function isMergeKey(key: unknown): boolean {
  return (
    isScalar(key) && (key.value === '<<' || (typeof key.value === 'symbol' && key.value.description === '<<'))
  );
}
