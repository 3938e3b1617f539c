import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import type { Place, SourceFile } from './place.ts';

/** A key of a map with the node of its value, which may be nothing (`KEY:`). */
export interface Entry {
  readonly key: string;
  readonly place: Place;
  readonly value: Tree | undefined;
}

/** A YAML node that knows its place, with aliases followed and `<<` merged. */
export interface Tree {
  readonly place: Place;
  /** Entries of a map, merged ones behind its own; none for other nodes. */
  entries(): readonly Entry[];
  get(key: string): Tree | undefined;
  /** Items of a sequence; none for other nodes. */
  items(): readonly Tree[];
  /** Text of a scalar as written, numbers and booleans too; nothing for other nodes. */
  text(): string | undefined;
  isMap(): boolean;
}

export type YamlResult =
  | { readonly ok: true; readonly root: Tree }
  | { readonly ok: false; readonly place: Place; readonly fault: string };

export function readYaml({ file, text }: SourceFile): YamlResult {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, merge: true, uniqueKeys: true });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const [error] = document.errors;
  if (error !== undefined) {
    return { ok: false, place: placeAt(error.pos[0]), fault: error.message.split('\n', 1)[0] ?? '' };
  }
  if (!isMap(document.contents)) return { ok: false, place: placeAt(0), fault: 'is not a map of keys' };
  return { ok: true, root: treeOf(document.contents, document, placeAt) };
}

function treeOf(written: Node, document: Document, placeAt: (offset: number) => Place): Tree {
  const node = isAlias(written) ? written.resolve(document) : written;
  const child = (value: unknown) =>
    value === null || value === undefined ? undefined : treeOf(value as Node, document, placeAt);
  const entries = (): Entry[] => {
    if (!isMap(node)) return [];
    const own = node.items.filter(({ key }) => !isMergeKey(key));
    const merged = node.items.filter(({ key }) => isMergeKey(key)).flatMap(({ value }) => child(value) ?? []);
    const taken = own.map((pair) => entryOf(pair, child, placeAt));
    return firstOfEachKey([...taken, ...merged.flatMap(entriesOfMerge)]);
  };
  return {
    place: placeAt(written.range?.[0] ?? 0),
    entries,
    get: (key) => entries().find((entry) => entry.key === key)?.value,
    items: () => (isSeq(node) ? node.items.flatMap((item) => child(item) ?? []) : []),
    text: () => (isScalar(node) && node.value !== null ? (node.source ?? String(node.value)) : undefined),
    isMap: () => isMap(node),
  };
}

function entryOf(
  { key, value }: YAMLMap['items'][number],
  child: (value: unknown) => Tree | undefined,
  placeAt: (offset: number) => Place,
): Entry {
  const offset = (key as Node | null)?.range?.[0] ?? 0;
  const isBlank = isScalar(value) && value.value === null;
  return {
    key: isScalar(key) ? String(key.value) : String(key),
    place: placeAt(offset),
    value: isBlank ? undefined : child(value),
  };
}

/** `<<: *one` or `<<: [*one, *two]`. */
function entriesOfMerge(merged: Tree): readonly Entry[] {
  return merged.isMap() ? merged.entries() : merged.items().flatMap((item) => item.entries());
}

function isMergeKey(key: unknown): boolean {
  return (
    isScalar(key) && (key.value === '<<' || (typeof key.value === 'symbol' && key.value.description === '<<'))
  );
}

function firstOfEachKey(entries: readonly Entry[]): Entry[] {
  const byKey = new Map<string, Entry>();
  for (const entry of entries) if (!byKey.has(entry.key)) byKey.set(entry.key, entry);
  return [...byKey.values()];
}
